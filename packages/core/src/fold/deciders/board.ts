import { send } from '../../chart.ts';
import { brainstormMachine, type BrainstormEvent } from '../../brainstorm/brainstorm.machine.ts';
import { entryOf, replaced, type Entry } from '../../collections/collection.ts';
import type { EventOf } from '../../events/body.ts';
import type { Id } from '../../events/schemas.ts';
import { isRefused, sessionOf, type Decision, type Deciders } from '../decision.ts';
import { isInCircle, isLeading, presentIn } from '../people.ts';
import type { GroupState } from '../state.ts';
import type { Hook } from './collections.ts';

type Idea = Entry<'idea'>;

/** Asks the gate of the board. */
function gated(state: GroupState, event: BrainstormEvent): Decision {
  const flow = send(brainstormMachine, state.board.flow, event);
  if (isRefused(flow)) return flow;
  return flow === state.board.flow ? state : { ...state, board: { ...state.board, flow } };
}

/** A note that stands; undefined where there is none, or it was taken away. */
function standing(state: GroupState, id: Id): Idea | undefined {
  const entry = entryOf(state.collections.idea, id);
  return entry?.withdrawn === false ? entry : undefined;
}
/** Whether a note lies under one that stands. */
const isUnder = (state: GroupState, { data }: Idea): boolean =>
  data.merged !== undefined && standing(state, data.merged) !== undefined;

const isCluster = (state: GroupState, id: Id): boolean => entryOf(state.collections.cluster, id)?.withdrawn === false;

/** Writes into the data of one note. */
function marked(state: GroupState, entry: Idea, data: Idea['data']): GroupState {
  return {
    ...state,
    collections: { ...state.collections, idea: replaced(state.collections.idea, { ...entry, data }) },
  };
}

/** How many may give dots: those in the room; between sessions, the circle. */
function voters(state: GroupState): number {
  const session = state.now.session === null ? undefined : sessionOf(state, state.now.session);
  return presentIn(state, session).length || state.members.circle.length;
}

const byLeads = (state: GroupState, event: { readonly member: Id }) => ({ byLeads: isLeading(state, event) });

function merged(state: GroupState, { data }: EventOf<'idea.merged'>): Decision {
  const into = standing(state, data.into);
  const ideas = [...new Set(data.of)].map((id) => standing(state, id));
  if (into === undefined || !ideas.every((idea) => idea !== undefined)) return 'exists';
  if (ideas.includes(into)) return 'badData';
  const under = [into, ...ideas].some((idea) => isUnder(state, idea));
  const asked = gated(state, { type: 'idea.merged', under });
  if (isRefused(asked)) return asked;
  return ideas.reduce((next, idea) => marked(next, idea, { ...idea.data, merged: into.id }), asked);
}

function parted(state: GroupState, { data }: EventOf<'idea.parted'>): Decision {
  const idea = standing(state, data.of);
  if (!idea) return 'exists';
  const asked = gated(state, { type: 'idea.parted', under: isUnder(state, idea) });
  if (isRefused(asked)) return asked;
  const { merged: _, ...rest } = idea.data;
  return marked(asked, idea, rest);
}

function clustered(state: GroupState, { data }: EventOf<'idea.clustered'>): Decision {
  const idea = standing(state, data.of);
  if (!idea || (data.cluster !== null && !isCluster(state, data.cluster))) return 'exists';
  const asked = gated(state, { type: 'idea.clustered' });
  if (isRefused(asked)) return asked;
  const { cluster: _, ...rest } = idea.data;
  return marked(asked, idea, data.cluster === null ? rest : { ...rest, cluster: data.cluster });
}

function ballotAsked(state: GroupState, event: EventOf<'ballots.asked'>): Decision {
  const { cap, ideas: of } = event.data;
  const ideas = [...new Set(of)].map((id) => standing(state, id));
  if (!ideas.every((idea) => idea !== undefined)) return 'exists';
  if (ideas.length < 2) return 'badData';
  if (ideas.some((idea) => isUnder(state, idea))) return 'isUnmerged';
  const before = state.board.flow.context.ballot;
  const same =
    before?.options === ideas.length && before.cap === cap && ideas.every(({ data }) => data.dots?.ballot === before.n);
  const options = ideas.length;
  const asked = gated(state, {
    type: 'ballots.asked',
    ...byLeads(state, event),
    cap,
    options,
    present: voters(state),
    same,
  });
  const ballot = isRefused(asked) ? undefined : asked.board.flow.context.ballot?.n;
  if (isRefused(asked) || same || ballot === undefined) return asked;
  return ideas.reduce((next, idea) => marked(next, idea, { ...idea.data, dots: { ballot } }), asked);
}

function counted(state: GroupState, event: EventOf<'votes.counted'>): Decision {
  const { of, count } = event.data;
  const idea = standing(state, of);
  if (!idea) return 'exists';
  const { ballot } = state.board.flow.context;
  const dots = idea.data.dots?.ballot === ballot?.n ? idea.data.dots : undefined;
  const field = ballot?.opened === true ? 'again' : 'count';
  const asked = gated(state, {
    type: 'votes.counted',
    ...byLeads(state, event),
    count,
    was: dots?.[field] ?? 0,
    present: voters(state),
    option: dots !== undefined,
  });
  if (isRefused(asked) || dots === undefined) return asked;
  return marked(asked, idea, { ...idea.data, dots: { ...dots, [field]: count } });
}

export const boardDeciders: Deciders<
  | 'board.asked'
  | 'board.returned'
  | 'ideas.opened'
  | 'idea.merged'
  | 'idea.parted'
  | 'idea.clustered'
  | 'ballots.asked'
  | 'votes.counted'
  | 'ballots.opened'
  | 'priorities.confirmed'
> = {
  'board.asked': (state, event) => {
    const asked = gated(state, { type: 'board.asked', ...byLeads(state, event) });
    if (isRefused(asked)) return asked;
    return { ...asked, board: { ...asked.board, question: event.words?.question ?? '' } };
  },
  'board.returned': (state, event) => gated(state, { type: 'board.returned', ...byLeads(state, event) }),
  'ideas.opened': (state, event) => gated(state, { type: 'ideas.opened', ...byLeads(state, event) }),
  'idea.merged': merged,
  'idea.parted': parted,
  'idea.clustered': clustered,
  'ballots.asked': ballotAsked,
  'votes.counted': counted,
  'ballots.opened': (state, event) => gated(state, { type: 'ballots.opened', ...byLeads(state, event) }),
  'priorities.confirmed': (state, event) => {
    const of = [...new Set(event.data.of)];
    const ideas = of.map((id) => standing(state, id));
    if (!ideas.every((idea) => idea !== undefined)) return 'exists';
    if (ideas.some((idea) => isUnder(state, idea))) return 'isUnmerged';
    return gated(state, { type: 'priorities.confirmed', ...byLeads(state, event), of });
  },
};

type Given = { readonly [F in 'cluster' | 'prepares']?: Id | null } & { readonly by?: readonly Id[] | null };

/** Notes name clusters and people that there are; one that is taken away takes its dots along. */
export const ideaHook: Hook = {
  gate: (state, given) => {
    const { cluster, by, prepares } = given as Given;
    if (typeof cluster === 'string' && !isCluster(state, cluster)) return 'exists';
    const people = [...(by ?? []), ...(typeof prepares === 'string' ? [prepares] : [])];
    return people.every((one) => isInCircle(state, one)) ? null : 'isInCircle';
  },
  kept: (state, event, _id, before) => {
    if (event.type !== 'idea.withdrawn' || before === undefined) return state;
    const { dots } = (before as Idea).data;
    const option = dots !== undefined && dots.ballot === state.board.flow.context.ballot?.n;
    return gated(state, { type: event.type, option, count: dots?.count ?? 0, again: dots?.again ?? 0 });
  },
};
