/**
 * The exact search: depth-first branch and bound over ascending dates (Land and Doig 1960), with the bounds of
 * best-sets-bounds. A branch is left when the least that it can reach comes, criterion by criterion, after the worst set
 * kept.
 */
import { eachMember, restAt, type Bounds } from './best-sets-bounds.ts';
import { Prefix } from './best-sets-prefix.ts';
import type { Table } from './best-sets-table.ts';

/** One set with its criteria, most important first; all integers, less is better. */
interface Found {
  /** 2 · no + unknown. */
  readonly cost: number;
  readonly most: number;
  readonly squares: number;
  /** Packed weight: cost, then maybe, then remote. */
  readonly weight: number;
  readonly uneven: number;
  readonly picks: readonly number[];
}

/** What to search for. */
export interface Task {
  readonly table: Table;
  readonly bounds: Bounds;
  readonly count: number;
  /** How many sets to keep. */
  readonly limit: number;
  /** How many members may be missing from every date; Infinity switches the rule off. */
  readonly leftOut: number;
  /** How many choices may be looked at. */
  readonly steps: number;
}

/** Picks compared date by date over the first `length`; a mere beginning of `b` compares as equal. */
function comparePicks(a: ArrayLike<number>, length: number, b: readonly number[]): number {
  for (let d = 0; d < length; d += 1) {
    const difference = (a[d] ?? 0) - (b[d] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The `limit` best sets as indices of slots, best first, and whether they are proven to be so. */
export function searchSets(task: Task): {
  readonly sets: readonly (readonly number[])[];
  readonly exact: boolean;
} {
  const { table, bounds, count, limit, leftOut } = task;
  const prefix = new Prefix(table, count);
  const { picks } = prefix;
  const square = table.base * table.base;
  const low = new Float64Array(count + 1);
  const dearest = new Float64Array(leftOut === Infinity ? 0 : leftOut + 1);
  const found: Found[] = [];
  let worst: Found | undefined;
  /** Weights from here on cost more than the worst set kept. */
  let cut = Infinity;
  let left = task.steps;

  function keep(entry: Found, before: (other: Found) => boolean): void {
    const place = found.findIndex(before);
    found.splice(place < 0 ? found.length : place, 0, entry);
    if (found.length > limit) found.pop();
    if (found.length < limit) return;
    worst = found[limit - 1];
    cut = worst ? (worst.cost + 1) * square : Infinity;
  }

  /** The last date: each option makes a whole set. Criteria are computed only as far as they decide. */
  function finish(options: Int32Array): void {
    const depth = count - 1;
    for (const j of options) {
      left -= 1;
      const weight = prefix.weightWith(depth, j);
      if (weight >= cut) continue;
      const most = prefix.mostWith(depth, j);
      if (most === count && prefix.leftOutWith(depth, j) > leftOut) continue;
      const cost = Math.floor(weight / square);
      const tied = worst?.cost === cost ? worst : undefined;
      if (tied && most > tied.most) continue;
      const squares = prefix.squaresWith(depth, j);
      const level = tied?.most === most;
      if (tied && level && (squares > tied.squares || (squares === tied.squares && weight > tied.weight))) continue;
      const uneven = prefix.unevenWith(depth, j);
      picks[depth] = j;
      const compare = (other: Found): number =>
        cost - other.cost ||
        most - other.most ||
        squares - other.squares ||
        weight - other.weight ||
        uneven - other.uneven ||
        comparePicks(picks, count, other.picks);
      if (worst && compare(worst) > 0) continue;
      const entry = { cost, most, squares, weight, uneven, picks: Array.from(picks.subarray(0, count)) };
      keep(entry, (other) => compare(other) < 0);
    }
  }

  /**
   * Least packed weight of the dates to come after `last` if no more than `leftOut` members may miss everything: all
   * but so many of those left out so far must be helped, at best the cheap ones, and the dearest of these is the bound.
   */
  function rescueWeight(depth: number, last: number): number {
    if (leftOut === Infinity || (prefix.most[depth] ?? 0) < depth) return 0;
    // The leftOut + 1 largest needs, descending.
    dearest.fill(0);
    eachMember(prefix.atLeast, depth * prefix.row + depth * table.words, table.words, (m) => {
      const rescue = bounds.rescue[m];
      let need = rescue ? restAt(rescue, count - depth, last) : Infinity;
      for (let k = 0; k <= leftOut && need > 0; k += 1) {
        const other = dearest[k] ?? 0;
        if (need <= other) continue;
        dearest[k] = need;
        need = other;
      }
    });
    return dearest[leftOut] ?? 0;
  }

  /** Whether the first `depth` dates, the last of them `last`, can still lead to a set better than the worst kept. */
  function isPromising(depth: number, last: number): boolean {
    const weight = Math.max(low[depth] ?? 0, (prefix.weight[depth] ?? 0) + rescueWeight(depth, last));
    low[depth] = weight;
    if (weight >= cut || weight === Infinity) return false;
    if (!worst || Math.floor(weight / square) < worst.cost) return true;
    const least = prefix.spread(depth, restAt(bounds.absent, count - depth, last));
    if (least.most !== worst.most) return least.most < worst.most;
    if (least.squares !== worst.squares) return least.squares < worst.squares;
    if (weight !== worst.weight) return weight < worst.weight;
    // The deviation of some gaps from their own mean is never more than their share in that of all gaps.
    const gaps = Math.max(1, depth - 1);
    const uneven = prefix.unevenWith(depth - 1, last) * (count - 1);
    if (uneven !== worst.uneven * gaps) return uneven < worst.uneven * gaps;
    return comparePicks(picks, depth, worst.picks) <= 0;
  }

  function expand(depth: number, last: number): void {
    const options = table.next[last] ?? new Int32Array();
    const more = count - depth - 1;
    if (more === 0) {
      finish(options);
      return;
    }
    // First the branches that keep the bound of this one: good sets found early cut off most of the others.
    const bound = low[depth] ?? 0;
    for (const keeps of [true, false]) {
      for (const j of options) {
        if (left <= 0) return;
        const reach = prefix.weightWith(depth, j) + restAt(bounds.weight, more, j);
        if (reach >= cut || reach === Infinity || reach <= bound !== keeps) continue;
        left -= 1;
        prefix.push(depth, j);
        low[depth + 1] = Math.max(bound, reach);
        if (isPromising(depth + 1, j)) expand(depth + 1, j);
      }
    }
  }

  low[0] = restAt(bounds.weight, count, table.slots.length);
  if (low[0] < Infinity) expand(0, table.slots.length);
  return { sets: found.map((entry) => entry.picks), exact: left > 0 };
}
