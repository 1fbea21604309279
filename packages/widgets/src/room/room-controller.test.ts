import { LitElement, html, type TemplateResult } from 'lit';
import type { Draft } from '@opelix/verme-core';
import { exampleRoom } from '../testing/example-room.ts';
import { same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import { RoomController } from './room-controller.ts';
import './define.ts';

class Slow extends LitElement {
  readonly controller = new RoomController(this, (state) => ({ members: state.members }));
  protected override render(): TemplateResult {
    return html`${this.controller.view?.members.circle.length}`;
  }
}
customElements.define('verme-slow-probe', Slow);

const rule = (text: string): Draft => ({ type: 'rule.added', words: { text } });

async function show() {
  const example = exampleRoom();
  const slow = slowRoom(example.room);
  const element = await stand<Slow>('verme-slow-probe', { room: slow.room });
  const told: string[] = [];
  for (const name of ['verme-recorded', 'verme-refused'] as const)
    element.addEventListener(name, () => told.push(name));
  return { example, slow, element, told };
}

describe('RoomController on a slow disk', () => {
  it('takes the same press again for the one that is being recorded, tells it once, and answers both', async () => {
    const { slow, element, told } = await show();
    const { controller } = element;
    const answers = Promise.all([
      controller.recordAll([rule('a'), rule('b')]),
      controller.recordAll([rule('a'), rule('b')]),
    ]);
    same(slow.waiting.length, 1);
    slow.write();
    await settle(element);
    same(slow.waiting.length, 1);
    slow.write();
    same(await answers, [true, true]);
    same(told, ['verme-recorded', 'verme-recorded']);
    const again = controller.record(rule('a'));
    slow.write();
    same([await again, told.length], [true, 3], 'once it is recorded, it is another press');
  });

  it('takes a press for another one where something else was pressed between, or another person is meant', async () => {
    const { example, slow, element } = await show();
    const { controller } = element;
    for (const text of ['a', 'b', 'a']) void controller.record(rule(text));
    for (const member of example.room.state.members.circle.slice(0, 2)) void controller.recordFor(member, rule('c'));
    same(slow.waiting.length, 5);
  });

  it('adds minutes each time', async () => {
    const { example, slow, element } = await show();
    const [activity = ''] = example.room.state.sessions[example.session]?.blocks ?? [];
    for (let i = 0; i < 3; i += 1)
      void element.controller.record({ type: 'activity.extended', activity, data: { minutes: 5 } });
    same(slow.waiting.length, 3);
  });
});
