/** The board's machine, held against a reference written from the rules: what may be done when, and what it keeps. */
import { brainstormMachine } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { restingStates, walk } from './walked.ts';

interface Act {
  readonly type: string;
  readonly byLeads?: boolean;
  readonly cap?: number;
  readonly options?: number;
  readonly present?: number;
  readonly same?: boolean;
  readonly count?: number;
  readonly was?: number;
  readonly again?: number;
  readonly option?: boolean;
  readonly under?: boolean;
  readonly of?: readonly string[];
}
/** The board as somebody at the wall would tell it. */
interface Board {
  readonly question: boolean;
  readonly seen: boolean;
  /** Dots: not asked for (or taken back), being counted in secret, or shown. */
  readonly dots: 'no' | 'secret' | 'shown';
  readonly rounds: number;
  /** Limits and sums of the present round, kept also while it is taken back. */
  readonly each: number;
  readonly people: number;
  readonly notes: number;
  readonly first: number;
  readonly second: number;
  readonly decided: boolean;
  readonly chosen: readonly string[];
}

const [yes, no] = [{ byLeads: true }, { byLeads: false }];
const asking = { type: 'ballots.asked', cap: 3, options: 4, present: 2 };
const counting = { type: 'votes.counted', present: 2, option: true };

const events: Act[] = [
  { type: 'board.asked', ...yes },
  { type: 'board.returned', ...yes },
  { type: 'ideas.opened', ...yes },
  { ...asking, same: false, ...yes },
  { ...asking, same: true, ...yes },
  { ...counting, count: 2, was: 0, ...yes },
  { ...counting, count: 0, was: 2, ...yes },
  { type: 'ballots.opened', ...yes },
  { type: 'priorities.confirmed', of: ['a', 'b'], ...yes },
  { type: 'priorities.confirmed', of: ['c'], ...yes },
];
const asked: Act[] = [
  ...events.filter(({ byLeads }) => byLeads).map((event) => ({ ...event, ...no })),
  { ...counting, count: 3, was: 0, ...yes },
  { ...counting, count: 3, was: 0, present: 3, ...yes },
  { ...counting, count: 1, was: 0, option: false, ...yes },
  { ...counting, count: 2, was: 0, present: 9, ...yes },
  { type: 'idea.merged', under: false },
  { type: 'idea.merged', under: true },
  { type: 'idea.parted', under: false },
  { type: 'idea.parted', under: true },
  { type: 'idea.clustered' },
  { type: 'idea.withdrawn', option: false, count: 2, again: 1 },
  { type: 'idea.withdrawn', option: true, count: 2, again: 1 },
];

const valueOf = ({ seen, dots, decided }: Board): string => {
  if (decided) return 'chosen';
  if (!seen) return 'gathering';
  return { no: 'sorting', secret: 'counting', shown: 'result' }[dots];
};

function counted(model: Board, { count = 0, was = 0, present = 0, option }: Act): Board | string {
  if (option !== true) return 'isOption';
  const people = Math.max(model.people, present);
  const before = model.dots === 'shown' ? model.second : model.first;
  const after = before - was + count;
  if (count > people || after > model.each * people) return 'hasDots';
  return model.dots === 'shown' ? { ...model, people, second: after } : { ...model, people, first: after };
}

function next(model: Board, event: Act): Board | string {
  const at = valueOf(model);
  const { type } = event;
  switch (type) {
    case 'idea.clustered':
      return model;
    case 'idea.withdrawn':
      return model.rounds > 0 && event.option
        ? {
            ...model,
            notes: model.notes - 1,
            first: model.first - (event.count ?? 0),
            second: model.second - (event.again ?? 0),
          }
        : model;
    case 'idea.merged':
    case 'idea.parted': {
      // Notes are what dots are given for: while they are, none is laid under another.
      if (model.dots !== 'no') return 'isUncounted';
      const wanted = type === 'idea.parted';
      return event.under === wanted ? model : wanted ? 'isMerged' : 'isUnmerged';
    }
    case 'board.asked':
      return event.byLeads ? { ...model, question: true } : 'leads';
    default:
  }
  const places: Record<string, readonly string[]> = {
    'ideas.opened': ['gathering'],
    'ballots.asked': ['sorting'],
    'votes.counted': ['counting', 'result'],
    'ballots.opened': ['counting'],
    'priorities.confirmed': ['sorting', 'result', 'chosen'],
    'board.returned': ['sorting', 'counting', 'result', 'chosen'],
  };
  if (!places[type]?.includes(at)) return 'notNow';
  if (!event.byLeads) return 'leads';
  switch (type) {
    case 'ideas.opened':
      return { ...model, seen: true };
    case 'ballots.asked': {
      const { cap: each = 0, options: notes = 0, present = 0 } = event;
      if (event.same === true && model.rounds > 0) {
        return { ...model, each, people: Math.max(model.people, present), dots: 'secret' };
      }
      return { ...model, rounds: model.rounds + 1, each, notes, people: present, first: 0, second: 0, dots: 'secret' };
    }
    case 'votes.counted':
      return counted(model, event);
    case 'ballots.opened':
      return model.first > 0 ? { ...model, dots: 'shown' } : 'hasVotes';
    case 'priorities.confirmed':
      return { ...model, decided: true, chosen: event.of ?? [] };
    default:
      if (at === 'chosen') return { ...model, decided: false };
      if (at === 'result') return { ...model, dots: 'secret' };
      if (at === 'counting') return { ...model, dots: 'no' };
      return { ...model, seen: false };
  }
}

describe('VC80 the board', () => {
  const tell = () =>
    walk<Board, Act>({
      machine: brainstormMachine,
      events,
      asked,
      // Ballots beyond the second and sums beyond a few dots tell nothing new.
      key: ({ value, context }) => {
        const {
          asked: question,
          ballot,
          priorities,
        } = context as unknown as {
          asked: boolean;
          ballot: { n: number; sum: number; again: number; asked: boolean; opened: boolean } | null;
          priorities: readonly string[];
        };
        const clamped = (sum: number): number => Math.max(-1, Math.min(4, sum));
        return JSON.stringify([
          value,
          question,
          priorities.length,
          ballot && [Math.min(2, ballot.n), clamped(ballot.sum), clamped(ballot.again), ballot.asked, ballot.opened],
        ]);
      },
      limit: 60_000,
      first: {
        question: false,
        seen: false,
        dots: 'no',
        rounds: 0,
        each: 0,
        people: 0,
        notes: 0,
        first: 0,
        second: 0,
        decided: false,
        chosen: [],
      },
      next,
      shown: (model) => ({
        value: valueOf(model),
        question: model.question,
        chosen: model.chosen,
        ballot:
          model.rounds === 0
            ? null
            : {
                n: model.rounds,
                cap: model.each,
                voters: model.people,
                options: model.notes,
                sum: model.first,
                again: model.second,
              },
      }),
      seen: ({ value, context }) => {
        const {
          asked: question,
          ballot,
          priorities,
        } = context as unknown as {
          asked: boolean;
          ballot: Record<string, unknown> | null;
          priorities: readonly string[];
        };
        const { asked: _, opened: __, ...rest } = ballot ?? {};
        return { value, question, chosen: priorities, ballot: ballot === null ? null : rest };
      },
    });

  it('reaches every state and has a way on in each', () => {
    const walked = tell();
    expect([...walked.values].sort()).toEqual([...restingStates(brainstormMachine)].sort());
    expect(walked.dead).toEqual([]);
    expect(walked.paths).toBeGreaterThan(100);
    expect([...walked.refusals].sort()).toEqual(
      ['hasDots', 'hasVotes', 'isMerged', 'isOption', 'isUncounted', 'isUnmerged', 'leads', 'notNow'].sort(),
    );
  });
});
