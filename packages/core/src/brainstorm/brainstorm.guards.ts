/** What must hold on the board. Each guard is named for it: the name is the reason of a refusal. */
import type { BrainstormContext, HeardEvent } from './brainstorm.machine.ts';

type Args = { context: BrainstormContext; event: HeardEvent };
type Inside = { context: BrainstormContext };

export const leads = ({ event }: Args): boolean => event.byLeads === true;
/** Dots have not been asked for, or the board was taken back before that: notes may still be merged and parted. */
export const isUncounted = ({ context }: Inside): boolean => context.ballot?.asked !== true;
export const isUnmerged = ({ event }: Args): boolean => event.under !== true;
export const isMerged = ({ event }: Args): boolean => event.under === true;
/** The note is one of those that can be given dots. */
export const isOption = ({ event }: Args): boolean => event.option === true;
/** One dot at most from each person on a note, and no more in all than were given out. */
export const hasDots = ({ context: { ballot }, event }: Args): boolean => {
  if (ballot === null) return false;
  const { count = 0, was = 0, present = 0 } = event;
  const voters = Math.max(ballot.voters, present);
  const before = ballot.opened ? ballot.again : ballot.sum;
  return count <= voters && before - was + count <= ballot.cap * voters;
};
/** At least one dot has been counted. */
export const hasVotes = ({ context }: Inside): boolean => (context.ballot?.sum ?? 0) > 0;
export const hasResult = ({ context }: Inside): boolean => context.ballot?.opened === true;
