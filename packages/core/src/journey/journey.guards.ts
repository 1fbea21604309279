import type { JourneyEvent } from './journey.machine.ts';

/** Only who leads moves the phases (law 7). */
export const leads = ({ event }: { event: JourneyEvent }): boolean => event.byLeads;
/** Nothing ends before it is decided what is kept. */
export const recordIsDecided = ({ event }: { event: JourneyEvent }): boolean =>
  event.type === 'group.closed' && event.recorded;
/** Each has approved the summary, or the group ends knowingly without one. */
export const summaryIsApproved = ({ event }: { event: JourneyEvent }): boolean =>
  event.type === 'group.closed' && event.summed;
