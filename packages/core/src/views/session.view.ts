/** The session: what is open, where its steps stand, who is here. */
import type { DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import type { Id } from '../events/schemas.ts';
import type { Activity, GroupState, Roster, Session } from '../fold/state.ts';
import { blockMinutes, stepsMinutes } from './minutes.ts';
import { nameIn } from './names.ts';
import { view } from './view.ts';
import type { ActivityKind, Step } from '../methods/method.ts';

/** Where the running session stands: which block, which step, how many times a step was begun. */
export interface StepPlace {
  readonly step: Step;
  readonly index: number;
  readonly state: 'done' | 'now' | 'ahead';
  /** Planned minutes for the people present. */
  readonly minutes: number;
}
/** The activity that is open: its block, its steps and its times (ms). */
export interface ActivityView {
  readonly activity: Id;
  readonly kind: ActivityKind;
  readonly method: string;
  readonly title: string;
  readonly question: string;
  readonly steps: readonly StepPlace[];
  /** Index of the present step; −1 before the first. */
  readonly at: number;
  /** Count of steps begun: flow events must carry it. */
  readonly count: number;
  /** How many turns can be taken back: `turn.returned` must carry it. */
  readonly returns: number;
  readonly protect: boolean;
  /** Planned minutes of the whole block. */
  readonly planned: number;
  /** When it was opened (ms). */
  readonly opened: number;
  /** When the present step was begun, or before the first one when the block was opened, for the last time (ms). */
  readonly stepAt: number | null;
}
/** Who is here, came late or left, as the list of attendance shows it. Times in ms. */
export interface AttendanceRow {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  readonly came: number | null;
  readonly left: number | null;
  readonly here: boolean;
}
/** A session as it stands: planned, running, standing still or held. Times in ms. */
export interface SessionView {
  readonly session: Id;
  readonly number: number;
  readonly key: string;
  readonly theme: string;
  readonly running: boolean;
  readonly opened: number | null;
  readonly closed: number | null;
  readonly paused: 'talk' | 'pause' | null;
  readonly activity: ActivityView | null;
  readonly attendance: readonly AttendanceRow[];
}

function attendanceOf(members: Roster, session: Session): readonly AttendanceRow[] {
  return members.circle.map((member) => {
    const mark = Object.hasOwn(session.attendance, member) ? session.attendance[member] : undefined;
    return {
      member,
      name: nameIn(members, member),
      org: members.byId[member]?.org ?? 1,
      came: mark?.came ?? null,
      left: mark?.left ?? null,
      here: mark !== undefined && mark.came !== null && mark.left === null,
    };
  });
}

function activityViewOf(activity: Activity, context: DialogueContext, stepAt: number | null): ActivityView {
  const people = context.facts.present.length;
  const minutes = stepsMinutes(activity.block, people, activity.extended);
  const { at } = context.turns;
  return {
    activity: activity.id,
    kind: activity.block.kind,
    method: activity.block.method ?? '',
    title: activity.title,
    question: activity.question,
    steps: context.steps.map((step, index) => ({
      step,
      index,
      state: index === at ? 'now' : index < at ? 'done' : 'ahead',
      minutes: minutes[index] ?? 0,
    })),
    at,
    count: context.count,
    returns: context.earlier.length,
    protect: activity.block.protect === true,
    planned: blockMinutes(activity.block, people, activity.extended),
    opened: activity.opened ?? 0,
    stepAt,
  };
}

const nobody = {};

const sessions = view(
  (state: GroupState, id: Id) => {
    const session = state.sessions[id] ?? nobody;
    const open = state.now.session === id ? state.now.activity : null;
    const activity = open === null ? nobody : (state.activities[open] ?? nobody);
    const flow = open === null ? nobody : ((state.flows[open] as object | undefined) ?? nobody);
    return [state.members, session, activity, flow, state.programme, state.now] as const;
  },
  (members, session, activity, flow, programme, now, id): SessionView | null => {
    if (session === nobody) return null;
    const one = session as Session;
    return {
      session: id,
      number: programme.sessions.indexOf(id) + 1,
      key: one.key,
      theme: one.theme,
      running: now.session === id && one.paused === null,
      opened: one.opened,
      closed: one.closed,
      paused: one.paused?.why ?? null,
      activity:
        activity === nobody
          ? null
          : activityViewOf(activity as Activity, (flow as { context: DialogueContext }).context, now.stepAt),
      attendance: attendanceOf(members, one),
    };
  },
);

/** The session that is shown: the open one, else the next one ahead, else the last one. Null before founding. */
export function currentSession(state: GroupState): Id | null {
  if (state.now.session !== null) return state.now.session;
  const ahead = state.programme.sessions.find((id) => state.sessions[id]?.opened === null);
  return ahead ?? state.programme.sessions.at(-1) ?? null;
}

/** A session by its id; absent: the current one. Null where there is none. */
export function sessionView(state: GroupState, session: Id | null = currentSession(state)): SessionView | null {
  return session === null ? null : sessions(state, session);
}
