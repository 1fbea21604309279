/** What goes into the choice of dates and what comes out of it: plain data, no clock, no time zone. */

/** One member's answer to one date. `maybe`: if need be. `remote`: takes part from elsewhere. */
export type Answer = 'yes' | 'maybe' | 'remote' | 'no';

/** Answers by slot, then by member. Only own properties count; any other value than an `Answer` is no answer. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

/** One date that somebody proposed. */
export interface Candidate {
  /** Id of the slot. A repeated id counts once (its earliest start). */
  readonly slot: string;
  /** Start, ms instant. */
  readonly start: number;
  /** Local calendar date of the start, in whole days since 1970-01-01. */
  readonly day: number;
  /** Length in minutes, 0 or more. */
  readonly minutes: number;
}

/** What the group asks of its dates. */
export interface SetWishes {
  /** How many dates. */
  readonly count: number;
  /** Days from one date to the next, at least. Below 1 counts as 1: there is one date a day at most. */
  readonly minGapDays: number;
  /** First and last local day of the period, both within it (days since 1970-01-01). */
  readonly firstDay?: number;
  readonly lastDay?: number;
  /** Only dates that start later than this (ms instant). */
  readonly after?: number;
  /** How many sets to propose; 3 unless told, 50 at most. */
  readonly limit?: number;
}

/** The members who share an answer to one date, by code unit order. Dates without such members have no entry. */
export interface SlotMembers {
  readonly slot: string;
  readonly members: readonly string[];
}

/** One proposal: the dates and what each member would have to put up with. */
export interface DateSet {
  /** Slot ids, ascending by start. */
  readonly slots: readonly string[];
  /** Days from each date to the next: one fewer than slots. */
  readonly gaps: readonly number[];
  /** Who answered no. */
  readonly missing: readonly SlotMembers[];
  /** Who has not answered. */
  readonly unknown: readonly SlotMembers[];
  /** Who can come if need be. */
  readonly reluctant: readonly SlotMembers[];
  /** Who would take part remotely. */
  readonly remote: readonly SlotMembers[];
  /** Who answered no to more than half of the dates, by code unit order. */
  readonly alwaysMissing: readonly string[];
}

/** The proposals, and whether they are proven to be the best ones. */
export interface SetSearch {
  readonly sets: readonly DateSet[];
  /** False only if the search was cut short (see `searchBestSets`): the sets are good, perhaps not best. */
  readonly exact: boolean;
}

/** Why no set fits: too few days proposed at all, too few within the period, or the gap is too long for them. */
export type WhyNone = 'tooFewSlots' | 'gapTooLong' | 'outsidePeriod';
