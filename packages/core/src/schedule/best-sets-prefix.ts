/** The dates chosen so far in a branch of the search, and what they sum up to. */
import { bitCount, type Table } from './best-sets-table.ts';

/** How often at most, and with which sum of squares, members are missing. */
export interface Spread {
  most: number;
  squares: number;
}

/**
 * The chosen dates as a stack: `push(depth, j)` puts slot `j` on top of the first `depth` ones. Values at a depth are
 * those of the first `depth` dates; nothing has to be undone. Sets of members are masks, so each step costs
 * O(words · most misses).
 */
export class Prefix {
  readonly picks: Int32Array;
  /** Packed weight by depth. */
  readonly weight: Float64Array;
  /** Σ gap² by depth, days. */
  readonly gapSquares: Float64Array;
  /** The largest number of times that any one member is missing, by depth. */
  readonly most: Int32Array;
  /** Σ over members of (times missing)², by depth. */
  readonly squares: Float64Array;
  /** Who is missing at least c times, at word `depth · row + c · words`. */
  readonly atLeast: Int32Array;
  /** Words of one depth in `atLeast`. */
  readonly row: number;
  readonly #table: Table;

  constructor(table: Table, count: number) {
    this.#table = table;
    this.picks = new Int32Array(count + 1);
    this.weight = new Float64Array(count + 1);
    this.gapSquares = new Float64Array(count + 1);
    this.most = new Int32Array(count + 1);
    this.squares = new Float64Array(count + 1);
    this.row = (count + 2) * table.words;
    this.atLeast = new Int32Array((count + 1) * this.row);
    for (let depth = 0; depth <= count; depth += 1) {
      table.members.forEach((_, m) => {
        const word = depth * this.row + (m >> 5);
        this.atLeast[word] = (this.atLeast[word] ?? 0) | (1 << (m & 31));
      });
    }
  }

  /** How many of those missing at least `c` times at `depth` are missing from slot `j` too. */
  #shared(depth: number, c: number, j: number): number {
    const { words, no } = this.#table;
    const from = depth * this.row + c * words;
    let shared = 0;
    for (let w = 0; w < words; w += 1) shared += bitCount((this.atLeast[from + w] ?? 0) & (no[j * words + w] ?? 0));
    return shared;
  }

  /** Packed weight of the dates with `j`. */
  weightWith(depth: number, j: number): number {
    return (this.weight[depth] ?? 0) + (this.#table.weight[j] ?? 0);
  }

  /** Members missing from all of the dates and from `j`. */
  leftOutWith(depth: number, j: number): number {
    return this.#shared(depth, depth, j);
  }

  /** The largest number of times that one member is missing from the dates with `j`. */
  mostWith(depth: number, j: number): number {
    const most = this.most[depth] ?? 0;
    return this.#shared(depth, most, j) > 0 ? most + 1 : most;
  }

  /**
   * Σ over members of (times missing)² for the dates with `j`. A member missing c times adds (c + 1)² − c² = 2c + 1; c is the number of levels
   * 1, 2 … that hold the member.
   */
  squaresWith(depth: number, j: number): number {
    let added = this.#table.absent[j] ?? 0;
    const most = this.most[depth] ?? 0;
    for (let c = 1; c <= most; c += 1) added += 2 * this.#shared(depth, c, j);
    return (this.squares[depth] ?? 0) + added;
  }

  /** n · Σ gap² − (Σ gap)² of the n gaps: n times their sum of squared deviations from the mean. */
  unevenWith(depth: number, j: number): number {
    if (depth === 0) return 0;
    const whole = this.#days(this.picks[0] ?? 0, j);
    return depth * this.#gapSquaresWith(depth, j) - whole * whole;
  }

  #days(i: number, j: number): number {
    return (this.#table.slots[j]?.day ?? 0) - (this.#table.slots[i]?.day ?? 0);
  }

  #gapSquaresWith(depth: number, j: number): number {
    if (depth === 0) return 0;
    const gap = this.#days(this.picks[depth - 1] ?? 0, j);
    return (this.gapSquares[depth] ?? 0) + gap * gap;
  }

  /** Puts slot `j` on top of the first `depth` dates. */
  push(depth: number, j: number): void {
    const { words, no } = this.#table;
    const above = depth + 1;
    this.weight[above] = this.weightWith(depth, j);
    this.squares[above] = this.squaresWith(depth, j);
    this.gapSquares[above] = this.#gapSquaresWith(depth, j);
    this.most[above] = this.mostWith(depth, j);
    this.picks[depth] = j;
    for (let c = 1; c <= above; c += 1) {
      for (let w = 0; w < words; w += 1) {
        const at = depth * this.row + c * words + w;
        const joined = (this.atLeast[at - words] ?? 0) & (no[j * words + w] ?? 0);
        this.atLeast[at + this.row] = (this.atLeast[at] ?? 0) | joined;
      }
    }
  }

  /**
   * The least spread that `absences` more can lead to: each goes to the member with the fewest misses, which is optimal
   * because the cost of one more miss, 2c + 1, rises with c.
   */
  spread(depth: number, absences: number): Spread {
    const { words, members } = this.#table;
    const least = { most: this.most[depth] ?? 0, squares: this.squares[depth] ?? 0 };
    for (let c = 0, left = absences; left > 0 && members.length > 0; c += 1) {
      let room = members.length;
      const from = depth * this.row + (c + 1) * words;
      if (c < depth) for (let w = 0; w < words; w += 1) room -= bitCount(this.atLeast[from + w] ?? 0);
      const placed = Math.min(left, room);
      least.squares += placed * (2 * c + 1);
      if (placed > 0) least.most = Math.max(least.most, c + 1);
      left -= placed;
    }
    return least;
  }
}
