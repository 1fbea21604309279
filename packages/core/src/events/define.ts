/** What an event of the table is made of: the slice that decides about it, and the schemas of its data and words. */
import * as v from 'valibot';

/** The part of the state that decides about an event. */
export type Slice =
  | 'journey'
  | 'members'
  | 'pen'
  | 'schedule'
  | 'programme'
  | 'sessions'
  | 'activities'
  | 'flows'
  | 'consents'
  | 'plans'
  | 'collections'
  | 'board'
  | 'record'
  | 'evaluations';

export interface Definition<D, W> {
  readonly slice: Slice;
  readonly data: D;
  readonly words: W;
  readonly agrees?: (data: object, words: object) => boolean;
}

export type None = v.StrictObjectSchema<Record<never, never>, undefined>;
export type Entries = v.ObjectEntries;

export function define<D extends Entries = Record<never, never>, W extends Entries = Record<never, never>>(
  slice: Slice,
  data?: D,
  words?: W,
  agrees?: (data: object, words: object) => boolean,
): Definition<v.StrictObjectSchema<D, undefined>, v.StrictObjectSchema<W, undefined>> {
  return {
    slice,
    data: v.strictObject(data ?? ({} as D)),
    words: v.strictObject(words ?? ({} as W)),
    ...(agrees ? { agrees } : {}),
  };
}
