/** Experiments: what somebody tries before next time, and whom one may ask about it at the next check-in. */
import { entriesOf, type Collection, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import type { Activity, GroupState, Programme, Roster, Session } from '../fold/state.ts';
import { nameIn } from './names.ts';
import { view } from './view.ts';

/** One experiment. A private one has neither text nor words of how it went. */
export interface ExperimentRow {
  readonly id: Id;
  readonly member: Id;
  readonly name: string;
  readonly kept: 'own' | 'shared' | 'common';
  readonly text: string | null;
  /** What its owner wanted written when it was asked about. */
  readonly told: string | null;
  /** The session in which it was asked about. */
  readonly followed: Id | null;
}
/** The experiments of the session that is open (or comes next), and those from the last time. */
export interface ExperimentsView {
  /** From the last session held before this one. */
  readonly last: readonly ExperimentRow[];
  readonly now: readonly ExperimentRow[];
}

const rowOf = (entry: Entry<'experiment'>, members: Roster): ExperimentRow => ({
  id: entry.id,
  member: entry.member,
  name: nameIn(members, entry.member),
  kept: entry.data.kept,
  text: entry.text,
  told: entry.words.told ?? null,
  followed: entry.data.followed ?? null,
});

/** The session in which a record was made: that of its block, else the latest that had begun by then. */
function madeIn(
  { activity, at }: Entry,
  held: readonly Session[],
  activities: Readonly<Record<Id, Activity>>,
): Id | null {
  const block = activity === undefined ? undefined : activities[activity];
  return block?.session ?? held.findLast(({ opened }) => opened !== null && opened <= at)?.id ?? null;
}

const heldOf = (programme: Programme, sessions: Readonly<Record<Id, Session>>): readonly Session[] =>
  programme.sessions.flatMap((id) => ((sessions[id]?.opened ?? null) === null ? [] : [sessions[id] as Session]));

const made = view(
  (state: GroupState, _session: Id) =>
    [state.members, state.programme, state.sessions, state.activities, state.collections.experiment] as const,
  (
    members: Roster,
    programme: Programme,
    sessions,
    activities,
    experiments: Collection<'experiment'>,
    session,
  ): readonly ExperimentRow[] => {
    const held = heldOf(programme, sessions);
    return entriesOf(experiments)
      .filter((entry) => madeIn(entry, held, activities) === session && members.byId[entry.member] !== undefined)
      .map((entry) => rowOf(entry, members));
  },
);

/** The experiments that were made in a session. Texts only of those that are shared. */
export const experimentsOf = (state: GroupState, session: Id): readonly ExperimentRow[] => made(state, session);

const nothing: readonly ExperimentRow[] = [];
const both = view(
  (state: GroupState, _key: undefined) => {
    const now = state.now.session;
    const last = heldOf(state.programme, state.sessions).findLast(({ id }) => id !== now)?.id ?? null;
    return [
      last === null ? nothing : experimentsOf(state, last),
      now === null ? nothing : experimentsOf(state, now),
    ] as const;
  },
  (last, now): ExperimentsView => ({ last, now }),
);

/** Who has an experiment from the last time, and which were made now. Texts only of those that are shared. */
export const experimentsView = (state: GroupState): ExperimentsView => both(state, undefined);
