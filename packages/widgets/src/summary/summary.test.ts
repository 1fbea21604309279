import { sendKeys, setViewport } from '@web/test-runner-commands';
import { latestConsent, summaryView, type Id } from '@opelix/verme-core';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeSummary } from './summary.ts';

const line = (example: Example, text: string): void => example.record({ type: 'summary.added', words: { text } });
function asks(example: Example, of: readonly Id[]): Id {
  const { revision } = example.room.state.summary;
  example.record({ type: 'consent.asked', data: { about: { kind: 'summary', revision }, of: [...of] } });
  return latestConsent(example.room.state, 'summary')?.consent ?? '';
}
const give = (example: Example, consent: Id, who: readonly Id[]): void => {
  for (const one of who) example.record({ type: 'consent.given', data: { consent } }, one);
};

describe('verme-summary', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('is typed line by line, edited and withdrawn by the keyboard alone', async () => {
    const example = exampleRoom();
    const element = await stand<VermeSummary>('verme-summary', { example });
    element.renderRoot.querySelector('textarea')?.focus();
    await sendKeys({ type: 'Kuusi suunnitelmaa' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    await sendKeys({ type: 'Yksi oppi' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    const lines = () => summaryView(example.room.state).lines.map(({ text }) => text);
    same(lines(), ['Kuusi suunnitelmaa', 'Yksi oppi']);
    parts(element, 'line')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' lisää' });
    await sendKeys({ press: 'Enter' });
    await settle(element);
    same(lines(), ['Kuusi suunnitelmaa', 'Yksi oppi lisää']);
    holds(element.renderRoot.querySelector('.editing') === null, 'the field is closed');
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ press: 'Escape' });
    await settle(element);
    same(lines().length, 2);
    parts(element, 'line')[0]?.click();
    await settle(element);
    element.renderRoot.querySelectorAll<HTMLElement>('.editing [data-kind="quiet"]')[0]?.click();
    await settle(element);
    same(lines(), ['Yksi oppi lisää']);
    same(await violations(), []);
  });

  it('says while a line is typed what could tell who somebody is: these lines leave the room', async () => {
    const example = exampleRoom();
    line(example, 'Yksi oppi');
    const element = await stand<VermeSummary>('verme-summary', { example });
    same(words(parts(element, 'warning')[0]), '');
    element.renderRoot.querySelector('textarea')?.focus();
    await sendKeys({ type: 'Soita 050 123 4567' });
    await settle(element);
    holds(words(parts(element, 'warning')[0]).includes('050 123 4567'), words(parts(element, 'warning')[0]));
    element.renderRoot.querySelector('textarea')?.select();
    await sendKeys({ press: 'Delete' });
    await settle(element);
    same(words(parts(element, 'warning')[0]), '');
    // Also while a line that stands is changed.
    parts(element, 'line')[0]?.click();
    await settle(element);
    await sendKeys({ type: ' Villeltä' });
    await settle(element);
    holds(words(parts(element, 'warning')[0]).includes('Villeltä'), words(parts(element, 'warning')[0]));
    same(await violations(), []);
  });

  it('may be passed on once each of the group has approved it, the absent too; a changed line is asked again', async () => {
    const example = exampleRoom();
    line(example, 'Teimme kuusi suunnitelmaa.');
    const element = await stand<VermeSummary>('verme-summary', { example, set: { asking: true } });
    const state = () => words(parts(element, 'state')[0]);
    same(state(), 'Ei anneta eteenpäin ennen kuin jokainen on hyväksynyt sen.');
    const { circle } = example.room.state.members;
    const [absent, ...here] = circle;
    give(example, asks(example, here), here);
    await settle(element);
    holds(state().includes('Ei ole vielä kysytty: Liisa'), state());
    parts(element, 'ask')[0]?.click();
    await settle(element);
    const round = latestConsent(example.room.state, 'summary');
    same(
      round?.rows.map(({ member }) => member),
      [absent],
    );
    // Who is being asked stands below, one by one.
    holds(!state().includes('Liisa'), state());
    same(await violations(), []);
    give(example, round?.consent ?? '', [absent ?? '']);
    await settle(element);
    holds(state().startsWith('Jokainen on hyväksynyt'), state());
    const [entry] = summaryView(example.room.state).lines;
    example.record({ type: 'summary.edited', data: { of: entry?.id ?? '' }, words: { text: 'Teimme seitsemän.' } });
    await settle(element);
    holds(state().startsWith('Ei anneta eteenpäin'), state());
  });

  it('is read aloud from the wall in large type, with nothing to press', async () => {
    const example = exampleRoom();
    line(example, 'Lyhyt');
    const wall = await stand<VermeSummary>('verme-summary', { example, set: { view: 'wall' } });
    const size = () => wall.renderRoot.querySelector<HTMLElement>('.lines')?.dataset['size'];
    same(size(), 'large');
    for (let i = 0; i < 9; i += 1)
      line(example, 'Ohjaajat ottavat rauhoittumisen kortin esiin maanantain aloituksessa, ja');
    await settle(wall);
    same(size(), 'small');
    holds(wall.renderRoot.querySelector('button, textarea, input, a, details') === null, 'nothing to press');
    same(await violations(), []);
  });

  it('offers the goals of the plan, and speaks three languages at 360 px', async () => {
    await setViewport({ width: 360, height: 800 });
    for (const lang of ['fi', 'sv', 'en']) {
      const example = exampleRoom();
      line(example, 'Ylivertaisenpitkäsanajokaeikatkeamissään'.repeat(2));
      await stand<VermeSummary>('verme-summary', { example, lang, set: { asking: true } });
      holds(!overflows(document.documentElement), `${lang}: too wide`);
      same(await violations(), []);
    }
  });
});
