/** Which notes come first by dots, and which are level where only some of them can. */
import type { Id } from '../events/schemas.ts';

/** Notes that are level at the last of the first places. */
export interface BoardTie {
  readonly ideas: readonly Id[];
  /** How many dots each of them has. */
  readonly dots: number;
  /** How many of them find a place. */
  readonly places: number;
}
interface Counted {
  readonly idea: Id;
  readonly dots: number | null;
  readonly again: number | null;
}

const dotsOf = ({ dots }: Counted): number => dots ?? 0;

/** A second count holds only among notes that were all counted again. */
function wasCountedAgain(level: readonly Counted[]): boolean {
  return level.every(({ again }) => again !== null);
}

/** Notes by their dots, most first; level ones by a second count, else in the order in which they were written. */
export function rankedBy<N extends Counted>(notes: readonly N[]): readonly N[] {
  const levels = new Map<number, N[]>();
  for (const note of notes) levels.set(dotsOf(note), [...(levels.get(dotsOf(note)) ?? []), note]);
  return [...levels.keys()]
    .sort((a, b) => b - a)
    .flatMap((dots) => {
      const level = levels.get(dots) ?? [];
      // The sort is stable: what is level keeps its order.
      return wasCountedAgain(level) ? [...level].sort((a, b) => (b.again ?? 0) - (a.again ?? 0)) : level;
    });
}

/** Of notes that are ranked: those that are level across the border of the first places; null where nothing is. */
export function levelAt(ranking: readonly Counted[], places: number): BoardTie | null {
  const last = ranking[places - 1];
  if (last === undefined || ranking.length <= places) return null;
  const level = ranking.filter((note) => dotsOf(note) === dotsOf(last));
  const again = wasCountedAgain(level);
  const tied = again ? level.filter((note) => note.again === last.again) : level;
  const before = ranking.indexOf(tied[0] as Counted);
  return before + tied.length <= places
    ? null
    : { ideas: tied.map(({ idea }) => idea), dots: dotsOf(last), places: places - before };
}
