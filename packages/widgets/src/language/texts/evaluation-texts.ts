/** Texts of `<verme-evaluation>`: forms without names, and their sums. */
export interface EvaluationTexts {
  readonly title: Readonly<Record<'mid' | 'final', string>>;
  /** Why there is nothing to show. */
  readonly empty: Readonly<Record<'tooFew' | 'notCounted', string>>;
  /** What happens to the answers. */
  readonly promise: string;
  readonly ways: string;
  readonly laptop: string;
  readonly paper: string;
  /** How many have answered at the laptop; never what. */
  answers(count: number): string;
  readonly handOver: string;
  readonly answer: string;
  readonly handIn: string;
  readonly clear: string;
  readonly thanks: string;
  /** The way not to answer a statement. */
  readonly pass: string;
  readonly passed: string;
  readonly forms: string;
  readonly eachOnALine: string;
  readonly count: string;
  /** Under five: what is missing. */
  tooFewYet(count: number): string;
  readonly correct: string;
  readonly cancel: string;
  result(answers: number): string;
  readonly itemEmpty: string;
  readonly nothingWritten: string;
  /** One bar in words: how many in each of the three parts. */
  bar(bins: readonly [string, string, string], counts: readonly [number, number, number]): string;
  readonly noTrend: string;
}
