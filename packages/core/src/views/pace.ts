/**
 * One honest proposal when a session runs late: minutes are taken from the longest blocks ahead, never from break
 * and check-out, and no block is shortened below half of what was agreed. When that is not enough, the shortest
 * block that would do is dropped whole, and no more.
 */
import type { AgendaBlock, PaceProposal } from './agenda.view.ts';

/** Lateness that nobody needs to do anything about, in minutes. */
const tolerated = 3;
/** A block is not shortened below this, in minutes. */
const shortest = 3;

/** The proposal for being `behind` minutes late; null in time, or where nothing may be taken. */
export function paceProposal(blocks: readonly AgendaBlock[], behind: number): PaceProposal | null {
  if (behind < tolerated) return null;
  const ahead = blocks.filter((block) => block.state === 'ahead' && !block.protect);
  const room = new Map(
    ahead.map((block) => [block, block.planned - Math.max(shortest, Math.ceil(block.planned / 2))] as const),
  );
  let missing = behind;
  let drop: AgendaBlock | null = null;
  const total = [...room.values()].reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
  if (total < behind) {
    // The smallest block that makes shortening the others enough; else the largest there is.
    const bySize = [...ahead].sort((a, b) => a.planned - b.planned);
    drop =
      bySize.find((block) => total - Math.max(0, room.get(block) ?? 0) + block.planned >= behind) ??
      bySize.at(-1) ??
      null;
    if (drop) {
      missing -= drop.planned;
      room.delete(drop);
    }
  }
  const taken = new Map<AgendaBlock, number>();
  while (missing > 0) {
    // A minute at a time from where most is left, so that no block pays for all.
    const [block] = [...room].filter(([, minutes]) => minutes > 0).sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!block) break;
    room.set(block, (room.get(block) ?? 0) - 1);
    taken.set(block, (taken.get(block) ?? 0) + 1);
    missing -= 1;
  }
  const changes = blocks.flatMap((block) => {
    const minutes = taken.get(block);
    return minutes === undefined
      ? []
      : [{ activity: block.activity, from: block.planned, to: block.planned - minutes }];
  });
  return changes.length === 0 && !drop ? null : { changes, drop: drop?.activity ?? null };
}
