/** What an activity is told of the group: when it opens, and by `facts.changed` when it changes (law 2). */
import type { Id } from '../events/schemas.ts';
import type { CollectionKind } from '../collections/kinds.ts';
import type { Step } from '../methods/method.ts';

/** What an activity knows of the group: who leads and who is in the room. */
export interface Facts {
  readonly leads: readonly Id[];
  /** Who is in the room, in seating order. */
  readonly present: readonly Id[];
  /** Who has which role in the session; absent: what the activity knows stays. */
  readonly roles?: Readonly<Record<string, readonly Id[]>>;
  /** The six points of the session's case are settled; absent: what the activity knows stays. */
  readonly checked?: boolean;
}
/** What every activity's machine is started with. */
export interface ActivityInput {
  readonly steps: readonly Step[];
  readonly facts: Facts;
}
/** What every activity's machine hears beside its own flow events. */
export type ActivityEvent =
  | { readonly type: 'facts.changed'; readonly facts: Facts }
  | {
      readonly type: 'content';
      readonly kind: CollectionKind;
      readonly act: 'added' | 'edited' | 'withdrawn';
      readonly member: Id;
    };
