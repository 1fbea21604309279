import type { Envelope } from '@opelix/verme-core';
import { newDevice, openStore, type Rows, type Store } from './index.ts';
import { equal, holds, reasonOf } from './testing/expect.ts';
import { deleteDatabase, deleteDatabases, event, freshName } from './testing/group.ts';
import { spiedIndexedDB } from './testing/spied-indexeddb.ts';

const add = (store: Store, since: number, ...ns: number[]) =>
  store.append('group', since, () => ns.map((n) => event(n)));

describe('store', () => {
  afterEach(deleteDatabases);

  it('VS1: what was appended is there, in the order of writing, for another connection', async () => {
    const name = freshName();
    const store = await openStore({ name });
    const first = await add(store, 0, 1);
    const kept = await add(store, first.last, 2, 3);
    equal([first.after, kept.after], [0, first.last]);
    const { events, last } = await (await openStore({ name })).load('group');
    equal(events, [event(1), event(2), event(3)]);
    equal(last, kept.last);
  });

  it('VS1: load since a row gives what came after it, past the rows of other rooms', async () => {
    const store = await openStore({ name: freshName() });
    const { last } = await add(store, 0, 1);
    await store.append('other', 0, () => [event(1, { room: 'other' })]);
    await add(store, last, 2);
    equal((await store.load('group', last)).events, [event(2)]);
    equal((await store.load('other')).events.length, 1);
    equal(await store.load('nobody'), { events: [], last: 0 });
  });

  it('VS2: every transaction that writes asks for strict durability', async () => {
    const { factory, writing } = spiedIndexedDB();
    const store = await openStore({ name: freshName(), indexedDB: factory });
    await store.device();
    await add(store, 0, 1);
    await store.appendAll('group', [event(1), event(2)]);
    await store.describe('group', { title: 'Group' });
    await store.remove('group');
    equal(writing.length, 5);
    for (const options of writing) equal(options, { durability: 'strict' });
  });

  it('VS3: the judge sees what the caller lacks, and nobody writes between its reading and its writing', async () => {
    const name = freshName();
    const [one, two] = [await openStore({ name }), await openStore({ name })];
    const seen: number[] = [];
    const judge = ({ events }: Rows) => {
      seen.push(events.length);
      return [event(events.length + 1)];
    };
    await Promise.all([one, two, one, two, one, two].map((store) => store.append('group', 0, judge)));
    equal(seen, [0, 1, 2, 3, 4, 5]);
    equal(
      (await one.load('group')).events,
      [1, 2, 3, 4, 5, 6].map((n) => event(n)),
    );
  });

  it('VS3: a judge that throws, and one that answers nothing, write nothing', async () => {
    const store = await openStore({ name: freshName() });
    const thrown = store.append('group', 0, () => {
      throw new Error('no');
    });
    equal(await reasonOf(thrown), 'failed');
    equal((await add(store, 0)).events, []);
    equal(await store.rooms(), []);
  });

  it('VS4: a number that is taken, or leaves a hole, or of another room, is refused and nothing of it is written', async () => {
    const store = await openStore({ name: freshName() });
    const { last } = await add(store, 0, 1, 2);
    equal(await reasonOf(add(store, last, 3, 2)), 'conflict');
    equal(await reasonOf(add(store, last, 4)), 'conflict');
    equal(await reasonOf(store.append('group', last, () => [event(3, { room: 'other' })])), 'conflict');
    equal((await store.load('group')).events.length, 2);
  });

  it('VS5: an import adds what is new, in one transaction, and a second one nothing', async () => {
    const store = await openStore({ name: freshName() });
    await add(store, 0, 1);
    const file = [event(1), event(2), event(1, { device: 'd2' }), event(2)];
    equal(await store.appendAll('group', file, { title: 'Group', device: 'd1' }), 2);
    equal(await store.appendAll('group', file), 0);
    equal((await store.load('group')).events.length, 3);
    equal(await store.rooms(), [{ name: 'group', title: 'Group', device: 'd1', opened: 0 }]);
  });

  it('VS5: an import with another content at a known number is refused whole', async () => {
    const store = await openStore({ name: freshName() });
    await add(store, 0, 1);
    const other = event(1, { words: { text: 'Something else' } });
    equal(await reasonOf(store.appendAll('group', [event(2), other])), 'conflict');
    equal(await reasonOf(store.appendAll('group', [event(2), event(2, { at: 1 })])), 'conflict');
    equal((await store.load('group')).events, [event(1)]);
  });

  it('VS5: the order of keys is no other content', async () => {
    const store = await openStore({ name: freshName() });
    await add(store, 0, 1);
    const turned = Object.fromEntries(Object.entries(event(1)).reverse()) as unknown as Envelope;
    equal(await store.appendAll('group', [turned]), 0);
  });

  it('VS6: rooms can be listed, described and removed, each alone', async () => {
    const store = await openStore({ name: freshName() });
    await add(store, 0, 1);
    await store.appendAll('other', [event(1, { room: 'other' })]);
    await store.describe('group', { title: 'Opelix', opened: 7 });
    await store.describe('nobody', { title: 'Nobody' });
    equal(await store.room('group'), { name: 'group', title: 'Opelix', device: null, opened: 7 });
    await store.remove('other');
    equal(
      (await store.rooms()).map(({ name }) => name),
      ['group'],
    );
    equal(await store.load('other'), { events: [], last: 0 });
    equal((await store.load('group')).events.length, 1);
  });

  it('VS6: who knows rows of a room that was removed hears gone, also when the room was made again', async () => {
    const store = await openStore({ name: freshName() });
    const { last } = await add(store, 0, 1, 2);
    await store.remove('group');
    equal(await reasonOf(add(store, last, 3)), 'gone');
    await store.appendAll('group', [event(1), event(2), event(3)]);
    equal(await reasonOf(store.load('group', last)), 'gone');
  });

  it('VS7: a profile has one device, whichever tab asks first', async () => {
    const name = freshName();
    const stores = [await openStore({ name }), await openStore({ name })];
    const [one, two] = await Promise.all(stores.map((store) => store.device()));
    equal(one, two);
    holds(/^d[0-9a-f]{32}$/.test(one ?? ''), 'd and 32 hex digits');
    holds(newDevice() !== newDevice(), 'by chance');
  });

  it('VS8: unavailable where there is no IndexedDB or it may not be used', async () => {
    equal(await reasonOf(openStore({ name: freshName(), indexedDB: undefined })), 'unavailable');
    const refusing = { open: () => { throw new DOMException('no', 'SecurityError'); } }; // prettier-ignore
    equal(
      await reasonOf(openStore({ name: freshName(), indexedDB: refusing as unknown as IDBFactory })),
      'unavailable',
    );
  });

  it('VS8: full when the quota is used up; nothing is written, and all is well when there is space again', async () => {
    const spied = spiedIndexedDB();
    const store = await openStore({ name: freshName(), indexedDB: spied.factory });
    await add(store, 0, 1);
    spied.fault = new DOMException('full', 'QuotaExceededError');
    equal(await reasonOf(store.appendAll('group', [event(1), event(2)])), 'full');
    spied.fault = null;
    equal((await store.load('group')).events, [event(1)]);
    equal(await store.appendAll('group', [event(1), event(2)]), 1);
  });

  it('VS8: gone when another tab deletes the database, told at once and ever after', async () => {
    const name = freshName();
    const store = await openStore({ name });
    const told: string[] = [];
    store.onEnd(({ reason }) => told.push(reason));
    await deleteDatabase(name);
    equal(told, ['gone']);
    equal(await reasonOf(store.load('group')), 'gone');
    equal(await reasonOf(store.device()), 'gone');
  });

  it('VS8: newer when another release has the database', async () => {
    const name = freshName();
    const store = await openStore({ name });
    const told: string[] = [];
    store.onEnd(({ reason }) => told.push(reason));
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 99);
      request.addEventListener('success', () => resolve(request.result));
    });
    equal(told, ['newer']);
    equal(await reasonOf(openStore({ name })), 'newer');
    newer.close();
  });

  it('VS9: a lost connection is opened again once, and nothing is written twice', async () => {
    const spied = spiedIndexedDB();
    const store = await openStore({ name: freshName(), indexedDB: spied.factory });
    await add(store, 0, 1);
    spied.lose();
    equal((await store.load('group')).events, [event(1)]);
    equal(spied.opened(), 2);
    spied.lose();
    await Promise.all([store.load('group'), store.device(), store.rooms()]);
    equal(spied.opened(), 3);
  });

  it('VS9: a connection that is lost again at once is said', async () => {
    const spied = spiedIndexedDB();
    const store = await openStore({ name: freshName(), indexedDB: spied.factory });
    const unlucky = { load: () => { throw new DOMException('lost', 'UnknownError'); } }; // prettier-ignore
    equal(await reasonOf(store.append('group', 0, unlucky.load)), 'failed');
    equal(spied.opened(), 2);
    equal(await store.load('group'), { events: [], last: 0 });
  });
});
