/**
 * The next press about commitments: ask the owner of each complete card, record each answer as it is said, commit, go
 * on to the next card. A card that is not complete, or to which somebody said no, stays a proposal.
 */
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import type { ConsentStep } from './next-consent.ts';
import { planView, type PlanCard } from './plan.view.ts';

/** What is asked about a card: its terms as they stand. */
export const actionSubject = ({ action, revision }: PlanCard): ConsentSubject => ({ kind: 'action', action, revision });
/** Who is asked about a card: its owner, and the pair if they are here. */
export const askedAbout = ({ owner, pair }: PlanCard): readonly Id[] =>
  [owner, pair].flatMap((person) => (person?.here === true ? [person.member] : []));

/** The card whose turn it is: complete, a proposal still, not said no to; one that is being asked about first. */
export function cardToCommit(state: GroupState): PlanCard | null {
  const isWaiting = ({ stand, complete, consent, agreed }: PlanCard): boolean =>
    stand === 'draft' && complete && (agreed || consent === null || (consent.open && !wasWithheld(consent)));
  const waiting = planView(state).cards.filter(isWaiting);
  return waiting.find(({ consent }) => consent?.open === true) ?? waiting[0] ?? null;
}
const wasWithheld = (consent: NonNullable<PlanCard['consent']>): boolean =>
  consent.rows.some(({ answer }) => answer === 'withheld');

/** Null where every complete card has been asked about. */
export function commitmentStep(state: GroupState, activity: Id): ConsentStep | null {
  const card = cardToCommit(state);
  if (!card) return null;
  const { action, consent } = card;
  if (consent === null) {
    const data = { about: actionSubject(card), of: [...askedAbout(card)] };
    return { does: 'askConsent', drafts: [{ type: 'consent.asked', activity, data }], who: null };
  }
  if (consent.open && consent.next !== null) {
    const drafts = [{ type: 'consent.given', data: { consent: consent.consent } }] as const;
    return { does: 'giveConsent', drafts, who: consent.next };
  }
  return {
    does: 'commit',
    drafts: [
      { type: 'action.committed', data: { action } },
      ...(consent.open ? [{ type: 'consent.closed', data: { consent: consent.consent } } as const] : []),
    ],
    who: card.owner?.member ?? null,
  };
}
