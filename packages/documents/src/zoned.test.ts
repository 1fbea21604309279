import { describe, expect, it } from 'vitest';
import { endOf } from './wall-end.ts';
import { instantOf, isZone, wallTimeOf } from './zoned.ts';

const helsinki = 'Europe/Helsinki';
const iso = (date: string, time: string, zone = helsinki): string =>
  new Date(instantOf(date, time, zone)).toISOString();

describe('wall time and instant', () => {
  it.each([
    ['2026-01-13', '14:00', '2026-01-13T12:00:00.000Z'],
    ['2026-03-28', '14:00', '2026-03-28T12:00:00.000Z'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-30', '14:00', '2026-03-30T11:00:00.000Z'],
    ['2026-10-24', '14:00', '2026-10-24T11:00:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-26', '14:00', '2026-10-26T12:00:00.000Z'],
  ])('VD22 %s %s in Finland is %s, and back', (date, time, instant) => {
    expect(iso(date, time)).toBe(instant);
    expect(wallTimeOf(Date.parse(instant), helsinki)).toEqual({ date, time });
  });

  it('VD22 a skipped time is an hour later, a doubled one the first of the two', () => {
    expect(iso('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-10-25', '03:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('VD22 other zones, with other changes', () => {
    expect(iso('2026-03-20', '09:00', 'America/New_York')).toBe('2026-03-20T13:00:00.000Z');
    expect(iso('2026-03-30', '09:00', 'Europe/Stockholm')).toBe('2026-03-30T07:00:00.000Z');
    expect(iso('2026-07-01', '00:15', 'Asia/Kolkata')).toBe('2026-06-30T18:45:00.000Z');
  });

  it('VD7 an unknown zone counts as UTC, an impossible day is counted on', () => {
    expect(isZone('Nowhere/At_All')).toBe(false);
    expect(iso('2026-01-13', '14:00', 'Nowhere/At_All')).toBe('2026-01-13T14:00:00.000Z');
    expect(iso('2026-02-31', '14:00')).toBe('2026-03-03T12:00:00.000Z');
  });

  it('VD22 a session over the change ends by the clock on the wall', () => {
    const night = { date: '2026-03-29', time: '02:00', zone: helsinki, minutes: 120 };
    expect(endOf(night)).toEqual({ date: '2026-03-29', time: '05:00' });
    expect(endOf({ ...night, date: '2026-10-25' })).toEqual({ date: '2026-10-25', time: '03:00' });
  });
});
