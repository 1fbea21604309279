/** Finland's zone as calendar files need it: the two rules in force since 1996. */
import type { IcsRecurrenceRule, IcsTimezone } from 'ts-ics';

export const helsinki = 'Europe/Helsinki';

const lastSunday = (month: number): IcsRecurrenceRule => ({
  frequency: 'YEARLY',
  byMonth: [month],
  byDay: [{ day: 'SU', occurrence: -1 }],
});

/**
 * The writer adds `offsetTo` to `start`: 00:00Z is printed as 03:00, when summer time begins, and 02:00Z as 04:00,
 * when it ends. Months count from 0.
 */
export const helsinkiRules: IcsTimezone = {
  id: helsinki,
  props: [
    {
      type: 'DAYLIGHT',
      name: 'EEST',
      offsetFrom: '+0200',
      offsetTo: '+0300',
      start: new Date(Date.UTC(1996, 2, 31, 0, 0)),
      recurrenceRule: lastSunday(2),
    },
    {
      type: 'STANDARD',
      name: 'EET',
      offsetFrom: '+0300',
      offsetTo: '+0200',
      start: new Date(Date.UTC(1996, 9, 27, 2, 0)),
      recurrenceRule: lastSunday(9),
    },
  ],
};
