/** What can be done with the plan, as drafts. The gate says which of it is possible now. */
import { blockOf, type AgendaBlock, type Draft, type GroupState, type Id, type Method } from '@opelix/verme-core';
import { draftOf } from '../agenda/block-menu.ts';

/** Who does something in a session. */
export type Role = 'case' | 'host' | 'leads';
/** What is written about a session. */
export type Words = 'theme' | 'method';
/** Ways to change a block, in the order of its menu. */
export type PlanWay = 'up' | 'down' | 'more' | 'less' | 'drop' | 'reopen';

export const roles: readonly Role[] = ['case', 'host', 'leads'];
export const planWays: readonly PlanWay[] = ['up', 'down', 'more', 'less', 'drop', 'reopen'];

export const roleDraft = (session: Id, role: Role, member: Id | null): Draft => ({
  type: 'programme.changed',
  data: { session, [role]: member },
});

/** The group's own words about a session; null takes them away. */
export const wordsDraft = (session: Id, field: Words, text: string | null): Draft => ({
  type: 'programme.changed',
  data: { session },
  words: { [field]: text },
});

export const aimsDraft = (aims: string | null): Draft => ({ type: 'programme.changed', data: {}, words: { aims } });
export const lengthDraft = (session: Id, minutes: number): Draft => ({
  type: 'programme.changed',
  data: { session, minutes },
});
export const confirmedDraft: Draft = { type: 'programme.changed', data: { confirmed: true } };
export const dropSessionDraft = (session: Id): Draft => ({ type: 'programme.changed', data: { session, drop: true } });

/** A further session at a place in the order, as long as the one before it, with a key that no session has. */
export function addSessionDraft(state: GroupState, at: number): Draft {
  const { sessions } = state.programme;
  const taken = new Set(Object.values(state.sessions).map(({ key }) => key));
  let number = sessions.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  const before = state.sessions[sessions[at - 1] ?? sessions[at] ?? ''];
  return {
    type: 'programme.changed',
    data: { add: { key: `s${number}`, minutes: before?.minutes ?? 120, at } },
  };
}

/** Where a block lands in a session: at its end, but before the round that closes it. */
function landing(state: GroupState, session: Id): number {
  const blocks = state.sessions[session]?.blocks ?? [];
  const last = state.activities[blocks.at(-1) ?? ''];
  return last !== undefined && last.block.protect === true && last.life === 'ahead' ? blocks.length - 1 : blocks.length;
}

/** The draft behind one way to change a block; null where there is none. A dropped block comes back by `reopen`. */
export function wayDraft(way: PlanWay, state: GroupState, session: Id, block: AgendaBlock): Draft | null {
  // What was held stays as it was: only the running session opens a block again.
  if (way === 'reopen' && block.state !== 'dropped') return null;
  return draftOf(way, state, session, block);
}

export const moveDraft = (state: GroupState, block: AgendaBlock, to: Id): Draft => ({
  type: 'activity.moved',
  activity: block.activity,
  data: { session: to, at: landing(state, to) },
});

/** A method's block, after another block or where blocks land. */
export function insertedDraft(state: GroupState, session: Id, after: Id | null, method: Method): Draft {
  const at = after === null ? -1 : (state.sessions[session]?.blocks.indexOf(after) ?? -1);
  return {
    type: 'activity.added',
    data: { session, at: at < 0 ? landing(state, session) : at + 1, block: blockOf(method) },
  };
}
