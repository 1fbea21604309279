/** What a session looks like now: which picture, which layout. Pure; both views are drawn from it. */
import {
  boardView,
  currentSession,
  latestConsent,
  sessionView,
  tableView,
  type ActivityView,
  type GroupState,
  type Id,
  type SessionView,
  type Step,
  type TableView,
} from '@opelix/verme-core';
import { endPicture, type EndPicture } from './end-stage.ts';

import { casePicture, type CasePicture } from './case-stage.ts';

/** The picture in the middle. */
export type Picture =
  | EndPicture
  | 'none'
  | 'before'
  | 'between'
  | 'closed'
  | 'talk'
  | 'table'
  | 'silent'
  | 'input'
  | 'break'
  | 'board'
  | 'schedule'
  | 'programme'
  | 'plan'
  | 'record'
  | 'consent'
  | 'brainstorm'
  | CasePicture;

export interface Scene {
  readonly picture: Picture;
  /** `wide` pictures need the room of two columns; beside a `board` there is what to say, and the spine is a rail. */
  readonly layout: 'table' | 'wide' | 'board';
  readonly session: SessionView | null;
  readonly activity: ActivityView | null;
  readonly step: Step | null;
  readonly table: TableView;
}

const wide: readonly Picture[] = ['schedule', 'programme', 'plan'];

/** Silence and the question leave the screen as calm as ever; notes need room. */
function layoutOf(picture: Picture, step: Step | null): Scene['layout'] {
  if (picture === 'brainstorm') return step?.board === 'question' || step?.board === 'ideas' ? 'table' : 'board';
  return wide.includes(picture) ? 'wide' : 'table';
}

/** What a step does on the board is what people look at; without needs there is nothing to talk about on it. */
function isOnBoard(state: GroupState, step: Step | null): boolean {
  if (step?.board === undefined) return false;
  return step.board !== 'needs' || (step.rule === 'talk' && boardView(state).first.length > 0);
}

/** A consent that was asked in this step and still holds: it is what people look at. */
function isAsking(state: GroupState, step: Step | null): boolean {
  if (step?.consent === undefined) return false;
  const consent = latestConsent(state, step.consent);
  return consent !== null && !consent.stale;
}

/** Whether a step only says what comes. */
const isWords = (step: Step | null): boolean =>
  step?.rule === 'talk' && step.into === undefined && step.consent === undefined;
/** Whether a step makes, asks about or follows up actions. */
const isOfPlan = (step: Step | null): boolean => step?.into === 'action' || step?.consent === 'action';

function pictureOf(state: GroupState, session: SessionView | null, step: Step | null, table: TableView): Picture {
  if (session === null) return 'none';
  const end = session.running || state.journey.value === 'closed' ? endPicture(state, session.activity, step) : null;
  if (end !== null) return end;
  if (session.closed !== null) return 'closed';
  if (session.opened === null) return 'before';
  if (session.paused !== null) return 'talk';
  const { activity } = session;
  if (activity === null) return 'between';
  if (activity.kind === 'record') return 'record';
  if (activity.kind === 'dates') return 'schedule';
  // The card whose owner is asked stands with the question; each card has a round of its own.
  if (activity.kind === 'plan' && isOfPlan(step)) return 'plan';
  if (activity.kind === 'plan' && isWords(step)) return 'input';
  if (isAsking(state, step)) return 'consent';
  switch (activity.kind) {
    case 'break':
      return 'break';
    case 'programme':
      return 'programme';
    case 'input':
      return 'input';
    default:
  }
  const about = casePicture(step);
  if (about !== null) return about;
  if (isOnBoard(state, step)) return 'brainstorm';
  // What a talk gathers is typed as it is said; in a round the circle stays in sight.
  if (step?.into !== undefined && step.rule === 'talk') return 'board';
  if (step?.consent === 'agreement') return 'board';
  return table.rule === 'silent' ? 'silent' : 'table';
}

/** How long a session that was closed stays on the screen before the next one takes its place, in ms. */
const lingers = 6 * 60 * 60_000;

/** The session that is shown: the one that runs, the one that has just been closed, else the next one. */
export function shownSession(state: GroupState, now: number): Id | null {
  if (state.now.session !== null) return state.now.session;
  const closed = state.programme.sessions
    .map((id) => ({ id, closed: state.sessions[id]?.closed ?? 0 }))
    .sort((a, b) => b.closed - a.closed)[0];
  return closed !== undefined && now - closed.closed < lingers ? closed.id : currentSession(state);
}

/** The scene of a session. */
export function sceneOf(state: GroupState, id: Id | null): Scene {
  const session = sessionView(state, id);
  const activity = session?.activity ?? null;
  const step = activity?.steps[activity.at]?.step ?? null;
  const table = tableView(state);
  const picture = pictureOf(state, session, step, table);
  return { picture, layout: layoutOf(picture, step), session, activity, step, table };
}
