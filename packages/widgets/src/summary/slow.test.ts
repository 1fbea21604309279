import { summaryView } from '@opelix/verme-core';
import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import './define.ts';
import type { VermeSummary } from './summary.ts';

const field = (element: VermeSummary, form: string) =>
  element.renderRoot.querySelector<HTMLTextAreaElement>(`${form} textarea`);

async function show(said: readonly string[] = []) {
  const example = exampleRoom();
  for (const text of said) example.record({ type: 'summary.added', words: { text } });
  const slow = slowRoom(example.room);
  const element = await stand<VermeSummary>('verme-summary', { room: slow.room });
  const lines = () => summaryView(example.room.state).lines.map(({ text }) => text);
  return { slow, element, lines };
}

describe('verme-summary on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('takes the next line while the one before is being written, and each of them once', async () => {
    const { slow, element, lines } = await show();
    field(element, '.writing')?.focus();
    await sendKeys({ type: 'yksi' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kaksi' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kesken' });
    slow.write();
    await settle(element);
    same(lines(), ['yksi', 'kaksi']);
    same(field(element, '.writing')?.value, 'kesken');
  });

  it('gives back a line that was not written, before what has been typed since', async () => {
    const { slow, element } = await show();
    field(element, '.writing')?.focus();
    await sendKeys({ type: 'yksi' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'kak' });
    slow.refuse();
    await settle(element);
    same(field(element, '.writing')?.value, 'yksi\nkak');
  });

  it('leaves a field empty that has been emptied', async () => {
    const { element } = await show(['a']);
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'Backspace' });
    await settle(element);
    same(field(element, '.editing')?.value, '');
    await sendKeys({ press: 'Escape' });
    await settle(element);
    parts(element, 'line')[0]?.click();
    await settle(element);
    same(field(element, '.editing')?.value, 'a', 'given up, it is what it was');
  });

  it('keeps what is typed into a line that is taken away in another window, and the focus in a field', async () => {
    const example = exampleRoom();
    example.record({ type: 'summary.added', words: { text: 'a' } });
    const element = await stand<VermeSummary>('verme-summary', { example });
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'b' });
    const of = summaryView(example.room.state).lines[0]?.id ?? '';
    example.record({ type: 'summary.withdrawn', data: { of } });
    await settle(element);
    await sendKeys({ type: ' c' });
    same(field(element, '.writing')?.value, 'ab c');
  });

  it('leaves open the line that is edited by now, and the focus in it', async () => {
    const { slow, element } = await show(['a', 'b']);
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ type: '1' });
    await sendKeys({ press: 'Enter' });
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '2' });
    slow.write();
    await settle(element);
    await sendKeys({ type: '3' });
    same(field(element, '.editing')?.value, 'b23');
  });
});
