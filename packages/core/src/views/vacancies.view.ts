/** What somebody who has left the group had taken on: it is named as open, and nobody is given it unasked. */
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import { nameIn } from './names.ts';
import { planView } from './plan.view.ts';

/** A task ahead whose holder is no longer in the group. */
export interface Vacancy {
  /**
   * Host, who leads or who brings a case in a session ahead, who was to settle its open date; or an action that had
   * been taken and has no owner any more.
   */
  readonly task: 'host' | 'leads' | 'case' | 'date' | 'action';
  /** The session, or the action. */
  readonly of: Id;
  /** Number of the session in the programme, or of the card. */
  readonly number: number;
  /** Who had it; null for an action, which knows its owner only. */
  readonly member: Id | null;
  readonly name: string;
}

/** Actions that were taken once, and wait for an owner now. */
function openActions(state: GroupState): readonly Vacancy[] {
  const taken = new Set(state.decided.flatMap((one) => (one.what === 'action' ? [one.of] : [])));
  return planView(state).cards.flatMap(({ action, number, owner, stand }) =>
    taken.has(action) && owner === null && stand === 'draft'
      ? [{ task: 'action' as const, of: action, number, member: null, name: '' }]
      : [],
  );
}

/** Open tasks in the sessions that are not over, in their order; then actions without an owner. */
export function vacanciesView(state: GroupState): readonly Vacancy[] {
  return [...openTasks(state), ...openActions(state)];
}

function openTasks(state: GroupState): readonly Vacancy[] {
  const { circle } = state.members;
  return state.programme.sessions.flatMap((id, index): Vacancy[] => {
    const session = state.sessions[id];
    if (!session || session.closed !== null) return [];
    const open = Object.hasOwn(state.dates.context.open, id) ? state.dates.context.open[id] : undefined;
    const tasks = { host: session.host, leads: session.leads, case: session.case, date: open?.who ?? null };
    return Object.entries(tasks).flatMap(([task, member]) =>
      member === null || circle.includes(member)
        ? []
        : [
            {
              task: task as Vacancy['task'],
              of: id,
              number: index + 1,
              member,
              name: nameIn(state.members, member),
            },
          ],
    );
  });
}
