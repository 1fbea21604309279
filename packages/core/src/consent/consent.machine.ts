/**
 * A consent round. It is no vote: each is asked by name, a consent withheld is a reason to talk, and the answer may
 * change until the round is closed. Whether all agreed is a view, not a state.
 */
import { assign, setup } from 'xstate';
import type { Id } from '../events/schemas.ts';
import * as guards from './consent.guards.ts';
import * as reducers from './consent.reducers.ts';

export type Answered = 'given' | 'withheld';
/** Who was asked, and what each has answered so far. */
export interface ConsentContext {
  /** Who was asked, in the order of asking. */
  readonly of: readonly Id[];
  readonly answers: Readonly<Record<Id, Answered>>;
}
/** What a consent round hears: an answer of somebody who was asked, or its end by who leads. */
export type ConsentEvent =
  | { readonly type: 'consent.given' | 'consent.withheld'; readonly who: Id }
  | { readonly type: 'consent.closed'; readonly byLeads: boolean };

/** A consent round: asking, given by all, withheld by somebody, closed. Start it with `{ of }`, who is asked. */
export const consentMachine = setup({
  types: { context: {} as ConsentContext, events: {} as ConsentEvent, input: {} as { of: readonly Id[] } },
  guards,
  actions: { given: assign(reducers.given), withheld: assign(reducers.withheld) },
}).createMachine({
  id: 'consent',
  /** Total also without input: XState runs it again on every transition. */
  context: ({ input }) => ({ of: input?.of ?? [], answers: {} }),
  initial: 'deriving',
  states: {
    deriving: {
      always: [
        { guard: 'someoneWithheld', target: 'withheld' },
        { guard: 'allGave', target: 'given' },
        { target: 'asking' },
      ],
    },
    // Not at the root: an event that a guard of `closed` refuses would go on to the root's transitions.
    asking: {
      tags: 'open',
      on: {
        'consent.given': { guard: 'isAsked', actions: 'given', target: 'deriving' },
        'consent.withheld': { guard: 'isAsked', actions: 'withheld', target: 'deriving' },
        'consent.closed': { guard: 'leads', target: 'closed' },
      },
    },
    withheld: {
      tags: 'open',
      on: {
        'consent.given': { guard: 'isAsked', actions: 'given', target: 'deriving' },
        'consent.withheld': { guard: 'isAsked', actions: 'withheld', target: 'deriving' },
        'consent.closed': { guard: 'leads', target: 'closed' },
      },
    },
    given: {
      tags: 'open',
      on: {
        'consent.given': { guard: 'isAsked', actions: 'given', target: 'deriving' },
        'consent.withheld': { guard: 'isAsked', actions: 'withheld', target: 'deriving' },
        'consent.closed': { guard: 'leads', target: 'closed' },
      },
    },
    closed: {
      on: {
        'consent.given': { guard: 'isOpen' },
        'consent.withheld': { guard: 'isOpen' },
        'consent.closed': { guard: 'isOpen' },
      },
    },
  },
});
