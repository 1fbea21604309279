import type { Approval } from '@opelix/verme-core';

/** Texts of `<verme-summary>`: the lines that may leave the room, and who has approved them. */
export interface SummaryTexts {
  readonly title: string;
  readonly about: string;
  readonly nothing: string;
  readonly write: string;
  readonly add: string;
  readonly key: string;
  readonly edit: string;
  readonly editing: string;
  readonly save: string;
  readonly withdraw: string;
  readonly cancel: string;
  /** Goals of the plan that can be taken as lines. */
  readonly offers: string;
  readonly offersAbout: string;
  readonly approved: string;
  readonly notApproved: string;
  /** Who stands how, by name. */
  readonly stands: Readonly<Record<Exclude<Approval, 'given'>, (names: string) => string>>;
  askRest(names: string): string;
  readonly stay: string;
}
