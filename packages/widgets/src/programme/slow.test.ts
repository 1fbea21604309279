import { sendKeys } from '@web/test-runner-commands';
import { pathView } from '@opelix/verme-core';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeProgramme } from './programme.ts';
import './define.ts';
import { blocksAt, button } from './testing/plan.ts';

async function show() {
  const example = exampleRoom();
  const slow = slowRoom(example.room);
  const element = await stand<VermeProgramme>('verme-programme', { room: slow.room });
  const theme = () => parts(element, 'theme')[1] as HTMLTextAreaElement;
  return { example, slow, element, theme };
}

describe('verme-programme on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('keeps what is written after Enter, and records each text once', async () => {
    const { example, slow, element, theme } = await show();
    theme().select();
    theme().focus();
    await sendKeys({ type: 'Tuki' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: ' arjessa' });
    same(slow.waiting.length, 1);
    slow.write();
    await settle(element);
    same([theme().value, pathView(example.room.state).stones[1]?.theme], ['Tuki arjessa', 'Tuki']);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    same(slow.waiting.length, 1, 'Enter, and the field that is left');
    slow.write();
    await settle(element);
    same(pathView(example.room.state).stones[1]?.theme, 'Tuki arjessa');
  });

  it('shortens a block as far as it goes, moves it up as far as it goes, and does nothing else with the next press', async () => {
    const { example, slow, element } = await show();
    const blocks = () => blocksAt(example, 1);
    (parts(element, 'blocks')[1] as HTMLElement).click();
    await settle(element);
    const at = blocks().findIndex(({ protect, planned: minutes }, i) => i > 0 && !protect && minutes >= 10);
    const { activity = '', planned = 0 } = blocks()[at] ?? {};
    element.renderRoot.querySelector<HTMLElement>(`.what[data-activity="${activity}"]`)?.click();
    await settle(element);
    for (const [label, times] of [
      ['Lyhennä 5 min', planned / 5 + 2],
      ['Aiemmaksi', at + 3],
    ] as const) {
      button(element, label).focus();
      for (let i = 0; i < times; i += 1) {
        await sendKeys({ press: 'Enter' });
        slow.write();
        await settle(element);
      }
    }
    const now = blocks().findIndex((one) => one.activity === activity);
    same([now, blocks()[now]?.planned, blocks()[now]?.state], [0, ((planned - 1) % 5) + 1, 'ahead']);
  });

  it('shows who leads as it stands where a choice was not written', async () => {
    const { example, slow, element } = await show();
    const select = parts(element, 'leads')[1] as HTMLSelectElement;
    const before = select.value;
    select.value = example.room.state.members.circle[3] ?? '';
    select.dispatchEvent(new Event('change'));
    slow.refuse();
    await settle(element);
    same(select.value, before);
  });
});
