/**
 * A dialogue method as data: steps with a turn rule each, minutes, roles, and texts in three languages.
 * A block of the programme carries a copy of the steps, so that old logs never depend on this code (law 11).
 */
import * as v from 'valibot';
import { collectionKinds } from '../collections/lasting.ts';

/** The languages that every text of the project exists in. */
export const langs = ['fi', 'sv', 'en'] as const;
/** A language of the interface and of the methods. */
export type Lang = (typeof langs)[number];

/** How the floor moves in a step. Each rule is a state of the dialogue machine. */
export const rules = ['silent', 'talk', 'round', 'piece', 'queue', 'groups', 'seats'] as const;
/** A turn rule: how the floor moves in a step. */
export type Rule = (typeof rules)[number];

/** What an activity is; the kind decides which screen shows it and which machine runs it. */
export const activityKinds = [
  'dialogue',
  'input',
  'break',
  'gathering',
  'dates',
  'programme',
  'record',
  'evaluation',
  'plan',
  'brainstorm',
] as const;
/** A kind of activity. */
export type ActivityKind = (typeof activityKinds)[number];

/** What a step does on the board of the brainstorm, in the order in which it is done. */
export const boardUses = ['question', 'ideas', 'notes', 'clusters', 'dots', 'result', 'needs', 'priorities'] as const;
/** What a step does on the board; it decides what is shown of it and what the next press proposes. */
export type BoardUse = (typeof boardUses)[number];

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(240));
const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));

/** Who may speak: everybody (absent), those who lead, only these roles, or all but these roles. */
export const voicesSchema = v.variant('who', [
  v.strictObject({ who: v.literal('leads') }),
  v.strictObject({ who: v.literal('only'), roles: v.pipe(v.array(id), v.maxLength(8)) }),
  v.strictObject({ who: v.literal('except'), roles: v.pipe(v.array(id), v.maxLength(8)) }),
]);
/** Who may speak in a step; absent: everybody. */
export type Voices = v.InferOutput<typeof voicesSchema>;

/**
 * One step. `minutes` is the length of the step for the whole group; with `each` the length is reckoned
 * from the people present: `T = N·each + (N − 1)·h`, h = 10 s of hand-over, and `minutes` is not counted.
 * `again` asks those who passed once more; `size`, `join` and `rotate` are for groups (`join` merges the groups
 * drawn before; with `rotate` one of each group stays and the others move on);
 * `into` names the collection that is typed into during the step; `consent` asks everybody's consent to something.
 * `seats` is how many chairs a fishbowl has: with `open` one of them stays empty, with `swap` those come in who sat
 * outside before. `roles` are offered in the step; `needs` must have somebody before it begins. `ticks` says that the six
 * points of a case are gone through in the step, or that they must have been. `ways` are the ways of consulting to choose
 * from. `board` says what the step does on the board of the brainstorm.
 */
export const stepSchema = v.strictObject({
  id,
  rule: v.picklist(rules),
  minutes,
  each: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(30))),
  voices: v.optional(voicesSchema),
  again: v.optional(v.boolean()),
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6))),
  join: v.optional(v.boolean()),
  rotate: v.optional(v.boolean()),
  into: v.optional(v.picklist(collectionKinds)),
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8))),
  open: v.optional(v.boolean()),
  swap: v.optional(v.boolean()),
  roles: v.optional(v.pipe(v.array(id), v.maxLength(8))),
  needs: v.optional(v.pipe(v.array(id), v.maxLength(8))),
  ticks: v.optional(v.picklist(['asked', 'needed'])),
  ways: v.optional(v.pipe(v.array(id), v.maxLength(12))),
  consent: v.optional(v.picklist(['agreement', 'dates', 'programme', 'record', 'summary', 'action'])),
  board: v.optional(v.picklist(boardUses)),
});
/** One step of a method: its turn rule, its length and what it gathers or asks. */
export type Step = v.InferOutput<typeof stepSchema>;

/**
 * A block of a session: a method's steps by value. `minutes`, when given, overrides what the steps add up to;
 * `protect` marks break and check-out, from which nothing is ever taken.
 */
export const blockSchema = v.strictObject({
  kind: v.picklist(activityKinds),
  v: v.literal(1),
  method: v.optional(id),
  minutes: v.optional(minutes),
  protect: v.optional(v.boolean()),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(24)),
});
/** A block of a session: the steps of a method by value, so that an old log needs no old method. */
export type Block = v.InferOutput<typeof blockSchema>;

const stepTextsSchema = v.strictObject({
  /** Name of the step, one or two words. */
  title: text(80),
  /** A sentence or three, ready to be said aloud by who leads. */
  say: text(800),
  /** What to watch for, short sentences. */
  heed: v.pipe(v.array(text(200)), v.maxLength(4)),
  /** What the wall shows: the question or one line; absent: the wall shows the title of the method. */
  wall: v.optional(text(300)),
  /** Up to six short lines for the wall: instead of a question, or under it. */
  lines: v.optional(v.pipe(v.array(text(160)), v.maxLength(6))),
});
/** What is said and shown in one step, in one language. */
export type StepTexts = v.InferOutput<typeof stepTextsSchema>;

const wayTextsSchema = v.strictObject({
  /** Name of the way, one to three words. */
  title: text(80),
  /** What everybody does in it, one sentence to be said aloud. */
  say: text(300),
  /** The question that the wall shows while it lasts. */
  wall: text(160),
});
/** A way of consulting, in one language. */
export type WayTexts = v.InferOutput<typeof wayTextsSchema>;

const methodTextsSchema = v.strictObject({
  /** Name of the block in the agenda. */
  title: text(80),
  /** What the method is for, one sentence. */
  aim: text(300),
  steps: v.record(id, stepTextsSchema),
  /** Questions to choose from; the first is the default. Shown on the wall instead of `wall` in steps that ask it. */
  questions: v.optional(v.pipe(v.array(text(300)), v.maxLength(12))),
  /** Ways of consulting that its steps offer. */
  ways: v.optional(v.record(id, wayTextsSchema)),
  /** Names of roles of its own; the usual ones have names in the interface. */
  roles: v.optional(v.record(id, text(80))),
});
/** The texts of a method in one language. */
export type MethodTexts = v.InferOutput<typeof methodTextsSchema>;

/** A method: what runs, and what is said, in each language. */
export const methodSchema = v.strictObject({
  id,
  kind: v.picklist(activityKinds),
  protect: v.optional(v.boolean()),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(24)),
  texts: v.strictObject({ fi: methodTextsSchema, sv: methodTextsSchema, en: methodTextsSchema }),
});
/** A method as data: its steps, and what is said in each, in three languages. */
export type Method = v.InferOutput<typeof methodSchema>;
