/** The end of a room on this device: its documents stay, its log goes. Inside a transaction that somebody else opened. */
import type { Id } from '@opelix/verme-core';
import type { Transaction } from './connection.ts';
import type { EndedRoom, KeptDocument, StoredDocument, StoredRoom } from './schema.ts';
import { StoreError } from './store-error.ts';

/** A group that has ended on this device, with what it left behind. */
export interface EndedGroup extends EndedRoom {
  /** The room's name. */
  readonly name: string;
  /** The group's name. */
  readonly title: string;
  readonly documents: readonly KeptDocument[];
}

/** How a room ends. */
export interface Ending {
  /** When, in ms. */
  readonly at: number;
  readonly documents: readonly KeptDocument[];
  /** The log: deleted now, at an instant (ms), or kept until somebody deletes it. */
  readonly log: 'deleted' | 'kept' | number;
}

const documentsOf = (transaction: Transaction, room: string) =>
  transaction.objectStore('documents').index('room').getAll(IDBKeyRange.only(room));

async function deleteEvents(transaction: Transaction, room: string): Promise<void> {
  const events = transaction.objectStore('events');
  const rows = await events.index('room').getAllKeys(IDBKeyRange.only(room));
  await Promise.all(rows.map((row) => events.delete(row)));
}

const endedError = (room: string): StoreError => new StoreError('ended', `The group of ${room} has ended here.`);

/**
 * What is known about a room, or `ended` where it may not be written any more; with `reading`, only where there is
 * nothing left to read.
 */
export async function openRoomIn(
  transaction: Transaction,
  room: string,
  reading = false,
): Promise<StoredRoom | undefined> {
  const known = await transaction.objectStore('rooms').get(room);
  if (known?.ended && !(reading && known.ended.log === 'kept')) throw endedError(room);
  return known;
}

/** Writes the documents and, where that was decided, deletes every event: all of it or nothing. */
export async function endIn(transaction: Transaction, room: string, ending: Ending): Promise<void> {
  const known = await transaction.objectStore('rooms').get(room);
  if (!known) throw new StoreError('gone', `There is no room ${room} here.`);
  // Done once more after a lost connection: the first run had been kept after all.
  if (known.ended?.at === ending.at) return;
  if (known.ended) throw endedError(room);
  const store = transaction.objectStore('documents');
  for (const one of ending.documents) await store.put({ ...one, room });
  const isDeleted = ending.log === 'deleted';
  if (isDeleted) await deleteEvents(transaction, room);
  const ended: EndedRoom = {
    at: ending.at,
    log: isDeleted ? 'deleted' : 'kept',
    deletesAt: typeof ending.log === 'number' ? ending.log : null,
  };
  await transaction.objectStore('rooms').put({ ...known, ended });
}

/** Deletes the log of a room that has ended; its documents stay. */
export async function deleteLogIn(transaction: Transaction, room: string): Promise<void> {
  const rooms = transaction.objectStore('rooms');
  const known = await rooms.get(room);
  if (!known?.ended) throw new StoreError('gone', `No room ${room} has ended here.`);
  await deleteEvents(transaction, room);
  await rooms.put({ ...known, ended: { ...known.ended, log: 'deleted', deletesAt: null } });
}

/** Whether the time has come to delete a log that was kept for a while. */
export const isDue = (ended: EndedRoom | undefined, now: number): boolean =>
  typeof ended?.deletesAt === 'number' && ended.deletesAt <= now;

/** Deletes the logs whose time has come, and answers of which rooms. */
export async function deleteDueIn(transaction: Transaction, now: number): Promise<readonly string[]> {
  const rooms = await transaction.objectStore('rooms').getAll();
  const due = rooms.filter(({ ended }) => isDue(ended, now)).map(({ name }) => name);
  for (const room of due) await deleteLogIn(transaction, room);
  return due;
}

const withoutRoom = ({ room: _, ...document }: StoredDocument): KeptDocument => document;

/** A room that has ended, with its documents in the order of their names; undefined for every other room. */
export async function endedIn(transaction: Transaction, room: string): Promise<EndedGroup | undefined> {
  const known = await transaction.objectStore('rooms').get(room);
  if (!known?.ended) return undefined;
  const documents = (await documentsOf(transaction, room)).map(withoutRoom);
  return { ...known.ended, name: room, title: known.title, documents };
}

/** Deletes the room, its events and its documents. */
export async function removeIn(transaction: Transaction, room: string): Promise<void> {
  await deleteEvents(transaction, room);
  const documents = transaction.objectStore('documents');
  const keys = await documents.index('room').getAllKeys(IDBKeyRange.only(room));
  await Promise.all(keys.map((key) => documents.delete(key)));
  await transaction.objectStore('rooms').delete(room);
}

/** Takes the words out of these events; answers how many had any. */
export async function eraseIn(transaction: Transaction, room: string, ids: readonly Id[]): Promise<number> {
  const events = transaction.objectStore('events');
  let count = 0;
  for (const id of ids) {
    const [device, n] = id.split(':');
    const row = await events.index('id').getKey([room, device ?? '', Number(n)]);
    const event = row === undefined ? undefined : await events.get(row);
    if (row === undefined || !event || event.words === null || event.words === undefined) continue;
    await events.put({ ...event, words: null }, row);
    count += 1;
  }
  return count;
}
