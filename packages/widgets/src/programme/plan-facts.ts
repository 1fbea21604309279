import { nameOf, type AgendaView, type GroupState, type Id, type Stone } from '@opelix/verme-core';
import type { Person } from './session-card.ts';

/** Minutes of a session in all, for the people; what was dropped does not count. */
export const minutesOf = (agenda: AgendaView | null): number =>
  (agenda?.blocks ?? []).reduce((all, { planned, state }) => (state === 'dropped' ? all : all + planned), 0);

/** Who may be named in a session: the circle, and whoever is named in it although they have left. */
export function peopleFor(state: GroupState | null, stone: Stone): readonly Person[] {
  if (state === null) return [];
  const { circle, byId } = state.members;
  const gone = [stone.case, stone.host, stone.leads].filter((id): id is Id => id !== null && !circle.includes(id));
  return [...circle, ...new Set(gone)].map((id) => ({ id, name: nameOf(state, id), org: byId[id]?.org ?? 1 }));
}
