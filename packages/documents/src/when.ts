/** Dates, times and hours as the house writes them. No `Intl`: the same characters in every engine. */
import type { Lang } from '@opelix/verme-core';
import { textsIn } from './texts/languages.ts';
import { asUtc } from './zoned.ts';

function dayParts(date: string): { weekday: number; day: number; month: number; year: number } {
  const at = new Date(asUtc({ date, time: '00:00' }));
  return { weekday: at.getUTCDay(), day: at.getUTCDate(), month: at.getUTCMonth(), year: at.getUTCFullYear() };
}

/** `ti 13.1.2026` (fi, sv), `Tue 13 Jan 2026` (en), of a local date `YYYY-MM-DD`. */
export function formatDay(date: string, lang: Lang): string {
  const texts = textsIn(lang).date;
  const { weekday, day, month, year } = dayParts(date);
  return texts.day(texts.weekdays[weekday] ?? '', day, month, year);
}

/** `14.00–16.00` (fi, sv), `14:00–16:00` (en), of local times `HH:MM`. */
export const formatTimes = (from: string, to: string, lang: Lang): string =>
  [from, to].map((time) => textsIn(lang).date.clock(time)).join('–');

/** `ti 13.1.2026 klo 14.00–16.00`, sv `ti 13.1.2026 kl. 14.00–16.00`, en `Tue 13 Jan 2026, 14:00–16:00`. */
export const formatWhen = (date: string, from: string, to: string, lang: Lang): string =>
  textsIn(lang).date.when(formatDay(date, lang), formatTimes(from, to, lang));

/** `joulukuu 2025 – huhtikuu 2026`, or one month, of two local dates. */
export function formatPeriod(first: string, last: string, lang: Lang): string {
  const { months } = textsIn(lang).date;
  const [from, to] = [first, last].map((date) => {
    const { month, year } = dayParts(date);
    return `${months[month] ?? ''} ${year}`;
  });
  return from === to ? `${from}` : `${from} – ${to}`;
}

/** `2,0`, `1,5`, `1,75` (en with a point), of hundredths of an hour. */
export function formatHours(hundredths: number, lang: Lang): string {
  const number = (hundredths / 100).toFixed(2).replace(/0$/, '');
  return number.replace('.', textsIn(lang).date.decimal);
}
