/** What one member has to do between sessions: what they took, whom they ask, what they prepare. */
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import type { EmployerAnswer, Stand } from '../planning/choices.ts';
import { pathView, type PathView, type Stone } from './path.view.ts';
import { planView, type PlanCard, type PlanView } from './plan.view.ts';
import { view } from './view.ts';

/**
 * One task. `date` is the local day by which, or on which; null where there is none. About an action: `own` (they own
 * it), `pair`, `ask` (they ask the line manager, and there is no answer yet), `remind` (of the first trial). About a
 * session: `settle` (an open date is theirs to settle), and `host`, `lead` and `case` of the next session.
 */
export type Task =
  | {
      readonly kind: 'own' | 'pair' | 'ask' | 'remind';
      readonly action: Id;
      /** The goal; null where its words were erased. */
      readonly text: string | null;
      readonly stand: Stand;
      readonly answer: EmployerAnswer;
      /** Whom to ask, in `ask`. */
      readonly superior: string;
      readonly date: string | null;
    }
  | {
      readonly kind: 'settle' | 'host' | 'lead' | 'case';
      readonly session: Id;
      readonly number: number;
      readonly date: string | null;
    };

/** The tasks of a member, those with a day first and by day. */
export interface TasksView {
  readonly member: Id;
  readonly tasks: readonly Task[];
}

function ofCard(member: Id, one: PlanCard): Task[] {
  const { action, card, stand, answer } = one;
  const task = (kind: 'own' | 'pair' | 'ask' | 'remind', date: string | null): Task => ({
    kind,
    action,
    text: card.text,
    stand,
    answer,
    superior: card.words.superior ?? '',
    date,
  });
  // A proposal is nobody's task yet, and what is over is nobody's any more.
  if (stand === 'draft' || stand === 'done' || stand === 'dropped') return [];
  const by = card.data.by ?? null;
  const isAnswered = answer === 'approved' || answer === 'declined';
  return [
    ...(one.owner?.member === member ? [task('own', by)] : []),
    ...(one.pair?.member === member ? [task('pair', by)] : []),
    ...(one.asks?.member === member && !isAnswered ? [task('ask', null)] : []),
    ...(one.reminds?.member === member && stand !== 'underway' ? [task('remind', card.data.trial ?? null)] : []),
  ];
}

function ofStone(member: Id, { session, number, date, open, ...stone }: Stone, isNext: boolean): Task[] {
  const task = (kind: 'settle' | 'host' | 'lead' | 'case', day: string | null): Task => ({
    kind,
    session,
    number,
    date: day,
  });
  const day = date?.date ?? null;
  const roles = (['host', 'lead', 'case'] as const).filter(
    (role) => isNext && (role === 'lead' ? stone.leads : stone[role]) === member,
  );
  return [...(open?.who === member ? [task('settle', open.by)] : []), ...roles.map((role) => task(role, day))];
}

function tasksOf(member: Id, plan: PlanView, path: PathView): TasksView {
  const ahead = path.stones.filter(({ state }) => state === 'next');
  const tasks = [
    ...ahead.flatMap((stone, i) => ofStone(member, stone, i === 0)),
    ...plan.cards.flatMap((card) => ofCard(member, card)),
  ];
  const late = '9999-12-31';
  const key = ({ date }: Task): string => date ?? late;
  return { member, tasks: tasks.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)) };
}

const tasks = view(
  (state: GroupState, _member: Id) => [planView(state), pathView(state)] as const,
  (plan, path, member): TasksView => tasksOf(member, plan, path),
);

/** What a member has to do until the next session. Empty for somebody who is not in the circle. */
export function tasksView(state: GroupState, member: Id): TasksView {
  return tasks(state, member);
}
