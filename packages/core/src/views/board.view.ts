/** The board of the brainstorm: the question, the notes and their clusters, the dots once they are opened. */
import type { brainstormMachine } from '../brainstorm/brainstorm.machine.ts';
import type { Flow } from '../chart.ts';
import { entriesOf, type Collection, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import type { Board, GroupState } from '../fold/state.ts';
import { levelAt, rankedBy, type BoardTie } from './board-ranking.ts';
import { view } from './view.ts';

/** Where the board stands. */
export type BoardPhase = Exclude<Flow<typeof brainstormMachine>['value'], 'returning'>;

/** A note on the board. Whose act it was to write it down is not among what is shown. */
export interface BoardNote {
  readonly idea: Id;
  /** 'We need competence in `text`, so that `so`'; `whose` need it is. Empty where nothing was said. */
  readonly text: string;
  readonly so: string;
  readonly whose: string;
  readonly cluster: Id | null;
  /** Notes that lie under it, with those under them, in the order in which they were written. */
  readonly originals: readonly BoardOriginal[];
  /** It can be given dots in the present ballot. */
  readonly option: boolean;
  /** What has been typed for it so far: for the chair alone, before the opening. Null: nothing yet. */
  readonly counted: number | null;
  /** Its dots, and those of a second count; null before the ballots are opened. */
  readonly dots: number | null;
  readonly again: number | null;
  /** Nobody gave it a dot: it is parked, and stays what it is. */
  readonly parked: boolean;
  /** Its place among the chosen needs, from 1. */
  readonly priority: number | null;
  /** Who prepares it until next time. */
  readonly prepares: Id | null;
}
/** A note that lies under another one, in its own words. */
export interface BoardOriginal {
  readonly idea: Id;
  readonly text: string;
}
/** A cluster of notes, in the order in which clusters were made. Its name comes last, and is empty until then. */
export interface BoardCluster {
  readonly cluster: Id;
  /** Its place in the order of making, from 1; it stays when others are taken away. */
  readonly number: number;
  readonly name: string;
  readonly notes: readonly BoardNote[];
}
/** Dots that were asked for. */
export interface BoardBallot {
  /** Dots that each has, how many people have them, and so the most that can be counted. */
  readonly cap: number;
  readonly voters: number;
  readonly most: number;
  readonly options: number;
  /** Dots counted so far. */
  readonly given: number;
}
/** The board as it stands. */
export interface BoardView {
  readonly phase: BoardPhase;
  /** The question as it was asked; empty where none was, or where its words were erased. */
  readonly question: string;
  readonly asked: boolean;
  /** Every note that stands on its own, in the order in which they were written. */
  readonly notes: readonly BoardNote[];
  readonly clusters: readonly BoardCluster[];
  /** Notes in no cluster. */
  readonly loose: readonly BoardNote[];
  readonly parked: readonly BoardNote[];
  readonly ballot: BoardBallot | null;
  /** Options with dots, most first; none before the opening. */
  readonly ranking: readonly BoardNote[];
  /** Notes that are level at the last of the first places: to be talked through. */
  readonly tie: BoardTie | null;
  /** The chosen needs in their order; before that, the first by dots. */
  readonly first: readonly BoardNote[];
}

/** How many needs are talked about first. */
export const firstPlaces = 3;

/** Dots for each person: a quarter of the options, three to five. */
export const dotsEach = (options: number): number => Math.min(5, Math.max(3, Math.round(options / 4)));

type Idea = Entry<'idea'>;
type Cluster = Entry<'cluster'>;

/** A record is another object when it has changed, so what is shown of it is kept beside it. */
const notes = new WeakMap<Idea, BoardNote>();
const clusters = new WeakMap<Cluster, BoardCluster>();

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
/** The object of before where it shows the same, so that a widget draws again only what has changed. */
function kept<K extends object, T extends object>(known: WeakMap<K, T>, key: K, made: T): T {
  const before = known.get(key);
  const isSame =
    before !== undefined &&
    Object.entries(made).every(([field, value]) => {
      const was = (before as Readonly<Record<string, unknown>>)[field];
      return was === value || (Array.isArray(value) && sameList(was as unknown[], value));
    });
  if (isSame) return before;
  known.set(key, made);
  return made;
}

const originals = new WeakMap<Idea, BoardOriginal>();
function originalOf(idea: Idea): BoardOriginal {
  const known = originals.get(idea) ?? { idea: idea.id, text: idea.text ?? '' };
  originals.set(idea, known);
  return known;
}

/** Notes by the note under which they lie; what lies under one that was taken away stands on its own. */
function layersOf(ideas: readonly Idea[], standing: ReadonlySet<Id>): ReadonlyMap<Id, readonly Idea[]> {
  const layers = new Map<Id, Idea[]>();
  for (const idea of ideas) {
    const { merged } = idea.data;
    if (merged === undefined || !standing.has(merged)) continue;
    const layer = layers.get(merged);
    if (layer) layer.push(idea);
    else layers.set(merged, [idea]);
  }
  return layers;
}
function allUnder(layers: ReadonlyMap<Id, readonly Idea[]>, id: Id): readonly Idea[] {
  return (layers.get(id) ?? []).flatMap((idea) => [idea, ...allUnder(layers, idea.id)]);
}

const none: readonly BoardOriginal[] = [];

function make(ideaRecords: Collection<'idea'>, clusterRecords: Collection<'cluster'>, board: Board): BoardView {
  const { value: phase, context } = board.flow;
  const { ballot, priorities } = context;
  const all = entriesOf<'idea'>(ideaRecords);
  const groups = entriesOf<'cluster'>(clusterRecords);
  const layers = layersOf(all, new Set(all.map(({ id }) => id)));
  const under = new Set([...layers.values()].flat());
  const isCluster = new Set(groups.map(({ id }) => id));
  const isOpened = ballot?.opened === true && ballot.asked;
  const standing = all.filter((idea) => !under.has(idea));
  const isStanding = new Set(standing.map(({ id }) => id));
  const chosen = phase === 'chosen' ? priorities.filter((id) => isStanding.has(id)) : [];
  const shown = standing.map((idea): BoardNote => {
    const { data, words } = idea;
    const dots = data.dots !== undefined && ballot?.asked && data.dots.ballot === ballot.n ? data.dots : undefined;
    const place = chosen.indexOf(idea.id);
    return kept(notes, idea, {
      idea: idea.id,
      text: idea.text ?? '',
      so: words.so ?? '',
      whose: words.whose ?? '',
      cluster: data.cluster !== undefined && isCluster.has(data.cluster) ? data.cluster : null,
      originals: layers.has(idea.id) ? allUnder(layers, idea.id).map(originalOf) : none,
      option: dots !== undefined,
      counted: dots?.count ?? null,
      dots: isOpened && dots ? (dots.count ?? 0) : null,
      again: isOpened && dots ? (dots.again ?? null) : null,
      parked: isOpened && dots !== undefined && (dots.count ?? 0) === 0 && place < 0,
      priority: place < 0 ? null : place + 1,
      prepares: data.prepares ?? null,
    });
  });
  const inCluster = new Map<Id, BoardNote[]>(groups.map(({ id }) => [id, []]));
  for (const note of shown) if (note.cluster !== null) inCluster.get(note.cluster)?.push(note);
  const ranking = rankedBy(shown.filter(({ dots }) => dots !== null && dots > 0));
  const tie = levelAt(ranking, firstPlaces);
  const byId = new Map(shown.map((note) => [note.idea, note]));
  const confirmed = chosen.flatMap((id) => byId.get(id) ?? []);
  return {
    phase: phase as BoardPhase,
    question: board.question,
    asked: context.asked,
    notes: shown,
    clusters: groups.map((group) =>
      kept(clusters, group, {
        cluster: group.id,
        number: group.seq + 1,
        name: group.text ?? '',
        notes: inCluster.get(group.id) ?? [],
      }),
    ),
    loose: shown.filter(({ cluster }) => cluster === null),
    parked: shown.filter(({ parked }) => parked),
    ballot: ballot?.asked
      ? {
          cap: ballot.cap,
          voters: ballot.voters,
          most: ballot.cap * ballot.voters,
          options: ballot.options,
          given: ballot.sum,
        }
      : null,
    ranking,
    tie,
    first: phase === 'chosen' ? confirmed : ranking.slice(0, firstPlaces),
  };
}

const boards = view(
  (state: GroupState, _key: undefined) => [state.collections.idea, state.collections.cluster, state.board] as const,
  (ideas, groups, board) => make(ideas, groups, board),
);

/** The board of the brainstorm as it stands: notes and clusters that have not changed are the same objects. */
export const boardView = (state: GroupState): BoardView => boards(state, undefined);
