import type { EmployerAnswer, Gap } from '@opelix/verme-core';

/** A span of the bridge from the need to daily work. */
export type Span = 'need' | 'goal' | 'way' | 'who' | 'when' | 'daily';
/** A part of the form of a card, in the order of the bridge. */
export type Section = Span | 'cost' | 'evaluation';

/** Texts of `<verme-plan>`: the bridge, the form of a card, who takes it, what became of it. */
export interface PlanTexts {
  readonly title: string;
  readonly spans: Readonly<Record<Span, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  /** One kind question for each part of the form. */
  readonly asks: Readonly<Record<Section, string>>;
  /** A second question, about how small, how visible, whose. */
  readonly hints: Readonly<Record<Section, string>>;
  /** What is open on a card, as a question. */
  readonly gaps: Readonly<Record<Exclude<Gap, 'ownerAbsent' | 'ownerBusy'>, string>>;
  readonly ownerAbsent: (name: string) => string;
  readonly ownerBusy: (name: string) => string;
  /** What a span without an answer offers. */
  readonly fill: Readonly<Record<Span, string>>;

  readonly labels: {
    readonly ideas: string;
    readonly noIdeas: string;
    readonly need: string;
    readonly goal: string;
    readonly forms: string;
    readonly way: string;
    readonly audience: string;
    readonly who: string;
    readonly owner: string;
    readonly pair: string;
    readonly asks: string;
    readonly superior: string;
    readonly from: string;
    readonly by: string;
    readonly work: string;
    readonly euros: string;
    readonly eurosHint: string;
    readonly cost: string;
    readonly funder: string;
    readonly daily: string;
    readonly trial: string;
    readonly reminds: string;
    readonly level: string;
    readonly evaluation: string;
    readonly review: string;
    readonly answer: string;
    readonly why: string;
  };
  readonly nobody: string;
  readonly open: string;

  readonly card: (number: number) => string;
  readonly newCard: string;
  readonly goOn: string;
  readonly unfinished: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly forget: string;
  readonly withdraw: string;
  readonly restore: string;
  readonly withdrawn: (goal: string) => string;
  readonly saved: string;
  readonly none: string;
  readonly noneWall: string;

  /** Sentences about where a card stands. */
  readonly carries: string;
  readonly openSpans: (count: number) => string;
  readonly agreedOn: (date: string) => string;
  readonly stillOpen: string;
  readonly dots: (count: number) => string;
  readonly soThat: (so: string) => string;
  readonly pairOf: (name: string) => string;
  readonly runBy: (who: string) => string;
  readonly askedBy: (name: string) => string;
  readonly reminder: (name: string) => string;
  readonly firstTrial: (date: string) => string;
  readonly reviewOn: (date: string) => string;
  readonly by: (date: string) => string;
  readonly between: (from: string, by: string) => string;
  readonly euros: (count: number) => string;
  readonly paidBy: (funder: string) => string;
  readonly costOpen: string;
  readonly tooMany: (count: number) => string;

  readonly employer: Readonly<Record<EmployerAnswer, string>>;
  readonly proposes: string;
  readonly commit: string;
  readonly committed: (goal: string) => string;
  readonly follow: string;
  readonly states: Readonly<Record<'underway' | 'done' | 'stuck' | 'dropped', string>>;
  readonly whyAsked: Readonly<Record<'underway' | 'done' | 'stuck' | 'dropped', string>>;
  readonly record: string;
  /** Lets a proposal go. */
  readonly drop: string;
  readonly takeBack: string;
  /** Who stays with a card, and who has come to it; empty for nobody. */
  readonly atCard: (host: string, guests: string) => string;
  readonly groups: (groups: readonly string[]) => string;
  readonly sums: (counts: readonly (readonly [string, number])[]) => string;
}
