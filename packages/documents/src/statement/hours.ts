/** The time that a member was in a session, as it goes into the books. */
import type { GroupState, Id } from '@opelix/verme-core';
import { heldSessions, type HeldSession } from '../facts.ts';

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

/** A held session in which a member was present, and for how long. */
export interface PresentTime {
  readonly session: HeldSession;
  readonly time: TimePresent;
}

/** The sessions in which the member was present. */
export const presentTimes = (sessions: readonly HeldSession[]): readonly PresentTime[] =>
  sessions.flatMap((session) => {
    const time = timePresent(session);
    return time ? [{ session, time }] : [];
  });

/** The sum adds what the rows show, so that whoever checks the column comes to the same figure. Hundredths of an hour. */
export const sumOf = (rows: readonly PresentTime[]): number => rows.reduce((all, { time }) => all + time.hundredths, 0);

/** The members who were present in a held session, in seating order; who has left the group comes last. */
export function attendants(state: GroupState): readonly Id[] {
  const gone = Object.keys(state.members.byId).filter((id) => !state.members.circle.includes(id));
  return [...state.members.circle, ...gone].filter((id) => presentTimes(heldSessions(state, id)).length > 0);
}
