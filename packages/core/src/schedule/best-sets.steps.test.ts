/**
 * How many choices a search looks at before its sets are proven: the same number on every device, so it is held like any
 * other result. A bound that no longer cuts off what it did shows here, long before anybody waits for it.
 */
import { describe, expect, it } from 'vitest';
import { boundsOf } from './best-sets-bounds.ts';
import { fewestLeftOut } from './best-sets-fair.ts';
import { searchSets } from './best-sets-search.ts';
import { tableOf } from './best-sets-table.ts';
import type { Answer, Candidate } from './best-sets.ts';

/** Numbers that look like chance and are the same everywhere. */
function* numbers(seed: number): Generator<number, never> {
  for (let one = seed; ; one = (one * 16_807) % 2_147_483_647) yield one;
}
interface Group {
  readonly slots: number;
  readonly people: number;
  readonly count: number;
  /** Of ten answers, so many are no. */
  readonly noes: number;
}
function taskOf({ slots, people, count, noes }: Group) {
  const chance = numbers(slots * 1000 + people * 100 + count * 10 + noes);
  const members = Array.from({ length: people }, (_, i) => `m${String(i).padStart(2, '0')}`);
  const days = Array.from({ length: slots }, (_, i): Candidate => {
    const day = 100 + 3 * i;
    return { slot: `s${String(i).padStart(2, '0')}`, day, minutes: 120, start: day * 86_400_000 };
  });
  const others: readonly Answer[] = ['yes', 'yes', 'maybe', 'remote'];
  const answerOf = (): Answer =>
    chance.next().value % 10 < noes ? 'no' : (others[chance.next().value % others.length] ?? 'yes');
  const answers = Object.fromEntries(
    days.map(({ slot }) => [slot, Object.fromEntries(members.map((member) => [member, answerOf()]))]),
  );
  const table = tableOf(days, members, answers, count, 7);
  const bounds = boundsOf(table, count);
  return { table, bounds, count, limit: 3 };
}
/** The fewest steps with which the result is exact. */
function fewest(isExact: (steps: number) => boolean): number {
  let [low, high] = [1, 1];
  while (high < 1e6 && !isExact(high)) high *= 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isExact(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

describe('a search for dates', () => {
  it.each([
    [
      { slots: 20, people: 8, count: 4, noes: 3 },
      { fair: 4, sets: 36 },
    ],
    [
      { slots: 24, people: 6, count: 5, noes: 5 },
      { fair: 5, sets: 121 },
    ],
    [
      { slots: 16, people: 12, count: 3, noes: 8 },
      { fair: 158, sets: 193 },
    ],
    [
      { slots: 30, people: 4, count: 4, noes: 1 },
      { fair: 4, sets: 79 },
    ],
    [
      { slots: 18, people: 40, count: 4, noes: 7 },
      { fair: 411, sets: 87 },
    ],
  ])('of %o looks at no more than it did', (group, most) => {
    const task = taskOf(group);
    const { table, bounds, count } = task;
    const { members: leftOut } = fewestLeftOut(table, bounds, count, 1e6);
    expect(fewest((steps) => fewestLeftOut(table, bounds, count, steps).exact)).toBeLessThanOrEqual(most.fair);
    expect(fewest((steps) => searchSets({ ...task, leftOut, steps }).exact)).toBeLessThanOrEqual(most.sets);
  });
});
