/** How many members at least must be missing from every date of a set: the rule that comes before all others. */
import { eachMember, restAt, type Bounds } from './best-sets-bounds.ts';
import { bitCount, type Table } from './best-sets-table.ts';

/** The fewest members left out of a whole set, and whether that is proven. */
export interface LeftOut {
  readonly members: number;
  readonly exact: boolean;
}

/**
 * Depth-first search over the members that are missing from every date so far. Equal states (last date, dates chosen,
 * members left out) are visited once; a branch ends when those who can no longer be helped are as many as in the best
 * set found. Usually ends at the first set. At most `steps` choices.
 */
export function fewestLeftOut(table: Table, bounds: Bounds, count: number, steps: number): LeftOut {
  const { slots, members, no, words, next } = table;
  const masks = new Int32Array((count + 1) * words);
  members.forEach((_, m) => (masks[m >> 5] = (masks[m >> 5] ?? 0) | (1 << (m & 31))));
  const seen = new Set<number | string>();
  let best = Infinity;
  let left = steps;

  /** Members left out so far whom no choice of the dates to come can help. */
  function beyondHelp(depth: number, last: number): number {
    let lost = 0;
    eachMember(masks, depth * words, words, (m) => {
      const rescue = bounds.rescue[m];
      if (!rescue || restAt(rescue, count - depth, last) === Infinity) lost += 1;
    });
    return lost;
  }
  function isNew(depth: number, last: number): boolean {
    const from = depth * words;
    const place = last * count + depth;
    const key =
      words === 1
        ? place * 2 ** 32 + ((masks[from] ?? 0) >>> 0)
        : `${String(place)}:${masks.subarray(from, from + words).join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  }
  const least = beyondHelp(0, slots.length);

  function visit(depth: number, last: number): void {
    const more = count - depth - 1;
    const from = depth * words;
    for (const j of next[last] ?? []) {
      if (best === least || left <= 0) return;
      if (restAt(bounds.weight, more, j) === Infinity) continue;
      left -= 1;
      let out = 0;
      for (let w = 0; w < words; w += 1) {
        const mask = (masks[from + w] ?? 0) & (no[j * words + w] ?? 0);
        masks[from + words + w] = mask;
        out += bitCount(mask);
      }
      if (more === 0) best = Math.min(best, out);
      else if (beyondHelp(depth + 1, j) < best && (more === 1 || isNew(depth + 1, j))) visit(depth + 1, j);
    }
  }
  visit(0, slots.length);
  return { members: best, exact: best === least || left > 0 };
}
