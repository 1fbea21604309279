/** How the database is laid out. Rows are numbered for ever: a number is not used again after its room was removed. */
import type { Device, Envelope } from '@opelix/verme-core';
import type { DBSchema, IDBPDatabase } from 'idb';

/** What the store knows about a room beside its events. */
export interface StoredRoom {
  readonly name: string;
  /** The group's name, for lists; empty before founding. */
  readonly title: string;
  /** The device that this profile writes as in the room; null: the profile's own. */
  readonly device: Device | null;
  /** When the room was last opened here, in ms; 0: never. */
  readonly opened: number;
}

/** What the store may be told about a room. */
export type RoomChange = Partial<Pick<StoredRoom, 'title' | 'device' | 'opened'>>;

/** `events`: row number → the event as it is sent. `profile`: what belongs to the browser profile, such as its device. */
export interface StoreSchema extends DBSchema {
  events: {
    key: number;
    value: Envelope;
    indexes: { room: string; id: [room: string, device: string, n: number] };
  };
  rooms: { key: string; value: StoredRoom };
  profile: { key: string; value: string };
}
export type Database = IDBPDatabase<StoreSchema>;

/** The version of the layout; a database of a higher one is refused `newer`. */
export const schemaVersion = 1;

/** Makes the object stores in a new database. The unique index `id` is what no number of a device passes twice. */
export function createStores(database: IDBDatabase): void {
  const events = database.createObjectStore('events', { autoIncrement: true });
  events.createIndex('room', 'room');
  events.createIndex('id', ['room', 'device', 'n'], { unique: true });
  database.createObjectStore('rooms', { keyPath: 'name' });
  database.createObjectStore('profile');
}
