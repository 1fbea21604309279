/** What becomes of what people wrote. It stands apart from the schemas, because views read it and need none of them. */
import type { CollectionKind } from './kinds.ts';

/**
 * What becomes of a kind: a `note` of what was talked about goes after its session where the group decided so; `work`
 * goes with the log when the group ends; what stands in a `document` is kept there.
 */
export type Lasting = 'note' | 'work' | 'document';

/** What becomes of each kind, in the order of the collections. */
export const lasting: Readonly<Record<CollectionKind, Lasting>> = {
  rule: 'document',
  topic: 'work',
  insight: 'note',
  parked: 'note',
  question: 'note',
  summary: 'document',
  action: 'document',
  experiment: 'work',
  idea: 'work',
  cluster: 'work',
};

/** The kinds of collections, in order. */
export const collectionKinds = Object.keys(lasting) as readonly CollectionKind[];
