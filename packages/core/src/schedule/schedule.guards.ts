import type { HeardEvent, ScheduleContext } from './schedule.machine.ts';

type Args = { context: ScheduleContext; event: HeardEvent };

export const leads = ({ event }: Args): boolean => event.byLeads === true;
export const isSlot = ({ context, event }: Args): boolean => Object.hasOwn(context.answers, event.slot ?? '');
export const isNewSlot = (args: Args): boolean => !isSlot(args);
/** Whoever answers, or settles an open date. */
export const isInCircle = ({ context, event }: Args): boolean =>
  context.members.includes(event.open?.who ?? event.who ?? '');
export const isSession = ({ context, event }: Args): boolean => context.sessions.includes(event.session ?? '');
/** The slot is not the date of another session. */
export const isFreeSlot = ({ context, event }: Args): boolean =>
  context.sessions.every((session) => session === event.session || context.decided[session] !== event.slot);
/** Everybody for whom the slot is impossible was asked aloud, and the answer stayed. */
export const absentWereAsked = ({ context, event }: Args): boolean => {
  const answers = context.answers[event.slot ?? ''] ?? {};
  return context.members.every((member) => {
    const given = Object.hasOwn(answers, member) ? answers[member] : undefined;
    return given === undefined || given.answer !== 'no' || given.asked;
  });
};
/** No slot, but somebody who settles the date by a day. */
export const isLeftOpen = ({ event }: Args): boolean => event.slot === undefined && event.open !== undefined;
export const isDecided = ({ context, event }: Args): boolean =>
  Object.hasOwn(context.decided, event.session ?? '') || Object.hasOwn(context.open, event.session ?? '');
export const hasSlots = ({ context }: { context: ScheduleContext }): boolean => {
  for (const slot in context.answers) if (Object.hasOwn(context.answers, slot)) return true;
  return false;
};
export const allSettled = ({ context }: { context: ScheduleContext }): boolean =>
  context.sessions.length > 0 &&
  context.sessions.every((session) => Object.hasOwn(context.decided, session) || Object.hasOwn(context.open, session));
