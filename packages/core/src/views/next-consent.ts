/** The next press in a step that asks everybody's consent: ask, record each answer as it is said, carry it out. */
import type { Draft } from '../events/body.ts';
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import type { Step } from '../methods/method.ts';
import { latestConsent, type ConsentView } from './consent.view.ts';
import { scheduleView } from './schedule.view.ts';

/** What the next press would do about a consent; `waits` while people have to speak first. */
export interface ConsentStep {
  readonly does: 'askConsent' | 'giveConsent' | 'confirmProgramme' | 'wait';
  readonly drafts: readonly Draft[];
  readonly who: Id | null;
}

const waiting: ConsentStep = { does: 'wait', drafts: [], who: null };

/** What would be asked about now; null while there is nothing to ask about. */
export function consentSubject(state: GroupState, kind: ConsentSubject['kind']): ConsentSubject | null {
  switch (kind) {
    case 'agreement':
      return { kind, revision: state.agreement.revision };
    case 'programme':
      return { kind, revision: state.programme.version };
    case 'record':
      return state.record ? { kind, decision: state.record.id } : null;
    case 'dates': {
      const [best] = scheduleView(state).proposals;
      return best && best.ask === null ? { kind, dates: best.dates.map((date) => ({ ...date })) } : null;
    }
  }
}

function carriedOut(state: GroupState, consent: ConsentView): ConsentStep | null {
  const { about } = consent;
  if (about.kind === 'programme' && state.programme.confirmed !== Math.max(1, about.revision)) {
    return { does: 'confirmProgramme', drafts: [{ type: 'programme.changed', data: { confirmed: true } }], who: null };
  }
  return null;
}

const given = ({ consent }: ConsentView, who: Id): ConsentStep => ({
  does: 'giveConsent',
  drafts: [{ type: 'consent.given', data: { consent } }],
  who,
});

function datesStep(state: GroupState, consent: ConsentView | null): ConsentStep | null {
  if (scheduleView(state).none === 'allDecided') return null;
  const isAsking = consent !== null && consent.open && !consent.stale && consent.next !== null;
  return isAsking && consent.next !== null ? given(consent, consent.next) : waiting;
}

/** Null where the consent of the step is settled, and the session goes on. */
export function consentStep(state: GroupState, step: Step, present: readonly Id[]): ConsentStep | null {
  const kind = step.consent;
  if (kind === undefined) return null;
  const consent = latestConsent(state, kind);
  // Which dates, where, and whether one may come remotely is chosen in the schedule, and decided there: one press that
  // took the best set would pass over what was chosen. Only the answers are taken here, as they are said.
  if (kind === 'dates') return datesStep(state, consent);
  // A round that was closed after talk is not asked again.
  if (consent && !consent.stale && !consent.open) return null;
  if (!consent || consent.stale) {
    const about = consentSubject(state, kind);
    if (!about) return waiting;
    return {
      does: 'askConsent',
      drafts: [{ type: 'consent.asked', data: { about, of: [...present] } }],
      who: null,
    };
  }
  if (consent.next !== null) return given(consent, consent.next);
  // A consent withheld is a reason to talk: nothing is carried out, and the session may go on.
  return consent.accepted ? carriedOut(state, consent) : null;
}
