/** Texts of `<verme-programme>`. */
export interface ProgrammeTexts {
  readonly title: string;
  version(n: number): string;
  /** How the plan stands: not confirmed yet, confirmed as it is, changed since. */
  readonly draft: string;
  readonly confirmed: string;
  readonly changed: string;
  readonly aims: string;
  readonly theme: string;
  readonly method: string;
  readonly case: string;
  readonly host: string;
  readonly leads: string;
  /** In the place of a name that is missing: a kind question. */
  readonly nobody: string;
  readonly noDate: string;
  openDate(by: string): string;
  /** `120 / 120 min` in words, and how many blocks. */
  blocks(count: number, minutes: number): string;
  over(minutes: number): string;
  free(minutes: number): string;
  readonly fits: string;
  planned(minutes: number, length: number): string;
  edit(theme: string): string;
  readonly keys: string;
  readonly up: string;
  readonly down: string;
  readonly move: string;
  toSession(n: number): string;
  readonly drop: string;
  readonly back: string;
  more(minutes: number): string;
  less(minutes: number): string;
  readonly insert: string;
  readonly insertAfter: string;
  insertThis(title: string): string;
  readonly empty: string;
  readonly dropped: string;
  readonly kept: string;
  readonly done: string;
  readonly now: string;
  readonly length: string;
  readonly addSession: string;
  readonly addBefore: string;
  readonly addAfter: string;
  readonly dropSession: string;
  sureDrop(n: number): string;
  readonly cancel: string;
  readonly consent: string;
  readonly confirm: string;
  saidMoved(title: string, session: number, place: number): string;
  saidMinutes(title: string, minutes: number): string;
  saidDropped(title: string): string;
  saidBack(title: string): string;
  saidInserted(title: string): string;
  saidAdded(session: number): string;
}
