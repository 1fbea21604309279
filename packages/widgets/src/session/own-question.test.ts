import { sendKeys } from '@web/test-runner-commands';
import { exampleRoom } from '../testing/example-room.ts';
import { same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import type { VermeSession } from './session.ts';
import { atStep } from './testing/at-step.ts';
import './define.ts';

describe('a question in the group’s own words', () => {
  it('is still in its field where it was not written, and empty where it was', async () => {
    const example = exampleRoom();
    example.press();
    atStep(example, 'check-in');
    const slow = slowRoom(example.room);
    const session = await stand<VermeSession>('verme-session', { room: slow.room });
    const field = () => session.renderRoot.querySelector<HTMLInputElement>('#own');
    session.renderRoot.querySelector<HTMLElement>('#bank')?.showPopover();
    field()?.focus();
    await sendKeys({ type: 'Mitä kuuluu?' });
    await sendKeys({ press: 'Enter' });
    slow.refuse();
    await settle(session);
    same(field()?.value, 'Mitä kuuluu?');
    session.renderRoot.querySelector<HTMLElement>('#bank')?.showPopover();
    field()?.focus();
    await sendKeys({ press: 'Enter' });
    slow.write();
    await settle(session);
    same(
      [field()?.value, example.room.state.activities[example.room.state.now.activity ?? '']?.question],
      ['', 'Mitä kuuluu?'],
    );
  });
});
