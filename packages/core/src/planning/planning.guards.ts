import { agreed } from './agreed.ts';
import type { Stand } from './choices.ts';
import type { HeardEvent, PlanningContext } from './planning.machine.ts';
import { touchesTerms } from './planning.reducers.ts';

type Args = { context: PlanningContext; event: HeardEvent };
type Only = { context: PlanningContext };

export const leads = ({ event }: Args): boolean => event.byLeads === true;
/** The owner, their pair, whoever asks the line manager, or whoever leads. */
export const isOwnOrLeads = ({ context, event }: Args): boolean =>
  event.byLeads === true ||
  (event.who !== undefined && [context.owner, context.pair, context.asks].includes(event.who));
export const isDraft = ({ context }: Only): boolean => context.stand === 'draft';
export const hasOwner = ({ context }: Only): boolean => context.owner !== null;
export const isOwnerPresent = ({ context, event }: Args): boolean =>
  context.owner !== null && (event.present ?? []).includes(context.owner);
export const hasTime = ({ context }: Only): boolean => context.by !== null;
export const hasDaily = ({ context }: Only): boolean => context.daily;
export const isAgreed = ({ context }: Only): boolean => agreed(context);
/** Only what somebody has taken is followed up; a proposal can be let go. */
export const isCommitted = ({ context, event }: Args): boolean => context.committed || event.state === 'dropped';
/** What is done or let go keeps its owner, time and daily work; taking that back comes first. */
export const isOngoing = ({ context, event }: Args): boolean =>
  (context.stand !== 'done' && context.stand !== 'dropped') || !touchesTerms(context, event.change ?? {});
export const hasEarlier = ({ context }: Only): boolean => context.before !== null;

const stands =
  (stand: Stand) =>
  ({ context }: Only): boolean =>
    context.stand === stand;
export const standsCommitted = stands('committed');
export const standsUnderway = stands('underway');
export const standsDone = stands('done');
export const standsStuck = stands('stuck');
export const standsDropped = stands('dropped');
