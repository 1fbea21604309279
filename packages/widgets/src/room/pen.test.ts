/** The pen on another device, as the room says it. */
import { createRoom, order, takingPen, type Draft, type Room } from '@opelix/verme-core';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeSession } from '../session/session.ts';
import type { VermeRoom } from './room.ts';
import '../path/define.ts';
import '../session/define.ts';

/** Another laptop that opened the group's file as it is now. */
const opened = (example: Example, device = 'd2'): Room =>
  createRoom({ name: example.room.name, device, now: example.now, log: example.room.log });
const labels = (element: VermeRoom) => parts(element, 'button').map((one) => words(one));
const said = (element: VermeRoom) => parts(element, 'message').map((one) => words(one).split('.')[0]);
const topic = (text: string): Draft => ({ type: 'topic.added', words: { text } });
function adds(room: Room, ...drafts: readonly Draft[]): void {
  for (const draft of drafts) same(room.record(draft).ok, true, draft.type);
}
const inRoom = async (room: Room, view = 'chair'): Promise<VermeRoom> => {
  const session = await stand('verme-session', { room, set: { view } });
  return session.closest('verme-room') as VermeRoom;
};
const enabled = (element: VermeRoom): number =>
  [...(element.querySelector('verme-session')?.shadowRoot?.querySelectorAll('button') ?? [])].filter(
    (button) => !button.disabled,
  ).length;

describe('verme-room and the pen', () => {
  it('says on a laptop that opened a file that it can only look, and goes on with the group by one press', async () => {
    const example = exampleRoom();
    example.press(4);
    const element = await inRoom(opened(example));
    same(said(element), ['Ryhmän kirjaukset tehdään toisella laitteella, ja täällä voit nyt vain katsoa']);
    same(labels(element), ['Jatka tällä laitteella']);
    const before = enabled(element);
    same(parts(element.querySelector('verme-session') as VermeSession, 'now').length, 0, 'no button without effect');
    const told: string[] = [];
    element.addEventListener('verme-recorded', (event) => told.push(event.detail.event.type));
    parts(element, 'button')[0]?.click();
    await settle(element);
    same(told, ['device.bound', 'pen.taken']);
    same(parts(element, 'message').length, 0);
    holds(enabled(element) > before, 'the controls of the session are there');
  });

  it('takes two presses for one while the first is being recorded, and says nothing of the second', async () => {
    const example = exampleRoom();
    example.press(4);
    const slow = slowRoom(opened(example));
    const session = await stand('verme-session', { room: slow.room });
    const element = session.closest('verme-room') as VermeRoom;
    const told: string[] = [];
    for (const name of ['verme-recorded', 'verme-refused'] as const)
      element.addEventListener(name, () => told.push(name));
    parts(element, 'button')[0]?.click();
    parts(element, 'button')[0]?.click();
    for (let i = 0; i < 3; i += 1) {
      slow.write();
      await settle(element);
    }
    same(told, ['verme-recorded', 'verme-recorded']);
    same(parts(element, 'refusal').length, 0);
  });

  it('says nothing where the pen is, on the wall, and on a member’s own device', async () => {
    const example = exampleRoom();
    same(said(await inRoom(example.room)), []);
    same(said(await inRoom(opened(example), 'wall')), []);
    const [, member] = example.room.state.members.circle;
    example.record({ type: 'device.bound', data: { device: 'd3', who: member ?? '' } });
    same(said(await inRoom(opened(example, 'd3'))), []);
  });

  it('asks to be updated before anything else where the log holds what it does not know', async () => {
    const example = exampleRoom();
    const last = order(example.room.log).events.at(-1);
    example.room.receive([{ ...last, n: example.room.log.size + 1, type: 'dream.told', data: {}, words: {} }]);
    const element = await inRoom(opened(example));
    same(said(element), ['Ryhmässä on jotakin, mitä tämä versio ei tunne']);
    same(labels(element), ['Vie tiedostoon']);
  });

  it('says that the past has changed, what no longer fits, and keeps what is parked', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record(topic('Aihe'));
    const of = `d1:${example.room.log.size}`;
    const other = opened(example);
    adds(other, ...takingPen(other), { type: 'topic.withdrawn', data: { of } }, ...['a', 'b', 'c'].map(topic));
    adds(example.room, { type: 'topic.edited', data: { of }, words: { text: 'Aihe toisin' } });
    const element = await inRoom(example.room);
    same(said(element), []);
    example.room.receive(order(other.log).events);
    await settle(element);
    same(said(element), ['Ryhmää jatkettiin samaan aikaan toisella laitteella, ja sen kulku on nyt voimassa']);
    const [entry] = parts(element, 'lost')[0]?.querySelectorAll('li') ?? [];
    holds(words(entry).startsWith('Aihe toisin Tätä ei enää ole.'), words(entry));
    same(labels(element), ['Tallenna parkkiin', 'Jatka tällä laitteella', 'Sulje']);
    parts(element, 'button')[0]?.click();
    await settle(element);
    same(parts(element, 'lost').length, 0, 'it has been said again');
    same(parts(element, 'message').length, 1, 'until the person has read it');
    parts(element, 'button').at(-1)?.click();
    await settle(element);
    same(said(element), ['Ryhmä on jatkanut toisella laitteella']);
    same(labels(element), ['Jatka tällä laitteella', 'Sulje']);
    parts(element, 'button').at(-1)?.click();
    await settle(element);
    same(said(element), [], 'until the pen moves again');
    adds(example.room, ...takingPen(example.room));
    other.receive(order(example.room.log).events);
    adds(other, ...takingPen(other));
    example.room.receive(order(other.log).events);
    await settle(element);
    same(said(element), ['Ryhmä on jatkanut toisella laitteella']);
    parts(element, 'button')[0]?.click();
    await settle(element);
    same([said(element), example.room.state.pen], [[], 'd1']);
  });

  it('says it again when the room is opened later, as long as nothing was written since', async () => {
    const example = exampleRoom();
    const other = opened(example);
    adds(other, ...takingPen(other), topic('a'), topic('b'));
    adds(example.room, topic('c'));
    example.room.receive(order(other.log).events);
    const path = await stand('verme-path', { room: opened(example, 'd1') });
    same(said(path.closest('verme-room') as VermeRoom).length, 1);
    same(await violations(), []);
    same(labels(await inRoom(opened(example, 'd1'))), ['Jatka tällä laitteella', 'Sulje']);
  });
});
