/**
 * The dates that suit a group best: whole sets of dates, not single ones, so that nobody is always the one who is
 * missing. Pure and deterministic: the same answers give the same sets on every device, in whatever order they came.
 */
import { boundsOf } from './best-sets-bounds.ts';
import { fewestLeftOut } from './best-sets-fair.ts';
import { searchSets } from './best-sets-search.ts';
import { answerOf, followers, isWithin, tableOf, usableSlots } from './best-sets-table.ts';
import type {
  Answer,
  Answers,
  Candidate,
  DateSet,
  SetSearch,
  SetWishes,
  SlotMembers,
  WhyNone,
} from './best-sets-shapes.ts';
export type { Answer, Answers, Candidate, DateSet, SetSearch, SetWishes, SlotMembers, WhyNone };

/** Choices that one search may look at: enough for any 60 slots and up to 6 dates, as C(60, 6) is 50,063,860. */
const STEPS = 60_000_000;
const DEFAULT_LIMIT = 3;
const MOST_SETS = 50;

function describe(dates: readonly Candidate[], members: readonly string[], answers: Answers): DateSet {
  const who = (wanted: Answer | undefined): readonly SlotMembers[] =>
    dates
      .map(({ slot }) => ({ slot, members: members.filter((m) => answerOf(answers, slot, m) === wanted) }))
      .filter((entry) => entry.members.length > 0);
  const missing = who('no');
  const misses = (member: string): number => missing.filter((entry) => entry.members.includes(member)).length;
  return {
    slots: dates.map(({ slot }) => slot),
    gaps: dates.slice(1).map(({ day }, i) => day - (dates[i]?.day ?? day)),
    missing,
    unknown: who(undefined),
    reluctant: who('maybe'),
    remote: who('remote'),
    alwaysMissing: members.filter((member) => 2 * misses(member) > dates.length),
  };
}

/**
 * As `bestSets`, and says whether the sets are proven to be the best. They are for any 60 slots and up to 6 dates; with
 * more of both the search stops after a fixed number of steps (the same on every device) with the best found so far.
 */
export function searchBestSets(
  candidates: readonly Candidate[],
  members: readonly string[],
  answers: Answers,
  wishes: SetWishes,
): SetSearch {
  const { count, minGapDays, limit = DEFAULT_LIMIT } = wishes;
  const slots = usableSlots(candidates).filter((candidate) => isWithin(candidate, wishes));
  if (!Number.isInteger(count) || count < 1 || count > slots.length || !(limit >= 1)) return { sets: [], exact: true };
  const table = tableOf(slots, members, answers, count, minGapDays);
  const bounds = boundsOf(table, count);
  // Of a single date 'missing from every date' says no more than 'missing', which the first criterion counts.
  const left = count > 1 ? fewestLeftOut(table, bounds, count, STEPS) : { members: Infinity, exact: true };
  const most = Math.min(Math.floor(limit), MOST_SETS);
  const result = searchSets({ table, bounds, count, limit: most, leftOut: left.members, steps: STEPS });
  return {
    sets: result.sets.map((picks) => {
      const dates = picks.flatMap((pick) => slots[pick] ?? []);
      return describe(dates, table.members, answers);
    }),
    exact: result.exact && left.exact,
  };
}

/**
 * The best sets of `wishes.count` dates, best first; empty if none fits (`whyNone` says why).
 *
 * Never broken: the period, `after`, the gap, one date a day, no overlap; and with two or more dates no more members
 * than unavoidable are missing from every date (none, if there is such a set). Then, one criterion after the other:
 * 1. most people: fewest 'no', where a missing answer counts half;
 * 2. the largest number of times that one member is missing, then the sum of the squares of these numbers;
 * 3. fewest 'maybe', then fewest 'remote';
 * 4. even gaps: the sum of squared deviations of the gaps, in days, from their mean;
 * 5. the earlier date, then the smaller slot id, at the first place where two sets differ.
 *
 * Exact integers throughout. Branch and bound with dynamic-programming bounds: O(members · count · slots²) to prepare,
 * then at worst C(slots, count), in practice a small part of it. The order of candidates, members and answers does not
 * matter. Malformed candidates (a fraction, NaN, negative minutes) are left out; a word that is no answer counts as none.
 */
export function bestSets(
  candidates: readonly Candidate[],
  members: readonly string[],
  answers: Answers,
  wishes: SetWishes,
): readonly DateSet[] {
  return searchBestSets(candidates, members, answers, wishes).sets;
}

/** The most dates that can follow one another with this gap. O(n²). */
function longestSeries(slots: readonly Candidate[], gap: number): number {
  const next = followers(slots, gap);
  const length = new Int32Array(slots.length);
  let longest = 0;
  for (let i = slots.length - 1; i >= 0; i -= 1) {
    let after = 0;
    for (const j of next[i] ?? []) after = Math.max(after, length[j] ?? 0);
    length[i] = after + 1;
    longest = Math.max(longest, after + 1);
  }
  return longest;
}

/**
 * Why `bestSets` returned nothing, for a count of 1 or more: too few days are proposed at all, enough of them but not
 * within the period (and after `after`), or enough there but too close to one another. Meaningless if sets exist. O(n²).
 */
export function whyNone(candidates: readonly Candidate[], wishes: SetWishes): WhyNone {
  const slots = usableSlots(candidates);
  if (longestSeries(slots, 1) < wishes.count) return 'tooFewSlots';
  const within = slots.filter((candidate) => isWithin(candidate, wishes));
  return longestSeries(within, 1) < wishes.count ? 'outsidePeriod' : 'gapTooLong';
}
