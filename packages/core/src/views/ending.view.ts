/** The end of a group: what is kept, what is deleted and when, and what is still missing. */
import { entriesOf } from '../collections/collection.ts';
import type { CollectionKind } from '../collections/kinds.ts';
import { collectionKinds, lasting } from '../collections/lasting.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState, RecordDecision } from '../fold/state.ts';
import { consentView } from './consent.view.ts';
import { contactsView } from './contacts.view.ts';
import { planView } from './plan.view.ts';
import { summaryView } from './summary.view.ts';

/** What a group leaves behind; each is a document that others may open afterwards. */
export type KeptThing = 'programme' | 'agreement' | 'attendance' | 'plan' | 'summary' | 'contacts';

/** How a group ends, as its decision has it. */
export interface EndingView {
  readonly closed: boolean;
  readonly decision: RecordDecision | null;
  /** Everybody who was asked has accepted the decision as it stands. */
  readonly accepted: boolean;
  /** What stays as a document. */
  readonly kept: readonly KeptThing[];
  /** What goes with the log: how many records of each kind stand in no document. */
  readonly deleted: readonly { readonly kind: CollectionKind; readonly count: number }[];
  /** When the log is deleted: with the end, thirty days after it, or not by itself. Null before the decision. */
  readonly when: 'now' | 'in30days' | 'never' | null;
  /** What must be there before the group can be closed; it may end knowingly without a summary. */
  readonly missing: readonly ('session' | 'record' | 'summary')[];
  /** Sessions that were never held. */
  readonly ahead: readonly Id[];
}

const times = { session: 'now', end: 'now', end30: 'in30days', never: 'never' } as const;

function keptOf(state: GroupState): readonly KeptThing[] {
  const held = Object.keys(state.sessionFlows).length > 0;
  return [
    ...(state.programme.sessions.length > 0 ? (['programme'] as const) : []),
    ...(entriesOf(state.collections.rule).length > 0 ? (['agreement'] as const) : []),
    ...(held ? (['attendance'] as const) : []),
    ...(planView(state).cards.some(({ stand }) => stand !== 'draft') ? (['plan'] as const) : []),
    ...(summaryView(state).approved ? (['summary'] as const) : []),
    ...(contactsView(state).length > 0 ? (['contacts'] as const) : []),
  ];
}

/** What the end of the group keeps and deletes. */
export function endingView(state: GroupState): EndingView {
  const decision = state.record;
  const rounds = Object.values(state.consents).filter(
    ({ about }) => about.kind === 'record' && about.decision === decision?.id,
  );
  const consent = rounds.length > 0 ? consentView(state, rounds.at(-1)?.id ?? '') : null;
  const missing: EndingView['missing'][number][] = [];
  if (state.now.session !== null || state.journey.value === 'forming') missing.push('session');
  if (!decision) missing.push('record');
  if (!summaryView(state).approved) missing.push('summary');
  return {
    closed: state.journey.value === 'closed',
    decision,
    accepted: decision !== null && consent?.accepted === true && !consent.stale,
    kept: keptOf(state),
    deleted: collectionKinds
      .filter((kind) => lasting[kind] !== 'document')
      .map((kind) => ({ kind, count: entriesOf(state.collections[kind]).length }))
      .filter(({ count }) => count > 0),
    when: decision ? times[decision.until] : null,
    missing,
    ahead: state.programme.sessions.filter((id) => state.sessions[id]?.opened === null),
  };
}
