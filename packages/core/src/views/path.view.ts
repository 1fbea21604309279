/** The path: five stones, or as many as the programme has. */
import type { Id } from '../events/schemas.ts';
import type { GroupState, Session } from '../fold/state.ts';
import { view } from './view.ts';

/** One stone of the path. */
export interface Stone {
  readonly session: Id;
  /** 1, 2, … in the order of the programme. */
  readonly number: number;
  readonly state: 'done' | 'now' | 'next';
  /** Key of its texts in the programme, and the group's own theme (empty: the programme's). */
  readonly key: string;
  readonly theme: string;
  readonly method: string;
  readonly minutes: number;
  /** Decided date; null while open or undecided. */
  readonly date: StoneDate | null;
  /** Who settles an open date, and by when. */
  readonly open: { readonly who: Id; readonly by: string } | null;
  readonly place: string;
  readonly remote: string;
  readonly host: Id | null;
  readonly leads: Id | null;
  readonly case: Id | null;
}
/** The decided date of a session: the instant in ms, and the local date and time as they were said. */
export interface StoneDate {
  readonly slot: Id;
  readonly start: number;
  readonly minutes: number;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}
/** The sessions of the group in order, with the programme’s version and the aims. */
export interface PathView {
  readonly programme: string;
  readonly version: number;
  readonly confirmed: number;
  readonly aims: string;
  readonly stones: readonly Stone[];
}

function stoneOf(state: GroupState, id: Id, index: number): Stone {
  const session = state.sessions[id] as Session;
  const { decided, open } = state.dates.context;
  const slot = Object.hasOwn(decided, id) ? state.schedule.slots[decided[id] ?? ''] : undefined;
  const place = state.schedule.places[id];
  const next = Object.hasOwn(open, id) ? open[id] : undefined;
  return {
    session: id,
    number: index + 1,
    state: session.closed !== null ? 'done' : session.opened !== null ? 'now' : 'next',
    key: session.key,
    theme: session.theme,
    method: session.method,
    minutes: session.minutes,
    date: slot
      ? {
          slot: slot.id,
          start: slot.start,
          minutes: slot.minutes,
          date: slot.date,
          time: slot.time,
          zone: slot.zone,
        }
      : null,
    open: next ? { who: next.who, by: next.by } : null,
    place: place?.place ?? slot?.place ?? '',
    remote: place?.remote ?? '',
    host: session.host,
    leads: session.leads,
    case: session.case,
  };
}

const path = view(
  (state: GroupState, _key: undefined) =>
    [state.programme, state.sessions, state.dates, state.schedule, state.group ?? state] as const,
  (programme, sessions, dates, schedule, group): PathView => {
    const state = { programme, sessions, dates, schedule } as GroupState;
    return {
      programme: 'programme' in group && typeof group.programme === 'string' ? group.programme : '',
      version: programme.version,
      confirmed: programme.confirmed,
      aims: programme.aims,
      stones: programme.sessions.map((id, index) => stoneOf(state, id, index)),
    };
  },
);

/** The path: a stone for each session of the programme. */
export function pathView(state: GroupState): PathView {
  return path(state, undefined);
}
