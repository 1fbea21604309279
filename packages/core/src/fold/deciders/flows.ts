import { pairKey } from '../../activities/draw-groups.ts';
import type { DialogueEvent } from '../../activities/dialogue/dialogue.context.ts';
import type { EventOf } from '../../events/body.ts';
import {
  activityOf,
  flowOf,
  isRefused,
  sessionOf,
  toActivity,
  withSession,
  type Decision,
  type Deciders,
} from '../decision.ts';
import type { GroupState } from '../state.ts';

type FlowType =
  | 'step.begun'
  | 'step.returned'
  | 'groups.drawn'
  | 'role.taken'
  | 'role.released'
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

/** A step was begun or taken back: its time runs from now. */
function stepped(state: GroupState, event: EventOf<'step.begun' | 'step.returned'>): Decision {
  const decision = flowed(state, event);
  return isRefused(decision) ? decision : { ...decision, now: { ...decision.now, stepAt: event.at } };
}

const pairsOf = (groups: readonly (readonly string[])[]): string[] =>
  groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pairKey(a, b))));

export const flowDeciders: Deciders<FlowType> = {
  'step.begun': stepped,
  'step.returned': stepped,
  'groups.drawn': (state, event) => {
    const decision = flowed(state, event);
    if (isRefused(decision)) return decision;
    const { groups } = event.data;
    const met = [...new Set([...state.met, ...pairsOf(groups)])];
    return withSession({ ...decision, met }, activityOf(state, event.activity)?.session ?? '', { groups });
  },
  'role.taken': flowed,
  'role.released': flowed,
  'turn.taken': flowed,
  'turn.ended': flowed,
  'turn.declined': flowed,
  'turn.returned': flowed,
  'hand.raised': flowed,
  'hand.lowered': flowed,
  'round.ended': flowed,
};
