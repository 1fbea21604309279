/**
 * One file owns how a collection is kept: 256 shelves by a hash of the id, so that one record more costs the same at
 * ten and at five thousand. Records keep their log order in `seq`.
 */
import type { Id } from '../events/schemas.ts';

/** One record: whose it is, when it was made, what was written. Withdrawn records keep their place and lose their words. */
export interface Entry {
  readonly id: Id;
  readonly member: Id;
  readonly via?: 'chair';
  /** Wall time of the device in ms when it was added. */
  readonly at: number;
  /** Place in the order of adding, from 0. */
  readonly seq: number;
  /** The activity in which it was added, if any. */
  readonly activity?: Id;
  readonly text: string | null;
  readonly edited: number;
  readonly withdrawn: boolean;
}

/**
 * A collection of records on shelves by hash, so that one more costs the same at ten and at five thousand. Read it with
 * `gatheredView`.
 */
export interface Collection {
  readonly size: number;
  readonly shelves: readonly (readonly Entry[])[];
}

const width = 256;
const nothing: readonly Entry[] = [];
export const emptyCollection: Collection = { size: 0, shelves: Array.from({ length: width }, () => nothing) };

function shelfOf(id: Id): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % width;
}

export function entryOf(collection: Collection, id: Id): Entry | undefined {
  return collection.shelves[shelfOf(id)]?.find((entry) => entry.id === id);
}

function withShelf(
  collection: Collection,
  id: Id,
  size: number,
  change: (shelf: readonly Entry[]) => readonly Entry[],
) {
  const at = shelfOf(id);
  const shelves = collection.shelves.slice();
  shelves[at] = change(shelves[at] ?? nothing);
  return { size, shelves };
}

export function added(collection: Collection, entry: Omit<Entry, 'seq' | 'edited' | 'withdrawn'>): Collection {
  const whole: Entry = { ...entry, seq: collection.size, edited: 0, withdrawn: false };
  return withShelf(collection, entry.id, collection.size + 1, (shelf) => [...shelf, whole]);
}

export function replaced(collection: Collection, entry: Entry): Collection {
  return withShelf(collection, entry.id, collection.size, (shelf) =>
    shelf.map((other) => (other.id === entry.id ? entry : other)),
  );
}

const lists = new WeakMap<Collection, readonly Entry[]>();

/** The records that stand, in the order in which they were added. */
export function entriesOf(collection: Collection): readonly Entry[] {
  const known = lists.get(collection);
  if (known) return known;
  const list = collection.shelves
    .flat()
    .filter((entry) => !entry.withdrawn)
    .sort((a, b) => a.seq - b.seq);
  lists.set(collection, list);
  return list;
}
