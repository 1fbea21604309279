/** What a set of dates asks of the members: one compromise for each sentence that has to be said about it. */
import type { DateSet, SlotMembers } from './best-sets-shapes.ts';

/** Some members and one date: they are missing, come if need be, take part remotely, or have not answered. */
export interface SlotCompromise {
  readonly kind: 'missing' | 'unknown' | 'reluctant' | 'remote';
  readonly slot: string;
  readonly members: readonly string[];
}
/** One member is missing from more than half of the dates; `slots` are those dates, ascending by start. */
export interface SameMissing {
  readonly kind: 'sameMissing';
  readonly member: string;
  readonly slots: readonly string[];
}
/** Two dates follow each other in less than half the days of the longest gap of the set. */
export interface ShortGap {
  readonly kind: 'shortGap';
  readonly slots: readonly [earlier: string, later: string];
  readonly days: number;
  /** The longest gap of the set, days. */
  readonly longest: number;
}
/** One thing that a set of dates asks of somebody: a sentence to be said before it is decided. */
export type Compromise = SlotCompromise | SameMissing | ShortGap;

function ofSlot(
  kind: SlotCompromise['kind'],
  entries: readonly SlotMembers[],
  slot: string,
): readonly SlotCompromise[] {
  const found = entries.find((entry) => entry.slot === slot);
  return found && found.members.length > 0 ? [{ kind, slot, members: found.members }] : [];
}

function sameMissing({ slots, missing, alwaysMissing }: DateSet): readonly SameMissing[] {
  // Of one date 'missing' says it all.
  if (slots.length < 2) return [];
  return alwaysMissing.map((member) => ({
    kind: 'sameMissing',
    member,
    slots: slots.filter((slot) => missing.some((entry) => entry.slot === slot && entry.members.includes(member))),
  }));
}

function shortGaps({ slots, gaps }: DateSet): readonly ShortGap[] {
  const longest = Math.max(0, ...gaps);
  return gaps.flatMap((days, i) => {
    const [earlier, later] = [slots[i], slots[i + 1]];
    if (earlier === undefined || later === undefined || 2 * days >= longest) return [];
    return [{ kind: 'shortGap' as const, slots: [earlier, later] as const, days, longest }];
  });
}

/**
 * The compromises of a set, the gravest first: who is missing again and again; then date by date who is missing, has
 * not answered, comes if need be, takes part remotely; then gaps that are short beside the others. Empty: none needed.
 * O(dates · members · dates).
 */
export function compromisesOf(set: DateSet): readonly Compromise[] {
  const bySlot = set.slots.flatMap((slot) => [
    ...ofSlot('missing', set.missing, slot),
    ...ofSlot('unknown', set.unknown, slot),
    ...ofSlot('reluctant', set.reluctant, slot),
    ...ofSlot('remote', set.remote, slot),
  ]);
  return [...sameMissing(set), ...bySlot, ...shortGaps(set)];
}
