import { sendKeys } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { same, settle, stand } from '../testing/page.ts';
import './define.ts';
import type { VermeRecord } from './record.ts';

describe('the text of a record decision', () => {
  afterEach(() => forgetTexts('erityinen-tuki'));

  it('stays empty once it has been emptied, and can be written anew', async () => {
    const example = exampleRoom();
    const element = await stand<VermeRecord>('verme-record', { example });
    const field = () => element.renderRoot.querySelector('textarea');
    field()?.select();
    field()?.focus();
    await sendKeys({ press: 'Delete' });
    element.renderRoot.querySelectorAll('input')[1]?.click();
    await settle(element);
    same(field()?.value, '');
    field()?.focus();
    await sendKeys({ type: 'Vain sovittu.' });
    element.renderRoot.querySelector('form')?.requestSubmit();
    await settle(element);
    same(example.room.state.record?.text, 'Vain sovittu.');
    const again = await stand<VermeRecord>('verme-record', { example });
    again.renderRoot.querySelector('button')?.click();
    await settle(again);
    same(again.renderRoot.querySelector('textarea')?.value, 'Vain sovittu.');
  });
});
