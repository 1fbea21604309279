/** Weeks in which schools of Finland are on holiday somewhere: a date in one of them is asked about. */
import { dayOf } from './schedule.view.ts';

/** The number of the week of a local date (ISO 8601: it begins on Monday, and the first has the year's first Thursday). */
export function weekOf(date: string): number {
  // 1970-01-01 was a Thursday: days since then + 3 are whole weeks from a Monday, before it as well.
  const thursday = Math.floor((dayOf(date) + 3) / 7) * 7;
  const year = Number(date.slice(0, 4));
  const firstDays = [year + 1, year, year - 1].map((one) => dayOf(`${String(one).padStart(4, '0')}-01-01`));
  const first = firstDays.find((one) => one <= thursday) ?? thursday;
  return Math.floor((thursday - first) / 7) + 1;
}

const holidays: readonly number[] = [8, 9, 10, 42];
/** Whether a local date lies in a holiday week: winter holidays from south to north, or the autumn holiday. */
export const isHolidayWeek = (date: string): boolean => holidays.includes(weekOf(date));
