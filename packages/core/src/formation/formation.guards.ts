import type { FormationContext } from './formation.machine.ts';

type Args = { context: FormationContext };
/** A group is at least two. */
export const hasPeers = ({ context }: Args): boolean => context.members >= 2;
/** The first session has a date. */
export const hasDate = ({ context }: Args): boolean => context.firstDate;
