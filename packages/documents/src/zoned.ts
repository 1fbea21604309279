/**
 * Wall time ↔ instant in a named zone. Nothing here reads the clock or the zone of the machine, so a document has the
 * same bytes everywhere. A zone that this machine does not know counts as UTC.
 */
import { tzOffset } from '@date-fns/tz/tzOffset';

/** A wall time: a local date `YYYY-MM-DD` and a local time `HH:MM`. */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

const minute = 60_000;

/** Whether this machine knows the zone. */
export const isZone = (zone: string): boolean => !Number.isNaN(tzOffset(zone, new Date(0)));

/** Minutes that the zone is ahead of UTC at an instant (ms). */
export function offsetAt(instant: number, zone: string): number {
  const offset = tzOffset(zone, new Date(instant));
  return Number.isNaN(offset) ? 0 : offset;
}

/** The wall time as if it were UTC, in ms. A day that its month does not have is counted on into the next. */
export function asUtc({ date, time }: WallTime): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes);
}

/**
 * The instant (ms) of a wall time. A time that is skipped in spring is read with the offset before the change (one
 * hour later on the clock); a time that comes twice in autumn is the first of the two.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = asUtc({ date, time });
  const day = 1440 * minute;
  const offsets = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)];
  const instants = offsets.map((offset) => wall - offset * minute);
  const fits = instants.filter((instant) => instant + offsetAt(instant, zone) * minute === wall);
  return fits.length > 0 ? Math.min(...fits) : (instants[0] ?? wall);
}

/** The wall time of an instant (ms). */
export function wallTimeOf(instant: number, zone: string): WallTime {
  const wall = new Date(instant + offsetAt(instant, zone) * minute).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}
