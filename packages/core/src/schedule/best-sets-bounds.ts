/**
 * Lower bounds by dynamic programming: the least that the dates still to be chosen can add. Every value is exact for
 * its own question, with gaps and overlaps respected, so a branch is followed only if it leads to a whole set.
 */
import type { Table } from './best-sets-table.ts';

/** `values[r * stride + i]`: the least sum over `r` more dates after slot `i`; Infinity if there are not so many. */
export interface Rest {
  readonly values: Float64Array;
  readonly stride: number;
}

/** The least sum of `costs` over 0 to `count` more dates. O(count · slots²). */
export function cheapestRest({ slots, next }: Table, costs: Int32Array | Float64Array, count: number): Rest {
  const stride = slots.length + 1;
  const values = new Float64Array((count + 1) * stride).fill(Infinity).fill(0, 0, stride);
  for (let r = 1; r <= count; r += 1) {
    next.forEach((followers, i) => {
      let least = Infinity;
      for (const j of followers) {
        least = Math.min(least, (costs[j] ?? 0) + (values[(r - 1) * stride + j] ?? Infinity));
      }
      values[r * stride + i] = least;
    });
  }
  return { values, stride };
}

/** Whether member `m` answered no to slot `j`. */
function isMissing({ no, words }: Table, m: number, j: number): boolean {
  return (((no[j * words + (m >> 5)] ?? 0) >>> (m & 31)) & 1) === 1;
}

/** As `cheapestRest` of the weights, but at least one of the dates must be one that member `m` is not missing from. */
function cheapestRescue(table: Table, rest: Rest, m: number, count: number): Rest {
  const { next, weight } = table;
  const { stride } = rest;
  const values = new Float64Array((count + 1) * stride).fill(Infinity);
  for (let r = 1; r <= count; r += 1) {
    next.forEach((followers, i) => {
      let least = Infinity;
      for (const j of followers) {
        const from = isMissing(table, m, j) ? values : rest.values;
        least = Math.min(least, (weight[j] ?? 0) + (from[(r - 1) * stride + j] ?? Infinity));
      }
      values[r * stride + i] = least;
    });
  }
  return { values, stride };
}

/** The bounds of one table for sets of `count` dates. */
export interface Bounds {
  /** Least packed weight of the dates to come. */
  readonly weight: Rest;
  /** Fewest absences in the dates to come. */
  readonly absent: Rest;
  /** For each member: least packed weight of dates to come of which the member is not missing from every one. */
  readonly rescue: readonly Rest[];
}

/** All bounds. O(members · count · slots²). */
export function boundsOf(table: Table, count: number): Bounds {
  const weight = cheapestRest(table, table.weight, count);
  return {
    weight,
    absent: cheapestRest(table, table.absent, count),
    rescue: table.members.map((_, m) => cheapestRescue(table, weight, m, count)),
  };
}

/** The value of a bound for `r` more dates after slot `i`. O(1). */
export function restAt({ values, stride }: Rest, r: number, i: number): number {
  return values[r * stride + i] ?? Infinity;
}

/** Calls back with each member of a mask of `words` words that begins at `from`. O(bits set). */
export function eachMember(mask: Int32Array, from: number, words: number, visit: (m: number) => void): void {
  for (let w = 0; w < words; w += 1) {
    for (let bits = mask[from + w] ?? 0; bits !== 0; bits &= bits - 1) visit(w * 32 + 31 - Math.clz32(bits & -bits));
  }
}
