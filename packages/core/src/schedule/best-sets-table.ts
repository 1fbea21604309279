/** The answers as numbers: candidates in order, members as bits, one packed weight for each date. */
import type { Answer, Answers, Candidate, SetWishes } from './best-sets-shapes.ts';

/** Candidates and answers, ready for the search. `i` and `j` are indices of `slots`, earlier ones first. */
export interface Table {
  readonly slots: readonly Candidate[];
  /** Distinct members by code unit order; member `m` is bit `m % 32` of word `m >> 5`. */
  readonly members: readonly string[];
  /** 32-bit words for each mask of members; at least 1. */
  readonly words: number;
  /** Who answered no: `words` words for each slot. */
  readonly no: Int32Array;
  /** How many answered no, for each slot. */
  readonly absent: Int32Array;
  /** `(cost · base + maybe) · base + remote` for each slot, cost = 2 · no + unknown; sums of `count` never carry over. */
  readonly weight: Float64Array;
  readonly base: number;
  /** For each slot the later ones that may follow it directly, ascending; last, at `slots.length`, what may be first. */
  readonly next: readonly Int32Array[];
}

const MINUTE = 60_000;
/** About 10,000 years: below this every square sum of the search is an exact integer. */
const FARTHEST_DAY = 3_700_000;

/** Whether the text `a` comes before (−1), after (1) or is `b`, by code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isUsable({ start, day, minutes }: Candidate): boolean {
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(day) &&
    Math.abs(day) <= FARTHEST_DAY &&
    Number.isFinite(minutes) &&
    minutes >= 0
  );
}

/** Usable candidates, ascending by start, then slot id; repeated ids and malformed numbers left out. O(n log n). */
export function usableSlots(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates
    .filter(isUsable)
    .sort((a, b) => a.start - b.start || compareText(a.slot, b.slot) || a.day - b.day || a.minutes - b.minutes)
    .filter(({ slot }) => !seen.has(slot) && seen.add(slot));
}

/** Whether a candidate lies within the period and after the instant that the wishes name. */
export function isWithin({ start, day }: Candidate, { firstDay, lastDay, after }: SetWishes): boolean {
  return (
    (firstDay === undefined || day >= firstDay) &&
    (lastDay === undefined || day <= lastDay) &&
    (after === undefined || start > after)
  );
}

/** For each slot the later ones at least `gap` days away (at least 1) that begin when it has ended. O(n²). */
export function followers(slots: readonly Candidate[], gap: number): readonly Int32Array[] {
  const days = gap > 1 ? gap : 1;
  return slots.map((slot, i) => {
    const end = slot.start + slot.minutes * MINUTE;
    const fitting: number[] = [];
    for (let j = i + 1; j < slots.length; j += 1) {
      const later = slots[j];
      if (later && later.day - slot.day >= days && later.start >= end) fitting.push(j);
    }
    return Int32Array.from(fitting);
  });
}

/** Own value of a record, whatever the key is called. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** One member's answer to one slot; undefined: none, or not one of the four words. Safe for names like `__proto__`. */
export function answerOf(answers: Answers, slot: string, member: string): Answer | undefined {
  const answer = own(own(answers, slot), member);
  return answer === 'yes' || answer === 'maybe' || answer === 'remote' || answer === 'no' ? answer : undefined;
}

/** Builds the table for sets of `count` dates. O(slots · (slots + members)). */
export function tableOf(
  slots: readonly Candidate[],
  members: readonly string[],
  answers: Answers,
  count: number,
  gap: number,
): Table {
  const distinct = [...new Set(members)].sort(compareText);
  const words = Math.max(1, Math.ceil(distinct.length / 32));
  const base = count * distinct.length + 1;
  const next = [...followers(slots, gap), Int32Array.from(slots.keys())];
  const no = new Int32Array(slots.length * words);
  const absent = new Int32Array(slots.length);
  const weight = new Float64Array(slots.length);
  slots.forEach(({ slot }, i) => {
    const tally = { yes: 0, maybe: 0, remote: 0, no: 0, unknown: 0 };
    distinct.forEach((member, m) => {
      const answer = answerOf(answers, slot, member);
      if (answer === 'no') {
        const word = i * words + (m >> 5);
        no[word] = (no[word] ?? 0) | (1 << (m & 31));
      }
      tally[answer ?? 'unknown'] += 1;
    });
    absent[i] = tally.no;
    weight[i] = ((2 * tally.no + tally.unknown) * base + tally.maybe) * base + tally.remote;
  });
  return { slots, members: distinct, words, no, absent, weight, base, next };
}

/** How many bits of a 32-bit word are set (parallel addition, Warren, Hacker's Delight, 2nd ed., figure 5-2). O(1). */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
