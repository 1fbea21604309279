/** What stands between the answers and the decision: which set is looked at, and whether everybody was asked about it. */
import {
  askedNow,
  latestConsent,
  pathView,
  scheduleView,
  usualWishes,
  type ConsentSubject,
  type DateProposal,
  type DateWishes,
  type Draft,
  type GroupState,
  type Id,
  type ScheduleSlot,
  type ScheduleView,
  type Stone,
} from '@opelix/verme-core';
import { daysAfter } from './zone-time.ts';

/** The dates of a set, as one word. */
export const keyOf = ({ dates }: Pick<DateProposal, 'dates'>): string =>
  dates.map(({ session, slot }) => `${session}=${slot}`).join(' ');

/** The proposal that is looked at: the chosen one while it stands, else the best. */
export function chosenAt(proposals: readonly DateProposal[], key: string | null): number {
  return Math.max(
    0,
    proposals.findIndex((one) => keyOf(one) === key),
  );
}

/** The first proposal after this one that does without the date; null where there is none. */
export function anotherWithout(proposals: readonly DateProposal[], at: number, slot: Id): DateProposal | null {
  const order = [...proposals.slice(at + 1), ...proposals.slice(0, at)];
  return order.find(({ dates }) => dates.every((date) => date.slot !== slot)) ?? null;
}

export const subjectOf = ({ dates }: DateProposal): ConsentSubject => ({
  kind: 'dates',
  dates: dates.map((date) => ({ ...date })),
});

/** Everybody who was asked has accepted exactly these dates. */
export function isAccepted(state: GroupState, proposal: DateProposal): boolean {
  const consent = latestConsent(state, 'dates');
  if (consent === null || consent.about.kind !== 'dates' || consent.stale || !consent.accepted) return false;
  return keyOf(consent.about) === keyOf(proposal);
}

/** What deciding these dates records, with the places and remote rules that were typed. */
export function decidingDrafts(
  proposal: DateProposal,
  typed: (session: Id, what: 'place' | 'remote') => string,
): readonly Draft[] {
  return proposal.dates.map(({ session, slot }): Draft => {
    const [place, remote] = [typed(session, 'place').trim(), typed(session, 'remote').trim()];
    const words = { ...(place === '' ? {} : { place }), ...(remote === '' ? {} : { remote }) };
    return { type: 'date.decided', data: { session, slot }, words };
  });
}

/** Slots that still matter: not the dates of sessions that have begun. */
export function openSlots(state: GroupState, wishes: DateWishes = usualWishes): readonly ScheduleSlot[] {
  return scheduleView(state, wishes).slots.filter(
    ({ decidedFor }) => decidedFor === null || state.sessions[decidedFor]?.opened === null,
  );
}

/** Sessions ahead whose date is settled: decided, or left open to somebody. */
export const settledStones = (state: GroupState): readonly Stone[] =>
  pathView(state).stones.filter(({ state: life, date, open }) => life === 'next' && (date !== null || open !== null));

/** What the fields for new dates hold at first: after the last known date, at the time of the first session. */
export function usualSlot(state: GroupState, today: string) {
  const { stones } = pathView(state);
  const last = stones.findLast(({ date }) => date !== null)?.date ?? null;
  const first = daysAfter(last !== null && last.date > today ? last.date : today, usualWishes.minGapDays);
  const ahead = stones.filter(({ date }) => date === null).length;
  return {
    first,
    last: daysAfter(first, Math.max(1, ahead) * 30),
    time: last?.time ?? '14:00',
    minutes: last?.minutes ?? stones[0]?.minutes ?? 120,
  };
}

/** Those who are here and have not answered about any date that is open. */
export function unanswered(state: GroupState, view: ScheduleView): readonly Id[] {
  const undecided = view.slots.flatMap(({ decidedFor }, at) => (decidedFor === null ? [at] : []));
  if (undecided.length === 0) return [];
  const here = askedNow(state);
  return view.rows
    .filter(({ member, answers }) => here.includes(member) && undecided.every((at) => answers[at] === null))
    .map(({ member }) => member);
}
