import type { Id } from '../events/schemas.ts';
import type { HeardEvent, ScheduleContext } from './schedule.machine.ts';

type Args = { context: ScheduleContext; event: HeardEvent };
type Change = Partial<ScheduleContext>;

function without<T>(record: Readonly<Record<Id, T>>, key: Id): Readonly<Record<Id, T>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

export const proposed = ({ context, event }: Args): Change =>
  event.slot === undefined ? {} : { answers: { ...context.answers, [event.slot]: {} } };

export const withdrawn = ({ context, event }: Args): Change =>
  event.slot === undefined ? {} : { answers: without(context.answers, event.slot) };

export const answered = ({ context, event }: Args): Change => {
  const { slot, who, answer, asked } = event;
  if (slot === undefined || who === undefined || answer === undefined) return {};
  const given = { answer, asked: answer === 'no' && asked === true };
  return { answers: { ...context.answers, [slot]: { ...context.answers[slot], [who]: given } } };
};

export const decided = ({ context, event }: Args): Change => {
  const { session, slot } = event;
  if (session === undefined || slot === undefined) return {};
  return { decided: { ...context.decided, [session]: slot }, open: without(context.open, session) };
};

export const left = ({ context, event }: Args): Change => {
  const { session, open } = event;
  if (session === undefined || open === undefined) return {};
  return { open: { ...context.open, [session]: open }, decided: without(context.decided, session) };
};

export const reopened = ({ context, event }: Args): Change =>
  event.session === undefined
    ? {}
    : { decided: without(context.decided, event.session), open: without(context.open, event.session) };

/** Sessions were added or dropped, members came or left: dates of sessions that are gone are gone too. */
export const informed = ({ context, event }: Args): Change => {
  const sessions = event.sessions ?? context.sessions;
  const keep = <T>(record: Readonly<Record<Id, T>>): Readonly<Record<Id, T>> =>
    Object.fromEntries(Object.entries(record).filter(([session]) => sessions.includes(session)));
  return {
    sessions,
    members: event.members ?? context.members,
    decided: keep(context.decided),
    open: keep(context.open),
  };
};
