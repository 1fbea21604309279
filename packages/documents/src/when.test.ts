import { describe, expect, it } from 'vitest';
import { formatDay, formatHours, formatPeriod, formatTimes, formatWhen } from './when.ts';

describe('dates, times and hours', () => {
  it('VD6 in the style of the house', () => {
    expect(formatDay('2026-01-13', 'fi')).toBe('ti 13.1.2026');
    expect(formatDay('2026-01-13', 'sv')).toBe('ti 13.1.2026');
    expect(formatDay('2026-01-13', 'en')).toBe('Tue 13 Jan 2026');
    expect(formatWhen('2026-01-13', '14:00', '16:00', 'fi')).toBe('ti 13.1.2026 klo 14.00–16.00');
    expect(formatWhen('2026-01-13', '14:00', '16:00', 'sv')).toBe('ti 13.1.2026 kl. 14.00–16.00');
    expect(formatWhen('2026-01-13', '14:00', '16:00', 'en')).toBe('Tue 13 Jan 2026, 14:00–16:00');
    expect(formatTimes('09:05', '00:10', 'fi')).toBe('9.05–0.10');
  });

  it('VD6 hours with a comma, at least one decimal and at most two', () => {
    expect([200, 150, 175, 158, 25, 0].map((hours) => formatHours(hours, 'fi'))).toEqual([
      '2,0',
      '1,5',
      '1,75',
      '1,58',
      '0,25',
      '0,0',
    ]);
    expect(formatHours(150, 'en')).toBe('1.5');
  });

  it('VD6 a period of months', () => {
    expect(formatPeriod('2025-12-11', '2026-04-14', 'fi')).toBe('joulukuu 2025 – huhtikuu 2026');
    expect(formatPeriod('2025-12-11', '2025-12-30', 'sv')).toBe('december 2025');
  });

  it('VD7 an impossible date is no trap', () => {
    expect(formatDay('2026-02-31', 'fi')).toBe('ti 3.3.2026');
  });
});
