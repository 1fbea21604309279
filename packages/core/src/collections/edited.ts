/** How a record changes: what is given takes the place of what was there, null takes a field away. */
import type { Entry } from './collection.ts';

/** The fields of a record after a change: null takes a field away. */
const changed = (before: object, change: object): object =>
  Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined),
  );

type GivenWords = { readonly text?: string | null } & Readonly<Record<string, string | null>>;

/** The record with what was given put in place of what it had; erased words leave the record without words. */
export function edited(entry: Entry, given: object | null, data: object): Entry {
  const { text = entry.text, ...words } = (given ?? { text: null }) as GivenWords;
  return {
    ...entry,
    text,
    words: given === null ? {} : changed(entry.words, words),
    data: changed(entry.data, data) as Entry['data'],
    edited: entry.edited + 1,
  };
}
