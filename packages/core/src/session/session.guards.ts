import type { Life } from './session.machine.ts';

type Args = { event: { type: string; byLeads?: boolean; life?: Life } };

export const leads = ({ event }: Args): boolean => event.byLeads === true;
export const isAhead = ({ event }: Args): boolean => event.life === 'ahead';
export const isOpen = ({ event }: Args): boolean => event.life === 'open';
export const isClosed = ({ event }: Args): boolean => event.life === 'closed';
export const isDropped = ({ event }: Args): boolean => event.life === 'dropped';
export const isNotClosed = ({ event }: Args): boolean => event.life === 'ahead' || event.life === 'open';
/** The session must be running; in a session that stands still or is over nothing opens. */
export const isRunning = (): boolean => false;
