import { rested, woken } from '../../activities/dialogue/dialogue.rest.ts';
import { start, type AnyFlow } from '../../chart.ts';
import type { EventOf } from '../../events/body.ts';
import type { SessionEvent } from '../../session/session.machine.ts';
import {
  activityOf,
  factsOf,
  flowOf,
  idOfEvent,
  isRefused,
  machineOf,
  sessionOf,
  tellActivity,
  withActivities,
  withActivity,
  withSession,
  type Decision,
  type Deciders,
} from '../decision.ts';
import { isLeading } from '../people.ts';
import type { Activity, GroupState } from '../state.ts';
import { defined, plannedActivity } from './journey.ts';
import { nextVersion } from './programme.ts';
import { closedActivity, closing, gated } from './sessions.ts';

type GatedType = Extract<SessionEvent['type'], `activity.${string}`>;

/**
 * Asks whether an activity's life may change. Before its session has begun that is a change of the programme;
 * afterwards the session's machine decides.
 */
function asked(state: GroupState, event: EventOf<GatedType>, activity: Activity): Decision {
  const session = sessionOf(state, activity.session);
  const byLeads = isLeading(state, event);
  if (session?.opened === null) {
    if (!byLeads) return 'leads';
    if (event.type === 'activity.opened' || event.type === 'activity.closed') return 'isRunning';
    const expected = event.type === 'activity.reopened' ? 'dropped' : 'ahead';
    return activity.life === expected ? nextVersion(state) : expected === 'dropped' ? 'isDropped' : 'isAhead';
  }
  const { type } = event;
  return gated(state, activity.session, { type, activity: activity.id, life: activity.life, byLeads });
}

/** An activity is open, at its beginning or where it rested; the one that was open until now is over. */
function opened(state: GroupState, activity: Activity, at: number): GroupState {
  const { steps } = activity.block;
  const flow =
    activity.rested === null
      ? start(machineOf(activity), { steps, facts: factsOf(state) })
      : woken(activity.rested, steps);
  const change = { life: 'open', opened: activity.opened ?? at, closed: null, rested: null } as const;
  return {
    ...withActivities(state, { ...closing(state, at), [activity.id]: change }),
    flows: { [activity.id]: flow as AnyFlow },
    now: { ...state.now, activity: activity.id, stepAt: at },
  };
}

/**
 * Going back to an earlier block from the first step of one means that it was opened too soon: it is ahead again, and
 * goes on where it stands when its turn comes.
 */
function withoutTooSoon(state: GroupState, back: Activity): GroupState {
  const open = state.now.activity;
  const order = sessionOf(state, back.session)?.blocks ?? [];
  if (open === null || order.indexOf(back.id) > order.indexOf(open)) return state;
  const flow = flowOf(state, open);
  const { count, turns } = flow.context;
  if (turns.at > 0) return state;
  // Where no step was begun nothing rests: it begins afresh.
  const ahead = { life: 'ahead', opened: null, closed: null, rested: count === 0 ? null : rested(flow) } as const;
  return { ...withActivity(state, open, ahead), flows: {}, now: { ...state.now, activity: null, stepAt: null } };
}

/** Runs a decider with the activity that the event names. */
const onActivity =
  <T extends GatedType>(change: (state: GroupState, event: EventOf<T>, activity: Activity) => Decision) =>
  (state: GroupState, event: EventOf<T>): Decision => {
    const activity = activityOf(state, event.activity);
    if (!activity) return 'exists';
    const decision = asked(state, event as unknown as EventOf<GatedType>, activity);
    return isRefused(decision) ? decision : change(decision, event, activity);
  };

export const activityDeciders: Deciders<
  | 'activity.added'
  | 'activity.moved'
  | 'activity.dropped'
  | 'activity.opened'
  | 'activity.extended'
  | 'activity.edited'
  | 'activity.closed'
  | 'activity.reopened'
> = {
  'activity.added': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const session = sessionOf(state, event.data.session);
    if (!session) return 'isSession';
    if (session.closed !== null) return 'isRunning';
    const id = idOfEvent(event);
    const activity = plannedActivity(id, session.id, event.data.block, event.words ?? {});
    const next = withSession(state, session.id, { blocks: session.blocks.toSpliced(event.data.at, 0, id) });
    const whole = { ...next, activities: { ...next.activities, [id]: activity } };
    return session.opened === null ? nextVersion(whole) : whole;
  },

  'activity.moved': onActivity<'activity.moved'>((state, event, activity) => {
    const target = sessionOf(state, event.data.session);
    if (!target || target.closed !== null) return 'isSession';
    const from = sessionOf(state, activity.session);
    const without = withSession(state, activity.session, {
      blocks: (from?.blocks ?? []).filter((id) => id !== activity.id),
    });
    const blocks = (sessionOf(without, target.id)?.blocks ?? []).toSpliced(event.data.at, 0, activity.id);
    return withActivity(withSession(without, target.id, { blocks }), activity.id, { session: target.id });
  }),

  /** What is dropped begins afresh if it comes back, so its flow does not rest. */
  'activity.dropped': onActivity<'activity.dropped'>((state, event, activity) => {
    if (activity.life !== 'open') return withActivity(state, activity.id, { life: 'dropped' });
    return {
      ...withActivity(state, activity.id, { life: 'dropped', closed: event.at }),
      flows: {},
      now: { ...state.now, activity: null, stepAt: null },
    };
  }),

  'activity.opened': onActivity<'activity.opened'>((state, event, activity) => opened(state, activity, event.at)),

  'activity.extended': onActivity<'activity.extended'>((state, event, activity) =>
    withActivity(state, activity.id, { extended: activity.extended + event.data.minutes }),
  ),

  'activity.edited': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const activity = activityOf(state, event.activity);
    if (!activity) return 'exists';
    return event.words ? withActivity(state, activity.id, defined(event.words)) : state;
  },

  'activity.closed': onActivity<'activity.closed'>((state, event) => closedActivity(state, event.at)),

  /** A dropped block comes back as one that is ahead; a closed one is open again where it stood. */
  'activity.reopened': onActivity<'activity.reopened'>((state, event, activity) => {
    if (activity.life === 'dropped') {
      return withActivity(state, activity.id, { life: 'ahead', opened: null, closed: null });
    }
    return tellActivity(opened(withoutTooSoon(state, activity), activity, event.at));
  }),
};
