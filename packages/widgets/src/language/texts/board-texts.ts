import type { CollectionKind } from '@opelix/verme-core';

/** Texts of `<verme-board>`. */
export interface BoardTexts {
  readonly title: Readonly<Record<CollectionKind, string>>;
  /** Label of the line to write on. */
  readonly write: Readonly<Record<CollectionKind, string>>;
  readonly empty: Readonly<Record<CollectionKind, string>>;
  readonly add: string;
  readonly key: string;
  edit(text: string): string;
  readonly editing: string;
  readonly save: string;
  readonly cancel: string;
  readonly withdraw: string;
  readonly park: string;
  added(text: string): string;
  withdrawn(text: string): string;
  parked(text: string): string;
  readonly restore: string;
  readonly suggestions: string;
  readonly suggestionsTip: string;
  /** Drafts of rules that a group may make its own. */
  readonly rules: readonly string[];
  more(count: number): string;
}
