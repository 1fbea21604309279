import type { CollectionKind } from '@opelix/verme-core';

/** The collections that are a plain list of what was said. */
export type ListKind = Extract<CollectionKind, 'rule' | 'topic' | 'insight' | 'parked' | 'question'>;

/** Texts of `<verme-board>`. */
export interface BoardTexts {
  readonly title: Readonly<Record<ListKind, string>>;
  /** Label of the line to write on. */
  readonly write: Readonly<Record<ListKind, string>>;
  readonly empty: Readonly<Record<ListKind, string>>;
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
