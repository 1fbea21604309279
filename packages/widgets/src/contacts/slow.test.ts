import { sendKeys } from '@web/test-runner-commands';
import { exampleRoom } from '../testing/example-room.ts';
import { same, settle, stand } from '../testing/page.ts';
import { slowRoom } from '../testing/slow-room.ts';
import './define.ts';
import type { VermeContacts } from './contacts.ts';

async function show() {
  const example = exampleRoom();
  const slow = slowRoom(example.room);
  const element = await stand<VermeContacts>('verme-contacts', { room: slow.room });
  const field = () => element.renderRoot.querySelector<HTMLInputElement>('#phone');
  const open = async (at: number): Promise<void> => {
    element.renderRoot.querySelectorAll<HTMLElement>('button.person')[at]?.click();
    await settle(element);
    field()?.focus();
  };
  return { example, slow, element, field, open };
}

describe('verme-contacts on a slow disk', () => {
  it('leaves the line of the next person open in which is written by now', async () => {
    const { example, slow, element, field, open } = await show();
    const [liisa = ''] = example.room.state.members.circle;
    await open(0);
    element.renderRoot.querySelector<HTMLInputElement>('input[value="phone"]')?.click();
    await sendKeys({ type: '040 1' });
    await sendKeys({ press: 'Enter' });
    await open(1);
    await sendKeys({ type: '050' });
    slow.write();
    await settle(element);
    await sendKeys({ type: ' 2' });
    same([field()?.value, example.room.state.contacts[liisa]?.phone], ['050 2', '040 1']);
  });

  it('leaves a line as it is written while somebody before it leaves the group', async () => {
    const { example, element, field, open } = await show();
    const [liisa = '', antti = ''] = example.room.state.members.circle;
    await open(2);
    await sendKeys({ type: '050' });
    example.record({ type: 'member.left', data: { who: antti } });
    same(example.room.state.members.circle[0], liisa);
    await settle(element);
    await sendKeys({ type: ' 2' });
    same(field()?.value, '050 2');
  });
});
