import { order } from '@opelix/verme-core';
import { messageOf } from './tabs.ts';
import { equal, holds } from './testing/expect.ts';
import { deleteDatabases, founded, freshName, ids, openTab, texts, topic, until } from './testing/group.ts';
import { startWriter, type WriterMessage } from './testing/writer.ts';

type Report = Extract<WriterMessage, { kind: 'report' }>;

const numbers = (list: readonly string[]): number[] => list.map((id) => Number(id.split(':')[1]));
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('tabs', () => {
  afterEach(deleteDatabases);

  it('VS10: the other tabs follow what one records, and what they record', async () => {
    const name = freshName();
    const [laptop, wall] = [await openTab(name), await openTab(name)];
    await laptop.record(founded);
    await until(wall, () => wall.state.group !== null);
    await wall.record(topic('From the wall'));
    await until(laptop, () => texts(laptop).includes('From the wall'));
    equal(laptop.state, wall.state);
    laptop.close();
    wall.close();
  });

  it('VS10: a tab that heard nothing reads the store when the person comes back to it', async () => {
    const name = freshName();
    const laptop = await openTab(name);
    const deaf = await openTab(name, { channel: null });
    await laptop.record(founded);
    await laptop.record(topic('One'));
    equal(deaf.state.group, null);
    window.dispatchEvent(new Event('focus'));
    await until(deaf, () => texts(deaf).includes('One'));
    equal(deaf.state, laptop.state);
    laptop.close();
    deaf.close();
  });

  it('VS10: a tab that missed a message reads the store at the next one', async () => {
    const name = freshName();
    const laptop = await openTab(name);
    const silent = await openTab(name, { channel: null });
    await laptop.record(founded);
    await silent.record(topic('Unheard'));
    const wall = await openTab(name);
    await silent.record(topic('Unheard too'));
    await laptop.record(topic('Heard'));
    await until(wall, () => texts(wall).includes('Heard'));
    equal(texts(wall), [null, 'Unheard', 'Unheard too', 'Heard']);
    for (const tab of [laptop, silent, wall]) tab.close();
  });

  it('VS10: an import and a removal reach the tabs that have the room open', async () => {
    const [name, other] = [freshName(), freshName()];
    const source = await openTab(other);
    await source.recordAll([founded, topic('One')]);
    const wall = await openTab(name);
    await wall.store.appendAll('group', order(source.log).events);
    await until(wall, () => texts(wall).includes('One'));
    const told = new Promise<unknown>((resolve) => wall.onStatus(({ trouble }) => resolve(trouble)));
    await wall.store.remove('group');
    equal(await told, 'gone');
    source.close();
    wall.close();
  });

  it('VS11: what comes through the channel is judged before it is used', async () => {
    for (const junk of [null, 1, 'look', {}, { kind: 'kept' }, { kind: 'kept', after: -1, last: 2, events: [] }]) {
      equal(messageOf(junk), null);
    }
    equal(messageOf({ kind: 'unkept', all: 1, events: [] }), null);
    equal(messageOf({ kind: 'look', more: true }), { kind: 'look' });
    const name = freshName();
    const [laptop, wall] = [await openTab(name), await openTab(name)];
    await laptop.record(founded);
    await until(wall, () => wall.state.group !== null);
    const stranger = new BroadcastChannel(`${name}:group`);
    const foreign = { ...order(laptop.log).events[0], room: 'other', n: 2 };
    for (const events of [[7], [foreign], [{ v: 1 }]]) stranger.postMessage({ kind: 'unkept', all: true, events });
    stranger.postMessage('junk');
    await laptop.record(topic('After the junk'));
    await until(wall, () => texts(wall).includes('After the junk'));
    equal(wall.state, laptop.state);
    equal(wall.status.at, 'kept');
    for (const end of [stranger, laptop, wall]) end.close();
  });

  it('VS3: eight tabs write at once: no number twice, nothing lost, one order', async () => {
    const name = freshName();
    const tabs = await Promise.all(upTo(8).map(() => openTab(name)));
    const foundings = await Promise.all(tabs.map((tab) => tab.record(founded)));
    equal(foundings.filter(({ ok }) => ok).length, 1, 'foundings');
    const results = await Promise.all(
      tabs.flatMap((tab, index) => upTo(10).map((press) => tab.record(topic(`${index}.${press}`)))),
    );
    holds(
      results.every(({ ok }) => ok),
      'all are taken',
    );
    await Promise.all(tabs.map((tab) => tab.refresh()));
    const [first, ...others] = tabs;
    equal(numbers(ids(first!.log)), upTo(81));
    for (const other of others) equal([ids(other.log), other.state], [ids(first!.log), first!.state]);
    for (const index of tabs.keys()) {
      const own = texts(first!).filter((text) => String(text).startsWith(`${index}.`));
      equal(
        own,
        upTo(10).map((press) => `${index}.${press}`),
        'in the order of the presses',
      );
    }
    for (const tab of tabs) tab.close();
  });

  it('VS3: eight tabs write and four of them are killed: what was acknowledged is there, and no number is missing', async function () {
    // Eight frames load every module anew, which takes its time on a busy machine.
    this.timeout(60_000);
    const name = freshName();
    const founder = await openTab(name);
    await founder.record(founded);
    const acknowledged = new Map<string, string>();
    const reports: Report[] = [];
    const frames: HTMLIFrameElement[] = [];
    const lives = (tab: number): boolean => tab % 2 === 0;

    await new Promise<void>((resolve, reject) => {
      const written = new Map<number, number>();
      const ended = new Set<number>();
      const hear = (message: WriterMessage): void => {
        const { tab } = message;
        if (message.kind === 'refused') return reject(new Error(`${tab} was refused: ${message.reason}`));
        if (message.kind === 'report') reports.push(message);
        if (message.kind === 'written') {
          if (acknowledged.has(message.id)) reject(new Error(`${message.id} was given twice`));
          acknowledged.set(message.id, message.text);
          written.set(tab, (written.get(tab) ?? 0) + 1);
          // Each at another moment, always with the next write under way.
          if (!lives(tab) && written.get(tab) === tab) frames[tab]!.remove();
        }
        const isEnd = message.kind === 'done' || (!lives(tab) && written.get(tab) === tab);
        if (isEnd && ended.add(tab).size === 8) {
          for (const index of upTo(8))
            if (lives(index - 1)) frames[index - 1]!.contentWindow!.postMessage('report', '*');
        }
        if (reports.length === 4) resolve();
      };
      for (const tab of upTo(8).map((n) => n - 1)) frames.push(startWriter(name, tab, 12, hear));
    });

    const after = await openTab(name);
    const events = new Map(order(after.log).events.map((one) => [`${one.device}:${one.n}`, one.words]));
    equal(numbers([...events.keys()]), upTo(events.size));
    for (const [id, text] of acknowledged) equal(events.get(id), { text }, id);
    holds(acknowledged.size >= 4 * 12 + 1 + 3 + 5 + 7, 'all wrote');
    for (const report of reports) equal([report.ids, report.state], [ids(after.log), JSON.stringify(after.state)]);
    equal(after.state.refused, []);
    for (const frame of frames) frame.remove();
    founder.close();
    after.close();
  });
});
