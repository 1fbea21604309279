/**
 * One file owns how a collection is kept: 256 shelves by a hash of the id, so that one record more costs the same at
 * ten and at five thousand. Records keep their log order in `seq`.
 */
import type { Id } from '../events/schemas.ts';
import type { CollectionKind, RecordData, RecordWords } from './kinds.ts';

/** One record: whose it is, when it was made, what was written. Withdrawn records keep their place and lose their words. */
export interface Entry<K extends CollectionKind = CollectionKind> {
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
  /** Its other words by field; empty where they were erased, and where the kind has only a text. */
  readonly words: Partial<Omit<RecordWords<K>, 'text'>>;
  readonly data: RecordData<K>;
  readonly edited: number;
  readonly withdrawn: boolean;
}

/**
 * A collection of records on shelves by hash, so that one more costs the same at ten and at five thousand. Read it with
 * `gatheredView`.
 */
export interface Collection<K extends CollectionKind = CollectionKind> {
  readonly size: number;
  readonly shelves: readonly (readonly Entry<K>[])[];
}

const width = 256;
const nothing: readonly Entry[] = [];
export const emptyCollection: Collection = { size: 0, shelves: Array.from({ length: width }, () => nothing) };

function shelfOf(id: Id): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % width;
}

export function entryOf<K extends CollectionKind>(collection: Collection<K>, id: Id): Entry<K> | undefined {
  return collection.shelves[shelfOf(id)]?.find((entry) => entry.id === id);
}

function withShelf<K extends CollectionKind>(
  collection: Collection<K>,
  id: Id,
  size: number,
  change: (shelf: readonly Entry<K>[]) => readonly Entry<K>[],
): Collection<K> {
  const at = shelfOf(id);
  const shelves = collection.shelves.slice();
  shelves[at] = change(shelves[at] ?? []);
  return { size, shelves };
}

export function added<K extends CollectionKind>(
  collection: Collection<K>,
  entry: Omit<Entry<K>, 'seq' | 'edited' | 'withdrawn'>,
): Collection<K> {
  const { id, member, at, text, words, data, ...more } = entry;
  // What every entry has comes first and by name, and `concat` leaves no room to grow: half the memory of spreading.
  const whole = { id, member, at, seq: collection.size, text, words, data, edited: 0, withdrawn: false, ...more };
  return withShelf(collection, id, collection.size + 1, (shelf) => shelf.concat(whole));
}

export function replaced<K extends CollectionKind>(collection: Collection<K>, entry: Entry<K>): Collection<K> {
  return withShelf(collection, entry.id, collection.size, (shelf) =>
    shelf.map((other) => (other.id === entry.id ? entry : other)),
  );
}

const lists = new WeakMap<Collection, readonly Entry[]>();

/** The records that stand, in the order in which they were added. */
export function entriesOf<K extends CollectionKind>(collection: Collection<K>): readonly Entry<K>[] {
  const known = lists.get(collection);
  if (known) return known as readonly Entry<K>[];
  const list = collection.shelves
    .flat()
    .filter((entry) => !entry.withdrawn)
    .sort((a, b) => a.seq - b.seq);
  lists.set(collection, list);
  return list;
}
