import type { CollectionKind, Draft, Id } from '@opelix/verme-core';

/** Drafts of what can be done with a note, whatever is gathered. */
export function addedDraft(
  collection: CollectionKind,
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

export const editedDraft = (collection: CollectionKind, of: Id, text: string): Draft => ({
  type: `${collection}.edited`,
  data: { of },
  words: { text },
});

export const withdrawnDraft = (collection: CollectionKind, of: Id): Draft => ({
  type: `${collection}.withdrawn`,
  data: { of },
});
