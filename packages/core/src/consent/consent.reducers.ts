import type { Id } from '../events/schemas.ts';
import type { Answered, ConsentContext } from './consent.machine.ts';

type Args = { context: ConsentContext; event: { type: string; who?: Id } };
type Change = Partial<ConsentContext>;

const answered = ({ context, event }: Args, answer: Answered): Change =>
  event.who === undefined ? {} : { answers: { ...context.answers, [event.who]: answer } };

export const given = (args: Args): Change => answered(args, 'given');
export const withheld = (args: Args): Change => answered(args, 'withheld');
