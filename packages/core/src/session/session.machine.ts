/**
 * One session: running, standing still, or closed; and the life of its activities, of which one is open at a time.
 * Opening an activity closes the one that is open, so that one press goes on.
 */
import { and, assign, setup } from 'xstate';
import type { Id } from '../events/schemas.ts';
import * as guards from './session.guards.ts';
import * as reducers from './session.reducers.ts';

export type Life = 'ahead' | 'open' | 'closed' | 'dropped';
/** The activity that is open, and why the session stands still, if it does. */
export interface SessionContext {
  readonly activity: Id | null;
  /** 'Today we only talk': the clock and the circle. */
  readonly why: 'talk' | 'pause' | null;
}
interface ByLeads {
  readonly byLeads: boolean;
}
/** What a session hears: its own life and that of its activities. */
export type SessionEvent =
  | ({ readonly type: 'session.resumed' | 'session.closed' | 'session.reopened' } & ByLeads)
  | ({ readonly type: 'session.paused'; readonly why: 'talk' | 'pause' } & ByLeads)
  | ({
      readonly type:
        | 'activity.opened'
        | 'activity.closed'
        | 'activity.reopened'
        | 'activity.dropped'
        | 'activity.moved'
        | 'activity.extended';
      readonly activity: Id;
      /** The life of that activity as its record has it. */
      readonly life: Life;
    } & ByLeads);

/** A session that was opened: running, paused, closed, and open again. */
export const sessionMachine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent },
  guards,
  actions: {
    opened: assign(reducers.opened),
    closed: assign(reducers.closed),
    dropped: assign(reducers.dropped),
    paused: assign(reducers.paused),
    resumed: assign(reducers.resumed),
    accept: () => {},
  },
}).createMachine({
  id: 'session',
  context: { activity: null, why: null },
  initial: 'running',
  states: {
    running: {
      on: {
        'session.paused': { guard: 'leads', actions: 'paused', target: 'paused' },
        'session.closed': { guard: 'leads', actions: 'closed', target: 'closed' },
        'activity.opened': { guard: and(['leads', 'isAhead']), actions: 'opened' },
        'activity.closed': { guard: and(['leads', 'isOpen']), actions: 'closed' },
        // What was dropped is ahead again; what was closed is open again where it stood.
        'activity.reopened': [
          { guard: and(['leads', 'isClosed']), actions: 'opened' },
          { guard: and(['leads', 'isDropped']), actions: 'accept' },
        ],
        'activity.dropped': { guard: and(['leads', 'isNotClosed']), actions: 'dropped' },
        'activity.moved': { guard: and(['leads', 'isAhead']), actions: 'accept' },
        'activity.extended': { guard: and(['leads', 'isNotClosed']), actions: 'accept' },
      },
    },
    paused: {
      on: {
        'session.resumed': { guard: 'leads', actions: 'resumed', target: 'running' },
        'session.closed': { guard: 'leads', actions: 'closed', target: 'closed' },
        'activity.opened': { guard: 'isRunning' },
        'activity.closed': { guard: 'isRunning' },
        'activity.reopened': { guard: 'isRunning' },
        'activity.dropped': { guard: and(['leads', 'isNotClosed']), actions: 'dropped' },
        'activity.moved': { guard: and(['leads', 'isAhead']), actions: 'accept' },
        'activity.extended': { guard: and(['leads', 'isNotClosed']), actions: 'accept' },
      },
    },
    closed: {
      on: {
        'session.reopened': { guard: 'leads', actions: 'resumed', target: 'running' },
        'activity.opened': { guard: 'isRunning' },
        'activity.closed': { guard: 'isRunning' },
        'activity.reopened': { guard: 'isRunning' },
        'activity.dropped': { guard: 'isRunning' },
        'activity.moved': { guard: 'isRunning' },
        'activity.extended': { guard: 'isRunning' },
      },
    },
  },
});
