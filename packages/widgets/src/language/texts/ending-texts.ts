import type { CollectionKind, EndingView, KeptThing } from '@opelix/verme-core';

/** Texts of `<verme-ending>`: what is kept, what is deleted, the one press, and the proof. */
export interface EndingTexts {
  readonly title: string;
  /** What stays, as a list of things. */
  keeps(things: string): string;
  readonly thing: Readonly<Record<KeptThing, string>>;
  /** What goes, and when. */
  readonly deletes: Readonly<Record<NonNullable<EndingView['when']>, (what: string) => string>>;
  readonly rest: string;
  /** So many records of a kind; a kind without a name of its own is part of the rest. */
  readonly kind: Readonly<Partial<Record<CollectionKind, (count: number) => string>>>;
  readonly undecided: string;
  readonly notAccepted: string;
  readonly missing: Readonly<Record<EndingView['missing'][number], string>>;
  readonly without: string;
  ahead(count: number): string;
  readonly documents: string;
  readonly documentsAbout: string;
  readonly log: string;
  readonly logAbout: string;
  readonly end: string;
  /** Before the press that cannot be taken back: how many events go. */
  readonly sure: Readonly<Record<NonNullable<EndingView['when']>, (events: number) => string>>;
  readonly yes: string;
  readonly goOn: string;
  readonly cancel: string;
  readonly working: string;
  readonly failed: string;
  /** The group is closed and its documents are not stored yet. */
  readonly unfinished: string;
  /** After the end. */
  ended(day: string): string;
  readonly thanks: string;
  /** The proof: what was counted in the store. */
  readonly proof: string;
  readonly proofUnknown: string;
  logKept(events: number): string;
  deletesOn(day: string): string;
  readonly deleteNow: string;
  readonly deleteSure: string;
  readonly open: string;
  readonly print: string;
  readonly save: string;
  /** For the wall. */
  left(documents: number): string;
  /** Notes whose time is over, where the group deletes them after each session. */
  notesDue(count: number): string;
  readonly notesGo: string;
  readonly eraseNow: string;
  erased(count: number): string;
}
