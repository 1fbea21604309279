/** Carries out what core says is due: words go from the store and from memory, their events stay. */
import { wordsDue, type Id, type Room } from '@opelix/verme-core';
import type { Store } from './store.ts';

/** Erases what is due, notes only of sessions that were closed before an instant (ms); answers the ids of the events. */
export async function erasure(
  room: Room,
  store: Pick<Store, 'erase'>,
  closedBefore = Infinity,
): Promise<readonly Id[]> {
  const due = wordsDue(room.log, room.state, closedBefore);
  if (due.length === 0) return due;
  await store.erase(room.name, due);
  room.erase(due);
  return due;
}
