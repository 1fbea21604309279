import { start, type AnyFlow } from '../../chart.ts';
import type { EventOf } from '../../events/body.ts';
import type { SessionEvent } from '../../session/session.machine.ts';
import {
  activityOf,
  factsOf,
  idOfEvent,
  isLeading,
  isRefused,
  machineOf,
  sessionOf,
  tellActivity,
  withActivity,
  withSession,
  type Decision,
  type Deciders,
} from '../decision.ts';
import type { Activity, GroupState } from '../state.ts';
import { defined, plannedActivity } from './journey.ts';
import { nextVersion } from './programme.ts';
import { closedActivity, gated } from './sessions.ts';

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

function opened(state: GroupState, activity: Activity, at: number): GroupState {
  const over = closedActivity(state, at);
  return { ...over, now: { ...over.now, activity: activity.id, stepAt: at } };
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

  'activity.dropped': onActivity<'activity.dropped'>((state, event, activity) =>
    activity.life === 'open'
      ? closedActivity(state, event.at, 'dropped')
      : withActivity(state, activity.id, { life: 'dropped' }),
  ),

  'activity.opened': onActivity<'activity.opened'>((state, event, activity) => {
    const open = opened(state, activity, event.at);
    const flow = start(machineOf(activity), { steps: activity.block.steps, facts: factsOf(open) });
    return {
      ...withActivity(open, activity.id, { life: 'open', opened: event.at, closed: null }),
      flows: { [activity.id]: flow as AnyFlow },
    };
  }),

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
    const open = opened(state, activity, event.at);
    const { [activity.id]: flow, ...rested } = open.rested;
    const again = { ...withActivity(open, activity.id, { life: 'open', closed: null }), rested };
    return tellActivity({ ...again, flows: { [activity.id]: flow as AnyFlow } });
  }),
};
