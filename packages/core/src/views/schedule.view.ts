/** Dates made together: the grid of slots and answers, and the best sets with what each asks of people. */
import type { Id } from '../events/schemas.ts';
import type { GroupState, Schedule, Slot } from '../fold/state.ts';
import { bestSets, whyNone, type Answer, type SetWishes } from '../schedule/best-sets.ts';
import { compromisesOf, type Compromise } from '../schedule/compromises.ts';
import { nameIn } from './names.ts';
import { view } from './view.ts';

/** A proposed time as the grid shows it. */
export interface ScheduleSlot {
  readonly slot: Id;
  readonly start: number;
  readonly minutes: number;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly place: string;
  /** The session whose date this is, decided. */
  readonly decidedFor: Id | null;
}
/** One member’s answers to the proposed times. */
export interface ScheduleRow {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  /** By slot, in the order of `slots`; null: no answer yet. */
  readonly answers: readonly (Answer | null)[];
  /** Answers 'no' that stay after the person was asked aloud, by slot. */
  readonly asked: readonly boolean[];
}
/** A set of dates for the sessions that have none, best first. */
export interface DateProposal {
  readonly dates: readonly { readonly session: Id; readonly slot: Id }[];
  readonly compromises: readonly Compromise[];
  /** The first person to be asked aloud before this set can be decided. */
  readonly ask: { readonly slot: Id; readonly member: Id } | null;
}
/** The grid of times and people, and the best sets of dates for the sessions that have none. */
export interface ScheduleView {
  readonly slots: readonly ScheduleSlot[];
  readonly rows: readonly ScheduleRow[];
  /** Sessions without a date, in order (the first session's date is fixed while forming). */
  readonly undecided: readonly Id[];
  readonly proposals: readonly DateProposal[];
  /** Why there is no proposal, when there is none. */
  readonly none: 'tooFewSlots' | 'gapTooLong' | 'outsidePeriod' | 'allDecided' | null;
}

/** What the group asks of its dates: days between two of them, and the first and last day of the period. */
export interface DateWishes {
  readonly minGapDays: number;
  /** Local dates, `YYYY-MM-DD`. */
  readonly first?: string;
  readonly last?: string;
}
/** Two weeks between two sessions, unless the group wishes otherwise. */
export const usualWishes: DateWishes = { minGapDays: 14 };

/** Days since 1970 of a local date (proleptic Gregorian; Howard Hinnant's days_from_civil). No time zone is involved. */
export function dayOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

type Dates = GroupState['dates'];

/** The first run of sessions that have neither a date nor somebody who settles it, with the dates around it. */
function firstRun(sessions: readonly Id[], dates: Dates, schedule: Schedule) {
  const { decided, open } = dates.context;
  const isMissing = (id: Id): boolean => !Object.hasOwn(decided, id) && !Object.hasOwn(open, id);
  const from = sessions.findIndex(isMissing);
  if (from < 0) return { run: [], before: undefined, after: undefined };
  const length = sessions.slice(from).findIndex((id) => !isMissing(id));
  const to = length < 0 ? sessions.length : from + length;
  const slotOf = (id: Id): Slot | undefined => schedule.slots[decided[id] ?? ''];
  return {
    run: sessions.slice(from, to),
    before: sessions
      .slice(0, from)
      .map(slotOf)
      .findLast((slot) => slot !== undefined),
    after: sessions
      .slice(to)
      .map(slotOf)
      .find((slot) => slot !== undefined),
  };
}

function proposalsOf(
  sessions: readonly Id[],
  members: readonly Id[],
  dates: Dates,
  schedule: Schedule,
  wishes: DateWishes,
) {
  const { run, before, after } = firstRun(sessions, dates, schedule);
  if (run.length === 0) return { proposals: [], none: 'allDecided' as const };
  const taken = new Set(Object.values(dates.context.decided));
  const candidates = Object.values(schedule.slots)
    .filter((slot) => !taken.has(slot.id))
    .map(({ id, start, date, minutes }) => ({ slot: id, start, day: dayOf(date), minutes }));
  const days = [
    ...(wishes.first === undefined ? [] : [dayOf(wishes.first)]),
    ...(before ? [dayOf(before.date) + wishes.minGapDays] : []),
  ];
  const ends = [
    ...(wishes.last === undefined ? [] : [dayOf(wishes.last)]),
    ...(after ? [dayOf(after.date) - wishes.minGapDays] : []),
  ];
  const asked: SetWishes = {
    count: run.length,
    minGapDays: wishes.minGapDays,
    limit: 5,
    ...(days.length > 0 ? { firstDay: Math.max(...days) } : {}),
    ...(ends.length > 0 ? { lastDay: Math.min(...ends) } : {}),
  };
  const given = Object.fromEntries(
    Object.entries(dates.context.answers).map(([slot, answers]) => [
      slot,
      Object.fromEntries(Object.entries(answers).map(([member, { answer }]) => [member, answer])),
    ]),
  );
  const sets = bestSets(candidates, members, given, asked);
  const proposals = sets.map((set): DateProposal => ({
    dates: set.slots.map((slot, i) => ({ session: run[i] ?? '', slot })),
    compromises: compromisesOf(set),
    ask: firstToAsk(set.slots, members, dates),
  }));
  return { proposals, none: proposals.length > 0 ? null : whyNone(candidates, asked) };
}

/** The first for whom a slot is impossible and who has not been asked aloud. */
function firstToAsk(slots: readonly Id[], members: readonly Id[], dates: Dates): DateProposal['ask'] {
  for (const slot of slots) {
    const answers = dates.context.answers[slot] ?? {};
    for (const member of members) {
      const given = Object.hasOwn(answers, member) ? answers[member] : undefined;
      if (given?.answer === 'no' && !given.asked) return { slot, member };
    }
  }
  return null;
}

const schedules = view(
  (state: GroupState, _wishes: string) => [state.programme, state.members, state.dates, state.schedule] as const,
  (programme, members, dates, schedule, key): ScheduleView => {
    const slots = Object.values(schedule.slots).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    const sessionBySlot = new Map(Object.entries(dates.context.decided).map(([session, slot]) => [slot, session]));
    const given = (slot: Id, member: Id) => {
      const answers = dates.context.answers[slot] ?? {};
      return Object.hasOwn(answers, member) ? answers[member] : undefined;
    };
    const { decided, open } = dates.context;
    return {
      slots: slots.map(({ id, start, minutes, date, time, zone, place }) => ({
        slot: id,
        start,
        minutes,
        date,
        time,
        zone,
        place,
        decidedFor: sessionBySlot.get(id) ?? null,
      })),
      rows: members.circle.map((member) => ({
        member,
        name: nameIn(members, member),
        org: members.byId[member]?.org ?? 1,
        answers: slots.map(({ id }) => given(id, member)?.answer ?? null),
        asked: slots.map(({ id }) => given(id, member)?.asked === true),
      })),
      undecided: programme.sessions.filter((id) => !Object.hasOwn(decided, id) && !Object.hasOwn(open, id)),
      ...proposalsOf(programme.sessions, members.circle, dates, schedule, JSON.parse(key) as DateWishes),
    };
  },
);

/** The grid of slots and answers, and the best sets of dates for the sessions that have none. */
export function scheduleView(state: GroupState, wishes: DateWishes = usualWishes): ScheduleView {
  return schedules(state, JSON.stringify(wishes));
}
