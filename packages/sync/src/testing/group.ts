/** A small group to write about, and stores that are gone when the test is. */
import { emptyLog, insert, order, type Draft, type Envelope, type Log } from '@opelix/verme-core';
import { openLiveRoom, type LiveRoom, type LiveRoomOptions } from '../index.ts';
import { openStore, type Store } from '../store.ts';

export const founded: Draft = {
  type: 'group.founded',
  data: {
    lang: 'fi',
    zone: 'Europe/Helsinki',
    org: 1,
    programme: { id: 'small', sessions: [{ key: 'one', minutes: 60, blocks: [] }] },
  },
  words: { name: 'Opelix', founder: { name: 'Aino' } },
};
export const topic = (text: string): Draft => ({ type: 'topic.added', words: { text } });
export const withdrawn = (of: string): Draft => ({ type: 'topic.withdrawn', data: { of } });

/** The n-th event of a device, as a file would bring it. */
export const event = (n: number, more: Partial<Envelope> = {}): Envelope => ({
  v: 1,
  room: 'group',
  device: 'd1',
  n,
  seen: {},
  at: 1_700_000_000_000 + n,
  member: 'd1:1',
  type: 'topic.added',
  words: { text: `Topic ${n}` },
  ...more,
});
export const logOf = (events: readonly Envelope[]): Log => insert(emptyLog, events).log;
export const ids = (log: Log): string[] => order(log).events.map(({ device, n }) => `${device}:${n}`);
export const texts = (room: Pick<LiveRoom, 'log'>): unknown[] =>
  order(room.log).events.map(({ words }) => (words as { text?: string } | null)?.text ?? null);

let made = 0;
const names: string[] = [];
/** A database name that no other test has. */
export function freshName(): string {
  const name = `sync-test-${crypto.randomUUID()}-${(made += 1)}`;
  names.push(name);
  return name;
}

/** Deletes the databases of the test that ran. */
export async function deleteDatabases(): Promise<void> {
  for (const name of names.splice(0)) await deleteDatabase(name);
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
}

let tick = 1_700_000_000_000;
export const now = (): number => (tick += 1000);

/** A tab: a live room with a connection of its own. */
export async function openTab(
  database: string,
  more: Partial<LiveRoomOptions> = {},
): Promise<LiveRoom & { store: Store }> {
  const store = more.store ?? (await openStore({ name: database }));
  const room = await openLiveRoom({ name: 'group', now, ...more, store });
  return Object.assign(room, { store });
}

/** Resolves once the room's state satisfies the condition. */
export function until(room: LiveRoom, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (condition()) return resolve();
    const stop = room.subscribe(() => {
      if (!condition()) return;
      stop();
      resolve();
    });
  });
}
