/** The time that a member was in a session, as it goes into the books. */
import type { HeldSession } from '../facts.ts';

/** From and to as instants of whole minutes (ms), and hundredths of an hour. */
export interface TimePresent {
  readonly from: number;
  readonly to: number;
  readonly hundredths: number;
}

const minute = 60_000;
const rounded = (instant: number): number => Math.round(instant / minute) * minute;

/**
 * From coming to leaving, within the session's real times, each rounded to the minute; the hours follow from these
 * minutes. Null for somebody who was not there.
 */
export function timePresent({ opened, closed, presence }: HeldSession): TimePresent | null {
  if (!presence) return null;
  const from = rounded(Math.max(presence.came, opened));
  const to = rounded(Math.min(presence.left ?? closed, closed));
  if (to <= from) return null;
  return { from, to, hundredths: Math.round(((to - from) / minute / 60) * 100) };
}
