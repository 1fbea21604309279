/** From table to table: one of each group stays with what the group has made, the others move on to the next. */
import type { Id } from '../events/schemas.ts';

/**
 * The groups after one move: the first of each stays, the others go to the next group, so that the i-th group is at the
 * i-th table. Who has left is left out, who has come joins the smallest group; null where somebody would sit alone.
 */
export function rotatedGroups(
  before: readonly (readonly Id[])[],
  present: readonly Id[],
): readonly (readonly Id[])[] | null {
  const here = before.map((group) => group.filter((who) => present.includes(who))).filter(({ length }) => length > 0);
  if (here.length === 0) return null;
  const moved = here.map(([host], i): Id[] => {
    const [, ...guests] = here[(i + here.length - 1) % here.length] ?? [];
    return host === undefined ? guests : [host, ...guests];
  });
  for (const who of present.filter((one) => !moved.flat().includes(one))) {
    const smallest = moved.reduce((least, group) => (group.length < least.length ? group : least));
    smallest.push(who);
  }
  return moved.every(({ length }) => length > 1) ? moved : null;
}
