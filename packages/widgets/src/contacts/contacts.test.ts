import { sendKeys, setViewport } from '@web/test-runner-commands';
import { contactsView } from '@opelix/verme-core';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeContacts } from './contacts.ts';

describe('verme-contacts', () => {
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('records each one’s own word, for them, and takes it back', async () => {
    const example = exampleRoom();
    const element = await stand<VermeContacts>('verme-contacts', { example });
    const rows = () => [...element.renderRoot.querySelectorAll<HTMLElement>('button.person')];
    rows()[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(await violations(), []);
    const boxes = () => [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    boxes()[1]?.click();
    boxes()[2]?.click();
    element.renderRoot.querySelector<HTMLInputElement>('input[type="email"]')?.focus();
    await sendKeys({ type: 'antti@example.org' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '040 123' });
    // Somebody else's press redraws it: what is being typed stays.
    example.press(1);
    await settle(element);
    await sendKeys({ press: 'Enter' });
    await settle(element);
    const [, antti] = example.room.state.members.circle;
    const row = { member: antti, name: 'Antti Aalto', org: 'Koivuranta', role: '', email: 'antti@example.org' };
    same(contactsView(example.room.state), [{ ...row, phone: '040 123' }]);
    holds(words(rows()[1]).endsWith('listalla'), words(rows()[1]));
    rows()[1]?.click();
    await settle(element);
    for (const box of boxes()) if (box.checked) box.click();
    element.renderRoot.querySelector('form')?.requestSubmit();
    await settle(element);
    same(contactsView(example.room.state), []);
    same(example.room.state.contacts[antti ?? '']?.phone, '');
  });

  it('shows the wall how many there are, and nothing of anybody', async () => {
    const example = exampleRoom();
    example.record({ type: 'contact.allowed', data: { fields: ['phone'] }, words: { phone: '050 999' } });
    const wall = await stand<VermeContacts>('verme-contacts', { example, set: { view: 'wall' } });
    holds(wall.renderRoot.querySelector('button, input') === null, 'nothing to press');
    holds(
      !words(wall.renderRoot.firstElementChild).includes('050') && words(parts(wall, 'title')[0]) !== '',
      'no number',
    );
    same(await violations(), []);
  });

  it('speaks three languages at 360 px', async () => {
    await setViewport({ width: 360, height: 800 });
    for (const lang of ['fi', 'sv', 'en']) {
      const element = await stand<VermeContacts>('verme-contacts', { example: exampleRoom(), lang });
      element.renderRoot.querySelector<HTMLElement>('button.person')?.click();
      await settle(element);
      holds(!overflows(document.documentElement), `${lang}: too wide`);
      same(await violations(), []);
    }
  });
});
