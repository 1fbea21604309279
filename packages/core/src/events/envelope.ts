/** The envelope: whose act it is, who recorded it, when, after having seen what. The log reads nothing else. */
import * as v from 'valibot';
import { deviceSchema, idSchema, instantSchema, roomSchema, type Device, type Id } from './schemas.ts';
import { fail, issue, ok, type Result } from './result.ts';

/** How far a device had read the others: only what changed since its own last event. */
export type Heads = Readonly<Record<Device, number>>;

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));

export const envelopeSchema = v.strictObject({
  v: v.literal(1),
  room: roomSchema,
  device: deviceSchema,
  n: number,
  seen: v.record(deviceSchema, number),
  at: instantSchema,
  member: idSchema,
  via: v.optional(v.literal('chair')),
  type: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z]+$/), v.maxLength(40)),
  activity: v.optional(idSchema),
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))),
  data: v.optional(v.unknown()),
  words: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});

/**
 * One event as it is stored and sent. `device:n` is its id. `at` is the wall time of the device in ms (data, for
 * durations only); `via: 'chair'` marks what was recorded for a present member at the chair's device;
 * `step` counts the steps begun in the activity when it was written; `words` holds what people said or wrote
 * (null once it has been erased), `data` holds references, numbers and choices.
 */
export interface Envelope {
  readonly v: 1;
  readonly room: string;
  readonly device: Device;
  readonly n: number;
  readonly seen: Heads;
  readonly at: number;
  readonly member: Id;
  readonly via?: 'chair';
  readonly type: string;
  readonly activity?: Id;
  readonly step?: number;
  readonly data?: unknown;
  readonly words?: Readonly<Record<string, unknown>> | null;
}

/** The largest event that is taken, in characters of its JSON. */
export const largestEvent = 65_536;

/** The id of an event, `device:n`: also the id of what it creates. */
export const idOf = (event: Envelope): Id => `${event.device}:${event.n}`;

/** Characters of an input's JSON; null for what JSON cannot hold, so that whatever is in a log can be exported. */
function sizeOf(input: unknown): number | null {
  try {
    return (JSON.stringify(input) as string | undefined)?.length ?? null;
  } catch {
    return null;
  }
}

/**
 * The gate of the log: takes anything, gives an envelope or an issue that says where it is wrong. The body is not
 * judged here, so that an event of an unknown type stays in the log (law 8).
 */
export function parseEvent(input: unknown): Result<Envelope> {
  const size = sizeOf(input);
  if (size === null) return fail(issue('badEnvelope', '', 'is not JSON'));
  if (size > largestEvent) return fail(issue('tooLarge', '', `${size} characters`));
  const parsed = v.safeParse(envelopeSchema, input, { abortEarly: true });
  if (!parsed.success) {
    const first = parsed.issues[0];
    const where = v.getDotPath(first) ?? '';
    const isVersion = where === 'v' && typeof first.input === 'number' && first.input > 1;
    return fail(issue(isVersion ? 'newerVersion' : 'badEnvelope', where, first.message));
  }
  const event = parsed.output as Envelope;
  if (Object.hasOwn(event.seen, event.device)) return fail(issue('badEnvelope', 'seen', 'names its own device'));
  return ok(event);
}
