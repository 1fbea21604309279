/** Draws of pairs and fours. Expectations come from trying every grouping of a small circle. */
import { describe, expect, it } from 'vitest';
import { drawGroups, pairKey, type DrawFacts } from './draw-groups.ts';

const people = (count: number): string[] => Array.from({ length: count }, (_, i) => `d1:${i + 1}`);
const pairsOf = (groups: readonly (readonly string[])[]): [string, string][] =>
  groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b): [string, string] => [a, b])));
const faultsOf = (groups: readonly (readonly string[])[], facts: DrawFacts): number =>
  pairsOf(groups).reduce((sum, [a, b]) => {
    const met = facts.met.includes(pairKey(a, b)) ? 3 : 0;
    return sum + met + (facts.orgs[a] === facts.orgs[b] ? 2 : 0);
  }, 0);

/** Every way to cut people into pairs, with one trio where they are odd. */
function everyPairing(rest: readonly string[]): string[][][] {
  const [first, ...others] = rest;
  if (first === undefined) return [[]];
  if (rest.length === 3) return [[[...rest]]];
  const ways: string[][][] = [];
  for (const second of others) {
    const left = others.filter((one) => one !== second);
    for (const way of everyPairing(left)) ways.push([[first, second], ...way]);
    if (rest.length % 2 === 0) continue;
    for (const third of left.filter((one) => one > second)) {
      const after = left.filter((one) => one !== third);
      for (const way of everyPairing(after).filter((one) => one.every((group) => group.length === 2)))
        ways.push([[first, second, third], ...way]);
    }
  }
  return ways;
}

const circles: [string, number[]][] = [
  ['four of two organisations', [1, 1, 2, 2]],
  ['five of three', [1, 1, 2, 2, 3]],
  ['six of three', [1, 1, 2, 2, 3, 3]],
  ['six, of which four are of one', [1, 1, 1, 1, 2, 3]],
  ['seven of four', [1, 2, 3, 4, 2, 1, 3]],
  ['eight of four', [1, 2, 3, 4, 2, 1, 3, 4]],
  ['four of one', [1, 1, 1, 1]],
];

describe.each(circles)('VC46 pairs of %s', (_title, orgs) => {
  const present = people(orgs.length);
  const byId = Object.fromEntries(present.map((id, i) => [id, orgs[i] ?? 0]));

  it('are as good as the best of all pairings, draw after draw, until everybody has met', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const met: string[] = [];
      for (let draw = 0; draw < 4; draw += 1) {
        const facts = { present, orgs: byId, met };
        const groups = drawGroups(facts, 2, seed * 7 + draw);
        expect(groups.flat().sort()).toEqual([...present].sort());
        const sizes = groups.map((group) => group.length).sort();
        expect(sizes.filter((size) => size !== 2)).toEqual(present.length % 2 === 0 ? [] : [3]);
        const best = Math.min(...everyPairing(present).map((way) => faultsOf(way, facts)));
        expect(faultsOf(groups, facts)).toBe(best);
        met.push(...pairsOf(groups).map(([a, b]) => pairKey(a, b)));
      }
    }
  });
});

describe('VC46 fours', () => {
  it.each([
    [4, [4]],
    [5, [5]],
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
    [9, [5, 4]],
    [11, [4, 4, 3]],
    [12, [4, 4, 4]],
  ])('of %i people are as even as they can be', (count, expected) => {
    const present = Array.from({ length: count }, (_, i) => `d1:${i + 1}`);
    const groups = drawGroups({ present, orgs: {}, met: [] }, 4, 1);
    expect(groups.map((group) => group.length)).toEqual(expected);
  });
});

describe('VC46 draws', () => {
  it('never mix one organisation, nor repeat a pair, among eight and twelve of four, in two draws', () => {
    for (const count of [8, 12]) {
      const present = people(count);
      const orgs = Object.fromEntries(present.map((id, i) => [id, 1 + (i % 4)]));
      for (let seed = 0; seed < 40; seed += 1) {
        const first = drawGroups({ present, orgs, met: [] }, 2, seed);
        const met = pairsOf(first).map(([a, b]) => pairKey(a, b));
        expect(faultsOf(first, { present, orgs, met: [] })).toBe(0);
        expect(faultsOf(drawGroups({ present, orgs, met }, 2, seed + 1), { present, orgs, met })).toBe(0);
      }
    }
  });

  it('are the same for the same seed, and differ for some other', () => {
    const present = people(8);
    const facts = { present, orgs: {}, met: [] };
    const draws = new Set(Array.from({ length: 10 }, (_, seed) => JSON.stringify(drawGroups(facts, 2, seed))));
    expect(drawGroups(facts, 2, 3)).toEqual(drawGroups(facts, 2, 3));
    expect(draws.size).toBeGreaterThan(3);
  });

  it('seat everybody once whatever the number and the size, and nobody alone from two on', () => {
    for (let count = 0; count <= 14; count += 1) {
      for (let size = 2; size <= 6; size += 1) {
        const groups = drawGroups({ present: people(count), orgs: {}, met: [] }, size, 1);
        expect(groups.flat().sort()).toEqual(people(count).sort());
        if (count > 1) expect(Math.min(...groups.map((group) => group.length))).toBeGreaterThan(1);
      }
    }
  });
});
