/** The next press in a step that asks everybody's consent: ask, record each answer as it is said, carry it out. */
import type { Draft } from '../events/body.ts';
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { entriesOf } from '../collections/collection.ts';
import type { GroupState } from '../fold/state.ts';
import type { Step } from '../methods/method.ts';
import { newcomersView } from './arrivals.view.ts';
import { agreementView } from './gathered.view.ts';
import { askedNow, latestConsent, type ConsentView } from './consent.view.ts';
import { actionSubject, cardToCommit, commitmentStep } from './next-plan.ts';
import { scheduleView } from './schedule.view.ts';

/** What the next press would do about a consent; `waits` while people have to speak first. */
export interface ConsentStep {
  readonly does: 'askConsent' | 'giveConsent' | 'confirmProgramme' | 'commit' | 'wait';
  readonly drafts: readonly Draft[];
  readonly who: Id | null;
}

const waiting: ConsentStep = { does: 'wait', drafts: [], who: null };

/** What would be asked about now; null while there is nothing to ask about. */
export function consentSubject(state: GroupState, kind: ConsentSubject['kind']): ConsentSubject | null {
  switch (kind) {
    case 'agreement':
      return { kind, revision: state.agreement.revision };
    case 'summary':
      // Nothing can be approved before something is written.
      return entriesOf(state.collections.summary).length > 0 ? { kind, revision: state.summary.revision } : null;
    case 'programme':
      return { kind, revision: state.programme.version };
    case 'record':
      return state.record ? { kind, decision: state.record.id } : null;
    case 'dates': {
      const [best] = scheduleView(state).proposals;
      return best && best.ask === null ? { kind, dates: best.dates.map((date) => ({ ...date })) } : null;
    }
    case 'action': {
      const card = cardToCommit(state);
      return card ? actionSubject(card) : null;
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

/**
 * Whether a round was asked for an earlier block. What is kept is asked again in each block that asks it: a decision
 * that nobody has changed since session one is still the group's last one at the end.
 */
const isOfAnotherBlock = (state: GroupState, consent: ConsentView, activity: Id): boolean =>
  consent.about.kind === 'record' && state.consents[consent.consent]?.activity !== activity;

/** The block that is open asks about what is kept, and nobody has been asked in it yet: an earlier answer is none. */
export function isRecordAskedAnew(state: GroupState): boolean {
  const open = state.activities[state.now.activity ?? ''];
  if (open?.block.steps.some(({ consent }) => consent === 'record') !== true) return false;
  const latest = latestConsent(state, 'record');
  return latest !== null && isOfAnotherBlock(state, latest, open.id);
}

/** Null where the consent of the step is settled, and the session goes on. */
export function consentStep(state: GroupState, step: Step, activity: Id): ConsentStep | null {
  const kind = step.consent;
  if (kind === undefined) return null;
  // Each card has a round of its own.
  if (kind === 'action') return commitmentStep(state, activity);
  const latest = latestConsent(state, kind);
  const consent = latest && isOfAnotherBlock(state, latest, activity) ? null : latest;
  // Which dates, where, and whether one may come remotely is chosen in the schedule, and decided there: one press that
  // took the best set would pass over what was chosen. Only the answers are taken here, as they are said.
  if (kind === 'dates') return datesStep(state, consent);
  // A round that was closed after talk is not asked again.
  if (consent && !consent.stale && !consent.open) return null;
  if (!consent || consent.stale) {
    const about = consentSubject(state, kind);
    if (!about) return waiting;
    const data = { about, of: [...askedNow(state)] };
    return { does: 'askConsent', drafts: [{ type: 'consent.asked', activity, data }], who: null };
  }
  if (consent.next !== null) return given(consent, consent.next);
  // A consent withheld is a reason to talk: nothing is carried out, and the session may go on.
  return consent.accepted ? carriedOut(state, consent) : null;
}

/** A step that asks about rules which everybody has accepted as they stand is passed by. */
export const isAnswered = (state: GroupState, step: Step): boolean =>
  step.consent === 'agreement' && agreementView(state).accepted;

/**
 * Before a block begins: who is here and has not accepted the rules that the others have accepted is asked first.
 * Null where nobody is waited for.
 */
export function welcomeStep(state: GroupState): ConsentStep | null {
  const here = newcomersView(state).newcomers.filter((one) => one.here);
  const unasked = here.filter(({ answer }) => answer === 'notAsked').map(({ member }) => member);
  if (unasked.length > 0) {
    const about = { kind: 'agreement', revision: state.agreement.revision } as const;
    return { does: 'askConsent', drafts: [{ type: 'consent.asked', data: { about, of: unasked } }], who: null };
  }
  const waiting = here.find(({ consent }) => consent !== null);
  if (!waiting?.consent) return null;
  const drafts: Draft[] = [{ type: 'consent.given', data: { consent: waiting.consent } }];
  return { does: 'giveConsent', drafts, who: waiting.member };
}
