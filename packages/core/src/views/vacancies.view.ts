/** What somebody who has left the group had taken on: it is named as open, and nobody is given it unasked. */
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import { nameIn } from './names.ts';

/** A task ahead whose holder is no longer in the group. */
export interface Vacancy {
  /** Host, who leads or who brings a case in a session ahead; or who was to settle its open date. */
  readonly task: 'host' | 'leads' | 'case' | 'date';
  readonly session: Id;
  /** Number of the session in the programme. */
  readonly number: number;
  readonly member: Id;
  readonly name: string;
}

/** Open tasks in the sessions that are not over, in their order. */
export function vacanciesView(state: GroupState): readonly Vacancy[] {
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
              session: id,
              number: index + 1,
              member,
              name: nameIn(state.members, member),
            },
          ],
    );
  });
}
