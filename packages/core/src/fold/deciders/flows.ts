import { pairKey } from '../../activities/draw-groups.ts';
import type { DialogueEvent } from '../../activities/dialogue/dialogue.context.ts';
import type { EventOf } from '../../events/body.ts';
import {
  activityOf,
  flowOf,
  isRefused,
  sessionOf,
  tellActivity,
  toActivity,
  withSession,
  type Decision,
  type Deciders,
} from '../decision.ts';
import { isSameOwner, rolesBegun } from '../roles.ts';
import type { Activity, GroupState, Session } from '../state.ts';

type FlowType =
  | 'step.begun'
  | 'step.returned'
  | 'groups.drawn'
  | 'role.taken'
  | 'role.released'
  | 'seat.taken'
  | 'seat.left'
  | 'way.chosen'
  | 'turn.taken'
  | 'turn.ended'
  | 'turn.declined'
  | 'turn.returned'
  | 'hand.raised'
  | 'hand.lowered'
  | 'round.ended';

/**
 * Asks the machine of the open activity. An event that was written at another count of steps is late: a second press
 * on the same button, or a press that crossed another one, does nothing.
 */
function flowed(state: GroupState, event: EventOf<FlowType>): Decision {
  const activity = activityOf(state, event.activity);
  if (!activity || state.now.activity !== activity.id) return 'isOpen';
  if (sessionOf(state, activity.session)?.paused) return 'isRunning';
  if (event.step !== flowOf(state, activity.id).context.count) return 'late';
  return toActivity(state, activity, { type: event.type, member: event.member, ...event.data } as DialogueEvent);
}

/** Turns can be taken back one by one; a press that saw another turn than the last one is late. */
function turnReturned(state: GroupState, event: EventOf<'turn.returned'>): Decision {
  const decision = flowed(state, event);
  if (isRefused(decision)) return decision;
  const { earlier } = flowOf(state, event.activity ?? '').context;
  return event.data.turn === earlier.length ? decision : 'late';
}

/** A step was begun or taken back: its time runs from now. */
function stepped(state: GroupState, event: EventOf<'step.begun' | 'step.returned'>): Decision {
  const decision = flowed(state, event);
  return isRefused(decision) ? decision : { ...decision, now: { ...decision.now, stepAt: event.at } };
}

/** A step was begun: who has a role that it names has had it in this session. */
function begun(state: GroupState, event: EventOf<'step.begun'>): Decision {
  const decision = stepped(state, event);
  if (isRefused(decision)) return decision;
  const activity = activityOf(decision, event.activity);
  const session = sessionOf(decision, activity?.session ?? '');
  if (!activity || !session) return decision;
  const roles = rolesBegun(
    session.roles,
    activity.block.steps.find(({ id }) => id === event.data.to),
  );
  return roles === session.roles ? decision : withSession(decision, session.id, { roles });
}

/** A role that was taken holds until the session ends, whatever block it was taken in. */
function cast(state: GroupState, event: EventOf<'role.taken' | 'role.released'>): Decision {
  const decision = flowed(state, event);
  if (isRefused(decision)) return decision;
  const activity = activityOf(decision, event.activity) as Activity;
  const session = sessionOf(decision, activity.session) as Session;
  const now = flowOf(decision, activity.id).context.roles;
  const checked = isSameOwner(session.roles.now, now) ? session.checked : null;
  const after = withSession(decision, session.id, { roles: { ...session.roles, now }, checked });
  return checked === session.checked ? after : tellActivity(after);
}

const pairsOf = (groups: readonly (readonly string[])[]): string[] =>
  groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pairKey(a, b))));

export const flowDeciders: Deciders<FlowType> = {
  'step.begun': begun,
  'step.returned': stepped,
  'groups.drawn': (state, event) => {
    const decision = flowed(state, event);
    if (isRefused(decision)) return decision;
    const { groups } = event.data;
    const met = [...new Set([...state.met, ...pairsOf(groups)])];
    return withSession({ ...decision, met }, activityOf(state, event.activity)?.session ?? '', { groups });
  },
  'role.taken': cast,
  'role.released': cast,
  'seat.taken': flowed,
  'seat.left': flowed,
  'way.chosen': flowed,
  'turn.taken': flowed,
  'turn.ended': flowed,
  'turn.declined': flowed,
  'turn.returned': turnReturned,
  'hand.raised': flowed,
  'hand.lowered': flowed,
  'round.ended': flowed,
};
