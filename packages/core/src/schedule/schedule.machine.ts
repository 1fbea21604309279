/**
 * Dates made together: slots, each person's answers, and a decided or open date for each session. The gate knows the
 * answers, because a date that is impossible for somebody is put to that person before it can be decided.
 * No vote decides: whoever leads decides after the group's consent.
 */
import { and, assign, setup } from 'xstate';
import type { Id } from '../events/schemas.ts';
import type { Answer } from './best-sets.ts';
import * as guards from './schedule.guards.ts';
import * as reducers from './schedule.reducers.ts';

export interface Availability {
  readonly answer: Answer;
  /** The person was asked aloud about a slot that is impossible for them, and the answer stays. */
  readonly asked: boolean;
}
export interface OpenDate {
  readonly who: Id;
  /** Local date, `YYYY-MM-DD`. */
  readonly by: string;
}
/** Who answered what about which slot (`answers[slot][member]`), and the date or the open date of each session. */
export interface ScheduleContext {
  readonly sessions: readonly Id[];
  readonly members: readonly Id[];
  readonly answers: Readonly<Record<Id, Readonly<Record<Id, Availability>>>>;
  readonly decided: Readonly<Record<Id, Id>>;
  readonly open: Readonly<Record<Id, OpenDate>>;
}
/** What the schedule machine hears; `facts.changed` tells it who is in the circle and which sessions there are. */
export type ScheduleEvent =
  | { readonly type: 'slot.proposed' | 'slot.withdrawn'; readonly slot: Id }
  | {
      readonly type: 'availability.given';
      readonly slot: Id;
      readonly who: Id;
      readonly answer: Answer;
      readonly asked: boolean;
    }
  | {
      readonly type: 'date.decided';
      readonly byLeads: boolean;
      readonly session: Id;
      readonly slot?: Id;
      readonly open?: OpenDate;
    }
  | { readonly type: 'date.reopened'; readonly byLeads: boolean; readonly session: Id }
  | { readonly type: 'facts.changed'; readonly sessions: readonly Id[]; readonly members: readonly Id[] };

/** Any of these events, by the fields that guards and reducers read. */
export interface HeardEvent {
  readonly type: string;
  readonly slot?: Id;
  readonly session?: Id;
  readonly who?: Id;
  readonly byLeads?: boolean;
  readonly answer?: Answer;
  readonly asked?: boolean;
  readonly open?: OpenDate;
  readonly sessions?: readonly Id[];
  readonly members?: readonly Id[];
}

/** Dates made together: empty, gathering, settled. It decides nothing by itself. */
export const scheduleMachine = setup({
  types: { context: {} as ScheduleContext, events: {} as ScheduleEvent },
  guards,
  actions: {
    proposed: assign(reducers.proposed),
    withdrawn: assign(reducers.withdrawn),
    answered: assign(reducers.answered),
    decided: assign(reducers.decided),
    left: assign(reducers.left),
    reopened: assign(reducers.reopened),
    informed: assign(reducers.informed),
  },
}).createMachine({
  id: 'schedule',
  context: { sessions: [], members: [], answers: {}, decided: {}, open: {} },
  initial: 'deriving',
  states: {
    deriving: {
      always: [
        { guard: 'allSettled', target: 'settled' },
        { guard: 'hasSlots', target: 'gathering' },
        { target: 'empty' },
      ],
    },
    /** No slot has been proposed. */
    empty: {},
    /** Slots and answers come in. */
    gathering: {},
    /** Every session has a date, or somebody who settles it by a day. */
    settled: {},
  },
  on: {
    'slot.proposed': { guard: 'isNewSlot', actions: 'proposed', target: '.deriving' },
    'slot.withdrawn': { guard: and(['isSlot', 'isFreeSlot']), actions: 'withdrawn', target: '.deriving' },
    'availability.given': { guard: and(['isSlot', 'isInCircle']), actions: 'answered', target: '.deriving' },
    'date.decided': [
      {
        guard: and(['leads', 'isSession', 'isSlot', 'isFreeSlot', 'absentWereAsked']),
        actions: 'decided',
        target: '.deriving',
      },
      { guard: and(['leads', 'isSession', 'isLeftOpen', 'isInCircle']), actions: 'left', target: '.deriving' },
    ],
    'date.reopened': { guard: and(['leads', 'isDecided']), actions: 'reopened', target: '.deriving' },
    'facts.changed': { actions: 'informed', target: '.deriving' },
  },
});
