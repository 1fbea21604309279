import { latestConsent } from '@opelix/verme-core';
import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { parts, same, settle, stand, words } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeConsent } from './consent.ts';
import './define.ts';

async function show() {
  const example = exampleRoom();
  const { agreement, members } = example.room.state;
  example.record({
    type: 'consent.asked',
    data: { about: { kind: 'agreement', revision: agreement.revision }, of: [...members.circle] },
  });
  const slow = slowRoom(example.room);
  const element = await stand<VermeConsent>('verme-consent', { room: slow.room });
  const answers = () => latestConsent(example.room.state, 'agreement')?.rows.map(({ answer }) => answer) ?? [];
  return { slow, element, answers };
}

describe('verme-consent on a slow disk', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('records one answer for one person, however often it is pressed', async () => {
    const { slow, element, answers } = await show();
    parts(element, 'accept')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    same(slow.waiting, ['consent.given']);
    slow.write();
    await settle(element);
    same(answers().slice(0, 2), ['given', 'waiting']);
  });

  it('leaves the field open in which somebody’s wish is written by now, so that no letter of it is an answer', async () => {
    const { slow, element, answers } = await show();
    parts(element, 'accept')[0]?.click();
    element.renderRoot.querySelectorAll<HTMLElement>('button.person')[2]?.click();
    await settle(element);
    parts(element, 'withhold')[0]?.click();
    await settle(element);
    await sendKeys({ type: 'Ei vielä' });
    slow.write();
    await settle(element);
    await sendKeys({ type: ' nyt' });
    slow.write();
    await settle(element);
    same(element.renderRoot.querySelector('textarea')?.value, 'Ei vielä nyt');
    same(answers().slice(0, 4), ['given', 'waiting', 'waiting', 'waiting']);
    same(words(element.renderRoot.querySelector('[aria-current] .name')), 'Sofia');
  });

  it('leaves a field empty that has been emptied, whatever is recorded meanwhile', async () => {
    const { slow, element } = await show();
    parts(element, 'withhold')[0]?.click();
    await settle(element);
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    slow.write();
    await settle(element);
    element.renderRoot.querySelector<HTMLElement>('button.person')?.click();
    await settle(element);
    parts(element, 'withhold')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    void slow.room.record({ type: 'parked.added', words: { text: 'b' } });
    slow.write();
    element.requestUpdate();
    await settle(element);
    same(element.renderRoot.querySelector('textarea')?.value, '');
  });

  it('takes no focus from somebody who writes elsewhere on the page by now', async () => {
    const { slow, element, answers } = await show();
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    parts(element, 'accept')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    elsewhere.focus();
    await sendKeys({ type: 'kaksi' });
    slow.write();
    await settle(element);
    await sendKeys({ type: ' sanaa' });
    slow.write();
    await settle(element);
    same([elsewhere.value, answers().slice(0, 2)], ['kaksi sanaa', ['given', 'waiting']]);
    elsewhere.remove();
  });
});
