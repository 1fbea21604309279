/** How the board goes on. Plain functions from context and event to what changes. */
import type { Ballot, BrainstormContext, HeardEvent } from './brainstorm.machine.ts';

type Args = { context: BrainstormContext; event: HeardEvent };
type Change = Partial<BrainstormContext>;

const changed = ({ context }: Args, change: (ballot: Ballot) => Partial<Ballot>): Change =>
  context.ballot === null ? {} : { ballot: { ...context.ballot, ...change(context.ballot) } };

export const asked = ({ context }: Args): Change => (context.asked ? {} : { asked: true });

/** The same notes asked about once more are the same ballot, with what was counted; others begin another. */
export const ballotAsked = ({ context: { ballot }, event }: Args): Change => {
  const { cap = 0, options = 0, present = 0 } = event;
  if (ballot !== null && event.same === true) {
    return { ballot: { ...ballot, cap, voters: Math.max(ballot.voters, present), asked: true, opened: false } };
  }
  const n = (ballot?.n ?? 0) + 1;
  return { ballot: { n, cap, voters: present, options, sum: 0, again: 0, asked: true, opened: false } };
};
export const ballotReturned = (args: Args): Change => changed(args, () => ({ asked: false }));
export const ballotOpened = (args: Args): Change => changed(args, () => ({ opened: true }));
export const ballotShut = (args: Args): Change => changed(args, () => ({ opened: false }));

/** Before the opening it is the count; after it, a second count among notes that were level. */
export const counted = (args: Args): Change =>
  changed(args, (ballot) => {
    const { count = 0, was = 0, present = 0 } = args.event;
    const voters = Math.max(ballot.voters, present);
    return ballot.opened ? { voters, again: ballot.again - was + count } : { voters, sum: ballot.sum - was + count };
  });

/** A note that is taken away takes its dots along. */
export const withdrawn = (args: Args): Change =>
  args.event.option !== true
    ? {}
    : changed(args, ({ options, sum, again }) => ({
        options: options - 1,
        sum: sum - (args.event.count ?? 0),
        again: again - (args.event.again ?? 0),
      }));

export const confirmed = ({ event }: Args): Change => ({ priorities: event.of ?? [] });
