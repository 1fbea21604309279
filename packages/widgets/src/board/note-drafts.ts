import type { Draft, Id } from '@opelix/verme-core';
import type { ListKind } from '../language/texts/board-texts.ts';

/** Drafts of what can be done with a note, whatever is gathered. */
export function addedDraft(
  collection: ListKind,
  text: string,
  activity: Id | null = null,
  step: number | null = null,
): Draft {
  return {
    type: `${collection}.added`,
    ...(activity === null ? {} : { activity, ...(step === null ? {} : { step }) }),
    words: { text },
  };
}

export const editedDraft = (collection: ListKind, of: Id, text: string): Draft => ({
  type: `${collection}.edited`,
  data: { of },
  words: { text },
});

export const withdrawnDraft = (collection: ListKind, of: Id): Draft => ({
  type: `${collection}.withdrawn`,
  data: { of },
});
