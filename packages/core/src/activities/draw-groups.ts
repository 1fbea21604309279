/**
 * Draws pairs or fours that mix organisations and do not repeat. Chance comes in as a seed and the result goes into
 * the log (`groups.drawn`), so that no old log depends on this algorithm.
 */
import type { Id } from '../events/schemas.ts';

/** Everything a draw looks at: who is present, their organisations, and which pairs (`a|b`, a < b) have met. */
export interface DrawFacts {
  readonly present: readonly Id[];
  readonly orgs: Readonly<Record<Id, number>>;
  readonly met: readonly string[];
}

/** The key of a pair, the same whichever way round. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** A small deterministic generator (mulberry32, public domain by Tommy Ettinger). Gives [0, 1). */
function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list: readonly Id[], next: () => number): Id[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as Id, copy[i] as Id];
  }
  return copy;
}

/**
 * Sizes of the groups, as even as they can be: one left over makes a pair a trio, and six people asked for fours are
 * two trios rather than one group of six.
 */
function sizes(count: number, size: number): number[] {
  const groups = Math.max(1, size > 2 ? Math.round(count / size) : Math.floor(count / size));
  return Array.from({ length: groups }, (_, i) => Math.floor(count / groups) + Number(i < count % groups));
}

/** What is bad about a grouping: pairs that have met weigh most, then pairs of one organisation. */
function badness(groups: readonly (readonly Id[])[], facts: DrawFacts, met: ReadonlySet<string>): number {
  let sum = 0;
  for (const group of groups) {
    for (let i = 0; i < group.length; i += 1) {
      for (let j = i + 1; j < group.length; j += 1) {
        const [a, b] = [group[i] as Id, group[j] as Id];
        if (met.has(pairKey(a, b))) sum += 3;
        if (facts.orgs[a] === facts.orgs[b]) sum += 2;
      }
    }
  }
  return sum;
}

/**
 * Groups of `size` from those present. Local search by swaps from a seeded shuffle, restarted 24 times; for up to
 * twelve people it finds a draw without fault where there is one. Fewer than two present give one group of all.
 */
export function drawGroups(facts: DrawFacts, size: number, seed: number): readonly (readonly Id[])[] {
  const next = generator(seed);
  const met = new Set(facts.met);
  const shape = sizes(facts.present.length, size);
  let best: readonly (readonly Id[])[] = [facts.present];
  let bestFault = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 24 && bestFault > 0; round += 1) {
    const people = shuffled(facts.present, next);
    let fault = badness(cut(people, shape), facts, met);
    for (let improved = true; improved && fault > 0;) {
      improved = false;
      for (let i = 0; i < people.length; i += 1) {
        for (let j = i + 1; j < people.length; j += 1) {
          [people[i], people[j]] = [people[j] as Id, people[i] as Id];
          const now = badness(cut(people, shape), facts, met);
          if (now < fault) {
            fault = now;
            improved = true;
          } else {
            [people[i], people[j]] = [people[j] as Id, people[i] as Id];
          }
        }
      }
    }
    if (fault < bestFault) {
      bestFault = fault;
      best = cut(people, shape);
    }
  }
  return best;
}

function cut(people: readonly Id[], shape: readonly number[]): Id[][] {
  let from = 0;
  return shape.map((size) => people.slice(from, (from += size)));
}
