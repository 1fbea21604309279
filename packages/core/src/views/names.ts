/** Names as they stand on seats: the first name, with an initial where two share it. */
import type { Id } from '../events/schemas.ts';
import type { GroupState, Roster } from '../fold/state.ts';

const firstOf = (name: string): string => name.split(/\s+/)[0] ?? name;
const known = new WeakMap<Roster, Readonly<Record<Id, string>>>();

function shortNames(roster: Roster): Readonly<Record<Id, string>> {
  const firsts = new Map<string, number>();
  const members = Object.values(roster.byId);
  for (const { name } of members) firsts.set(firstOf(name), (firsts.get(firstOf(name)) ?? 0) + 1);
  return Object.fromEntries(
    members.map(({ id, name }) => {
      const first = firstOf(name);
      const last = name.split(/\s+/).at(-1) ?? '';
      const isShared = (firsts.get(first) ?? 0) > 1 && last !== first;
      return [id, isShared ? `${first} ${[...last][0] ?? ''}.` : first];
    }),
  );
}

/** A member's first name; empty for nobody, or for a member who is not known. */
export function nameIn(roster: Roster, member: Id | null): string {
  if (member === null) return '';
  const names = known.get(roster) ?? shortNames(roster);
  known.set(roster, names);
  return Object.hasOwn(names, member) ? (names[member] ?? '') : '';
}

/** A member’s first name, with an initial where two share it; empty for nobody, or for a member who is not known. */
export const nameOf = (state: GroupState, member: Id | null): string => nameIn(state.members, member);
