/**
 * One action from proposal to follow-up. Nothing is committed silently: it takes an owner who is here and has said yes
 * to the card as it stands, a time, and what happens in daily work. What the employer answers is written down and moves
 * nothing: the group proposes, employers decide.
 */
import { and, assign, setup } from 'xstate';
import type { Answered } from '../consent/consent.machine.ts';
import type { Id } from '../events/schemas.ts';
import type { EmployerAnswer, FollowUp, Stand } from './choices.ts';
import * as guards from './planning.guards.ts';
import * as reducers from './planning.reducers.ts';

/** What a commitment rests on; a change of it asks again. `asks` may change freely. */
export interface Terms {
  readonly owner: Id | null;
  readonly pair: Id | null;
  /** Local dates, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly by: string | null;
  /** Whether the card says what happens in daily work. */
  readonly daily: boolean;
  readonly asks: Id | null;
}
/** Where an action stands, what its commitment rests on, and who has said yes to that. */
export interface PlanningContext extends Terms {
  readonly stand: Stand;
  /** Where it stood before the latest commitment or follow-up, so that one step can be taken back. */
  readonly before: Stand | null;
  /** Somebody has taken it. */
  readonly committed: boolean;
  /** Counts the changes of the terms: a consent is about one revision. */
  readonly revision: number;
  /** The latest consent round about this revision, whom it asks, and what was answered in it. */
  readonly round: Id | null;
  readonly of: readonly Id[];
  readonly answers: Readonly<Record<Id, Answered>>;
  readonly answer: EmployerAnswer;
}
/** What an edit changes of the terms: absent stays. `daily` is there when that field was written or emptied. */
export type TermsChange = { readonly [K in keyof Terms]?: Terms[K] };

/** What the planning machine hears. `who` is whoever acts; `present` are those in the room. */
export type PlanningEvent =
  | { readonly type: 'action.edited'; readonly change: TermsChange }
  | { readonly type: 'action.withdrawn' }
  | { readonly type: 'consent.asked'; readonly round: Id; readonly of: readonly Id[] }
  | { readonly type: 'consent.given' | 'consent.withheld'; readonly who: Id }
  | { readonly type: 'action.committed'; readonly byLeads: boolean; readonly present: readonly Id[] }
  | {
      readonly type: 'action.answered';
      readonly who: Id;
      readonly byLeads: boolean;
      readonly answer: EmployerAnswer;
    }
  | { readonly type: 'action.followed'; readonly who: Id; readonly byLeads: boolean; readonly state: FollowUp }
  | { readonly type: 'action.returned'; readonly who: Id; readonly byLeads: boolean }
  | { readonly type: 'member.left'; readonly who: Id };

/** Any of these events, by the fields that guards and reducers read. */
export interface HeardEvent {
  readonly type: string;
  readonly change?: TermsChange;
  readonly round?: Id;
  readonly of?: readonly Id[];
  readonly who?: Id;
  readonly byLeads?: boolean;
  readonly present?: readonly Id[];
  readonly answer?: EmployerAnswer;
  readonly state?: FollowUp;
}

/** An action: a proposal until somebody takes it, then followed up. Start it with the terms of the card. */
export const planningMachine = setup({
  types: {
    context: {} as PlanningContext,
    events: {} as PlanningEvent,
    input: {} as Partial<Terms>,
  },
  guards,
  actions: {
    edited: assign(reducers.edited),
    asked: assign(reducers.asked),
    consented: assign(reducers.consented),
    committed: assign(reducers.committed),
    answered: assign(reducers.answered),
    followed: assign(reducers.followed),
    returned: assign(reducers.returned),
    left: assign(reducers.left),
    /** Says yes without changing anything: `can()` does not see a transition without target and action. */
    accept: () => {},
  },
}).createMachine({
  id: 'planning',
  /** Total also without input: XState runs it again on every transition. */
  context: ({ input }) => reducers.proposed(input),
  initial: 'draft',
  on: {
    'action.edited': { guard: 'isOngoing', actions: 'edited', target: '.deriving' },
    'action.withdrawn': { guard: 'isDraft', actions: 'accept' },
    'consent.asked': { guard: 'isDraft', actions: 'asked' },
    'consent.given': { actions: 'consented', target: '.deriving' },
    'consent.withheld': { actions: 'consented', target: '.deriving' },
    'action.committed': {
      guard: and(['leads', 'isDraft', 'hasOwner', 'isOwnerPresent', 'hasTime', 'hasDaily', 'isAgreed']),
      actions: 'committed',
      target: '.committed',
    },
    'action.answered': { guard: 'isOwnOrLeads', actions: 'answered' },
    'action.followed': { guard: and(['isOwnOrLeads', 'isCommitted']), actions: 'followed', target: '.deriving' },
    'action.returned': { guard: and(['isOwnOrLeads', 'hasEarlier']), actions: 'returned', target: '.deriving' },
    'member.left': { actions: 'left', target: '.deriving' },
  },
  states: {
    deriving: {
      always: [
        { guard: 'standsCommitted', target: 'committed' },
        { guard: 'standsUnderway', target: 'underway' },
        { guard: 'standsDone', target: 'done' },
        { guard: 'standsStuck', target: 'stuck' },
        { guard: 'standsDropped', target: 'dropped' },
        { target: 'draft' },
      ],
    },
    /** A proposal of the group, complete or not. */
    draft: {},
    /** Its owner has taken it. */
    committed: {},
    underway: {},
    done: {},
    /** It has come to a halt; who can help? */
    stuck: {},
    /** The group has let it go, and said why. */
    dropped: {},
  },
});
