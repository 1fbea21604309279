import type { ConsentSubject } from '@opelix/verme-core';

type Kind = ConsentSubject['kind'];

/** Texts of `<verme-consent>`. */
export interface ConsentTexts {
  /** The question that is put to each. */
  readonly question: Readonly<Record<Kind, string>>;
  /** There is nothing to ask about yet. */
  readonly nothing: Readonly<Record<Kind, string>>;
  readonly stale: Readonly<Record<Kind, string>>;
  readonly before: string;
  readonly ask: string;
  readonly askAgain: string;
  readonly accept: string;
  readonly withhold: string;
  readonly given: string;
  readonly withheld: string;
  readonly waiting: string;
  readonly onBehalf: string;
  change(name: string): string;
  readonly record: string;
  readonly cancel: string;
  /** What is open because somebody withheld it. */
  open(names: string): string;
  readonly all: string;
  /** The round was closed after talk. */
  closed(names: string): string;
  readonly closedAll: string;
  readonly close: string;
  said(name: string, word: string): string;
  turn(name: string): string;
  readonly key: string;
  /** What is said otherwise where somebody takes a card. */
  readonly taking: Pick<ConsentTexts, 'before' | 'ask' | 'accept' | 'given' | 'all'>;
}
