import { exportLog, importLog, order, type Draft, type Envelope } from '@opelix/verme-core';
import { openLiveRoom, openStore, StoreError, type Store } from './index.ts';
import { isSameContent } from './same-content.ts';
import { equal, holds } from './testing/expect.ts';
import {
  deleteDatabase,
  deleteDatabases,
  event,
  founded,
  freshName,
  ids,
  now,
  openTab,
  texts,
  topic,
  until,
  withdrawn,
} from './testing/group.ts';
import { spiedIndexedDB } from './testing/spied-indexeddb.ts';

const full = (): DOMException => new DOMException('full', 'QuotaExceededError');

describe('live room', () => {
  afterEach(deleteDatabases);

  it('VS12: ten presses in one tick are judged one after another', async () => {
    const room = await openTab(freshName());
    const presses = await Promise.all(Array.from({ length: 10 }, () => room.record(founded)));
    equal(
      presses.map((press) => (press.ok ? 'taken' : press.error)),
      ['taken', ...Array.from({ length: 9 }, () => 'alreadyFounded')],
    );
    await room.record(topic('One'));
    const [second] = ids(room.log).slice(1);
    const twice = await Promise.all([room.record(withdrawn(second!)), room.record(withdrawn(second!))]);
    equal(
      twice.map((press) => press.ok || press.error),
      [true, 'exists'],
    );
    room.close();
  });

  it('VS12: two tabs press the same at once: one is taken, the other is told why not', async () => {
    const name = freshName();
    const [one, two] = [await openTab(name), await openTab(name)];
    await one.recordAll([founded, topic('One')]);
    await two.refresh();
    const draft = withdrawn(ids(one.log)[1]!);
    holds(one.can(draft).ok && two.can(draft).ok, 'both may');
    const presses = await Promise.all([one.record(draft), two.record(draft)]);
    equal(presses.map((press) => press.ok || press.error).sort(), [true, 'exists'].sort());
    await Promise.all([one.refresh(), two.refresh()]);
    equal(one.state, two.state);
    equal(one.state.refused, []);
    one.close();
    two.close();
  });

  it('VS12: a draft may change after it was handed over, and must be JSON', async () => {
    const room = await openTab(freshName());
    const words = { text: 'As it was' };
    const recording = room.recordAll([founded]).then(() => undefined);
    const draft = room.record({ type: 'topic.added', words });
    words.text = 'Changed';
    await recording;
    equal((await draft).ok, true);
    equal(texts(room), [null, 'As it was']);
    const round: Record<string, unknown> = {};
    round['self'] = round;
    equal(await room.record({ type: 'topic.added', words: round } as unknown as Draft), {
      ok: false,
      error: 'badData',
    });
    room.close();
  });

  it('VS12: several drafts stop at the first refusal', async () => {
    const room = await openTab(freshName());
    const results = await room.recordAll([founded, founded, topic('Never')]);
    equal(
      results.map((result) => result.ok || result.error),
      [true, 'alreadyFounded'],
    );
    room.close();
  });

  it('VS13: closed and opened again after each event, the state is the same', async () => {
    const name = freshName();
    const drafts = [founded, topic('One'), topic('Two'), withdrawn('d1:2'), topic('Three')];
    let before = '';
    for (const draft of [...drafts, null]) {
      const room = await openTab(name, { device: 'd1' });
      if (before !== '') equal(JSON.stringify(room.state), before);
      if (draft) equal((await room.record(draft)).ok, true);
      before = JSON.stringify(room.state);
      room.close();
      room.store.close();
    }
    // What was withdrawn has lost its words when the room is opened again.
    equal(texts(await openTab(name)), [null, null, 'Two', null, 'Three']);
  });

  it('VS13: what was asked before closing is written', async () => {
    const name = freshName();
    const room = await openTab(name);
    const asked = [room.record(founded), room.record(topic('One'))];
    room.close();
    equal(
      (await Promise.all(asked)).map(({ ok }) => ok),
      [true, true],
    );
    equal(await room.record(topic('Late')), { ok: false, error: 'closed' });
    equal(texts(await openTab(name)), [null, 'One']);
  });

  it('VS13: the room keeps the device that it was written with, and the list of rooms its title', async () => {
    const name = freshName();
    const store = await openStore({ name });
    const log = { events: [event(1, founded as Partial<Envelope>), event(2, { seen: {} })] };
    await store.appendAll('group', log.events, { device: 'd1' });
    const room = await openTab(name, { store });
    equal([room.device, room.self], ['d1', 'd1:1']);
    equal((await room.record(topic('Three'))).ok, true);
    equal(
      (await store.rooms()).map(({ title, device }) => [title, device]),
      [['Opelix', 'd1']],
    );
    room.close();
  });

  it('VS13: a file that was exported gives the same state in another store', async () => {
    const room = await openTab(freshName());
    await room.recordAll([founded, topic('One'), topic('Two')]);
    const imported = importLog(exportLog(room.log), 'group');
    holds(imported.ok, 'the export imports');
    const other = await openTab(freshName(), { channel: null });
    if (imported.ok) await other.store.appendAll('group', order(imported.value).events);
    await other.refresh();
    equal(JSON.stringify(other.state), JSON.stringify(room.state));
    room.close();
    other.close();
  });

  it('VS14: when the disk is full, what cannot be written is not applied and said; all is well when there is space', async () => {
    const spied = spiedIndexedDB();
    const name = freshName();
    const room = await openTab(name, { store: await openStore({ name, indexedDB: spied.factory }) });
    await room.record(founded);
    const statuses: unknown[] = [];
    room.onStatus(({ at, trouble }) => statuses.push([at, trouble]));
    const before = JSON.stringify(room.state);
    spied.fault = full();
    equal(await room.record(topic('One')), { ok: false, error: 'full' });
    equal(JSON.stringify(room.state), before);
    spied.fault = null;
    equal((await room.record(topic('Two'))).ok, true);
    equal(statuses, [['refused', 'full'], ['kept', null]]); // prettier-ignore
    equal(texts(room), [null, 'Two']);
    room.close();
  });

  it('VS14: a page that goes on in memory loses nothing: tabs follow, late ones ask, and all is written when it can be', async () => {
    const spied = spiedIndexedDB();
    const name = freshName();
    const room = await openTab(name, { store: await openStore({ name, indexedDB: spied.factory }) });
    const wall = await openTab(name);
    await room.record(founded);
    room.keepInMemory();
    equal(room.status.at, 'kept');
    spied.fault = full();
    equal(
      (await room.recordAll([topic('One'), topic('Two')])).map(({ ok }) => ok),
      [true, true],
    );
    equal([room.status.at, room.status.trouble], ['memoryOnly', 'full']);
    await until(wall, () => texts(wall).includes('Two'));
    const late = await openTab(name);
    await until(late, () => texts(late).includes('Two'));
    equal((await room.store.load('group')).events.length, 1);
    holds(exportLog(room.log).includes('Two'), 'the export has it');
    spied.fault = null;
    // Whichever tab writes next writes all that is in memory.
    equal((await late.record(topic('Three'))).ok, true);
    await until(room, () => texts(room).includes('Three'));
    equal((await room.record(topic('Four'))).ok, true);
    equal(room.status.at, 'kept');
    equal(texts(await openTab(name, { channel: null })), [null, 'One', 'Two', 'Three', 'Four']);
    for (const tab of [room, wall, late]) tab.close();
  });

  it('VS14: without IndexedDB the room goes on in memory at once and says so; another tab follows it', async () => {
    const name = freshName();
    const refuse = () => Promise.reject(new StoreError('unavailable', 'no'));
    const none: Store = { ...(await openStore({ name })), device: refuse, load: refuse, append: refuse, room: refuse };
    const room = await openLiveRoom({ name: 'group', now, store: none });
    equal([room.status.at, room.status.trouble], ['memoryOnly', 'unavailable']);
    equal(
      (await room.recordAll([founded, topic('One')])).map(({ ok }) => ok),
      [true, true],
    );
    const wall = await openLiveRoom({ name: 'group', now, store: none });
    await until(wall, () => texts(wall).includes('One'));
    equal(wall.state, room.state);
    room.close();
    wall.close();
  });

  it('VS14: a database that another tab deletes is told at once; the log is still there to be saved', async () => {
    const name = freshName();
    const room = await openTab(name);
    await room.recordAll([founded, topic('One')]);
    await deleteDatabase(name);
    equal([room.status.at, room.status.trouble], ['refused', 'gone']);
    equal(await room.record(topic('Two')), { ok: false, error: 'gone' });
    holds(exportLog(room.log).includes('One'), 'the export has it');
    room.keepInMemory();
    equal((await room.record(topic('Three'))).ok, true);
    equal(room.status.at, 'memoryOnly');
    room.close();
  });

  it('VS14: two memories that part cannot both be written, and the second is told', async () => {
    const spied = spiedIndexedDB();
    const name = freshName();
    const one = await openTab(name, { store: await openStore({ name, indexedDB: spied.factory }), channel: null });
    const two = await openTab(name, { channel: null });
    await one.record(founded);
    one.keepInMemory();
    spied.fault = full();
    await one.record(topic('In memory'));
    await two.refresh();
    await two.record(topic('On the disk'));
    spied.fault = null;
    equal((await one.record(topic('More'))).ok, true);
    equal([one.status.at, one.status.trouble], ['memoryOnly', 'conflict']);
    equal(texts(one), [null, 'In memory', 'More']);
    equal(texts(two), [null, 'On the disk']);
    one.close();
    two.close();
  });

  it('VS15: an event of a newer release stops this one from writing, and says so', async () => {
    const name = freshName();
    const room = await openTab(name);
    await room.record(founded);
    await room.store.appendAll('group', [{ ...event(1, { device: 'd2' }), v: 2 as 1 }]);
    await room.refresh();
    equal([room.status.at, room.status.trouble], ['refused', 'newer']);
    equal(await room.record(topic('One')), { ok: false, error: 'newer' });
    room.close();
  });

  it('VS15: an event of an unknown type is kept', async () => {
    const name = freshName();
    const room = await openTab(name);
    await room.record(founded);
    const unknown = event(2, { device: room.device, member: room.self!, type: 'kite.flown', data: { high: true } });
    await room.store.appendAll('group', [unknown]);
    await room.refresh();
    holds(isSameContent(order(room.log).events.at(-1), unknown), 'it is in the log');
    equal((await room.record(topic('One'))).ok, true);
    room.close();
  });

  it('VS9: judged twice because the connection was lost, a draft is written once', async () => {
    const name = freshName();
    const store = await openStore({ name });
    const twice: Store = {
      ...store,
      // The first run was kept, but the browser lost the connection before it said so.
      append: async (...args) => {
        await store.append(...args);
        return store.append(...args);
      },
    };
    const room = await openTab(name, { store: twice });
    equal(
      (await room.recordAll([founded, topic('One'), topic('Two')])).map(({ ok }) => ok),
      [true, true, true],
    );
    equal(texts(room), [null, 'One', 'Two']);
    equal(texts(await openTab(name)), [null, 'One', 'Two']);
    room.close();
  });

  it('VS16: a listener that throws undoes nothing', async () => {
    const room = await openTab(freshName());
    const heard: number[] = [];
    room.subscribe(() => {
      throw new Error('a listener of this test');
    });
    room.subscribe((_, added) => heard.push(added.length));
    equal((await room.record(founded)).ok, true);
    equal((await room.record(topic('One'))).ok, true);
    equal(heard, [1, 1]);
    const errors = (globalThis as unknown as { vermeTakeErrors?: () => string[] }).vermeTakeErrors?.() ?? [];
    equal(errors.length, 2);
    room.close();
  });
});
