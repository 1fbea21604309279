/**
 * An experiment: something to try before next time. `own` is private and has no words anywhere, `shared` is its owner's
 * word, `common` is the group's. `followed` is the session in which it was asked about, `told` what its owner wanted
 * written then.
 */
import * as v from 'valibot';
import { define } from '../events/define.ts';
import { idSchema, text } from '../events/schemas.ts';

type Fields = Readonly<Record<string, unknown>>;
const isWritten = (word: unknown): boolean => typeof word === 'string';

/** Words only beside the word that they are shared: what is private never comes into the log. */
function isSharedRight(data: object, words: object): boolean {
  const { kept } = data as Fields;
  if (kept === 'shared' || kept === 'common') return isWritten((words as Fields)['text']);
  return !Object.values(words).some(isWritten);
}
/** The data say whether anything of it is written. */
const isToldRight = (data: object, words: object): boolean =>
  ((data as Fields)['told'] === true) === isWritten((words as Fields)['told']);

export const experimentKind = {
  words: { text: v.optional(text), told: v.optional(text) },
  data: { kept: v.picklist(['own', 'shared', 'common']), followed: v.optional(idSchema) },
  /** Words only beside the word that they are shared. */
  agrees: isSharedRight,
} as const;

export const experimentEvents = {
  /** An experiment was asked about at a check-in; `told` says that its owner wants their words written. */
  'experiment.followed': define(
    'collections',
    { of: idSchema, session: idSchema, told: v.optional(v.literal(true)) },
    { told: v.optional(text) },
    isToldRight,
  ),
} as const;
