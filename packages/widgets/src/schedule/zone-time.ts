import { tzOffset } from '@date-fns/tz/tzOffset';

const minute = 60_000;

/** The instant of a wall time in a zone: date `YYYY-MM-DD`, time `HH:MM`. A zone that is not known counts as UTC. */
export function instantAt(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number): number => {
    const offset = tzOffset(zone, new Date(instant));
    return Number.isNaN(offset) ? 0 : offset;
  };
  // On the days of change the offset at the wall time itself may differ from that at the same figures in UTC.
  return wall - offsetAt(wall - offsetAt(wall) * minute) * minute;
}

/** So many days after a date, as a date. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
