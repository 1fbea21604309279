/** What must hold before the floor moves. Each guard is named for it: the name is the reason of a refusal. */
import type { Id } from '../../events/schemas.ts';
import {
  chairsOf,
  holdersOf,
  mayHaveVoice,
  speakersOf,
  stepOf,
  type DialogueContext,
  type HeardEvent,
} from './dialogue.context.ts';

type Args = { context: DialogueContext; event: HeardEvent };
type Inside = { context: DialogueContext };

const none = '';
const sameMembers = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && new Set(a).size === a.length && a.every((one) => b.includes(one));

export const leads = ({ context, event }: Args): boolean => context.facts.leads.includes(event.member ?? none);
export const isPresent = ({ context, event }: Args): boolean =>
  context.facts.present.includes(event.who ?? event.member ?? none);
/** Whoever leads acts for others; everybody else acts for themselves. */
export const isOwnOrLeads = ({ context, event }: Args): boolean =>
  event.who === event.member || context.facts.leads.includes(event.member ?? none);

export const isKnownStep = ({ context, event }: Args): boolean => context.steps.some((step) => step.id === event.to);
/** The order of a round names everybody who may speak in it, once. */
export const isOrder = ({ context, event }: Args): boolean => {
  if (event.order === undefined) return true;
  const step = context.steps.find((one) => one.id === event.to);
  return sameMembers(event.order, speakersOf(context, step));
};
/** Roles that the step needs are with somebody who is here. */
export const hasRole = ({ context, event }: Args): boolean => {
  const step = context.steps.find((one) => one.id === event.to);
  const isHere = (who: Id): boolean => context.facts.present.includes(who);
  return (step?.needs ?? []).every((role) => holdersOf(context, role).some(isHere));
};
/** No case is told before its six points are ticked, or knowingly left open. */
export const isChecked = ({ context, event }: Args): boolean =>
  context.checked || context.steps.find((one) => one.id === event.to)?.ticks !== 'needed';
/** One of the ways of consulting that the steps offer. */
export const isWay = ({ context, event }: Args): boolean =>
  context.steps.some((step) => step.ways?.includes(event.way ?? none));
export const hasSteps = ({ context }: Inside): boolean => context.steppedFrom.length > 0;
export const hasTurns = ({ context }: Inside): boolean => context.earlier.length > 0;

export const maySpeak = ({ context, event }: Args): boolean =>
  mayHaveVoice(context, stepOf(context), event.who ?? event.member ?? none);
export const isHolder = ({ context, event }: Args): boolean =>
  event.who !== undefined && context.turns.holder === event.who;
export const isNotHolder = (args: Args): boolean => !isHolder(args);
/** The floor is free, or whoever leads sets it right. */
export const isFree = ({ context, event }: Args): boolean =>
  context.turns.holder === null || context.facts.leads.includes(event.member ?? none);
/** In a round, only those in its order are given the turn; and only those who have not had it pass. */
export const isNext = ({ context, event }: Args): boolean => {
  const { order, had } = context.turns;
  const who = event.who ?? none;
  return order.includes(who) && (event.type !== 'turn.declined' || !had.includes(who));
};
export const hasHand = ({ context, event }: Args): boolean => context.turns.hands.includes(event.who ?? none);
export const hasNoHand = ({ context, event }: Args): boolean => !context.turns.hands.includes(event.member ?? none);
/** Everybody present is in exactly one group, and no group is alone. */
export const isGrouping = ({ context, event }: Args): boolean => {
  const groups = event.groups ?? [];
  return groups.every((group) => group.length > 1) && sameMembers(groups.flat(), context.facts.present);
};
/** The step or an earlier one gathers into this collection. */
export const isInto = ({ context, event }: Args): boolean => context.steps.some((step) => step.into === event.kind);
/** Whoever is to listen in this step has no field to answer in. Taking back what one wrote is no answer. */
export const mayWrite = ({ context, event }: Args): boolean =>
  event.act === 'withdrawn' || mayHaveVoice(context, stepOf(context), event.member ?? none);

export const isSeated = ({ context, event }: Args): boolean => context.turns.seats.includes(event.who ?? none);
export const isNotSeated = (args: Args): boolean => !isSeated(args);
/** A chair is free; where one stays empty, somebody makes room for whoever joins. */
export const hasSeat = ({ context }: Args): boolean => {
  const step = stepOf(context);
  return step?.open === true || context.turns.seats.length < chairsOf(step);
};
/** Whoever makes room sits there. */
export const isLeaving = ({ context, event }: Args): boolean =>
  event.leaves === undefined || context.turns.seats.includes(event.leaves);
export const isStep = ({ context }: Inside): boolean => stepOf(context) !== undefined;

export const isSilent = ({ context }: Inside): boolean => stepOf(context)?.rule === 'silent';
export const isTalk = ({ context }: Inside): boolean => stepOf(context)?.rule === 'talk';
export const isRound = ({ context }: Inside): boolean => stepOf(context)?.rule === 'round';
export const isPiece = ({ context }: Inside): boolean => stepOf(context)?.rule === 'piece';
export const isQueue = ({ context }: Inside): boolean => stepOf(context)?.rule === 'queue';
export const isGroups = ({ context }: Inside): boolean => stepOf(context)?.rule === 'groups';
export const isSeats = ({ context }: Inside): boolean => stepOf(context)?.rule === 'seats';
export const isRoundDone = ({ context }: Inside): boolean => context.turns.ended;
export const isRoundAgain = ({ context }: Inside): boolean => context.turns.again;
