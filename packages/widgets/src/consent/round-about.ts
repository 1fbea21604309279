import { consentView, latestConsent, type ConsentSubject, type ConsentView, type GroupState } from '@opelix/verme-core';

/** The latest round about something. Each action has rounds of its own. */
export function roundAbout(
  state: GroupState,
  about: ConsentSubject['kind'],
  subject: ConsentSubject | null,
): ConsentView | null {
  if (subject?.kind !== 'action') return latestConsent(state, about);
  const round = Object.hasOwn(state.plans, subject.action) ? state.plans[subject.action]?.flow.context.round : null;
  return round === null || round === undefined ? null : consentView(state, round);
}
