import {
  consentView,
  latestConsent,
  sessionView,
  type ConsentSubject,
  type ConsentView,
  type GroupState,
  type Id,
} from '@opelix/verme-core';

/** Whom a consent is asked of now: those present while a session is open, else everybody in the circle. */
export function askedNow(state: GroupState): readonly Id[] {
  const rows = state.now.session === null ? [] : (sessionView(state, state.now.session)?.attendance ?? []);
  const here = rows.filter((row) => row.here).map((row) => row.member);
  return here.length > 0 ? here : state.members.circle;
}

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
