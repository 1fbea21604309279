/** Dates, times and lists in the reader's language, for instants in the zone of the group. */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { dictionary } from './languages.ts';
import * as en from './texts/en.ts';
import * as fi from './texts/fi.ts';
import * as sv from './texts/sv.ts';
import type { DateTexts } from './texts/texts.ts';

/** How dates and times are put together in each language. */
export const dateTexts = dictionary('date', { fi: fi.date, sv: sv.date, en: en.date });

interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
}

const minute = 60_000;

/** Wall time of an instant in a zone; a zone that this browser does not know counts as UTC. */
export function wallTime(instant: number, zone: string): WallTime {
  const offset = tzOffset(zone, new Date(instant));
  const at = new Date(instant + (Number.isNaN(offset) ? 0 : offset) * minute);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    hours: at.getUTCHours(),
    minutes: at.getUTCMinutes(),
  };
}

const weekdayOf = (texts: DateTexts, weekday: number): string => texts.weekdays[weekday] ?? '';

/** `14.31` */
export function formatClock(texts: DateTexts, instant: number, zone: string): string {
  const at = wallTime(instant, zone);
  return texts.clock(at.hours, at.minutes);
}

/** `ti 13.1.2026` */
export function formatDay(texts: DateTexts, instant: number, zone: string): string {
  const at = wallTime(instant, zone);
  return texts.day(weekdayOf(texts, at.weekday), at.day, at.month, at.year);
}

/** `ti 13.1.` */
export function formatShortDay(texts: DateTexts, instant: number, zone: string): string {
  const at = wallTime(instant, zone);
  return texts.shortDay(weekdayOf(texts, at.weekday), at.day, at.month);
}

/** `ti 13.1.` for a calendar date `2026-01-13`. */
export const formatDate = (texts: DateTexts, date: string): string =>
  formatShortDay(texts, Date.parse(`${date}T12:00:00Z`), 'UTC');

/** A range does not end a line with its dash: a word joiner stands behind it. */
export const unbroken = (range: string): string => range.replaceAll('–', '–\u2060');

/** `13–15`: from an instant, so many minutes long; it stands on one line. */
export function formatRange(texts: DateTexts, start: number, minutes: number, zone: string): string {
  const from = wallTime(start, zone);
  const to = wallTime(start + minutes * minute, zone);
  return unbroken(texts.range([from.hours, from.minutes], [to.hours, to.minutes]));
}

/** Whether two instants are on one calendar day of the zone. */
export function sameDay(a: number, b: number, zone: string): boolean {
  const one = wallTime(a, zone);
  const other = wallTime(b, zone);
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** `14:31` of an instant, for `<input type="time">` and `datetime`. */
export function isoTime(instant: number, zone: string): string {
  const { hours, minutes } = wallTime(instant, zone);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The instant on the same day of the zone as another one, at wall time `HH:MM`; null for anything else. */
export function atWallTime(day: number, time: string, zone: string): number | null {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim());
  if (match === null) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (hours > 23 || minutes > 59) return null;
  const at = wallTime(day, zone);
  const wall = Date.UTC(at.year, at.month - 1, at.day, hours, minutes);
  const first = tzOffset(zone, new Date(wall));
  if (Number.isNaN(first)) return wall;
  // The offset at the wall time itself may differ from that at the same figures in UTC, on the days of change.
  const second = tzOffset(zone, new Date(wall - first * minute));
  return wall - second * minute;
}

const lists = new Map<string, Intl.ListFormat>();

/** `Noora, Jussi ja Kari` */
export function formatList(lang: string, items: readonly string[]): string {
  let list = lists.get(lang);
  if (list === undefined) {
    list = new Intl.ListFormat(lang, { type: 'conjunction' });
    lists.set(lang, list);
  }
  return list.format(items);
}
