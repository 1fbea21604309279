/** What has been gathered: rules, topics and the like, in the order in which they were said. */
import { entriesOf, type Entry } from '../collections/collection.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import type { CollectionKind } from '../collections/kinds.ts';
import { lasting } from '../collections/lasting.ts';
import { latestConsent, type ConsentView } from './consent.view.ts';

/** The records of a collection that stand. A note whose words were erased is not among them any more. */
export function gatheredView<K extends CollectionKind>(state: GroupState, kind: K): readonly Entry<K>[] {
  const entries = entriesOf<K>(state.collections[kind]);
  if (lasting[kind] !== 'note' || entries.every(({ text }) => text !== null)) return entries;
  return entries.filter(({ text }) => text !== null);
}

/** Those records of a collection that were gathered in one session; a record that no block gathered is in none. */
export const gatheredIn = <K extends CollectionKind>(state: GroupState, kind: K, session: Id): readonly Entry<K>[] =>
  gatheredView(state, kind).filter(({ activity }) => state.activities[activity ?? '']?.session === session);

/** The rules with their revision, and the latest consent round about them. */
export interface AgreementView {
  readonly revision: number;
  readonly rules: readonly Entry<'rule'>[];
  readonly consent: ConsentView | null;
  /** Everybody who was asked accepts the rules as they stand now. */
  readonly accepted: boolean;
}

/** The agreement as it stands: the rules, and whether everybody who was asked accepts them. */
export function agreementView(state: GroupState): AgreementView {
  const consent = latestConsent(state, 'agreement');
  return {
    revision: state.agreement.revision,
    rules: gatheredView(state, 'rule'),
    consent,
    accepted: consent !== null && consent.accepted && !consent.stale,
  };
}
