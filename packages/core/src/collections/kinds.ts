/**
 * The collections: what people write down, by kind, with the schemas of a record's words and data. A new collection is
 * one line here and one in `lasting.ts`; its three events (`x.added`, `x.edited`, `x.withdrawn`) follow from it.
 */
import * as v from 'valibot';
import { idSchema, ids, line, text, type Id } from '../events/schemas.ts';
import { experimentKind } from '../experiments/experiment.ts';
import { actionData, actionWords, isFilledRight } from '../planning/action.ts';

/** What a kind of record is made of. */
export interface Kind<W extends v.ObjectEntries = v.ObjectEntries, D extends v.ObjectEntries = v.ObjectEntries> {
  /** What people wrote. Every kind has a `text`, if not every record; no guard reads any of it. */
  readonly words: W;
  /** References, numbers and choices. */
  readonly data: D;
  /** Where the data say something of the words: whether it is so. Asked at the edge, and not of erased words. */
  readonly agrees?: (data: object, words: object) => boolean;
}
type None = Record<never, never>;
type WithText<W> = 'text' extends keyof W ? W : W & { readonly text: typeof text };

const kind = <W extends v.ObjectEntries = None, D extends v.ObjectEntries = None>(
  words?: W,
  data?: D,
  agrees?: (data: object, words: object) => boolean,
): Kind<WithText<W>, D> => ({
  words: { text, ...words } as unknown as WithText<W>,
  data: data ?? ({} as D),
  ...(agrees ? { agrees } : {}),
});

/** What other events write into a record's data; its own three events never carry it. */
interface Marks {
  readonly idea: {
    /** The note under which it lies. */
    readonly merged?: Id;
    /** Its dots in the ballot with this number: counted, and counted once more; absent: not counted yet. */
    readonly dots?: { readonly ballot: number; readonly count?: number; readonly again?: number };
  };
}

/** The kinds of records: the schemas of their words and data. */
export const kinds = {
  rule: kind(),
  topic: kind(),
  insight: kind(),
  parked: kind(),
  /** A key question, which is all that is written of a case. */
  question: kind(),
  /** A line of the summary: the only text that may leave the room, once each has approved it. */
  summary: kind(),
  /** A plan card: a training or another way, from need to daily work. Its text is the goal. */
  action: kind(actionWords, actionData, isFilledRight),
  /** Something to try before next time; what is kept private has no words anywhere. */
  experiment: experimentKind,
  /** A note of the board: 'we need competence in `text`, so that `so`', whose need it is, who prepares it. */
  idea: kind(
    { so: v.optional(text), whose: v.optional(line) },
    { cluster: v.optional(idSchema), by: v.optional(ids(6)), prepares: v.optional(idSchema) },
  ),
  /** A cluster of notes; its text is its name, which comes last. */
  cluster: kind({ text: v.optional(text) }),
} as const;

/** A collection: what is written down and outlives its activity. */
export type CollectionKind = keyof typeof kinds;

type Fields<E extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<E, undefined>>;
type WordsTable = { readonly [K in CollectionKind]: Fields<(typeof kinds)[K]['words']> };
type DataTable = {
  readonly [K in CollectionKind]: Fields<(typeof kinds)[K]['data']> & (K extends keyof Marks ? Marks[K] : unknown);
};
/** The words of a record of a kind, its text included. */
export type RecordWords<K extends CollectionKind> = WordsTable[K];
/** The data of a record of a kind, with what other events have written into it. */
export type RecordData<K extends CollectionKind> = DataTable[K];
