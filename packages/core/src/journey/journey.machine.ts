/** The life of a group: forming → inSession ⇄ between → closed (law 1). */
import { and, setup } from 'xstate';
import * as guards from './journey.guards.ts';

/** What moves a group through its life; `byLeads` says whether it is the act of somebody who leads. */
export type JourneyEvent =
  | { readonly type: 'session.opened' | 'session.closed' | 'session.reopened'; readonly byLeads: boolean }
  | {
      readonly type: 'group.closed';
      readonly byLeads: boolean;
      /** The group has decided what is kept. */
      readonly recorded: boolean;
      /** Each has approved the summary, or the group ends without one. */
      readonly summed: boolean;
    };

/** The life of a group: forming, in session, between sessions, closed. */
export const journeyMachine = setup({
  types: { events: {} as JourneyEvent },
  guards,
}).createMachine({
  id: 'journey',
  initial: 'forming',
  states: {
    forming: {
      on: { 'session.opened': { guard: 'leads', target: 'inSession' } },
    },
    inSession: {
      on: { 'session.closed': { guard: 'leads', target: 'between' } },
    },
    between: {
      on: {
        'session.opened': { guard: 'leads', target: 'inSession' },
        'session.reopened': { guard: 'leads', target: 'inSession' },
        'group.closed': { guard: and(['leads', 'recordIsDecided', 'summaryIsApproved']), target: 'closed' },
      },
    },
    // Not final: XState ignores events after a final state, and a refusal must have a reason.
    closed: {},
  },
});
