import { sessionView, type GroupState, type Id } from '@opelix/verme-core';

/** Whom a consent is asked of now: those present while a session is open, else everybody in the circle. */
export function askedNow(state: GroupState): readonly Id[] {
  const rows = state.now.session === null ? [] : (sessionView(state, state.now.session)?.attendance ?? []);
  const here = rows.filter((row) => row.here).map((row) => row.member);
  return here.length > 0 ? here : state.members.circle;
}
