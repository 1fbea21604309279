/** What can be done with a block of the agenda. The gate says which of it is possible now. */
import { blockOf, type AgendaBlock, type Draft, type GroupState, type Id, type Method } from '@opelix/verme-core';
import { allMethods } from '../language/methods.ts';

/** Names of the ways to change a block, in the order of the menu. */
export type Way = 'more' | 'less' | 'up' | 'down' | 'drop' | 'reopen';

/** Minutes that one press adds or takes. */
export const stride = 5;

/** Where a block stands among those of its session; dropped ones count, because they keep their place. */
function neighbour(state: GroupState, session: Id, activity: Id, step: 1 | -1): number | null {
  const blocks = state.sessions[session]?.blocks ?? [];
  const at = blocks.indexOf(activity);
  for (let to = at + step; to >= 0 && to < blocks.length; to += step) {
    const life = state.activities[blocks[to] ?? '']?.life;
    if (life === 'ahead') return to;
    if (life !== 'dropped') return null;
  }
  return null;
}

/** The draft behind one way to change a block; null where there is none. */
export function draftOf(way: Way, state: GroupState, session: Id, block: AgendaBlock): Draft | null {
  const { activity } = block;
  switch (way) {
    case 'more':
      return { type: 'activity.extended', activity, data: { minutes: stride } };
    case 'less':
      return block.planned > stride && !block.protect
        ? { type: 'activity.extended', activity, data: { minutes: -stride } }
        : null;
    case 'up':
    case 'down': {
      const at = neighbour(state, session, activity, way === 'up' ? -1 : 1);
      return at === null ? null : { type: 'activity.moved', activity, data: { session, at } };
    }
    case 'drop':
      return block.state === 'ahead' && !block.protect ? { type: 'activity.dropped', activity } : null;
    case 'reopen':
      return block.state === 'done' || block.state === 'dropped' ? { type: 'activity.reopened', activity } : null;
  }
}

/** The draft that inserts a method's block after another one. */
export function insertDraft(state: GroupState, session: Id, after: Id, method: Method): Draft {
  const at = (state.sessions[session]?.blocks.indexOf(after) ?? -1) + 1;
  return { type: 'activity.added', data: { session, at, block: blockOf(method) } };
}

/** Methods that may be inserted while a session is planned or runs: all but those that only say what comes. */
export const insertable = (): readonly Method[] => allMethods().filter(({ kind }) => kind !== 'input');
