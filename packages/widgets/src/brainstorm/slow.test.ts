import { sendKeys } from '@web/test-runner-commands';
import type { BoardUse } from '@opelix/verme-core';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeBrainstorm } from './brainstorm.ts';
import './define.ts';
import { board, chooses, noteButton, texts } from './testing/pressing.ts';
import { root } from './testing/shown.ts';
import { counts, makes, writes } from './testing/wall-board.ts';

const fields = (element: VermeBrainstorm): readonly string[] =>
  [...root(element).querySelectorAll<HTMLInputElement>('.writing :is(textarea, input)')].map(({ value }) => value);

async function show(use: BoardUse, before: (example: Example) => void = () => undefined) {
  const example = exampleRoom();
  example.record({ type: 'ideas.opened' });
  before(example);
  const slow = slowRoom(example.room);
  const element = await stand<VermeBrainstorm>('verme-brainstorm', { room: slow.room, set: { use } });
  return { example, slow, element };
}

describe('verme-brainstorm on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('takes the next note while the one before is being written, and each of them once', async () => {
    const { example, slow, element } = await show('notes');
    root(element).querySelector('textarea')?.focus();
    await sendKeys({ type: 'yksi' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kaksi' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'jotta' });
    slow.write();
    await settle(element);
    await sendKeys({ type: '!' });
    same(texts(board(example).notes), ['yksi']);
    same(fields(element), ['kaksi', 'jotta!', '']);
  });

  it('gives back a note that was not written, before what has been typed since', async () => {
    const { slow, element } = await show('notes');
    root(element).querySelector('textarea')?.focus();
    await sendKeys({ type: 'yksi' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'opettajat' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kak' });
    slow.refuse();
    await settle(element);
    same(fields(element), ['yksi\nkak', '', 'opettajat']);
  });

  it('leaves the question empty that has been emptied', async () => {
    const example = exampleRoom();
    const element = await stand<VermeBrainstorm>('verme-brainstorm', { example, set: { use: 'question', line: 'a' } });
    const field = () => root(element).querySelector('textarea');
    field()?.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    await settle(element);
    same(field()?.value, '');
    await sendKeys({ type: 'b' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(board(example).question, 'b');
  });

  it('takes two needs that are ticked one after the other, and shows one that was not taken as it stands', async () => {
    let notes: readonly string[] = [];
    const { example, slow, element } = await show('priorities', (before) => {
      notes = ['a', 'b', 'c'].map((text) => writes(before, text));
      counts(before, notes, [3, 2, 1]);
      before.record({ type: 'ballots.opened' });
      before.record({ type: 'priorities.confirmed', data: { of: notes.slice(0, 1) } });
    });
    const tick = (at: number) => parts(element, 'tick')[at] as HTMLInputElement;
    tick(1).click();
    tick(2).click();
    for (let i = 0; i < 2; i += 1) {
      await settle(element);
      slow.write();
    }
    await settle(element);
    same(texts(board(example).first), ['a', 'b', 'c']);
    tick(0).click();
    await settle(element);
    slow.refuse();
    await settle(element);
    same(tick(0).checked, true);
  });

  it('leaves the name of another cluster open that is written by now', async () => {
    const { slow, element } = await show('clusters', (example) => {
      for (const name of ['a', 'b']) makes(example, name);
    });
    parts(element, 'name')[0]?.click();
    await settle(element);
    await sendKeys({ type: 'eka' });
    await sendKeys({ press: 'Enter' });
    parts(element, 'name').at(-1)?.click();
    await settle(element);
    await sendKeys({ type: 'tok' });
    slow.write();
    await settle(element);
    await sendKeys({ type: 'a' });
    same(root(element).querySelector<HTMLTextAreaElement>('#name')?.value, 'toka');
  });

  it('keeps the words for two notes that were not merged', async () => {
    let first = '';
    const { slow, element } = await show('clusters', (example) => {
      first = writes(example, 'yksi');
      writes(example, 'kaksi');
    });
    noteButton(element, first).click();
    await settle(element);
    await chooses(element, 'Yhdistä…');
    await chooses(element, 'kaksi');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' ja yksi' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    slow.refuse();
    await settle(element);
    same(root(element).querySelector<HTMLTextAreaElement>('.sheet:popover-open textarea')?.value, 'kaksi ja yksi');
  });

  it('leaves the sheet of another note open', async () => {
    let notes: readonly string[] = [];
    const { slow, element } = await show('clusters', (example) => {
      notes = ['yksi', 'kaksi'].map((text) => writes(example, text));
    });
    noteButton(element, notes[0] ?? '').click();
    await settle(element);
    await chooses(element, 'Muokkaa');
    await sendKeys({ type: '1' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    noteButton(element, notes[1] ?? '').click();
    await settle(element);
    await chooses(element, 'Muokkaa');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '2' });
    slow.write();
    await settle(element);
    await sendKeys({ type: '3' });
    same(root(element).querySelector<HTMLTextAreaElement>('.sheet:popover-open textarea')?.value, 'kaksi23');
  });
});
