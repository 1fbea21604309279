/** The device's store: the logs of all rooms that were opened in this browser profile, in IndexedDB. */
import type { Device, Envelope, Id } from '@opelix/verme-core';
import { browserIndexedDB, Connection } from './connection.ts';
import { newDevice } from './device.ts';
import { deleteDueIn, deleteLogIn, endedIn, endIn, eraseIn, isDue, openRoomIn, removeIn } from './ended.ts';
import type { EndedGroup, Ending } from './ended.ts';
import { appendAllIn, appendIn, rowsIn, type Kept, type Rows } from './rows.ts';
import type { RoomChange, StoredRoom } from './schema.ts';
import type { StoreError } from './store-error.ts';
import { tellTabs } from './tabs.ts';

/** Every method rejects with a {@link StoreError} and nothing else. */
export interface Store {
  /** The database's name. */
  readonly name: string;
  /** The device id of this browser profile; made when it is first asked for, the same in all tabs. */
  device(): Promise<Device>;
  /** The events of a room in the order in which they were written, from after row `since`. */
  load(room: string, since?: number): Promise<Rows>;
  /**
   * In one strict transaction: hands what was written after row `since` to `judge` and writes what it answers. `judge`
   * must be synchronous, and may be called a second time when the connection was lost on the way.
   */
  append(room: string, since: number, judge: (missing: Rows) => readonly Envelope[]): Promise<Kept>;
  /**
   * Adds the events of a file: all of them or none. Those that are there already are passed over; the same number
   * with another content is refused `conflict`. Answers how many were new, and tells the other tabs. A room that was
   * not here yet is gone on with under a device that the file does not have, unless `about` names one.
   */
  appendAll(room: string, events: readonly Envelope[], about?: RoomChange): Promise<number>;
  /** What is known about each room that has events here. */
  rooms(): Promise<readonly StoredRoom[]>;
  /** What is known about one room; undefined where it has no events here. */
  room(name: string): Promise<StoredRoom | undefined>;
  /** Changes what is known about a room; does nothing where there is none. */
  describe(room: string, change: RoomChange): Promise<void>;
  /** How many events of a room lie in this store: the proof that they are gone. */
  storedEvents(room: string): Promise<number>;
  /** Takes the words out of these events, in one transaction; answers how many had any. */
  erase(room: string, ids: readonly Id[]): Promise<number>;
  /**
   * Ends a room on this device, and tells the other tabs: in one transaction its documents are written and its log is
   * deleted, kept, or kept until an instant. Nothing is written to it afterwards; whoever tries hears `ended`.
   */
  end(room: string, ending: Ending): Promise<void>;
  /** A room that has ended here, with its documents; undefined for every other one. */
  ended(room: string): Promise<EndedGroup | undefined>;
  /** Deletes the log of a room that has ended, before its time or where it was to be kept. */
  deleteLog(room: string): Promise<void>;
  /**
   * Deletes the logs whose time has come by `now` (ms), and answers of which rooms. A browser does nothing while it is
   * closed: pages ask for this when they are opened.
   */
  deleteDue(now: number): Promise<readonly string[]>;
  /** Deletes a room, its events and its documents from this device, and tells the other tabs. */
  remove(room: string): Promise<void>;
  /** Calls back when another tab deletes the database or needs a newer one. Returns the way to stop. */
  onEnd(listener: (error: StoreError) => void): () => void;
  /** Lets go of the database. */
  close(): void;
}

/** Where the store is: another factory than the browser's, another database than `verme`. */
export interface StoreOptions {
  readonly indexedDB?: IDBFactory | undefined;
  readonly name?: string;
}

/** Opens the store. Rejects with a {@link StoreError} where the browser keeps nothing. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = 'verme' } = options;
  const factory = 'indexedDB' in options ? options.indexedDB : browserIndexedDB();
  const listeners = new Set<(error: StoreError) => void>();
  const connection = new Connection(factory, name, (error) => {
    for (const listener of [...listeners]) listener(error);
  });
  await connection.open();

  return {
    name,
    device: () =>
      connection.transact('readwrite', async (transaction) => {
        const profile = transaction.objectStore('profile');
        const known = await profile.get('device');
        if (known !== undefined) return known;
        const device = newDevice();
        await profile.put(device, 'device');
        return device;
      }),
    load: (room, since = 0) =>
      connection.transact('readonly', async (transaction) => {
        await openRoomIn(transaction, room, true);
        return rowsIn(transaction, room, since);
      }),
    append: (room, since, judge) =>
      connection.transact('readwrite', (transaction) => appendIn(transaction, room, since, judge)),
    async appendAll(room, events, about = {}) {
      const written = await connection.transact('readwrite', (transaction) =>
        appendAllIn(transaction, room, events, about),
      );
      tellTabs(name, room);
      return written;
    },
    rooms: () => connection.transact('readonly', (transaction) => transaction.objectStore('rooms').getAll()),
    room: (room) => connection.transact('readonly', (transaction) => transaction.objectStore('rooms').get(room)),
    describe: (room, change) =>
      connection.transact('readwrite', async (transaction) => {
        const rooms = transaction.objectStore('rooms');
        const known = await rooms.get(room);
        if (known) await rooms.put({ ...known, ...change });
      }),
    storedEvents: (room) =>
      connection.transact('readonly', (transaction) =>
        transaction.objectStore('events').index('room').count(IDBKeyRange.only(room)),
      ),
    erase: (room, ids) => connection.transact('readwrite', (transaction) => eraseIn(transaction, room, ids)),
    async end(room, ending) {
      await connection.transact('readwrite', (transaction) => endIn(transaction, room, ending));
      tellTabs(name, room);
    },
    ended: (room) => connection.transact('readonly', (transaction) => endedIn(transaction, room)),
    async deleteLog(room) {
      await connection.transact('readwrite', (transaction) => deleteLogIn(transaction, room));
      tellTabs(name, room);
    },
    async deleteDue(now) {
      const known = await connection.transact('readonly', (transaction) => transaction.objectStore('rooms').getAll());
      if (!known.some(({ ended }) => isDue(ended, now))) return [];
      const rooms = await connection.transact('readwrite', (transaction) => deleteDueIn(transaction, now));
      for (const room of rooms) tellTabs(name, room);
      return rooms;
    },
    async remove(room) {
      await connection.transact('readwrite', (transaction) => removeIn(transaction, room));
      tellTabs(name, room);
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      connection.close();
    },
  };
}
