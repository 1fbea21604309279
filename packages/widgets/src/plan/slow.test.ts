import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { parts, same, settle, stand, words } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermePlan } from './plan.ts';
import { cards, takes } from './testing/cards.ts';
import { cardsOf, find, pressNamed, running, type } from './testing/stage.ts';
import './define.ts';

async function show(list = cards, set: Readonly<Record<string, unknown>> = {}) {
  const { example, ids } = running(list);
  if (set['phase'] === 'follow') for (const id of ids) takes(example, id);
  const slow = slowRoom(example.room);
  const element = await stand<VermePlan>('verme-plan', { room: slow.room, set });
  return { example, ids, slow, element };
}
async function saves(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Control' });
}

describe('verme-plan on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('makes one card of two presses', async () => {
    const { example, slow, element } = await show([]);
    await pressNamed(element, 'button', 'Uusi kortti');
    await type(element, 'text', 'a');
    await saves();
    await saves();
    slow.write();
    await settle(element);
    same(cardsOf(example).length, 1);
  });

  it('keeps what is typed into a card after its save was pressed', async () => {
    const { example, slow, element } = await show([]);
    await pressNamed(element, 'button', 'Uusi kortti');
    await type(element, 'text', 'a ');
    await saves();
    await type(element, 'daily', 'b');
    slow.write();
    await settle(element);
    same(words(parts(element, 'card')[0]).includes('a'), true);
    find(element, '[part~="edit"]').click();
    await settle(element);
    same((find(element, '#daily') as HTMLTextAreaElement).value, 'b');
    await saves();
    slow.write();
    await settle(element);
    same(
      cardsOf(example).map(({ card }) => [card.text, card.words]),
      [['a', { daily: 'b' }]],
    );
  });

  it('leaves the form of another card open in which somebody types by now', async () => {
    const { slow, element } = await show([]);
    await pressNamed(element, 'button', 'Uusi kortti');
    await type(element, 'text', 'a');
    await saves();
    slow.write();
    await settle(element);
    find(element, '[part~="edit"]').click();
    await settle(element);
    await type(element, 'daily', 'b');
    await saves();
    await sendKeys({ press: 'Escape' });
    await settle(element);
    await pressNamed(element, 'button', 'Uusi kortti');
    await type(element, 'text', 'c');
    slow.write();
    await settle(element);
    await sendKeys({ type: 'd' });
    same((find(element, '#text') as HTMLTextAreaElement).value, 'cd');
  });

  it('leaves the words about the next card open that are typed by now', async () => {
    const { slow, element } = await show(cards.slice(0, 2), { phase: 'follow' });
    await pressNamed(element, 'follow', 'Jumissa');
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    find(element, '[part~="row"]').click();
    await settle(element);
    await pressNamed(element, 'follow', 'Jumissa');
    await sendKeys({ type: 'b' });
    slow.write();
    await settle(element);
    await sendKeys({ type: 'c' });
    same((find(element, '#why') as HTMLTextAreaElement).value, 'bc');
  });
});
