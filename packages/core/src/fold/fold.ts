/**
 * The fold: the state after an event. One function decides (`decide`), and both `step` and `can` ask it, so that what
 * a control says and what happens never differ.
 */
import { bodyOf, type EventOf, type GroupEvent } from '../events/body.ts';
import { idOf, type Envelope } from '../events/envelope.ts';
import type { EventType } from '../events/table.ts';
import { isFollowed, order, type Log } from '../log/log.ts';
import { beginning } from './beginning.ts';
import { isRefused, type Decision } from './decision.ts';
import { isInCircle, maySayWhose, memberOf } from './people.ts';
import { activityDeciders } from './deciders/activities.ts';
import { boardDeciders } from './deciders/board.ts';
import { collected } from './deciders/collections.ts';
import { consentDeciders } from './deciders/consents.ts';
import { evaluationDeciders } from './deciders/evaluations.ts';
import { experimentDeciders } from './deciders/experiments.ts';
import { flowDeciders } from './deciders/flows.ts';
import { journeyDeciders } from './deciders/journey.ts';
import { memberDeciders } from './deciders/members.ts';
import { penDeciders } from './deciders/pen.ts';
import { planDeciders } from './deciders/plans.ts';
import { programmeDeciders } from './deciders/programme.ts';
import { recordDeciders } from './deciders/record.ts';
import { scheduleDeciders } from './deciders/schedule.ts';
import { sessionDeciders } from './deciders/sessions.ts';
import { withDecided } from './deciding.ts';
import type { Reason, Verdict } from './reasons.ts';
import { refusedKept, type GroupState } from './state.ts';

type Decider = (state: GroupState, event: never) => Decision;
const deciders = {
  ...journeyDeciders,
  ...memberDeciders,
  ...penDeciders,
  ...scheduleDeciders,
  ...programmeDeciders,
  ...sessionDeciders,
  ...activityDeciders,
  ...flowDeciders,
  ...consentDeciders,
  ...planDeciders,
  ...recordDeciders,
  ...evaluationDeciders,
  ...experimentDeciders,
  ...boardDeciders,
} satisfies Partial<Record<EventType, Decider>>;

const allowed: Verdict = { ok: true };

/** What moves the pen: the order follows it or not, and the fold, which sees no log, is told. */
const movesPen = (type: string): boolean => type === 'pen.taken' || type === 'pen.passed';

/** Whose act it may be: a member of the circle, from a device that speaks for them or writes for those present. */
function authorised(state: GroupState, event: GroupEvent): Reason | null {
  if (!isInCircle(state, event.member)) return 'isMember';
  const bound = memberOf(state, event.device);
  if (bound === event.member) return null;
  // A device's first word may bind it to the member who holds it.
  if (event.type === 'device.bound' && maySayWhose(state, event.device)) return null;
  if (bound === undefined) return 'isBound';
  const writesForOthers = event.device === state.pen || state.members.leads.includes(bound);
  return writesForOthers && (event.via === 'chair' || state.members.leads.includes(event.member)) ? null : 'hasPen';
}

/** The only place where a rule stands: the state after the event, or why it is refused. */
function decide(state: GroupState, envelope: Envelope, follows: boolean): Decision {
  const event = bodyOf(envelope);
  if (typeof event === 'string') return event;
  if (event.type !== 'group.founded') {
    if (!state.group) return 'notFounded';
    if (event.room !== state.group.room) return 'notFounded';
    if (state.journey.value === 'closed') return 'ended';
    const fault = authorised(state, event);
    if (fault) return fault;
    if (movesPen(event.type) && !follows) return 'isFollowed';
  }
  if (!Object.hasOwn(deciders, event.type)) return collected(state, event);
  const decider = deciders[event.type as keyof typeof deciders] as (
    state: GroupState,
    event: EventOf<EventType>,
  ) => Decision;
  return decider(state, event);
}

/**
 * The state after an event. A refused event changes nothing but the list of refusals. `follows` says whether the
 * order follows a `pen.taken` or a `pen.passed` (no other event asks): the fold cannot know, because it sees the order
 * and not the log.
 */
export function step(state: GroupState, event: Envelope, follows = true): GroupState {
  const decision = decide(state, event, follows);
  if (!isRefused(decision)) return withDecided(decision, event);
  const refused = [...state.refused.slice(1 - refusedKept), [idOf(event), decision] as const];
  return decision === 'unknownType' ? { ...state, refused, unknown: state.unknown + 1 } : { ...state, refused };
}

/** Whether an event would be accepted: `step`, not kept. */
export function can(state: GroupState, event: Envelope, follows = true): Verdict {
  const decision = decide(state, event, follows);
  return isRefused(decision) ? { ok: false, reason: decision } : allowed;
}

/** The state of a group from its log. */
export function fold(log: Log): GroupState {
  return foldFrom(beginning, order(log).events, log);
}

/** The state after more events of a log, in its order. Without the log, whatever moves the pen counts as followed. */
export function foldFrom(state: GroupState, events: readonly Envelope[], log?: Log): GroupState {
  let next = state;
  for (const event of events) {
    next = step(next, event, !movesPen(event.type) || log === undefined || isFollowed(log, event));
  }
  return next;
}
