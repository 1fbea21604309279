/** The search against an independent one that simply tries every subset, and what must hold of every answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSets, searchBestSets, type Answer, type Candidate, type DateSet, type SetWishes } from './best-sets.ts';

const DAY = 86_400_000;
/** As the run asks: the gate 100, `npm run prove` more. */
const runs = fc.readConfigureGlobal().numRuns ?? 100;
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'Åsa',
  'a',
  'B',
  '',
  '10',
  '9',
  '😀',
  '\uff21',
];

interface Poll {
  readonly candidates: readonly Candidate[];
  readonly members: readonly string[];
  readonly answers: Record<string, Record<string, Answer>>;
  readonly wishes: SetWishes;
}

const optional = (key: string, values: fc.Arbitrary<number>) =>
  fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

const wishes: fc.Arbitrary<SetWishes> = fc
  .tuple(
    fc.record({ count: fc.integer({ min: 1, max: 5 }), minGapDays: fc.integer({ min: 0, max: 4 }) }),
    optional('firstDay', fc.integer({ min: 98, max: 106 })),
    optional('lastDay', fc.integer({ min: 106, max: 118 })),
    optional(
      'after',
      fc.integer({ min: 98 * 24, max: 106 * 24 }).map((hours) => hours * 3_600_000),
    ),
    optional('limit', fc.integer({ min: 1, max: 6 })),
  )
  .map((parts) => Object.assign({}, ...parts) as SetWishes);

const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    slot: fc.constantFrom(...names),
    day: fc.integer({ min: 100, max: 114 }),
    hour: fc.constantFrom(8, 8, 17, 22),
    minutes: fc.constantFrom(0, 90, 180, 30 * 60),
  })
  .map(({ slot, day, hour, minutes }) => ({ slot, day, minutes, start: day * DAY + hour * 3_600_000 }));

/** Few distinct answers in a poll make ties; a poll may be all `no`, or not answered at all. */
const poll: fc.Arbitrary<Poll> = fc
  .record({
    candidates: fc.uniqueArray(candidate, { maxLength: 10, selector: ({ slot }) => slot }),
    members: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 }),
    wishes,
    kinds: fc.constantFrom<(Answer | undefined)[]>(
      ['yes', 'maybe', 'remote', 'no', undefined],
      ['yes', 'no'],
      ['no', 'no', 'no', 'yes'],
      ['yes', 'no', undefined],
      ['maybe', 'remote'],
      [undefined],
    ),
    picks: fc.array(fc.nat({ max: 59 }), { minLength: 50, maxLength: 50 }),
  })
  .map(({ kinds, picks, ...rest }) => {
    const row = (s: number) =>
      rest.members.flatMap((member, m) => {
        const answer = kinds[(picks[s * 5 + m] ?? 0) % kinds.length];
        return answer ? [[member, answer] as const] : [];
      });
    const answers = Object.fromEntries(rest.candidates.map(({ slot }, s) => [slot, Object.fromEntries(row(s))]));
    return { ...rest, answers };
  });

/** Every subset as a bit pattern; every rule pair by pair; criteria as one list of numbers and texts. */
function oracle({ candidates, members, answers, wishes: w }: Poll): string[][] {
  const wanted = candidates.filter(
    (c) => c.day >= (w.firstDay ?? -Infinity) && c.day <= (w.lastDay ?? Infinity) && c.start > (w.after ?? -Infinity),
  );
  const rated = Array.from({ length: 2 ** wanted.length }, (_, bits) => wanted.filter((__, i) => (bits >> i) & 1))
    .filter((set) => set.length === w.count)
    .map((set) => set.sort((a, b) => a.start - b.start || (a.slot < b.slot ? -1 : 1)))
    .filter((set) =>
      set.every((a, i) =>
        set.every(
          (b, k) => i >= k || (b.day - a.day >= Math.max(1, w.minGapDays) && a.start + a.minutes * 60_000 <= b.start),
        ),
      ),
    )
    .map((set) => {
      const grid = members.map((member) =>
        set.map(({ slot }) => new Map(Object.entries(answers[slot] ?? {})).get(member)),
      );
      const tally = (wantedAnswer: Answer | undefined) => grid.flat().filter((a) => a === wantedAnswer).length;
      const misses = grid.map((row) => row.filter((a) => a === 'no').length);
      const gaps = set.slice(1).map((c, i) => c.day - (set[i]?.day ?? 0));
      const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
      // In steps of 1/12 (counts up to 5): exact again after rounding.
      const uneven = Math.round(12 * gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0));
      const leftOut = w.count > 1 ? misses.filter((n) => n === w.count).length : 0;
      const squares = misses.reduce((sum, n) => sum + n * n, 0);
      const cost = tally('no') + tally(undefined) / 2;
      const numbers = [leftOut, cost, Math.max(0, ...misses), squares, tally('maybe'), tally('remote'), uneven];
      return { leftOut, set, key: [...numbers, ...set.flatMap(({ start, slot }) => [start, slot])] };
    })
    .sort((a, b) => {
      const at = a.key.findIndex((value, i) => value !== b.key[i]);
      return at < 0 ? 0 : (a.key[at] ?? 0) < (b.key[at] ?? 0) ? -1 : 1;
    });
  return rated
    .filter(({ leftOut }) => leftOut === rated[0]?.leftOut)
    .slice(0, w.limit ?? 3)
    .map(({ set }) => set.map(({ slot }) => slot));
}

const run = ({ candidates, members, answers, wishes: w }: Poll): readonly DateSet[] =>
  bestSets(candidates, members, answers, w);

describe('bestSets against every subset', () => {
  it('finds the same sets in the same order', () => {
    fc.assert(
      fc.property(poll, (p) => {
        expect(run(p).map(({ slots }) => slots)).toEqual(oracle(p));
        expect(searchBestSets(p.candidates, p.members, p.answers, p.wishes).exact).toBe(true);
      }),
      { numRuns: 10 * runs },
    );
  });

  it('does not depend on the order of candidates, members or answers', () => {
    const reversed = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(
        poll.chain((p) =>
          fc.record({
            p: fc.constant(p),
            candidates: fc.shuffledSubarray([...p.candidates], { minLength: p.candidates.length }),
            members: fc.shuffledSubarray([...p.members], { minLength: p.members.length }),
          }),
        ),
        ({ p, candidates, members }) => {
          const rows = Object.entries(p.answers).map(([slot, row]) => [slot, reversed(row)] as const);
          const answers = reversed(Object.fromEntries(rows));
          expect(run({ ...p, candidates, members, answers })).toEqual(run(p));
        },
      ),
      { numRuns: 2 * runs },
    );
  });

  it('says of each set who answered what', () => {
    fc.assert(
      fc.property(poll, (p) => {
        for (const set of run(p)) {
          const said = (kind: 'missing' | 'unknown' | 'reluctant' | 'remote', slot: string) =>
            set[kind].find((entry) => entry.slot === slot)?.members ?? [];
          for (const slot of set.slots) {
            const row = new Map(Object.entries(new Map(Object.entries(p.answers)).get(slot) ?? {}));
            const who = (answer: Answer | undefined) => p.members.filter((m) => row.get(m) === answer).sort();
            expect(said('missing', slot)).toEqual(who('no'));
            expect(said('unknown', slot)).toEqual(who(undefined));
            expect(said('reluctant', slot)).toEqual(who('maybe'));
            expect(said('remote', slot)).toEqual(who('remote'));
          }
          const misses = (m: string) => set.slots.filter((slot) => said('missing', slot).includes(m)).length;
          expect(set.alwaysMissing).toEqual(p.members.filter((m) => misses(m) > p.wishes.count / 2).sort());
        }
      }),
      { numRuns: 2 * runs },
    );
  });
});
