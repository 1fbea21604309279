/** The spine of a session: planned and real minutes, and one honest proposal when it runs late. */
import type { Id } from '../events/schemas.ts';
import type { Activity, GroupState, Session } from '../fold/state.ts';
import { blockMinutes } from './minutes.ts';
import { paceProposal } from './pace.ts';
import { sessionView } from './session.view.ts';
import type { ActivityKind } from '../methods/method.ts';

/** One block of the spine. Times in ms; null where not known yet. */
export interface AgendaBlock {
  readonly activity: Id;
  readonly kind: ActivityKind;
  /** Method id, for its title in the reader's language; empty for none. */
  readonly method: string;
  /** The group's own title; empty: the method's. */
  readonly title: string;
  readonly state: 'done' | 'now' | 'ahead' | 'dropped';
  readonly protect: boolean;
  /** Minutes as agreed (for the people present, with extensions). */
  readonly planned: number;
  /** Minutes that it took, or has taken so far. Null before it begins. */
  readonly real: number | null;
  /** When it began, or is expected to begin. */
  readonly start: number;
}

/** 'Too late by so much: take this from those.' Never from break or check-out. */
export interface PaceProposal {
  readonly changes: readonly { readonly activity: Id; readonly from: number; readonly to: number }[];
  /** A block to be dropped whole when shortening is not enough. */
  readonly drop: Id | null;
}

/** The spine of a session: its blocks with planned and real time, and how late it is. */
export interface AgendaView {
  readonly session: Id;
  readonly blocks: readonly AgendaBlock[];
  /** Expected end and planned end, ms: the end that was agreed on with the date, whenever the session was opened. */
  readonly expectedEnd: number;
  readonly plannedEnd: number;
  /** Whole minutes behind the plan (0 when in time). */
  readonly behind: number;
  readonly proposal: PaceProposal | null;
}

const minute = 60_000;
/** Later than this after its beginning a session was left open, or a clock is wrong: minutes say nothing then. */
const longest = 12 * 60 * minute;

/** People for whom minutes are reckoned: those present; before anybody is marked, the whole circle. */
function peopleIn(state: GroupState, session: Id): number {
  const rows = sessionView(state, session)?.attendance ?? [];
  return rows.filter((row) => row.here).length || rows.length;
}

const stateOf = (activity: Activity): AgendaBlock['state'] =>
  (({ ahead: 'ahead', open: 'now', closed: 'done', dropped: 'dropped' }) as const)[activity.life];

/**
 * When the session was to begin, ms: people have agreed when they leave, so a session that was opened a little early or
 * late ends as agreed. One opened at another time of the day has its minutes from then.
 */
function agreedBegin(session: Session, start: number | undefined, begin: number): number {
  if (start === undefined) return begin;
  return Math.abs(begin - start) <= (session.minutes * minute) / 2 ? start : begin;
}

/** Time in ms that the session has stood still until now, a pause that goes on included. */
const stoodIn = (session: Session, now: number): number =>
  session.stood + (session.paused ? Math.max(0, now - session.paused.since) : 0);

/**
 * The agenda of a session at a moment (`now`, ms). Reckoned anew when it is asked, because the moment is part of it;
 * the cost is that of one session's blocks.
 */
export function agendaView(state: GroupState, id: Id, now: number): AgendaView | null {
  const session = Object.hasOwn(state.sessions, id) ? state.sessions[id] : undefined;
  if (!session) return null;
  const people = peopleIn(state, id);
  const slot = state.schedule.slots[state.dates.context.decided[id] ?? ''];
  const begin = session.opened ?? slot?.start ?? now;
  const moment = session.closed ?? Math.min(Math.max(now, begin), begin + longest);
  let at = begin;
  const blocks = session.blocks.flatMap((blockId): AgendaBlock[] => {
    const activity = state.activities[blockId];
    if (!activity) return [];
    const planned = blockMinutes(activity.block, people, activity.extended);
    const real =
      activity.opened === null
        ? null
        : Math.max(0, Math.round(((activity.closed ?? moment) - activity.opened) / minute));
    if (activity.life === 'ahead' && session.opened !== null) at = Math.max(at, moment);
    const start = activity.opened ?? at;
    if (activity.life === 'closed') at = activity.closed ?? at;
    else if (activity.life === 'open') at = Math.max(moment, (activity.opened ?? at) + planned * minute);
    else if (activity.life === 'ahead') at = start + planned * minute;
    return [
      {
        activity: blockId,
        kind: activity.block.kind,
        method: activity.block.method ?? '',
        title: activity.title,
        state: stateOf(activity),
        protect: activity.block.protect === true,
        planned,
        real,
        start,
      },
    ];
  });
  const plannedEnd = agreedBegin(session, slot?.start, begin) + session.minutes * minute + stoodIn(session, now);
  const expectedEnd = session.closed ?? at;
  const behind = session.opened === null ? 0 : Math.max(0, Math.round((expectedEnd - plannedEnd) / minute));
  return {
    session: id,
    blocks,
    expectedEnd,
    plannedEnd,
    behind,
    // Nothing that is shortened makes up for more than the session itself.
    proposal:
      session.opened === null || session.closed !== null || behind > session.minutes
        ? null
        : paceProposal(blocks, behind),
  };
}
