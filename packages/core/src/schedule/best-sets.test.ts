import { describe, expect, it } from 'vitest';
import { boundsOf } from './best-sets-bounds.ts';
import { fewestLeftOut } from './best-sets-fair.ts';
import { searchSets } from './best-sets-search.ts';
import { bitCount, tableOf } from './best-sets-table.ts';
import { bestSets, searchBestSets, whyNone, type Answer, type Candidate, type SetWishes } from './best-sets.ts';

const DAY = 86_400_000;
const at = (slot: string, day: number, hour = 17, minutes = 120): Candidate => ({
  slot,
  day,
  minutes,
  start: day * DAY + hour * 3_600_000,
});
const wishes = (count: number, more: Partial<SetWishes> = {}): SetWishes => ({ count, minGapDays: 1, ...more });
/** Rows such as `{ mon: 'ynm' }`: yes, no, maybe, remote, `-` for none, one letter for each member. */
function answersOf(members: readonly string[], rows: Record<string, string>): Record<string, Record<string, Answer>> {
  const words: Record<string, Answer> = { y: 'yes', n: 'no', m: 'maybe', r: 'remote' };
  const row = (letters: string) =>
    members.flatMap((member, i) => {
      const word = words[letters[i] ?? '-'];
      return word ? [[member, word] as const] : [];
    });
  return Object.fromEntries(Object.entries(rows).map(([slot, letters]) => [slot, Object.fromEntries(row(letters))]));
}
const week = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slot, i) => at(slot, 100 + i));
const trio = ['Ada', 'Bea', 'Cid'];
const slotsOf = (...args: Parameters<typeof bestSets>) => bestSets(...args).map(({ slots }) => slots.join(''));

describe('what a set must obey', () => {
  it('finds nothing in nothing', () => {
    expect(bestSets([], [], {}, wishes(4))).toEqual([]);
    expect(bestSets([], trio, {}, wishes(1))).toEqual([]);
    for (const count of [0, -1, 1.5, NaN, 8, Infinity]) expect(bestSets(week, trio, {}, wishes(count))).toEqual([]);
    for (const limit of [0, -1, NaN]) expect(bestSets(week, trio, {}, wishes(2, { limit }))).toEqual([]);
  });

  it('chooses by even gaps alone when nobody is there to ask', () => {
    expect(slotsOf(week, [], {}, wishes(3))).toEqual(['abc', 'ace', 'adg']);
  });

  it('keeps gap, period and the instant after which dates may lie', () => {
    expect(slotsOf(week, trio, {}, wishes(3, { minGapDays: 3 }))).toEqual(['adg']);
    expect(slotsOf(week, trio, {}, wishes(2, { firstDay: 102, lastDay: 103 }))).toEqual(['cd']);
    const after = week[5]?.start ?? 0;
    expect(slotsOf(week, trio, {}, wishes(1, { after }))).toEqual(['g']);
    expect(slotsOf(week, trio, {}, wishes(1, { after: after - 1 }))).toEqual(['f', 'g']);
  });

  it('takes one date a day and none that overlap, also past midnight', () => {
    const twice = [at('am', 100, 9), at('pm', 100, 17), at('next', 101, 9)];
    expect(slotsOf(twice, trio, {}, wishes(2, { minGapDays: 0 }))).toEqual(['amnext', 'pmnext']);
    expect(bestSets([at('night', 100, 22, 600), at('early', 101, 7)], trio, {}, wishes(2))).toEqual([]);
    expect(bestSets([at('night', 100, 22, 600), at('eight', 101, 8)], trio, {}, wishes(2))).toHaveLength(1);
  });

  it('leaves out malformed candidates and counts a repeated slot or member once', () => {
    const bad = [{ start: NaN }, { day: 100.5 }, { minutes: -1 }, { day: Infinity }, { minutes: NaN }, { day: 4e6 }];
    expect(
      bestSets(
        bad.map((part, i) => ({ ...at(`x${String(i)}`, 100), ...part })),
        trio,
        {},
        wishes(1),
      ),
    ).toEqual([]);
    expect(bestSets([at('a', 101), at('a', 100)], trio, {}, wishes(2))).toEqual([]);
    const [set] = bestSets([at('a', 100)], ['Ada', 'Ada'], { a: { Ada: 'no' } }, wishes(1));
    expect(set?.missing).toEqual([{ slot: 'a', members: ['Ada'] }]);
  });
});

describe('what is said of a set', () => {
  it('names for each answer the dates that have somebody with it, and no others', () => {
    const answers = answersOf(trio, { a: 'nmr', b: 'y-y', c: 'yyy' });
    const [set] = bestSets(week.slice(0, 3), trio, answers, wishes(3));
    expect(set).toEqual({
      slots: ['a', 'b', 'c'],
      gaps: [1, 1],
      missing: [{ slot: 'a', members: ['Ada'] }],
      unknown: [{ slot: 'b', members: ['Bea'] }],
      reluctant: [{ slot: 'a', members: ['Bea'] }],
      remote: [{ slot: 'a', members: ['Cid'] }],
      alwaysMissing: [],
    });
  });

  it('of a large group leaves out nobody who can be helped, and finds sets beside whoever cannot', () => {
    const many = Array.from({ length: 70 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    const rows = (except: string) =>
      Object.fromEntries(['a', 'b', 'c'].map((slot) => [slot, `${'y'.repeat(65)}${slot === except ? 'y' : 'n'}yyyy`]));
    const found = (except: string) =>
      slotsOf(week.slice(0, 3), many, answersOf(many, rows(except)), wishes(2, { limit: 9 }));
    expect([...found('c')].sort()).toEqual(['ac', 'bc']);
    expect([...found('')].sort()).toEqual(['ab', 'ac', 'bc']);
  });
});

describe('which set is better', () => {
  const four = week.slice(0, 4);

  it('1: the one with most people, a missing answer counting half; of as good ones that with fewer certain misses', () => {
    const answers = answersOf(trio, { a: 'nyy', b: '-yy', c: '--y', d: 'yyy' });
    expect(slotsOf(four, trio, answers, wishes(1, { limit: 4 }))).toEqual(['d', 'b', 'c', 'a']);
  });

  it('2: the one in which the misses are shared, before even gaps', () => {
    const answers = answersOf(trio, { a: 'nyy', b: 'nyy', c: 'yny', d: 'yyn' });
    expect(slotsOf(four, trio, answers, wishes(3, { limit: 4 }))).toEqual(['bcd', 'acd', 'abc', 'abd']);
  });

  it('3: the one with fewest if-need-be, then fewest remote', () => {
    expect(
      slotsOf(four, trio, answersOf(trio, { a: 'myy', b: 'rrr', c: 'ryy', d: 'yyy' }), wishes(1, { limit: 4 })),
    ).toEqual(['d', 'c', 'b', 'a']);
  });

  it('never leaves one out of every date if there is another way, whatever it costs', () => {
    const answers = answersOf(trio, { a: 'nyy', b: 'nyy', c: 'nyy', d: 'ynn' });
    const sets = bestSets(four, trio, answers, wishes(2));
    expect(sets.map(({ slots }) => slots.join(''))).toEqual(['ad', 'bd', 'cd']);
    expect(sets.every((set) => set.alwaysMissing.length === 0)).toBe(true);
  });

  it('still protects the others when one member can come to nothing', () => {
    const answers = answersOf(trio, { a: 'nny', b: 'nny', c: 'nny', d: 'nyn' });
    expect(slotsOf(four, trio, answers, wishes(2))).toEqual(['cd', 'bd', 'ad'].sort());
  });

  it('does not apply that rule to a single date, where it would prefer dates that nobody answered', () => {
    expect(slotsOf(four, trio, answersOf(trio, { a: 'nyy', b: '---' }), wishes(1, { limit: 1 }))).toEqual(['a']);
  });

  it('copes with more than 32 members', () => {
    const many = Array.from({ length: 40 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    const only = (m: number, day: string) => ({
      [day]: Object.fromEntries(many.map((n, i) => [n, i === m ? 'no' : 'yes'])),
    });
    const answers = { ...only(39, 'a'), ...only(39, 'b'), ...only(7, 'c') } as Record<string, Record<string, Answer>>;
    const sets = bestSets(week.slice(0, 3), many, answers, wishes(2));
    expect(sets.map(({ slots }) => slots.join(''))).toEqual(['ac', 'bc']);
    expect(sets[0]?.missing).toEqual([
      { slot: 'a', members: ['m39'] },
      { slot: 'c', members: ['m07'] },
    ]);
  });
});

describe('names that are words of the language', () => {
  it('reads only own properties and only the four answers', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const dates = names.map((slot, i) => at(slot, 100 + i));
    const [empty] = bestSets(dates, names, {}, wishes(3));
    expect(empty?.unknown).toEqual(names.map((slot) => ({ slot, members: [...names].sort() })));
    const rows = names.map((slot) => [slot, Object.fromEntries([['__proto__', 'no']])] as const);
    const answers = Object.fromEntries(rows) as Record<string, Record<string, Answer>>;
    expect(bestSets(dates, names, answers, wishes(3))[0]?.alwaysMissing).toEqual(['__proto__']);
    const odd = { a: { Ada: 'sure', Bea: null } } as unknown as Record<string, Record<string, Answer>>;
    expect(bestSets(week.slice(0, 1), trio, odd, wishes(1))[0]?.unknown).toEqual([{ slot: 'a', members: trio }]);
  });
});

describe('the limits of the search', () => {
  const table = tableOf(week, trio, answersOf(trio, { a: 'nyn', b: 'nny', c: 'nyn' }), 3, 1);
  const bounds = boundsOf(table, 3);

  it('says when it was cut short', () => {
    const task = { table, bounds, count: 3, limit: 3, leftOut: 0 };
    expect(searchSets({ ...task, steps: 4 }).exact).toBe(false);
    expect(searchSets({ ...task, steps: 1000 }).exact).toBe(true);
    expect(fewestLeftOut(table, bounds, 3, 0).exact).toBe(false);
    expect(fewestLeftOut(table, bounds, 3, 1000)).toEqual({ members: 0, exact: true });
  });

  it('stays exact for 60 slots and six dates that all look alike', () => {
    const sixty = Array.from({ length: 60 }, (_, i) => at(`s${String(i).padStart(2, '0')}`, 100 + i));
    const result = searchBestSets(sixty, trio, {}, wishes(6));
    expect(result.exact).toBe(true);
    expect(result.sets.map(({ gaps }) => gaps[0])).toEqual([1, 2, 3]);
  });

  it('returns no more than 50 sets', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => at(`s${String(i)}`, 100 + i));
    expect(bestSets(twenty, trio, {}, wishes(2, { limit: Infinity }))).toHaveLength(50);
  });

  it('counts bits', () => {
    expect([0, 1, -1, 0x40000001, -2147483648].map(bitCount)).toEqual([0, 1, 32, 2, 1]);
  });
});

describe('whyNone', () => {
  it('tells the three reasons apart', () => {
    expect(whyNone([], wishes(1))).toBe('tooFewSlots');
    expect(whyNone([at('am', 100, 9), at('pm', 100)], wishes(2))).toBe('tooFewSlots');
    expect(whyNone(week, wishes(4, { lastDay: 102 }))).toBe('outsidePeriod');
    expect(whyNone(week, wishes(2, { after: week[5]?.start ?? 0 }))).toBe('outsidePeriod');
    expect(whyNone(week, wishes(4, { minGapDays: 3 }))).toBe('gapTooLong');
  });
});
