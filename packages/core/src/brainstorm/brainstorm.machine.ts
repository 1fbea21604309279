/**
 * The board of a brainstorm: notes are gathered unseen, opened, sorted, counted, and the first needs are chosen. It
 * outlives the blocks in which that happens. What is written on the notes is in the collections; of a note the machine
 * hears only that it may be touched.
 */
import { and, assign, setup } from 'xstate';
import type { Id } from '../events/schemas.ts';
import * as guards from './brainstorm.guards.ts';
import * as reducers from './brainstorm.reducers.ts';

/** A vote by dots: what may be given, and what has been counted. Counts of single notes are in their records. */
export interface Ballot {
  /** Number of the ballot, from 1: a record's count belongs to the ballot that it names. */
  readonly n: number;
  /** Dots that each person has. */
  readonly cap: number;
  /** The most people who were present since it was asked. */
  readonly voters: number;
  /** How many notes can be given dots. */
  readonly options: number;
  /** Dots counted so far, and those of a second count among notes that were level. */
  readonly sum: number;
  readonly again: number;
  /** Options are fixed as long as it is asked; counts are seen once it is opened. */
  readonly asked: boolean;
  readonly opened: boolean;
}
/** What the board's machine knows. No words of anybody are in it. */
export interface BrainstormContext {
  /** A question has been asked. */
  readonly asked: boolean;
  readonly ballot: Ballot | null;
  /** The needs that were chosen last, in order; a choice that was taken back is remembered. */
  readonly priorities: readonly Id[];
}
interface ByLeads {
  readonly byLeads: boolean;
}
/** What the board's machine hears. */
export type BrainstormEvent =
  | ({ readonly type: 'board.asked' | 'board.returned' | 'ideas.opened' | 'ballots.opened' } & ByLeads)
  /** `same`: the very notes of the ballot before, so what was counted of them stands. */
  | ({
      readonly type: 'ballots.asked';
      readonly cap: number;
      readonly options: number;
      readonly present: number;
      readonly same: boolean;
    } & ByLeads)
  /** `was` is what had been counted for the note before. */
  | ({
      readonly type: 'votes.counted';
      readonly count: number;
      readonly was: number;
      readonly present: number;
      readonly option: boolean;
    } & ByLeads)
  | ({ readonly type: 'priorities.confirmed'; readonly of: readonly Id[] } & ByLeads)
  /** `under`: one of the notes lies under another note already. */
  | { readonly type: 'idea.merged' | 'idea.parted'; readonly under: boolean }
  | { readonly type: 'idea.clustered' }
  /** A note was taken away, with the dots that it had in the present ballot. */
  | { readonly type: 'idea.withdrawn'; readonly option: boolean; readonly count: number; readonly again: number };

/** Any of these events, by the fields that guards and reducers read. */
export interface HeardEvent {
  readonly type: string;
  readonly byLeads?: boolean;
  readonly cap?: number;
  readonly options?: number;
  readonly present?: number;
  readonly same?: boolean;
  readonly count?: number;
  readonly was?: number;
  readonly again?: number;
  readonly option?: boolean;
  readonly under?: boolean;
  readonly of?: readonly Id[];
}

/** The board: gathering, sorting, counting, result, chosen; each has a way back that loses nothing. */
export const brainstormMachine = setup({
  types: { context: {} as BrainstormContext, events: {} as BrainstormEvent },
  guards,
  actions: {
    asked: assign(reducers.asked),
    ballotAsked: assign(reducers.ballotAsked),
    ballotReturned: assign(reducers.ballotReturned),
    ballotOpened: assign(reducers.ballotOpened),
    ballotShut: assign(reducers.ballotShut),
    counted: assign(reducers.counted),
    withdrawn: assign(reducers.withdrawn),
    confirmed: assign(reducers.confirmed),
    accept: () => {},
  },
}).createMachine({
  id: 'brainstorm',
  context: { asked: false, ballot: null, priorities: [] },
  initial: 'gathering',
  on: {
    'board.asked': { guard: 'leads', actions: 'asked' },
    'idea.merged': { guard: and(['isUncounted', 'isUnmerged']), actions: 'accept' },
    'idea.parted': { guard: and(['isUncounted', 'isMerged']), actions: 'accept' },
    'idea.clustered': { actions: 'accept' },
    'idea.withdrawn': { actions: 'withdrawn' },
  },
  states: {
    /** Notes come in; the wall shows the question and how many there are. */
    gathering: {
      on: { 'ideas.opened': { guard: 'leads', target: 'sorting' } },
    },
    /** Everybody sees the notes: they are read, merged and put into clusters. */
    sorting: {
      on: {
        'ballots.asked': { guard: 'leads', actions: 'ballotAsked', target: 'counting' },
        'priorities.confirmed': { guard: 'leads', actions: 'confirmed', target: 'chosen' },
        'board.returned': { guard: 'leads', target: 'gathering' },
      },
    },
    /** Dots are given and counted; nobody sees a figure on the wall. */
    counting: {
      on: {
        'votes.counted': { guard: and(['leads', 'isOption', 'hasDots']), actions: 'counted' },
        'ballots.opened': { guard: and(['leads', 'hasVotes']), actions: 'ballotOpened', target: 'result' },
        'board.returned': { guard: 'leads', actions: 'ballotReturned', target: 'sorting' },
      },
    },
    /** The dots are seen. Notes that are level may be counted once more after talk. */
    result: {
      on: {
        'votes.counted': { guard: and(['leads', 'isOption', 'hasDots']), actions: 'counted' },
        'priorities.confirmed': { guard: 'leads', actions: 'confirmed', target: 'chosen' },
        'board.returned': { guard: 'leads', actions: 'ballotShut', target: 'counting' },
      },
    },
    /** Back to the dots where there were any. */
    returning: {
      always: [{ guard: 'hasResult', target: 'result' }, { target: 'sorting' }],
    },
    /** The first needs are chosen; they may be chosen anew at any time. */
    chosen: {
      on: {
        'priorities.confirmed': { guard: 'leads', actions: 'confirmed' },
        'board.returned': { guard: 'leads', target: 'returning' },
      },
    },
  },
});
