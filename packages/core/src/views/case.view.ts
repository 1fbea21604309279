/** The case of a session: whose it is, its six points, its key question, and the way in which the others think. */
import type { DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import { entriesOf, type Collection, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import { isCaseChecked } from '../fold/roles.ts';
import type { GroupState, Session } from '../fold/state.ts';
import { ticks, type Tick } from '../methods/case-ticks.ts';
import { view } from './view.ts';

/** One of the six points: ticked, knowingly left open, or not gone through yet. */
export interface TickRow {
  readonly tick: Tick;
  readonly state: 'ticked' | 'unticked' | 'ahead';
}
/** The case of the session that is open. Of the case itself nothing is kept but the key question. */
export interface CaseView {
  readonly session: Id;
  readonly owner: Id | null;
  readonly ticks: readonly TickRow[];
  /** All six are ticked or knowingly left open: the case may be told. */
  readonly checked: boolean;
  /** The key question of the block that is open, else the last one of the session. */
  readonly question: Entry<'question'> | null;
  /** The way of consulting that was chosen in the block that is open. */
  readonly way: string | null;
}

const rowOf = (tick: Tick, checked: Session['checked']): TickRow => ({
  tick,
  state: checked?.ticks.includes(tick) ? 'ticked' : checked?.unticked.includes(tick) ? 'unticked' : 'ahead',
});

const nothing = {};
const made = view(
  (state: GroupState, _key: undefined) => {
    const session = state.now.session === null ? nothing : (state.sessions[state.now.session] ?? nothing);
    const flow = state.now.activity === null ? nothing : ((state.flows[state.now.activity] as object) ?? nothing);
    return [session, flow, state.collections.question, state.now] as const;
  },
  (session, flow, questions: Collection<'question'>, now): CaseView | null => {
    if (session === nothing) return null;
    const { id, roles, checked, blocks } = session as Session;
    const asked = entriesOf(questions).filter(({ activity }) => activity !== undefined && blocks.includes(activity));
    const here = asked.filter(({ activity }) => activity === now.activity);
    const { context } = flow as { readonly context?: DialogueContext };
    const isAsking = context?.steps.some((step) => step.into === 'question') === true;
    return {
      session: id,
      owner: roles.now['owner']?.at(-1) ?? null,
      ticks: ticks.map((tick) => rowOf(tick, checked)),
      checked: isCaseChecked(checked),
      question: (isAsking ? here : asked).at(-1) ?? null,
      way: context?.way ?? null,
    };
  },
);

/** The case of the session that is open; null between sessions. */
export const caseView = (state: GroupState): CaseView | null => made(state, undefined);
