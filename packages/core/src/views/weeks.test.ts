/** Numbers of weeks by ISO 8601, on the days where calendars go wrong. */
import { expect, it } from 'vitest';
import { isHolidayWeek, weekOf } from './weeks.ts';

it.each([
  ['a year that begins on a Thursday', '2026-01-01', 1],
  ['the Monday before it', '2025-12-29', 1],
  ['the Sunday before that', '2025-12-28', 52],
  ['the last days of a year with 53 weeks', '2026-12-31', 53],
  ['the first days after it', '2027-01-03', 53],
  ['its first Monday', '2027-01-04', 1],
  ['a year that begins on a Friday', '2021-01-01', 53],
  ['a year that begins on a Saturday', '2022-01-01', 52],
  ['a year that begins on a Sunday', '2023-01-01', 52],
  ['a year that begins on a Monday', '2024-01-01', 1],
  ['the last Sunday of a leap year', '2024-12-29', 52],
  ['the Monday after it', '2024-12-30', 1],
  ['the day on which days begin to be counted', '1970-01-01', 1],
  ['the Wednesday before', '1969-12-31', 1],
  ['the Sunday of the week before', '1969-12-28', 52],
  ['a leap day', '2024-02-29', 9],
])('the week of %s (%s) is %i', (_what, date, week) => {
  expect(weekOf(date)).toBe(week);
});

it('a week is the same from Monday to Sunday', () => {
  const week = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22'];
  expect(week.map(weekOf)).toEqual([8, 8, 8, 8, 8, 8, 8]);
});

it('is total: a year of the first centuries has its weeks too', () => {
  expect(weekOf('0100-01-04')).toBe(1);
  expect(weekOf('0000-01-04')).toBe(1);
});

it.each([
  ['2026-02-15', false],
  ['2026-02-16', true],
  ['2026-02-23', true],
  ['2026-03-02', true],
  ['2026-03-08', true],
  ['2026-03-09', false],
  ['2026-10-11', false],
  ['2026-10-12', true],
  ['2026-10-18', true],
  ['2026-10-19', false],
])('%s lies in a week of school holidays: %s', (date, isHoliday) => {
  expect(isHolidayWeek(date)).toBe(isHoliday);
});
