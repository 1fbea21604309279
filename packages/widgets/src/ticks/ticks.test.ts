import { caseView } from '@opelix/verme-core';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeTicks } from './ticks.ts';

const show = (example: CaseExample, lang = 'fi', view: 'chair' | 'wall' = 'chair'): Promise<VermeTicks> =>
  stand<VermeTicks>('verme-ticks', { example, lang, set: { view } });
const states = (example: CaseExample): string[] => caseView(example.room.state)?.ticks.map(({ state }) => state) ?? [];
const box = (sheet: VermeTicks, at: number): HTMLInputElement => parts(sheet, 'box')[at] as HTMLInputElement;

describe('verme-ticks', () => {
  it('ticks a point with the keyboard, and takes the tick back', async () => {
    const example = caseRoom('ticks');
    const sheet = await show(example);
    same(states(example), Array(6).fill('ahead'));
    box(sheet, 0).focus();
    await sendKeys({ press: 'Space' });
    await settle(sheet);
    same(states(example)[0], 'ticked');
    await sendKeys({ press: 'Space' });
    await settle(sheet);
    same(states(example)[0], 'ahead');
  });

  it('leaves a point open only by a press of its own, and says so', async () => {
    const example = caseRoom('ticks');
    const sheet = await show(example);
    for (const at of [0, 1, 2, 3, 4]) {
      box(sheet, at).click();
      await settle(sheet);
    }
    same(words(parts(sheet, 'all')[0]), '');
    same(parts(sheet, 'leave').length, 1);
    parts(sheet, 'leave')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(sheet);
    same(states(example).at(-1), 'unticked');
    holds(words(parts(sheet, 'all')[0]).startsWith('Jokin kohta jäi auki.'), 'it asks once more');
    holds((sheet.renderRoot as ShadowRoot).activeElement === box(sheet, 5), 'the focus is at its box');
    box(sheet, 5).click();
    await settle(sheet);
    same(words(parts(sheet, 'all')[0]), 'Kaikki kuusi ovat kunnossa. Tapauksen voi kertoa.');
  });

  it('shows on the wall which are done, with nothing to press', async () => {
    const example = caseRoom('ticks');
    example.press(2);
    const wall = await show(example, 'sv', 'wall');
    same(wall.renderRoot.querySelectorAll('button, input').length, 0);
    same(words(parts(wall, 'point')[0]), 'Inga namn och inga initialer klart'.replace(' klart', 'klart'));
    same(
      parts(wall, 'point').map((point) => point.dataset['state']),
      ['ticked', 'ticked', 'ahead', 'ahead', 'ahead', 'ahead'],
    );
  });

  it('has no axe violation in any colours, and fits 320 px, in three languages', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const example = caseRoom('ticks');
      const sheet = await show(example, lang);
      box(sheet, 1).click();
      parts(sheet, 'leave')[0]?.click();
      await settle(sheet);
      same(await violations(), [], lang);
      await setViewport({ width: 320, height: 700 });
      await settle(sheet);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    }
  });
});
