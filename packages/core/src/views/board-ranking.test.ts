/** Which notes come first by dots, by hand figures. Through the whole board: brainstorm.test.ts. */
import { describe, expect, it } from 'vitest';
import { levelAt, rankedBy } from './board-ranking.ts';

/** Dots, or dots and those of a second count. */
type Count = number | null | readonly [dots: number, again: number | null];
/** Notes `a`, `b`, … with so many dots. */
const notes = (counts: readonly Count[]) =>
  counts.map((count, at) => {
    const [dots, again] = typeof count === 'number' || count === null ? [count, null] : count;
    return { idea: 'abcdefgh'.charAt(at), dots, again };
  });
const order = (...counts: readonly Count[]): string =>
  rankedBy(notes(counts))
    .map(({ idea }) => idea)
    .join('');

describe('VC83 notes are ranked', () => {
  it('by dots, level ones in the order in which they were written', () => {
    expect(order(1, 3, 2, 3)).toBe('bdca');
    expect(order(0, null, 1)).toBe('cab');
    expect(order()).toBe('');
  });

  it('by a second count where all that are level were counted again', () => {
    expect(order([2, 1], [2, 3], [3, null], [2, 2])).toBe('cbda');
    expect(order([2, 1], [2, null], [2, 9])).toBe('abc');
    expect(order([2, 5], [2, 5], [1, 7], [1, 8])).toBe('abdc');
  });
});

describe('VC83 a tie', () => {
  const tie = (places: number, ...counts: readonly Count[]) => levelAt(rankedBy(notes(counts)), places);

  it('is where notes are level across the border of the first places', () => {
    expect(tie(3, 4, 2, 2, 2, 1)).toEqual({ ideas: ['b', 'c', 'd'], dots: 2, places: 2 });
    expect(tie(1, 2, 2)).toEqual({ ideas: ['a', 'b'], dots: 2, places: 1 });
  });

  it('is none where all that are level find a place, or there are no more notes than places', () => {
    expect(tie(3, 4, 2, 2, 1)).toBeNull();
    expect(tie(3, 2, 2, 2)).toBeNull();
    expect(tie(3, 1)).toBeNull();
    expect(tie(3)).toBeNull();
  });

  it('is what a second count leaves level', () => {
    expect(tie(2, [3, null], [2, 1], [2, 2], [2, 0])).toBeNull();
    expect(tie(2, [3, null], [2, 1], [2, 1], [2, 0])).toEqual({ ideas: ['b', 'c'], dots: 2, places: 1 });
    expect(tie(3, [3, null], [2, 1], [2, 1], [2, 4])).toEqual({ ideas: ['b', 'c'], dots: 2, places: 1 });
    // One that was not counted again keeps all of them level.
    expect(tie(2, [3, null], [2, 1], [2, 2], [2, null])).toEqual({ ideas: ['b', 'c', 'd'], dots: 2, places: 1 });
  });
});
