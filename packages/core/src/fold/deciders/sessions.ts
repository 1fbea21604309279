import { rested } from '../../activities/dialogue/dialogue.rest.ts';
import { send, start } from '../../chart.ts';
import type { Id } from '../../events/schemas.ts';
import { formationMachine } from '../../formation/formation.machine.ts';
import { sessionMachine, type SessionEvent } from '../../session/session.machine.ts';
import {
  flowOf,
  isRefused,
  sessionOf,
  tellActivity,
  withActivities,
  withSession,
  type Decision,
  type Deciders,
} from '../decision.ts';
import { isInCircle, isLeading } from '../people.ts';
import type { Activity, GroupState } from '../state.ts';
import { hadToo } from '../roles.ts';
import { journeyAfter } from './journey.ts';

/** Asks the machine of a session that has been opened. */
export function gated(state: GroupState, session: Id, event: SessionEvent): Decision {
  const flow = state.sessionFlows[session];
  if (!flow) return 'isRunning';
  const after = send(sessionMachine, flow, event);
  if (isRefused(after)) return after;
  return after === flow ? state : { ...state, sessionFlows: { ...state.sessionFlows, [session]: after } };
}

/** What closing changes in the activity that is open, by its id; nothing where none is. */
export function closing(state: GroupState, at: number): Readonly<Record<Id, Partial<Activity>>> {
  const { activity } = state.now;
  return activity === null
    ? {}
    : { [activity]: { life: 'closed', closed: at, rested: rested(flowOf(state, activity)) } };
}

/** The activity that is open is over. */
export function closedActivity(state: GroupState, at: number): GroupState {
  if (state.now.activity === null) return state;
  return {
    ...withActivities(state, closing(state, at)),
    flows: {},
    now: { ...state.now, activity: null, stepAt: null },
  };
}

/** How long a session has stood still when it goes on or ends: paused, or closed before it was opened again. */
function stoodUntil(state: GroupState, id: Id, at: number): number {
  const session = sessionOf(state, id);
  const since = session?.paused?.since ?? session?.closed ?? at;
  return (session?.stood ?? 0) + Math.max(0, at - since);
}

export const sessionDeciders: Deciders<
  | 'session.opened'
  | 'session.paused'
  | 'session.resumed'
  | 'session.closed'
  | 'session.reopened'
  | 'attendance.marked'
  | 'travel.noted'
  | 'case.checked'
> = {
  'session.opened': (state, event) => {
    const session = sessionOf(state, event.data.session);
    if (!session || !state.programme.sessions.includes(session.id)) return 'isSession';
    if (session.opened !== null) return 'isAhead';
    if (state.journey.value === 'forming') {
      const formation = send(formationMachine, state.formation, { type: 'session.opened' });
      if (isRefused(formation)) return formation;
    }
    const journey = journeyAfter(state, { type: 'session.opened', byLeads: isLeading(state, event) });
    if (isRefused(journey)) return journey;
    return {
      ...withSession(state, session.id, {
        opened: event.at,
        roles: { ...session.roles, had: hadToo(session.roles.had, 'leads', state.members.leads) },
      }),
      journey,
      sessionFlows: { ...state.sessionFlows, [session.id]: start(sessionMachine) },
      now: { session: session.id, activity: null, stepAt: null },
    };
  },

  'session.paused': (state, event) => {
    const { session, why } = event.data;
    if (session !== state.now.session) return 'isRunning';
    const asked = gated(state, session, { type: 'session.paused', why, byLeads: isLeading(state, event) });
    return isRefused(asked) ? asked : withSession(asked, session, { paused: { why, since: event.at } });
  },

  'session.resumed': (state, event) => {
    const { session: id } = event.data;
    if (id !== state.now.session) return 'isRunning';
    const asked = gated(state, id, { type: 'session.resumed', byLeads: isLeading(state, event) });
    if (isRefused(asked)) return asked;
    return withSession(asked, id, { paused: null, stood: stoodUntil(state, id, event.at) });
  },

  'session.closed': (state, event) => {
    const { session } = event.data;
    if (session !== state.now.session) return 'isRunning';
    const byLeads = isLeading(state, event);
    const journey = journeyAfter(state, { type: 'session.closed', byLeads });
    if (isRefused(journey)) return journey;
    const asked = gated(state, session, { type: 'session.closed', byLeads });
    if (isRefused(asked)) return asked;
    const over = closedActivity(asked, event.at);
    return {
      ...withSession(over, session, { closed: event.at, paused: null, stood: stoodUntil(state, session, event.at) }),
      journey,
      now: { session: null, activity: null, stepAt: null },
    };
  },

  'session.reopened': (state, event) => {
    const session = sessionOf(state, event.data.session);
    if (!session || session.closed === null) return 'isClosed';
    const byLeads = isLeading(state, event);
    const journey = journeyAfter(state, { type: 'session.reopened', byLeads });
    if (isRefused(journey)) return journey;
    const asked = gated(state, session.id, { type: 'session.reopened', byLeads });
    if (isRefused(asked)) return asked;
    return {
      ...withSession(asked, session.id, { closed: null, stood: stoodUntil(state, session.id, event.at) }),
      journey,
      now: { session: session.id, activity: null, stepAt: null },
    };
  },

  'attendance.marked': (state, event) => {
    const { session: id, who, came, left } = event.data;
    const session = sessionOf(state, id);
    if (!session) return 'isSession';
    if (who !== event.member && !isLeading(state, event)) return 'leads';
    if (!isInCircle(state, who)) return 'isInCircle';
    if (left !== null && (came === null || left < came)) return 'isInOrder';
    const attendance = { ...session.attendance, [who]: { came, left } };
    const marked = withSession(state, id, { attendance });
    return id === state.now.session ? tellActivity(marked) : marked;
  },

  'case.checked': (state, event) => {
    const { session: id, ticks, unticked = [] } = event.data;
    const session = sessionOf(state, id);
    if (!session || id !== state.now.session) return 'isRunning';
    const owners = session.roles.now['owner'] ?? [];
    if (!isLeading(state, event) && !owners.includes(event.member)) return 'isOwnOrLeads';
    const checked = {
      ticks: [...new Set(ticks)],
      unticked: [...new Set(unticked)].filter((one) => !ticks.includes(one)),
    };
    return tellActivity(withSession(state, id, { checked }));
  },

  'travel.noted': (state, event) => {
    const { session: id, who } = event.data;
    const session = sessionOf(state, id);
    if (!session) return 'isSession';
    if (who !== event.member && !isLeading(state, event)) return 'leads';
    if (!isInCircle(state, who)) return 'isInCircle';
    return withSession(state, id, { travel: { ...session.travel, [who]: event.words?.travel ?? '' } });
  },
};
