import { setViewport } from '@web/test-runner-commands';
import { holds, overflows, parts, same, settle, words } from '../testing/page.ts';
import { cards } from './testing/cards.ts';
import { press, running, show } from './testing/stage.ts';
import './define.ts';

describe('verme-plan on other pages', () => {
  beforeEach(() => localStorage.clear());

  for (const lang of ['fi', 'sv', 'en']) {
    it(`fits 360 px of a foreign page, with large text, closed, open and in the form (${lang})`, async () => {
      await setViewport({ width: 360, height: 740 });
      const { example } = running();
      const element = await show(example, { view: 'page' }, lang);
      holds(!overflows(document.documentElement), 'closed');
      await press(element, '[part~="row"]');
      holds(!overflows(document.documentElement), 'open');
      await press(element, '[part~="edit"]');
      holds(!overflows(document.documentElement), 'in the form');
      document.documentElement.style.fontSize = '200%';
      await settle(element);
      const wide = document.documentElement.scrollWidth;
      document.documentElement.style.fontSize = '';
      holds(wide <= 361, `${wide} px with text twice as large`);
    });
  }

  it('says the same in every language', async () => {
    const { example } = running(cards.slice(5));
    const said = new Set<string>();
    for (const lang of ['fi', 'sv', 'en']) {
      const element = await show(example, {}, lang);
      for (const one of [...parts(element, 'span'), ...parts(element, 'question')]) said.add(words(one));
    }
    same(said.size, 3 * (6 + 3));
  });
});
