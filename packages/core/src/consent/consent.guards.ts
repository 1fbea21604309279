import type { Id } from '../events/schemas.ts';
import type { ConsentContext } from './consent.machine.ts';

type Args = { context: ConsentContext; event: { type: string; who?: Id; byLeads?: boolean } };

/** Only those who were asked answer. */
export const isAsked = ({ context, event }: Args): boolean => context.of.includes(event.who ?? '');
export const someoneWithheld = ({ context }: { context: ConsentContext }): boolean =>
  context.of.some((who) => context.answers[who] === 'withheld');
export const allGave = ({ context }: { context: ConsentContext }): boolean =>
  context.of.every((who) => context.answers[who] === 'given');
export const leads = ({ event }: Args): boolean => event.byLeads === true;
/** A closed consent takes no more answers; the name is the reason that people are shown. */
export const isOpen = (): boolean => false;
