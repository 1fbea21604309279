/** The rows of one room, inside a transaction that somebody else opened. */
import { idOf, type Device, type Envelope } from '@opelix/verme-core';
import type { Transaction } from './connection.ts';
import { newDevice } from './device.ts';
import { openRoomIn } from './ended.ts';
import { isSameEvent } from './same-content.ts';
import type { RoomChange, StoredRoom } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Events in the order in which they were written, and the number of the last row that the room has. */
export interface Rows {
  readonly events: readonly Envelope[];
  readonly last: number;
}

/** What was written: the events, the row before them and the last row. */
export interface Kept extends Rows {
  readonly after: number;
}

const only = (value: IDBValidKey): IDBKeyRange => IDBKeyRange.only(value);

/**
 * What the room has after row `since`. When `since` is no row of the room any more, the room was removed in the
 * meantime: the caller's memory and the store are two different things, which is `gone`.
 */
export async function rowsIn(transaction: Transaction, room: string, since: number): Promise<Rows> {
  const events = transaction.objectStore('events');
  const byRoom = events.index('room');
  const last = (await byRoom.openKeyCursor(only(room), 'prev'))?.primaryKey ?? 0;
  if (last === since) return { events: [], last };
  if (since === 0) return { events: await byRoom.getAll(room), last };
  if ((await events.get(since))?.room !== room) throw new StoreError('gone', `The room ${room} was removed.`);
  const missing: Envelope[] = [];
  let cursor = await byRoom.openCursor(only(room));
  if (cursor && cursor.primaryKey <= since) cursor = await cursor.continuePrimaryKey(room, since + 1);
  for (; cursor; cursor = await cursor.continue()) missing.push(cursor.value);
  return { events: missing, last };
}

async function nextNumber(transaction: Transaction, room: string, device: Device): Promise<number> {
  const range = IDBKeyRange.bound([room, device], [room, device, []]);
  const head = await transaction.objectStore('events').index('id').openKeyCursor(range, 'prev');
  return (head?.key[2] ?? 0) + 1;
}

const unopened = (name: string): StoredRoom => ({ name, title: '', device: null, opened: 0 });

/** Hands what is missing to `judge` and writes what it answers; a number that leaves a hole is refused `conflict`. */
export async function appendIn(
  transaction: Transaction,
  room: string,
  since: number,
  judge: (missing: Rows) => readonly Envelope[],
): Promise<Kept> {
  const known = await openRoomIn(transaction, room);
  const missing = await rowsIn(transaction, room, since);
  const events = judge(missing);
  let { last } = missing;
  for (const event of events) {
    const expected = await nextNumber(transaction, room, event.device);
    if (event.n !== expected || event.room !== room) throw conflict(event);
    last = await transaction.objectStore('events').add(event);
  }
  if (events.length > 0 && !known) await transaction.objectStore('rooms').add(unopened(room));
  return { events, after: missing.last, last };
}

/** Writes what is not there yet and answers how many that were. Anything that stands in the way undoes all of it. */
export async function appendAllIn(
  transaction: Transaction,
  room: string,
  events: readonly Envelope[],
  about: RoomChange,
): Promise<number> {
  const described = await openRoomIn(transaction, room);
  const store = transaction.objectStore('events');
  const stored = await store.index('room').getAll(room);
  const known = new Map(stored.map((event) => [idOf(event), event]));
  const fresh: Envelope[] = [];
  for (const event of events) {
    const before = known.get(idOf(event));
    if (event.room !== room || (before && !isSameEvent(before, event))) throw conflict(event);
    if (before) continue;
    known.set(idOf(event), event);
    fresh.push(event);
  }
  await Promise.all(fresh.map((event) => store.add(event)));
  if (known.size > 0) {
    const device = described || stored.length > 0 ? null : await deviceFor(transaction, events);
    await transaction.objectStore('rooms').put({ ...unopened(room), device, ...described, ...about });
  }
  return fresh.length;
}

/**
 * The device that goes on with the log of a file: null for the profile's own. Where the log has that one already, this
 * profile knew more of it once than the file does (the room was removed here): its numbers must not be used again.
 */
async function deviceFor(transaction: Transaction, events: readonly Envelope[]): Promise<Device | null> {
  const own = await transaction.objectStore('profile').get('device');
  return events.some(({ device }) => device === own) ? newDevice() : null;
}

const conflict = (event: Envelope): StoreError =>
  new StoreError('conflict', `${event.room} has something else than ${idOf(event)}.`);
