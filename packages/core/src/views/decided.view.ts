/** What was decided in a session: dates, rules, programme, actions, record, summary. Not a word of what was said. */
import type { Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import type { Decided, GroupState } from '../fold/state.ts';
import { boardView, type BoardNote } from './board.view.ts';
import { experimentsOf, type ExperimentRow } from './experiments.view.ts';
import { agreementView, gatheredView } from './gathered.view.ts';
import { pathView, type Stone } from './path.view.ts';
import { planView, type PlanCard } from './plan.view.ts';
import { summaryView } from './summary.view.ts';

/** What a session decided, read as it stands today. Null or empty: that was not decided there. */
export interface DecidedView {
  readonly session: Id;
  readonly number: number;
  /** Sessions whose date was decided or left open. */
  readonly dates: readonly Stone[];
  /** Sessions that were added. */
  readonly added: readonly Stone[];
  /** How many sessions were dropped. */
  readonly dropped: number;
  /** The rules that everybody accepted; `changed` says that they have been changed since. */
  readonly agreement: { readonly rules: readonly Entry<'rule'>[]; readonly changed: boolean } | null;
  /** The programme that everybody agreed on. */
  readonly programme: { readonly aims: string; readonly changed: boolean } | null;
  /** The decision about what is kept; one that another has taken the place of has no text any more. */
  readonly record: { readonly text: string; readonly changed: boolean } | null;
  /** The needs that were chosen, in their order; none where the choice was taken back since. */
  readonly priorities: { readonly needs: readonly BoardNote[]; readonly changed: boolean } | null;
  /** The summary that each approved. */
  readonly summary: { readonly lines: readonly Entry<'summary'>[]; readonly changed: boolean } | null;
  /** What everybody tries until the next time. Nobody's own experiment is among them, shared or not. */
  readonly experiments: readonly ExperimentRow[];
  /** Cards that were taken or followed up; a card that is a proposal again is none of them. */
  readonly actions: readonly PlanCard[];
  /** Who leads from then on. */
  readonly chair: readonly Id[] | null;
  /** Nothing was decided. */
  readonly nothing: boolean;
}

const last = <W extends Decided['what']>(
  list: readonly Decided[],
  what: W,
): Extract<Decided, { readonly what: W | string }> | undefined =>
  list.findLast((one) => one.what === what) as Extract<Decided, { readonly what: W | string }> | undefined;

function recordOf(state: GroupState, decision: Id): DecidedView['record'] {
  const changed = state.record?.id !== decision;
  return { text: changed ? '' : (state.record?.text ?? ''), changed };
}

function needsOf(state: GroupState, ideas: readonly Id[]): DecidedView['priorities'] {
  const { value, context } = state.board.flow;
  const changed = value !== 'chosen' || context.priorities.join() !== ideas.join();
  return { needs: changed ? [] : boardView(state).first, changed };
}

/**
 * What was decided in a session; with `between`, also what was decided after it and before the next one. Decisions
 * are read as they stand today, so one that was changed since says so.
 */
export function decidedView(state: GroupState, session: Id, between = false): DecidedView {
  const list = state.decided.filter((one) => one.session === session && (between || !one.between));
  const { stones, aims } = pathView(state);
  const ofWhat = (what: Decided['what']): readonly Id[] =>
    list.flatMap((one) => (one.what === what && 'of' in one ? [one.of] : []));
  const dates = stones.filter(
    (stone) => ofWhat('date').includes(stone.session) && (stone.date !== null || stone.open !== null),
  );
  const planned = new Set(ofWhat('action'));
  const touched = new Set(ofWhat('session'));
  const added = stones.filter((stone) => touched.has(stone.session));
  const agreement = last(list, 'agreement');
  const programme = last(list, 'programme');
  const summary = last(list, 'summary');
  const record = last(list, 'record');
  const priorities = last(list, 'priorities');
  const chair = last(list, 'chair');
  const experiments = experimentsOf(state, session).filter(({ kept }) => kept === 'common');
  return {
    session,
    number: stones.find((stone) => stone.session === session)?.number ?? 0,
    dates,
    added,
    dropped: [...touched].filter((id) => !state.programme.sessions.includes(id)).length,
    agreement:
      agreement?.what === 'agreement'
        ? { rules: gatheredView(state, 'rule'), changed: agreement.revision !== agreementView(state).revision }
        : null,
    programme:
      programme?.what === 'programme' ? { aims, changed: programme.revision !== state.programme.version } : null,
    record: record?.what === 'record' ? recordOf(state, record.decision) : null,
    priorities: priorities?.what === 'priorities' ? needsOf(state, priorities.ideas) : null,
    summary:
      summary?.what === 'summary'
        ? { lines: summaryView(state).lines, changed: summary.revision !== state.summary.revision }
        : null,
    experiments,
    actions: planView(state).cards.filter(({ action, stand }) => planned.has(action) && stand !== 'draft'),
    chair: chair?.what === 'chair' ? chair.to : null,
    nothing: list.length === 0 && experiments.length === 0,
  };
}
