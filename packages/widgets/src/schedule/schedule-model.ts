import {
  nameOf,
  type DateProposal,
  type DateWishes,
  type Draft,
  type GroupState,
  type Id,
  type RecordOptions,
  type ScheduleSlot,
  type ScheduleView,
  type Stone,
} from '@opelix/verme-core';
import { fieldText } from '../board/kept-text.ts';
import { formatDate } from '../language/format.ts';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';
import type { CommonTexts, DateTexts } from '../language/texts/texts.ts';
import { chosenAt, openSlots, unanswered } from './schedule-plan.ts';
import type { Speech } from './sentences.ts';

/** What stands open beside the grid: the forms for dates, or the one for a date left open. */
export interface Own {
  readonly open: 'slots' | 'openDate' | null;
  readonly editing: Id | null;
  readonly count: number;
  readonly wishes: DateWishes;
}

/** What the stages of a schedule show. */
export interface ScheduleFacts {
  readonly group: GroupState;
  readonly view: ScheduleView;
  readonly texts: ScheduleTexts;
  readonly speech: Speech;
  readonly proposal: DateProposal | null;
  /** Who is here and has not answered yet. */
  readonly missing: readonly Id[];
  /** The dates that still matter. */
  readonly slots: readonly ScheduleSlot[];
  /** Which of the proposals it is. */
  readonly at: number;
  ordinal(stone: Stone): string;
  openText(stone: Stone): string;
  typed(session: Id, what: 'place' | 'remote'): string;
}

/** What they show and do. */
export interface ScheduleModel extends ScheduleFacts, Own {
  readonly zone: string;
  readonly now: number;
  type(session: Id, what: 'place' | 'remote', text: string): void;
  /** What was typed about a date has been recorded. */
  forget(session: Id): void;
  can(draft: Draft, member?: Id): boolean;
  record(drafts: readonly Draft[], member?: Id): Promise<boolean>;
  choose(proposal: DateProposal): void;
  set(change: Partial<Own>): void;
  say(sentence: string): void;
}

/** What the facts are read from. */
export interface FactSources {
  readonly lang: string;
  readonly texts: ScheduleTexts;
  readonly dates: DateTexts;
  readonly common: CommonTexts;
  /** Name of the room, for what was typed and not yet recorded. */
  readonly room: string;
  /** The set of dates that is looked at. */
  readonly chosen: string | null;
  readonly wishes: DateWishes;
}

export function scheduleFacts(group: GroupState, view: ScheduleView, from: FactSources): ScheduleFacts {
  const { texts, dates, common, room } = from;
  const missing = unanswered(group, view);
  const at = chosenAt(view.proposals, from.chosen);
  // While people still answer, no set of dates stands out yet.
  const proposal = missing.length > 0 ? null : (view.proposals[at] ?? null);
  const speech: Speech = { lang: from.lang, texts, dates, slots: view.slots, name: (member) => nameOf(group, member) };
  const known = (session: Id, what: 'place' | 'remote'): string => {
    const written = group.schedule.places[session]?.[what] ?? '';
    if (written !== '' || what === 'remote') return written;
    const slot = proposal?.dates.find((one) => one.session === session)?.slot ?? group.dates.context.decided[session];
    return group.schedule.slots[slot ?? '']?.place ?? '';
  };
  return {
    group,
    view,
    texts,
    speech,
    proposal,
    missing,
    slots: openSlots(group, from.wishes),
    at,
    ordinal: ({ number }) => common.sessionNumber(number),
    openText: ({ open }) => (open === null ? '' : texts.openUntil(nameOf(group, open.who), formatDate(dates, open.by))),
    typed: (session, what) => fieldText(room, `date:${session}:${what}`, known(session, what)),
  };
}

/** For whom something is recorded; nobody: for whoever leads. */
export const onBehalf = (member: Id | null | undefined): RecordOptions =>
  member === null || member === undefined ? {} : { for: member };
