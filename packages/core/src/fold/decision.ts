/** What every decider shares: who leads, who is in the circle, and how a changed circle is told to the machines. */
import { send, type AnyFlow, type Flow } from '../chart.ts';
import type { ActivityEvent, Facts } from '../activities/facts.ts';
import type { dialogueMachine } from '../activities/dialogue/dialogue.machine.ts';
import { activities } from '../activities/registry.ts';
import type { EventOf, GroupEvent } from '../events/body.ts';
import type { EventType } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { formationMachine } from '../formation/formation.machine.ts';
import { scheduleMachine } from '../schedule/schedule.machine.ts';
import type { Reason } from './reasons.ts';
import type { Activity, GroupState, Session } from './state.ts';
import { presentIn } from './people.ts';
import { isCaseChecked, rolesIn } from './roles.ts';

/** The state after an event, or why it is refused. */
export type Decision = GroupState | Reason;

/** Deciders of one slice, by event type. */
export type Deciders<T extends EventType> = {
  readonly [K in T]: (state: GroupState, event: EventOf<K>) => Decision;
};

export const idOfEvent = (event: GroupEvent): Id => `${event.device}:${event.n}`;
export const isRefused = (decision: unknown): decision is Reason => typeof decision === 'string';
export const sessionOf = (state: GroupState, id: Id): Session | undefined =>
  Object.hasOwn(state.sessions, id) ? state.sessions[id] : undefined;
export const activityOf = (state: GroupState, id: Id | undefined): Activity | undefined =>
  id !== undefined && Object.hasOwn(state.activities, id) ? state.activities[id] : undefined;

export const withSession = (state: GroupState, id: Id, change: Partial<Session>): GroupState => {
  const session = sessionOf(state, id);
  return session ? { ...state, sessions: { ...state.sessions, [id]: { ...session, ...change } } } : state;
};
/** Changes activities; the record of all of them is copied once, however many change. */
export function withActivities(state: GroupState, changes: Readonly<Record<Id, Partial<Activity>>>): GroupState {
  const activities = { ...state.activities };
  for (const id in changes) {
    const activity = activityOf(state, id);
    if (activity) activities[id] = { ...activity, ...changes[id] };
  }
  return { ...state, activities };
}
export const withActivity = (state: GroupState, id: Id, change: Partial<Activity>): GroupState =>
  withActivities(state, { [id]: change });

export const factsOf = (state: GroupState): Facts => {
  const session = state.now.session === null ? undefined : sessionOf(state, state.now.session);
  return {
    leads: state.members.leads,
    present: presentIn(state, session),
    roles: rolesIn(state, session),
    checked: isCaseChecked(session?.checked ?? null),
  };
};

/** The machine that runs an activity. */
export const machineOf = (activity: Activity): typeof dialogueMachine =>
  activities[activity.block.kind][activity.block.v];

export const flowOf = (state: GroupState, activity: Id): Flow<typeof dialogueMachine> =>
  state.flows[activity] as Flow<typeof dialogueMachine>;

/** Sends an event to an activity's machine; the same state where the flow did not change. */
export function toActivity(
  state: GroupState,
  activity: Activity,
  event: ActivityEvent | Parameters<typeof send<typeof dialogueMachine>>[2],
): Decision {
  const before = flowOf(state, activity.id);
  const after = send(machineOf(activity), before, event);
  if (isRefused(after)) return after;
  return after === before ? state : { ...state, flows: { ...state.flows, [activity.id]: after as AnyFlow } };
}

/** Tells the open activity who is here and who leads. */
export function tellActivity(state: GroupState): GroupState {
  const open = activityOf(state, state.now.activity ?? undefined);
  if (!open) return state;
  const told = toActivity(state, open, { type: 'facts.changed', facts: factsOf(state) });
  return isRefused(told) ? state : told;
}

/** Tells the schedule which sessions need a date, and who is asked. */
export function tellSchedule(state: GroupState): GroupState {
  const { sessions } = state.programme;
  const dates = send(scheduleMachine, state.dates, {
    type: 'facts.changed',
    sessions,
    members: state.members.circle,
  });
  if (isRefused(dates)) return state;
  // Forming waits for the date of the first session, whichever that is now.
  const type = Object.hasOwn(dates.context.decided, sessions[0] ?? '') ? 'date.decided' : 'date.reopened';
  const formation = send(formationMachine, state.formation, { type });
  return isRefused(formation) ? { ...state, dates } : { ...state, dates, formation };
}
