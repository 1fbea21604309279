/** Building blocks of the event schemas: ids, times, texts. Every length has a bound. */
import * as v from 'valibot';

/** A device: `d` and 1 to 32 hex digits. */
export const deviceSchema = v.pipe(v.string(), v.regex(/^d[0-9a-f]{1,32}$/));
/** The id of an event (`device:n`) and of what it creates (`device:n`, or the i-th of several `device:n.i`). */
export const idSchema = v.pipe(v.string(), v.regex(/^d[0-9a-f]{1,32}:[1-9]\d{0,8}(\.[1-9]\d{0,3})?$/));
/** A room: lower-case words joined by hyphens. */
export const roomSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(64));
/** An instant in ms since 1970 (UTC); 1970 to 2199. */
export const instantSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000));
/** Whole minutes. */
export const minutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600));
/** A local calendar date, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** A local wall time, `HH:MM`. */
export const timeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** An IANA time zone name; checked for form only, because the fold knows no zones. */
export const zoneSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/));
/** A number for an organisation: its fabric in the picture, its key in draws. */
export const orgSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));

/** A line: a name, a title. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(160));
/** A text: a rule, a topic, a reason. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
export const ids = (max: number) => v.pipe(v.array(idSchema), v.maxLength(max));

/**
 * The id of an event, and of the member, session, activity, slot or record that it made: `device:n` or `device:n.i`.
 */
export type Id = v.InferOutput<typeof idSchema>;
/** The id of a device: `d` and 1 to 32 hex digits. */
export type Device = v.InferOutput<typeof deviceSchema>;
