/**
 * The table of events: type → what its data and words must look like, and which slice of the state it belongs to.
 * People's words are never in `data`, so machines and guards never see them (law 4).
 */
import * as v from 'valibot';
import { boardTable } from '../brainstorm/brainstorm.events.ts';
import { kinds, type CollectionKind, type Kind } from '../collections/kinds.ts';
import { countedData, countedWords } from '../evaluation/counted.ts';
import { ticks } from '../methods/case-ticks.ts';
import { blockSchema, langs } from '../methods/method.ts';
import { experimentEvents } from '../experiments/experiment.ts';
import { planEvents } from '../planning/planning.events.ts';
import { define, type Definition, type Entries, type None } from './define.ts';
import {
  dateSchema,
  deviceSchema,
  idSchema,
  ids,
  instantSchema,
  line,
  minutesSchema,
  orgSchema,
  text,
  timeSchema,
  zoneSchema,
} from './schemas.ts';

const who = { who: idSchema };
const person = {
  name: line,
  role: v.optional(line),
  org: v.optional(line),
  email: v.optional(v.pipe(line, v.email())),
};
const sessionKey = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,19}$/));
const plannedSession = v.strictObject({
  key: sessionKey,
  minutes: minutesSchema,
  blocks: v.pipe(v.array(blockSchema), v.maxLength(40)),
});
/** A programme as a group is founded with it: its sessions in order, each with its blocks by value. */
export const programmeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  sessions: v.pipe(v.array(plannedSession), v.minLength(1), v.maxLength(20)),
});
const blockWords = { title: v.optional(line), question: v.optional(text) };
const roleId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const points = v.pipe(v.array(v.picklist(ticks)), v.maxLength(ticks.length));
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/**
 * What a consent is about: the rules or the summary at a revision, four dates, the programme at a version, the record
 * decision, an action at a revision of its terms.
 */
export const consentSubjectSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('agreement'), revision: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ kind: v.literal('summary'), revision: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ kind: v.literal('programme'), revision: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ kind: v.literal('record'), decision: v.optional(idSchema) }),
  v.strictObject({
    kind: v.literal('action'),
    action: idSchema,
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    kind: v.literal('dates'),
    dates: v.pipe(v.array(v.strictObject({ session: idSchema, slot: idSchema })), v.maxLength(20)),
  }),
]);
/**
 * What a consent is about: the rules, the summary or the programme at a revision, a set of dates, the record decision,
 * or an action at a revision of its terms.
 */
export type ConsentSubject = v.InferOutput<typeof consentSubjectSchema>;

export const answers = ['yes', 'maybe', 'remote', 'no'] as const;
/** What may stand on the contact sheet besides the name. */
export const contactFields = ['role', 'email', 'phone'] as const;

type Optional<E extends Entries> = {
  readonly [F in keyof E]: v.OptionalSchema<v.NullableSchema<E[F], undefined>, undefined>;
};
/** Fields of a change: absent stays as it is, null takes it away. */
const changed = <E extends Entries>(entries: E): Optional<E> =>
  Object.fromEntries(
    Object.entries(entries).map(([field, schema]) => [field, v.optional(v.nullable(schema))]),
  ) as unknown as Optional<E>;

const process = {
  'group.founded': define(
    'journey',
    {
      lang: v.picklist(langs),
      zone: zoneSchema,
      org: orgSchema,
      programme: programmeSchema,
    },
    {
      name: line,
      theme: v.optional(text),
      project: v.optional(line),
      code: v.optional(line),
      founder: v.strictObject(person),
    },
  ),
  'group.updated': define(
    'journey',
    {},
    {
      name: v.optional(line),
      /** `help`: where to turn when talking here is not enough. */
      ...changed({ theme: text, project: line, code: line, help: line }),
    },
  ),
  /** `without` says that the group ends knowingly without an approved summary. */
  'group.closed': define('journey', { without: v.optional(v.literal('summary')) }),
  'record.decided': define(
    'record',
    {
      /** When what was written is deleted, and who sees it until then. */
      until: v.picklist(['session', 'end', 'end30', 'never']),
      sees: v.picklist(['group', 'leads', 'all']),
    },
    { text },
  ),

  'member.added': define('members', { org: orgSchema }, person),
  'member.updated': define('members', { ...who, org: v.optional(orgSchema) }, { ...person, name: v.optional(line) }),
  'member.left': define('members', who),
  'member.removed': define('members', who),
  /** What of oneself may stand on the contact sheet, besides the name; nothing takes it back. */
  'contact.allowed': define(
    'members',
    { fields: v.pipe(v.array(v.picklist(contactFields)), v.maxLength(contactFields.length)) },
    { phone: v.optional(line) },
  ),
  'device.bound': define('pen', { device: deviceSchema, ...who }),
  'chair.passed': define('members', { to: v.pipe(ids(3), v.minLength(1)) }),
  'pen.passed': define('pen', { device: deviceSchema }),
  /** Written by the device that takes it; what it goes on from is what that device had seen. */
  'pen.taken': define('pen'),

  'slot.proposed': define(
    'schedule',
    { start: instantSchema, minutes: minutesSchema, date: dateSchema, time: timeSchema, zone: zoneSchema },
    { place: v.optional(line) },
  ),
  'slot.withdrawn': define('schedule', { slot: idSchema }),
  /** `asked` says that the person was asked aloud about a slot that is impossible for them, and the answer stays. */
  'availability.given': define('schedule', {
    slot: idSchema,
    answer: v.picklist(answers),
    asked: v.optional(v.literal(true)),
  }),
  'date.decided': define(
    'schedule',
    {
      session: idSchema,
      slot: v.optional(idSchema),
      /** An open date: who settles it, and by which day. */
      open: v.optional(v.strictObject({ ...who, by: dateSchema })),
    },
    { place: v.optional(line), remote: v.optional(text) },
  ),
  'date.reopened': define('schedule', { session: idSchema }),

  'programme.changed': define(
    'programme',
    {
      session: v.optional(idSchema),
      add: v.optional(v.strictObject({ key: sessionKey, minutes: minutesSchema, at: position })),
      drop: v.optional(v.literal(true)),
      minutes: v.optional(minutesSchema),
      host: v.optional(v.nullable(idSchema)),
      leads: v.optional(v.nullable(idSchema)),
      case: v.optional(v.nullable(idSchema)),
      confirmed: v.optional(v.literal(true)),
    },
    changed({ theme: line, method: line, aims: text }),
  ),

  'session.opened': define('sessions', { session: idSchema }),
  /** `talk` is 'today we only talk': the clock and the circle, no steps. */
  'session.paused': define('sessions', { session: idSchema, why: v.picklist(['talk', 'pause']) }),
  'session.resumed': define('sessions', { session: idSchema }),
  'session.closed': define('sessions', { session: idSchema }),
  'session.reopened': define('sessions', { session: idSchema }),
  /** Real times in ms; `came: null` means not present (again correctable), `left: null` still here. */
  'attendance.marked': define('sessions', {
    session: idSchema,
    ...who,
    came: v.nullable(instantSchema),
    left: v.nullable(instantSchema),
  }),
  'travel.noted': define('sessions', { session: idSchema, ...who }, { travel: v.optional(line) }),

  'activity.added': define('activities', { session: idSchema, at: position, block: blockSchema }, blockWords),
  'activity.moved': define('activities', { session: idSchema, at: position }),
  'activity.dropped': define('activities'),
  'activity.opened': define('activities'),
  /** Signed minutes: an extension, or a shortening. */
  'activity.extended': define('activities', {
    minutes: v.pipe(v.number(), v.integer(), v.minValue(-240), v.maxValue(240)),
  }),
  'activity.edited': define('activities', {}, blockWords),
  'activity.closed': define('activities'),
  'activity.reopened': define('activities'),

  'step.begun': define('flows', {
    to: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
    order: v.optional(ids(40)),
  }),
  'step.returned': define('flows'),
  'groups.drawn': define('flows', { groups: v.pipe(v.array(v.pipe(ids(12), v.minLength(1))), v.maxLength(20)) }),
  'role.taken': define('flows', { role: roleId, ...who }),
  'role.released': define('flows', { role: roleId, ...who }),
  /** `leaves` gets up for whoever sits down. */
  'seat.taken': define('flows', { ...who, leaves: v.optional(idSchema) }),
  'seat.left': define('flows', who),
  'way.chosen': define('flows', { way: roleId }),
  'turn.taken': define('flows', who),
  'turn.ended': define('flows', who),
  'turn.declined': define('flows', who),
  /** `turn`: how many turns could be taken back when it was pressed, so that a second press takes back no second one. */
  'turn.returned': define('flows', { turn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)) }),
  'hand.raised': define('flows'),
  'hand.lowered': define('flows', who),
  'round.ended': define('flows'),

  /** The six points of the session's case: which are ticked, and which are knowingly left open. */
  'case.checked': define('sessions', { session: idSchema, ticks: points, unticked: v.optional(points) }),
  'consent.asked': define('consents', { about: consentSubjectSchema, of: v.pipe(ids(40), v.minLength(1)) }),
  'consent.given': define('consents', { consent: idSchema }),
  'consent.withheld': define('consents', { consent: idSchema }, { reason: v.optional(text) }),
  'consent.closed': define('consents', { consent: idSchema }),

  'evaluation.counted': define('evaluations', countedData, countedWords),
  ...planEvents,
  ...experimentEvents,
  ...boardTable,
} as const;

/** A record keeps its text, unless it is withdrawn, or its kind can be without one. */
type Changed<E extends Entries> = E extends { readonly text: typeof text }
  ? Optional<Omit<E, 'text'>> & { readonly text: v.OptionalSchema<typeof text, undefined> }
  : Optional<E>;
const changedWords = (words: Entries): Entries =>
  words['text'] === text ? { ...changed(words), text: v.optional(text) } : changed(words);

type Kinds = typeof kinds;
/** Every collection has three events; a new collection is one line in `kinds` and nothing else. */
type CollectionTable = {
  [K in CollectionKind as `${K}.added`]: Definition<
    v.StrictObjectSchema<Kinds[K]['data'], undefined>,
    v.StrictObjectSchema<Kinds[K]['words'], undefined>
  >;
} & {
  [K in CollectionKind as `${K}.edited`]: Definition<
    v.StrictObjectSchema<Optional<Kinds[K]['data']> & { readonly of: typeof idSchema }, undefined>,
    v.StrictObjectSchema<Changed<Kinds[K]['words']>, undefined>
  >;
} & {
  [K in CollectionKind as `${K}.withdrawn`]: Definition<
    v.StrictObjectSchema<{ readonly of: typeof idSchema }, undefined>,
    None
  >;
};

const collected = Object.fromEntries(
  (Object.entries(kinds) as [CollectionKind, Kind][]).flatMap(([kind, { words, data, agrees }]) => [
    [`${kind}.added`, define('collections', data, words, agrees)],
    [`${kind}.edited`, define('collections', { ...changed(data), of: idSchema }, changedWords(words), agrees)],
    [`${kind}.withdrawn`, define('collections', { of: idSchema })],
  ]),
) as unknown as CollectionTable;

export const table = { ...process, ...collected };
export type EventTable = typeof table;
/** The types of events that this release knows: past tense, dotted. */
export type EventType = keyof EventTable;
/** The data of an event of a type: references, numbers and choices. */
export type DataOf<T extends EventType> = v.InferOutput<EventTable[T]['data']>;
/** The words of an event of a type: what people said or wrote. No guard reads them. */
export type WordsOf<T extends EventType> = v.InferOutput<EventTable[T]['words']>;
