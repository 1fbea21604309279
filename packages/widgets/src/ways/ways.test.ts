import { caseView } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeWays } from './ways.ts';

const offered = methods['peer-consultation'].steps.flatMap((step) => ('ways' in step ? step.ways : []));
const show = (example: CaseExample, lang = 'fi', view: 'chair' | 'wall' = 'chair'): Promise<VermeWays> =>
  stand<VermeWays>('verme-ways', {
    example,
    lang,
    set: { ways: offered, activity: example.here.activity, step: example.here.step, method: 'peer-consultation', view },
  });

describe('verme-ways', () => {
  it('chooses a way with the keyboard, and another one after it', async () => {
    const example = caseRoom('way');
    const ways = await show(example);
    same(parts(ways, 'way').length, 7);
    same(words(parts(ways, 'question')[0]), 'Miten minä pysyn rauhallisena?');
    parts(ways, 'way')[2]?.focus();
    await sendKeys({ press: 'Enter' });
    await settle(ways);
    same(caseView(example.room.state)?.way, 'place');
    same(
      parts(ways, 'way').map((way) => way.getAttribute('aria-pressed')),
      ['false', 'false', 'true', 'false', 'false', 'false', 'false'],
    );
    parts(ways, 'way')[3]?.click();
    await settle(ways);
    same(caseView(example.room.state)?.way, 'ideas');
  });

  it('shows the ways on the wall, then the one that was chosen, with nothing to press', async () => {
    const example = caseRoom('way');
    const wall = await show(example, 'en', 'wall');
    same(wall.renderRoot.querySelectorAll('button').length, 0);
    same(parts(wall, 'way').length, 7);
    example.press(1);
    await settle(wall);
    holds(
      words(parts(wall, 'chosen')[0]).startsWith('What it stirred'),
      words(wall.renderRoot.querySelector('section')),
    );
  });

  it('has no axe violation in any colours, and fits 320 px, in three languages', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const example = caseRoom('way');
      const ways = await show(example, lang);
      parts(ways, 'way')[1]?.click();
      await settle(ways);
      same(await violations(), [], lang);
      await setViewport({ width: 320, height: 700 });
      await settle(ways);
      holds(!overflows(document.documentElement), 'no sideways scroll');
    }
  });
});
