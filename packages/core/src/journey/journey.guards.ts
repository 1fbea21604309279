import type { JourneyEvent } from './journey.machine.ts';

/** Only who leads moves the phases (law 7). */
export const leads = ({ event }: { event: JourneyEvent }): boolean => event.byLeads;
