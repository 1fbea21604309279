import { gatheredView } from '@opelix/verme-core';
import { sendKeys } from '@web/test-runner-commands';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand, words } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeBoard } from './board.ts';
import { forgetTexts } from './kept-text.ts';
import '../room/define.ts';
import './define.ts';

const lines = (room: Parameters<typeof slowRoom>[0]) => gatheredView(room.state, 'topic').map(({ text }) => text);
const field = (element: VermeBoard) => element.renderRoot.querySelector<HTMLTextAreaElement>('.writing textarea');
const buttons = (element: VermeBoard, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>(`${selector} button`),
];

async function show(said: readonly string[] = []) {
  const example = exampleRoom();
  for (const text of said) example.record({ type: 'topic.added', words: { text } });
  const slow = slowRoom(example.room);
  const element = await stand<VermeBoard>('verme-board', { room: slow.room, set: { collection: 'topic' } });
  return { example, slow, element };
}

describe('verme-board on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('takes the next line while the one before is being written, and each of them once', async () => {
    const { example, slow, element } = await show();
    field(element)?.focus();
    await sendKeys({ type: 'selkokieli' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'näytöt' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kesken' });
    slow.write();
    await settle(element);
    slow.write();
    await settle(element);
    same(lines(example.room), ['selkokieli', 'näytöt']);
    same(field(element)?.value, 'kesken');
  });

  it('gives back a line that was not written, before what has been typed since', async () => {
    const { slow, element } = await show();
    field(element)?.focus();
    await sendKeys({ type: 'selkokieli' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'näy' });
    slow.refuse();
    await settle(element);
    same(field(element)?.value, 'selkokieli\nnäy');
  });

  it('leaves open the note that is edited by now, and the focus in it', async () => {
    const { example, slow, element } = await show(['a', 'b']);
    parts(element, 'note')[0]?.click();
    await settle(element);
    await sendKeys({ type: '1' });
    await sendKeys({ press: 'Enter' });
    parts(element, 'note')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '2' });
    slow.write();
    await settle(element);
    await sendKeys({ type: '3' });
    same(element.renderRoot.querySelector<HTMLTextAreaElement>('.editing textarea')?.value, 'b23');
    same(lines(example.room)[0]?.includes('1'), true);
  });

  it('leaves a field empty that has been emptied, whatever is recorded meanwhile', async () => {
    const { example, element } = await show(['a']);
    parts(element, 'note')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'Backspace' });
    example.record({ type: 'topic.added', words: { text: 'b' } });
    await settle(element);
    await sendKeys({ type: 'c' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(element.renderRoot.querySelector<HTMLTextAreaElement>('.editing textarea')?.value, 'c');
  });

  it('keeps what is typed into a note that is taken away in another window, and the focus in a field', async () => {
    const { example, element } = await show(['a']);
    parts(element, 'note')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'b' });
    const [note] = gatheredView(example.room.state, 'topic');
    example.record({ type: 'topic.withdrawn', data: { of: note?.id ?? '' } });
    await settle(element);
    await sendKeys({ type: ' c' });
    same(field(element)?.value, 'ab c');
  });

  it('puts a note back once, however often it is pressed meanwhile', async () => {
    const { example, slow, element } = await show(['a']);
    parts(element, 'note')[0]?.click();
    await settle(element);
    await sendKeys({ type: 'b' });
    const withdraw = buttons(element, '.editing').at(-2);
    withdraw?.click();
    withdraw?.click();
    slow.write();
    await settle(element);
    same([lines(example.room), parts(element, 'refusal').map(words), field(element)?.value], [[], [], '']);
    const [restore] = buttons(element, '.undo');
    restore?.click();
    restore?.click();
    slow.write();
    await settle(element);
    same(lines(example.room), ['a']);
  });
});
