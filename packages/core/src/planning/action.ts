/**
 * The card of an action: words and data over the bridge need → goal → way → who → when → cost → daily work → how we
 * shall see it. No guard reads words, so `filled` says which of them are there, and the gate of the fold checks at the
 * edge that it says so truly.
 */
import * as v from 'valibot';
import { dateSchema, idSchema, ids, line, text } from '../events/schemas.ts';
import { funderIds, levelIds, workTimeIds } from './choices.ts';
import { formIds } from './forms.ts';

/** Beside `text`, which is the goal: who does what differently when it is reached. */
export const actionWords = {
  /** The need in words of its own, where no idea of the board is linked. */
  need: v.optional(text),
  /** What is done, and how. */
  way: v.optional(text),
  /** For whom: role, organisation, how many. */
  audience: v.optional(line),
  /** Who runs it or knows it: colleagues first. */
  who: v.optional(line),
  /** What the cost is made of, or who finds it out. */
  cost: v.optional(line),
  /** Who does what differently on which ordinary day. */
  daily: v.optional(text),
  /** How we shall see it. */
  evaluation: v.optional(text),
  /** Which line manager is asked: a role, not a judgement. */
  superior: v.optional(line),
} as const;

/** A field of words of a plan card, beside the goal. */
export type ActionField = keyof typeof actionWords;
/** The fields of words of a plan card, in the order of the bridge. */
export const actionFields = Object.keys(actionWords) as readonly ActionField[];
/** Which fields hold something: `true` where the event fills the field, `false` where it empties it. */
export type Filled = Partial<Record<ActionField, boolean>>;

const filledSchema = v.strictObject(
  Object.fromEntries(actionFields.map((field) => [field, v.optional(v.boolean())])) as {
    readonly [F in ActionField]: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
  },
);

export const actionData = {
  /** The ideas of the board that it answers. */
  needs: v.optional(ids(12)),
  /** One or several; the first is the main one. */
  forms: v.optional(v.pipe(v.array(v.picklist(formIds)), v.maxLength(6))),
  owner: v.optional(idSchema),
  /** The owner's pair, from another organisation if possible. */
  pair: v.optional(idSchema),
  /** Local dates: the first day of a window, and the day by which it is done. */
  from: v.optional(dateSchema),
  by: v.optional(dateSchema),
  work: v.optional(v.picklist(workTimeIds)),
  /** Whole euros. Nothing is a valid cost; an absent one is unknown. */
  euros: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999))),
  funder: v.optional(v.picklist(funderIds)),
  /** The member who asks the line manager. */
  asks: v.optional(idSchema),
  /** The day of the first trial in daily work, and the member who reminds of it. */
  trial: v.optional(dateSchema),
  reminds: v.optional(idSchema),
  level: v.optional(v.picklist(levelIds)),
  /** The day on which the group looks at it again. */
  review: v.optional(dateSchema),
  filled: v.optional(filledSchema),
} as const;

/**
 * What `filled` must say of words: true for a field that they fill, false for one that they take away (null). Undefined
 * where they touch none.
 */
export function filledBy(words: Partial<Record<ActionField, string | null | undefined>>): Filled | undefined {
  const filled: Filled = {};
  for (const field of actionFields) {
    const said = words[field];
    if (said !== undefined) filled[field] = said !== null;
  }
  return Object.keys(filled).length === 0 ? undefined : filled;
}

/** Whether `filled` says of the words what is so. */
export function isFilledRight(data: object, words: object): boolean {
  const { filled } = data as { readonly filled?: Filled | null };
  const right = filledBy(words) ?? {};
  return actionFields.every((field) => filled?.[field] === right[field]);
}
