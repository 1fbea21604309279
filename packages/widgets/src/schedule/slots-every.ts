import type { Draft } from '@opelix/verme-core';
import { daysAfter, instantAt } from './zone-time.ts';

/** More dates than this are not made at once: a group looks at about two for each session. */
export const mostSlots = 40;

/** 'Every other Tuesday at two, from January to May.' */
export interface EveryWish {
  /** Weekday from Sunday, 0 to 6. */
  readonly weekday: number;
  /** Every so many weeks. */
  readonly weeks: number;
  /** Dates, `YYYY-MM-DD`, both included. */
  readonly first: string;
  readonly last: string;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The dates of a row, in order; empty where there is none. */
export function datesEvery({ weekday, weeks, first, last }: EveryWish): readonly string[] {
  if (!isDate(first) || !isDate(last) || first > last || !Number.isInteger(weeks) || weeks < 1) return [];
  const from = new Date(`${first}T12:00:00Z`).getUTCDay();
  const dates: string[] = [];
  let date = daysAfter(first, (((weekday - from) % 7) + 7) % 7);
  while (date <= last && dates.length < mostSlots) {
    dates.push(date);
    date = daysAfter(date, 7 * weeks);
  }
  return dates;
}

/** What a slot is made of beside its date. */
export interface SlotWish {
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly zone: string;
}

/** The draft that proposes a slot. */
export function slotDraft(date: string, { time, minutes, place, zone }: SlotWish): Draft {
  return {
    type: 'slot.proposed',
    data: { start: instantAt(date, time, zone), minutes, date, time, zone },
    ...(place.trim() === '' ? {} : { words: { place: place.trim() } }),
  };
}
