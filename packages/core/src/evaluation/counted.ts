/**
 * What `evaluation.counted` carries: how many forms there were, and for each question how many low (1–2), middle (3) and
 * high (4–5) answers. A single answer never stands in a log.
 */
import * as v from 'valibot';
import { text } from '../events/schemas.ts';
import { evaluationForms } from './forms.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));
const question = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
/** What was written without names, in the order of the characters: who wrote first is not to be known. */
const written = v.optional(
  v.pipe(
    v.array(text),
    v.maxLength(40),
    v.check((list) => list.every((one, at) => at === 0 || (list[at - 1] ?? '') <= one), 'is not sorted'),
  ),
);

export const countedData = {
  form: v.picklist(evaluationForms),
  answers: count,
  counts: v.pipe(v.record(question, v.strictTuple([count, count, count])), v.maxEntries(20)),
};
export const countedWords = { keep: written, change: written, learned: written, different: written, other: written };
