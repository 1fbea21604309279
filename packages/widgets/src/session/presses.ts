/** What can be pressed beside the one obvious button. The gate says which of it is possible now. */
import { caseView, type Draft, type GroupState } from '@opelix/verme-core';
import type { Scene } from './scene.ts';

/** Minutes that 'give more time' adds. */
export const moreMinutes = 5;

/** Names of the presses: keys of the interface's texts. */
export type Press =
  | 'seek'
  | 'pass'
  | 'roundDone'
  | 'moreTime'
  | 'blockDone'
  | 'backTurn'
  | 'backStep'
  | 'backBlock'
  | 'talkOnly'
  | 'reopen';

/** The draft of a press; null where it means nothing now. */
export function pressDraft(press: Press, scene: Scene, state: GroupState): Draft | null {
  const { session, activity, table } = scene;
  if (session === null) return null;
  const inSession = { session: session.session };
  if (press === 'talkOnly') {
    return session.running ? { type: 'session.paused', data: { ...inSession, why: 'talk' } } : null;
  }
  if (press === 'reopen') return session.closed === null ? null : { type: 'session.reopened', data: inSession };
  if (press === 'backBlock') {
    const last = lastClosed(state, session.session);
    return last === null || (activity !== null && activity.at > 0)
      ? null
      : { type: 'activity.reopened', activity: last };
  }
  if (activity === null) return null;
  const at = { activity: activity.activity, step: activity.count };
  const isRound = table.rule === 'round' && table.round !== 'done';
  switch (press) {
    case 'seek': {
      // No key question yet: the others help to find one.
      const { way } = caseView(state) ?? {};
      const isAsking = activity.steps[activity.at]?.step.into === 'question' && caseView(state)?.question === null;
      return isAsking && way !== 'seek' ? { type: 'way.chosen', ...at, data: { way: 'seek' } } : null;
    }
    case 'pass':
      return isRound && table.holder !== null ? { type: 'turn.declined', ...at, data: { who: table.holder } } : null;
    case 'roundDone':
      return isRound ? { type: 'round.ended', ...at } : null;
    case 'moreTime':
      return { type: 'activity.extended', activity: activity.activity, data: { minutes: moreMinutes } };
    case 'blockDone':
      return { type: 'activity.closed', activity: activity.activity };
    case 'backTurn':
      return { type: 'turn.returned', ...at, data: { turn: activity.returns } };
    case 'backStep':
      return activity.at > 0 ? { type: 'step.returned', ...at } : null;
  }
}

function lastClosed(state: GroupState, session: string): string | null {
  const closed = (state.sessions[session]?.blocks ?? []).flatMap((id) => {
    const activity = state.activities[id];
    return activity?.life === 'closed' ? [activity] : [];
  });
  return closed.sort((a, b) => (b.closed ?? 0) - (a.closed ?? 0))[0]?.id ?? null;
}
