import { exportLog, importLog, order, type Draft } from '@opelix/verme-core';
import { openStore, type LiveRoom } from './index.ts';
import { document, readRaw, startEnder } from './testing/ender.ts';
import { equal, holds, reasonOf } from './testing/expect.ts';
import { deleteDatabases, event, founded, freshName, ids, now, openTab, texts, topic, until } from './testing/group.ts';

const plan = { name: 'suunnitelma.md', title: 'Suunnitelma', type: 'text/markdown', content: '# Suunnitelma\n' };
const bytes = document(0, 3);
const decided = (value: 'session' | 'end' | 'end30' | 'never' = 'end'): Draft => ({
  type: 'record.decided',
  data: { until: value, sees: 'group' },
  words: { text: 'Säännöt.' },
});

/** A group that has met once and is closed: a second member, the only session, the decision, the end. */
async function lives(room: LiveRoom, more: readonly Draft[] = []): Promise<void> {
  await room.recordAll([
    founded,
    { type: 'member.added', data: { org: 1 }, words: { name: 'Bo' } },
    {
      type: 'slot.proposed',
      data: { start: 1_800_000_000_000, minutes: 60, date: '2027-01-15', time: '10:00', zone: 'Europe/Helsinki' },
    },
  ]);
  const [session = ''] = room.state.programme.sessions;
  const slot = Object.keys(room.state.schedule.slots)[0] ?? '';
  const results = await room.recordAll([
    { type: 'date.decided', data: { session, slot } },
    { type: 'session.opened', data: { session } },
    topic('Salainen aihe'),
    ...more,
    { type: 'session.closed', data: { session } },
  ]);
  holds(
    results.every(({ ok }) => ok),
    'the group has met',
  );
}
async function closes(room: LiveRoom): Promise<void> {
  if (room.state.record === null) await room.record(decided());
  equal((await room.record({ type: 'group.closed', data: { without: 'summary' } })).ok, true);
}

describe('a room that ends', () => {
  afterEach(deleteDatabases);

  it('VS18: keeps its documents and loses its log, in the store, in memory and in the other tabs', async () => {
    const name = freshName();
    const [laptop, wall] = [await openTab(name), await openTab(name)];
    await lives(laptop);
    equal(await laptop.end({ documents: [plan], log: 'deleted' }), { ok: false, error: 'notNow' });
    await closes(laptop);
    await until(wall, () => wall.state.journey.value === 'closed');
    const told = new Promise((resolve) => wall.onStatus(({ trouble }) => resolve(trouble)));
    const before = await laptop.storedEvents();
    holds(before !== null && before > 8, 'there is a log');
    const result = await laptop.end({ documents: [plan, bytes], log: 'deleted' });
    equal(result.ok && result.value.documents.map((one) => one.name), [bytes.name, plan.name]);
    equal([await laptop.storedEvents(), laptop.log.size, laptop.state.group], [0, 0, null]);
    equal(laptop.status.ended?.title, 'Opelix');
    equal(await told, 'ended');
    equal([wall.log.size, wall.status.ended?.documents.length], [0, 2]);
    const raw = await readRaw(name);
    equal([raw.events, raw.documents], [0, 2]);
    holds(!raw.text.includes('Salainen'), 'no word is left');
    for (const draft of [topic('Late'), founded]) equal(await laptop.record(draft), { ok: false, error: 'ended' });
    for (const room of [laptop, wall]) room.close();
  });

  it('VS18: opens as its documents, byte for byte, and is listed as ended', async () => {
    const name = freshName();
    const room = await openTab(name);
    await lives(room);
    await closes(room);
    await room.end({ documents: [plan, bytes], log: 'deleted' });
    room.close();
    const again = await openTab(name);
    equal([again.status.trouble, again.state.group], ['ended', null]);
    const [first, second] = again.status.ended?.documents ?? [];
    equal([...((first?.content ?? []) as Uint8Array)], [1, 1, 1]);
    equal([second?.content, second?.type], [plan.content, plan.type]);
    const [listed] = await again.store.rooms();
    equal([listed?.title, listed?.ended?.log, listed?.ended?.deletesAt], ['Opelix', 'deleted', null]);
    equal(await reasonOf(again.store.load('group')), 'ended');
    again.close();
  });

  it('VS18: the old file, and a tab that slept, find it ended; who removes the room may open the file', async () => {
    const name = freshName();
    const room = await openTab(name);
    const deaf = await openTab(name, { channel: null });
    await lives(room);
    await deaf.refresh();
    const file = importLog(exportLog(room.log));
    if (!file.ok) throw new Error('no file');
    await closes(room);
    await room.end({ documents: [plan], log: 'deleted' });
    const { events } = order(file.value);
    equal(await reasonOf(room.store.appendAll('group', events)), 'ended');
    equal(await deaf.record(topic('From long ago')), { ok: false, error: 'ended' });
    equal((await readRaw(name)).events, 0);
    window.dispatchEvent(new Event('focus'));
    await deaf.refresh();
    equal([deaf.status.trouble, deaf.log.size], ['ended', 0]);
    await room.store.remove('group');
    equal((await readRaw(name)).documents, 0);
    equal(await room.store.appendAll('group', events), events.length);
    for (const one of [room, deaf]) one.close();
  });

  it('VS18: killed in the middle of writing, it has ended whole or not at all', async function () {
    this.timeout(60_000);
    const outcomes = new Set<string>();
    const rows = Array.from({ length: 400 }, (_, index) => event(index + 1));
    for (const wait of [0, 1, 2, 4, 8, 16, 32, 64, 'done'] as const) {
      const name = freshName();
      const store = await openStore({ name });
      await store.appendAll('group', rows);
      await new Promise<void>((resolve) => {
        const frame = startEnder(name, 6, 400_000, (message) => {
          const kill = (): void => {
            frame.remove();
            resolve();
          };
          if (message === 'done') kill();
          // The moments are spread over the writing; whichever comes, one of the two outcomes must hold.
          else if (wait !== 'done') setTimeout(kill, wait);
        });
      });
      const raw = await readRaw(name);
      const outcome = `${raw.events} events, ${raw.documents} documents`;
      holds(['400 events, 0 documents', '0 events, 6 documents'].includes(outcome), outcome);
      const ended = await store.ended('group');
      equal(ended?.documents.length ?? 0, raw.documents);
      outcomes.add(outcome);
      store.close();
    }
    holds(outcomes.has('0 events, 6 documents'), 'it was ended at least once');
  });

  it('VS18: what cannot be written ends nothing', async () => {
    const name = freshName();
    const store = await openStore({ name });
    await store.appendAll('group', [event(1)]);
    const unclonable = { ...plan, content: (() => '') as unknown as string };
    equal(await reasonOf(store.end('group', { at: 1, documents: [plan, unclonable], log: 'deleted' })), 'failed');
    equal(await reasonOf(store.end('nobody', { at: 1, documents: [], log: 'deleted' })), 'gone');
    equal(await readRaw(name).then(({ events, documents }) => [events, documents]), [1, 0]);
    await store.end('group', { at: 1, documents: [plan], log: 'deleted' });
    await store.end('group', { at: 1, documents: [plan], log: 'deleted' });
    equal(await reasonOf(store.end('group', { at: 2, documents: [plan], log: 'deleted' })), 'ended');
    store.close();
  });

  it('VS19: a log that is kept is read and not written, and is deleted by hand or when its day has come', async () => {
    const name = freshName();
    const room = await openTab(name);
    await lives(room);
    await room.record(decided('end30'));
    await closes(room);
    const at = now() + 30 * 86_400_000;
    await room.end({ documents: [plan], log: at });
    equal([room.status.at, room.status.ended?.log, room.status.ended?.deletesAt], ['kept', 'kept', at]);
    holds(texts(room).includes('Salainen aihe'), 'it can still be read');
    equal(await room.record(topic('x')), { ok: false, error: 'ended' });
    equal(await reasonOf(room.store.append('group', 0, () => [])), 'ended');
    equal(await room.store.deleteDue(at - 1), []);
    room.close();
    const again = await openTab(name);
    holds(texts(again).includes('Salainen aihe'), 'until then');
    again.close();
    const late = await openTab(name, { now: () => at });
    equal([late.status.trouble, late.status.ended?.log, late.status.ended?.deletesAt], ['ended', 'deleted', null]);
    equal(await readRaw(name).then(({ events, documents }) => [events, documents]), [0, 1]);
    late.close();

    const other = await openTab(freshName());
    await lives(other);
    await closes(other);
    await other.end({ documents: [plan], log: 'kept' });
    const deleted = await other.deleteLog();
    equal([deleted.ok && deleted.value.log, await other.storedEvents(), other.log.size], ['deleted', 0, 0]);
    other.close();
  });

  it('VS20: notes go an hour after their session, at once when asked; withdrawn words when the person comes back', async () => {
    const name = freshName();
    let time = 1_800_000_000_000;
    const clock = { now: () => (time += 1000) };
    const [laptop, wall] = [await openTab(name, clock), await openTab(name, clock)];
    const note: Draft = { type: 'insight.added', words: { text: 'Oivallus' } };
    await lives(laptop, [decided('session'), note, topic('Peruttu')]);
    const withdrawn = ids(laptop.log)[texts(laptop).indexOf('Peruttu')] ?? '';
    await laptop.record({ type: 'topic.withdrawn', data: { of: withdrawn } });
    await wall.refresh();
    equal([texts(laptop).includes('Peruttu'), texts(laptop).includes('Oivallus')], [true, true]);
    window.dispatchEvent(new Event('focus'));
    await laptop.refresh();
    equal([texts(laptop).includes('Peruttu'), texts(laptop).includes('Oivallus')], [false, true]);
    holds(!(await readRaw(name)).text.includes('Peruttu'), 'gone from the disk');
    const before = wall.state.collections.insight;
    equal(await laptop.eraseDue(), { ok: true, value: 1 });
    await until(wall, () => wall.state.collections.insight !== before);
    equal(texts(wall).includes('Oivallus'), false);
    const raw = await readRaw(name);
    holds(!raw.text.includes('Oivallus') && raw.text.includes('Salainen aihe'), 'the note is gone, the topic is not');
    equal(raw.events, laptop.log.size);

    await laptop.record({ type: 'insight.added', words: { text: 'Seuraava' } });
    const [session = ''] = laptop.state.programme.sessions;
    await laptop.record({ type: 'session.reopened', data: { session } });
    await laptop.record({ type: 'session.closed', data: { session } });
    await laptop.refresh();
    holds(texts(laptop).includes('Seuraava'), 'a session that was closed by mistake loses nothing');
    time += 60 * 60_000;
    await laptop.refresh();
    equal(texts(laptop).includes('Seuraava'), false);
    // A file from before brings nothing back, and is no conflict.
    for (const room of [laptop, wall]) room.close();
    const later = await openTab(name, clock);
    equal(later.state, laptop.state);
    later.close();
  });

  it('VS20: a file with words that were erased here is the same log, and brings none of them back', async () => {
    const name = freshName();
    const store = await openStore({ name });
    await store.appendAll('group', [event(1), event(2)]);
    equal(await store.erase('group', ['d1:2', 'd1:9', 'd7:1']), 1);
    equal(await store.erase('group', ['d1:2']), 0);
    equal(await store.appendAll('group', [event(1), event(2), event(3)]), 1);
    equal(
      (await store.load('group')).events.map(({ words }) => words === null),
      [false, true, false],
    );
    const other = event(2, { words: null, at: 5 });
    equal(await reasonOf(store.appendAll('group', [other])), 'conflict');
    store.close();
  });

  it('VS18: a database of the release before gets its documents store and keeps its events', async () => {
    const name = freshName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('upgradeneeded', () => {
        const events = request.result.createObjectStore('events', { autoIncrement: true });
        events.createIndex('room', 'room');
        events.createIndex('id', ['room', 'device', 'n'], { unique: true });
        events.add(event(1));
        request.result.createObjectStore('rooms', { keyPath: 'name' }).add({
          ...{ name: 'group', title: 'Opelix', device: null, opened: 0 },
        });
        request.result.createObjectStore('profile');
      });
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
    const store = await openStore({ name });
    equal((await store.load('group')).events, [event(1)]);
    await store.end('group', { at: 1, documents: [plan], log: 'deleted' });
    equal((await store.ended('group'))?.documents, [plan]);
    store.close();
  });
});
