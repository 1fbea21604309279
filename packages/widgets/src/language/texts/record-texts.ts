import type { RecordDecision } from '@opelix/verme-core';

/** Texts of `<verme-record>`: what is written, who sees it, when it is deleted. */
export interface RecordTexts {
  readonly title: string;
  readonly what: string;
  /** What is written, as a first draft of the sentence. */
  readonly draft: string;
  readonly sees: string;
  readonly seen: Readonly<Record<RecordDecision['sees'], string>>;
  readonly until: string;
  readonly kept: Readonly<Record<RecordDecision['until'], string>>;
  readonly decide: string;
  readonly decideAgain: string;
  readonly change: string;
  readonly cancel: string;
  readonly then: string;
  /** Who sees what was written, and when it is deleted, as sentences. */
  readonly seenBy: Readonly<Record<RecordDecision['sees'], string>>;
  readonly keptUntil: Readonly<Record<RecordDecision['until'], string>>;
  readonly employer: string;
  readonly open: string;
}
