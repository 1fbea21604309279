/** The whole fold as actor logic: the front door for people who know XState. */
import { fromTransition } from 'xstate';
import type { Envelope } from '../events/envelope.ts';
import type { Log } from '../log/log.ts';
import { beginning } from './beginning.ts';
import { fold, step } from './fold.ts';
import type { GroupState } from './state.ts';

/**
 * `createActor(groupLogic, { input: { log } })` gives an actor whose snapshot's context is the state of the group and
 * whose events are envelopes, judged exactly as `step` judges them. Without a log it begins before founding. What
 * moves the pen counts as followed by the order when it is sent; whether it is, only a log can say.
 */
export const groupLogic = fromTransition<GroupState, Envelope, never, { readonly log?: Log } | undefined>(
  (state, event) => step(state, event),
  ({ input }) => (input?.log ? fold(input.log) : beginning),
);
