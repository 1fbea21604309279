/** How an action moves. Plain functions from context and event to what changes. */
import type { Stand } from './choices.ts';
import type { HeardEvent, PlanningContext, Terms, TermsChange } from './planning.machine.ts';

type Args = { context: PlanningContext; event: HeardEvent };
type Change = Partial<PlanningContext>;

/** A card as it is written, before anybody has been asked. */
export const proposed = (terms: Partial<Terms> | undefined): PlanningContext => ({
  owner: terms?.owner ?? null,
  pair: terms?.pair ?? null,
  from: terms?.from ?? null,
  by: terms?.by ?? null,
  daily: terms?.daily ?? false,
  asks: terms?.asks ?? null,
  stand: 'draft',
  before: null,
  committed: false,
  revision: 0,
  round: null,
  of: [],
  answers: {},
  answer: 'notAsked',
});

const kept = ['owner', 'pair', 'from', 'by'] as const;
/** Whether an edit changes what a commitment rests on. Daily work is words: whoever writes it, changes it. */
export const touchesTerms = (context: PlanningContext, change: TermsChange): boolean =>
  change.daily !== undefined || kept.some((term) => change[term] !== undefined && change[term] !== context[term]);

/** It was taken, and is not over. */
const isTaken = (stand: Stand): boolean => stand === 'committed' || stand === 'underway' || stand === 'stuck';
const toBeAsked = (context: PlanningContext): Change => ({
  revision: context.revision + 1,
  round: null,
  of: [],
  answers: {},
  ...(isTaken(context.stand) ? { stand: 'draft', committed: false, before: null } : {}),
});

export const edited = ({ context, event }: Args): Change => {
  const change = event.change ?? {};
  return { ...change, ...(touchesTerms(context, change) ? toBeAsked(context) : {}) };
};

export const asked = ({ event }: Args): Change => ({
  round: event.round ?? null,
  of: event.of ?? [],
  answers: {},
});

/** A no that comes after the commitment, while the round is still open, makes it a proposal again. */
export const consented = ({ context, event }: Args): Change => {
  if (event.who === undefined) return {};
  const answer = event.type === 'consent.given' ? 'given' : 'withheld';
  const answers = { ...context.answers, [event.who]: answer } as const;
  const isUndone = answer === 'withheld' && context.stand === 'committed';
  return isUndone ? { answers, stand: 'draft', committed: false, before: null } : { answers };
};

export const committed = (): Change => ({ stand: 'committed', committed: true, before: 'draft' });
export const answered = ({ event }: Args): Change => (event.answer === undefined ? {} : { answer: event.answer });

export const followed = ({ context, event }: Args): Change =>
  event.state === undefined || event.state === context.stand ? {} : { stand: event.state, before: context.stand };

export const returned = ({ context }: Args): Change =>
  context.before === null
    ? {}
    : { stand: context.before, before: null, committed: context.committed && context.before !== 'draft' };

/** Who leaves the group hands back what is not over: somebody else is asked. */
export const left = ({ context, event }: Args): Change => {
  const { who } = event;
  if (who === undefined || context.stand === 'done' || context.stand === 'dropped') return {};
  const asks = context.asks === who ? null : context.asks;
  const pair = context.pair === who ? null : context.pair;
  const of = context.of.filter((one) => one !== who);
  return context.owner === who ? { ...toBeAsked(context), owner: null, pair, asks } : { pair, asks, of };
};
