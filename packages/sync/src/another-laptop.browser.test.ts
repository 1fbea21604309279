/** A group's file on another laptop: two profiles are two databases here. */
import { exportLog, importLog, order, takingPen, type Draft } from '@opelix/verme-core';
import { type LiveRoom } from './index.ts';
import { equal, holds } from './testing/expect.ts';
import { deleteDatabases, founded, freshName, openTab, texts, topic } from './testing/group.ts';
import { openStore } from './store.ts';

const fileOf = (room: LiveRoom): string => exportLog(room.log);
/** Opens a file in a profile, as a page does. */
async function open(database: string, file: string): Promise<LiveRoom> {
  const log = importLog(file);
  if (!log.ok) throw new Error(log.error.reason);
  const store = await openStore({ name: database });
  await store.appendAll('group', [...order(log.value).events, ...log.value.waiting.values()], { title: 'Opelix' });
  store.close();
  return openTab(database);
}
const goesOn = async (room: LiveRoom): Promise<void> => {
  const results = await room.recordAll(takingPen(room));
  equal(results.filter(({ ok }) => !ok).length, 0);
};
const adds = async (room: LiveRoom, ...list: readonly string[]): Promise<void> => {
  const results = await room.recordAll(list.map(topic));
  equal(
    results.map(({ ok }) => ok),
    list.map(() => true),
  );
};
async function group(): Promise<{ readonly name: string; readonly laptop: LiveRoom }> {
  const name = freshName();
  const laptop = await openTab(name);
  const member: Draft = { type: 'member.added', data: { org: 2 }, words: { name: 'Bo' } };
  equal((await laptop.recordAll([founded, member, topic('One')])).length, 3);
  return { name, laptop };
}

describe('another laptop', () => {
  afterEach(deleteDatabases);

  it('VS21: opens a file under a device of its own, goes on, and the first one takes what it wrote', async () => {
    const { name, laptop } = await group();
    const other = await open(freshName(), fileOf(laptop));
    holds(other.device !== laptop.device, 'two devices');
    equal(other.can(topic('x')), { ok: false, reason: 'isBound' });
    equal(await other.record(topic('x')), { ok: false, error: 'isBound' });
    await goesOn(other);
    await adds(other, 'Two');
    equal([other.state.pen, other.self], [other.device, laptop.self]);
    const back = await open(name, fileOf(other));
    await laptop.refresh();
    for (const room of [back, laptop]) {
      equal(JSON.stringify(room.state), JSON.stringify(other.state));
      equal([room.device, room.overtaken], [laptop.device, false]);
    }
    await goesOn(laptop);
    equal(laptop.state.pen, laptop.device);
    for (const room of [laptop, other, back]) room.close();
  });

  it('VS21: two that went on apart come to one state, and the one that does not hold is told, also when reopened', async () => {
    const { name, laptop } = await group();
    const [one, two] = [freshName(), freshName()];
    const rooms = [await open(one, fileOf(laptop)), await open(two, fileOf(laptop))] as const;
    for (const room of rooms) await goesOn(room);
    await adds(rooms[0], 'a', 'b', 'c');
    await adds(rooms[1], 'd');
    const told: boolean[] = [];
    rooms[1].subscribe((_state, _added, pastChanged) => told.push(pastChanged));
    const files = rooms.map(fileOf);
    const all = [await open(one, files[1] ?? ''), await open(two, files[0] ?? '')] as const;
    await rooms[1].refresh();
    equal(told, [true]);
    equal(texts(all[1]), texts(all[0]));
    equal(JSON.stringify(all[1].state), JSON.stringify(all[0].state));
    equal([all[0].overtaken, all[1].overtaken], [false, true]);
    equal(all[1].state.pen, all[0].device);
    holds(
      all[1].state.refused.some(([id, reason]) => id === `${all[1].device}:2` && reason === 'isFollowed'),
      'its taking',
    );
    await goesOn(all[1]);
    equal([all[1].overtaken, all[1].state.pen], [false, all[1].device]);
    for (const room of [laptop, ...rooms, ...all]) room.close();
    holds(name !== one, 'three laptops');
  });

  it('VS21: a room that was removed and comes back from an older file does not use its numbers again', async () => {
    const { name, laptop } = await group();
    const file = fileOf(laptop);
    await adds(laptop, 'after the file');
    const newer = fileOf(laptop);
    laptop.close();
    const store = await openStore({ name });
    await store.remove('group');
    store.close();
    const back = await open(name, file);
    holds(back.device !== laptop.device, 'another device');
    await goesOn(back);
    await adds(back, 'Two');
    // The newer file can still be opened, here and there.
    const again = await open(name, newer);
    equal(again.device, back.device);
    equal(texts(again).includes('after the file') && texts(again).includes('Two'), true);
    for (const room of [back, again]) room.close();
  });
});
