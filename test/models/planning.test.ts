/** An action's flow, held against a reference told by hand from SPEC.md (VC130–VC134): a card, a yes, and what became of it. */
import { planningMachine, type PlanningContext } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { restingStates, walk } from './walked.ts';

const [owner, pair, other] = ['d1:1', 'd1:2', 'd1:3'];

interface Act {
  readonly type: string;
  readonly who?: string;
  readonly byLeads?: boolean;
  readonly present?: readonly string[];
  readonly round?: string;
  readonly of?: readonly string[];
  readonly state?: string;
  readonly answer?: string;
  readonly change?: Readonly<Record<string, unknown>>;
}

/** The card as a facilitator would describe it. */
interface Card {
  readonly owner: string | null;
  readonly pair: string | null;
  readonly day: string | null;
  readonly daily: boolean;
  /** proposal, taken, going, ready, halted, let go. */
  readonly is: 'draft' | 'committed' | 'underway' | 'done' | 'stuck' | 'dropped';
  /** What one step back leads to; null where there is no step back. */
  readonly was: Card['is'] | null;
  /** Somebody has taken it, and that still holds. */
  readonly taken: boolean;
  readonly changes: number;
  readonly asked: string | null;
  readonly of: readonly string[];
  readonly said: Readonly<Record<string, 'given' | 'withheld'>>;
  readonly employer: string;
}

const first: Card = {
  owner: null,
  pair: null,
  day: null,
  daily: false,
  is: 'draft',
  was: null,
  taken: false,
  changes: 0,
  asked: null,
  of: [],
  said: {},
  employer: 'notAsked',
};

const isOver = ({ is }: Card): boolean => is === 'done' || is === 'dropped';
/** The card is another one now: whoever said yes, said it to the old one. */
function anew(card: Card): Card {
  const asked = { ...card, changes: card.changes + 1, asked: null, of: [], said: {} };
  return card.is === 'draft' || isOver(card) ? asked : { ...asked, is: 'draft', was: null, taken: false };
}

function written(card: Card, change: Readonly<Record<string, unknown>>): Card | string {
  const after: Card = {
    ...card,
    ...('owner' in change ? { owner: change['owner'] as string | null } : {}),
    ...('by' in change ? { day: change['by'] as string | null } : {}),
    ...('daily' in change ? { daily: change['daily'] as boolean } : {}),
  };
  // Whoever writes of daily work, changes it; of the rest only another value is a change.
  const isOther = 'daily' in change || after.owner !== card.owner || after.day !== card.day;
  if (!isOther) return after;
  return isOver(card) ? 'isOngoing' : anew(after);
}

function left(card: Card, who: string): Card {
  if (isOver(card)) return card;
  const after = {
    ...card,
    pair: card.pair === who ? null : card.pair,
    of: card.of.filter((one) => one !== who),
  };
  return card.owner === who ? { ...anew(after), owner: null } : after;
}

function next(card: Card, act: Act): Card | string {
  const { type, who = '' } = act;
  const isOwn = act.byLeads === true || who === card.owner || who === card.pair;
  switch (type) {
    case 'action.edited':
      return written(card, act.change ?? {});
    case 'action.withdrawn':
      return card.is === 'draft' ? card : 'isDraft';
    case 'consent.asked':
      return card.is === 'draft' ? { ...card, asked: act.round ?? null, of: act.of ?? [], said: {} } : 'isDraft';
    case 'consent.given':
      return { ...card, said: { ...card.said, [who]: 'given' } };
    case 'consent.withheld': {
      const said = { ...card, said: { ...card.said, [who]: 'withheld' as const } };
      return card.is === 'committed' ? { ...said, is: 'draft', was: null, taken: false } : said;
    }
    case 'action.committed': {
      if (act.byLeads !== true) return 'leads';
      if (card.is !== 'draft') return 'isDraft';
      if (card.owner === null) return 'hasOwner';
      if (act.present?.includes(card.owner) !== true) return 'isOwnerPresent';
      if (card.day === null) return 'hasTime';
      if (!card.daily) return 'hasDaily';
      if (!card.of.includes(card.owner) || card.of.some((one) => card.said[one] !== 'given')) return 'isAgreed';
      return { ...card, is: 'committed', was: 'draft', taken: true };
    }
    case 'action.answered':
      return isOwn ? { ...card, employer: act.answer ?? '' } : 'isOwnOrLeads';
    case 'action.followed': {
      if (!isOwn) return 'isOwnOrLeads';
      const to = act.state as Card['is'];
      if (!card.taken && to !== 'dropped') return 'isCommitted';
      return to === card.is ? card : { ...card, is: to, was: card.is };
    }
    case 'action.returned':
      if (!isOwn) return 'isOwnOrLeads';
      if (card.was === null) return 'hasEarlier';
      return { ...card, is: card.was, was: null, taken: card.taken && card.was !== 'draft' };
    default:
      return left(card, who);
  }
}

const edits: Act[] = [
  { owner },
  { owner: other },
  { owner: null },
  { by: '2027-04-15' },
  { by: null },
  { daily: true },
  { daily: false },
].map((change) => ({ type: 'action.edited', change }));
const followed = ['underway', 'done', 'stuck', 'dropped'].map((state) => ({ type: 'action.followed', state }));
const committed: Act = { type: 'action.committed', byLeads: true, present: [owner, pair] };
const events: Act[] = [
  ...edits.filter(({ change }) => change?.['owner'] !== other),
  { type: 'consent.asked', round: 'd1:9', of: [owner] },
  { type: 'consent.asked', round: 'd1:9', of: [owner, pair] },
  { type: 'consent.given', who: owner },
  { type: 'consent.given', who: pair },
  { type: 'consent.withheld', who: pair },
  committed,
  ...followed.map((act) => ({ ...act, byLeads: true })),
  { type: 'action.returned', byLeads: true },
  { type: 'member.left', who: owner },
];
const asked: Act[] = [
  ...edits,
  { ...committed, byLeads: false },
  { ...committed, present: [pair] },
  { ...committed, present: [] },
  ...followed.flatMap((act) => [owner, pair, other].map((who) => ({ ...act, who, byLeads: false }))),
  ...[owner, pair, other].flatMap((who) => [
    { type: 'action.returned', who, byLeads: false },
    ...['asked', 'approved', 'declined', 'notAsked'].map((answer) => ({
      type: 'action.answered',
      who,
      byLeads: false,
      answer,
    })),
    { type: 'consent.withheld', who },
    { type: 'member.left', who },
  ]),
  { type: 'action.answered', who: other, byLeads: true, answer: 'approved' },
  { type: 'action.withdrawn' },
];

describe('VC130 an action', () => {
  const tell = () =>
    walk<Card, Act>({
      machine: planningMachine,
      input: { pair },
      events,
      asked,
      // How often the terms have changed tells no two states apart, but it is compared.
      key: ({ context }) => {
        const { revision: _, ...rest } = context as unknown as PlanningContext;
        return JSON.stringify(Object.entries({ ...rest, answers: Object.entries(rest.answers).sort() }).sort());
      },
      limit: 40_000,
      first: { ...first, pair },
      next,
      shown: ({ said, ...card }) => ({ ...card, said: Object.entries(said).sort() }),
      seen: ({ value, context }) => {
        const one = context as unknown as PlanningContext;
        expect(one.stand).toBe(value);
        return {
          owner: one.owner,
          pair: one.pair,
          day: one.by,
          daily: one.daily,
          is: value,
          was: one.before,
          taken: one.committed,
          changes: one.revision,
          asked: one.round,
          of: one.of,
          employer: one.answer,
          said: Object.entries(one.answers).sort(),
        };
      },
    });

  it('reaches every state, agrees with the reference everywhere, and has a way on in each', () => {
    const walked = tell();
    expect([...walked.values].sort()).toEqual([...restingStates(planningMachine)].sort());
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.paths).toBeGreaterThan(200);
    expect([...walked.refusals].sort()).toEqual(
      [
        ...['hasDaily', 'hasEarlier', 'hasOwner', 'hasTime', 'isAgreed', 'isCommitted', 'isDraft', 'isOngoing'],
        ...['isOwnOrLeads', 'isOwnerPresent', 'leads'],
      ].sort(),
    );
  });
});
