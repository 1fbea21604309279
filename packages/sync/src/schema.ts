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
  /** Absent as long as the group has not ended here. */
  readonly ended?: EndedRoom;
}

/** That a group has ended here, and what became of its log. */
export interface EndedRoom {
  /** When it ended, in ms. */
  readonly at: number;
  readonly log: 'deleted' | 'kept';
  /** When a log that is still kept will be deleted, in ms; null: not by itself. */
  readonly deletesAt: number | null;
}

/** A document that stays when its group has ended. */
export interface KeptDocument {
  /** Its file name; each name once in a room. */
  readonly name: string;
  readonly title: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}
/** As it lies in the database. */
export interface StoredDocument extends KeptDocument {
  readonly room: string;
}

/** What the store may be told about a room. */
export type RoomChange = Partial<Pick<StoredRoom, 'title' | 'device' | 'opened'>>;

/**
 * `events`: row number → the event as it is sent. `documents`: what a group that has ended left behind. `profile`: what
 * belongs to the browser profile, such as its device.
 */
export interface StoreSchema extends DBSchema {
  events: {
    key: number;
    value: Envelope;
    indexes: { room: string; id: [room: string, device: string, n: number] };
  };
  rooms: { key: string; value: StoredRoom };
  documents: { key: [room: string, name: string]; value: StoredDocument; indexes: { room: string } };
  profile: { key: string; value: string };
}
export type Database = IDBPDatabase<StoreSchema>;

/** The version of the layout; a database of a higher one is refused `newer`. */
export const schemaVersion = 2;

/**
 * Makes the object stores that a database of a version does not have yet (0: a new one). The unique index `id` is what
 * no number of a device passes twice.
 */
export function createStores(database: IDBDatabase, version: number): void {
  if (version < 1) createFirst(database);
  if (version < 2) database.createObjectStore('documents', { keyPath: ['room', 'name'] }).createIndex('room', 'room');
}

function createFirst(database: IDBDatabase): void {
  const events = database.createObjectStore('events', { autoIncrement: true });
  events.createIndex('room', 'room');
  events.createIndex('id', ['room', 'device', 'n'], { unique: true });
  database.createObjectStore('rooms', { keyPath: 'name' });
  database.createObjectStore('profile');
}
