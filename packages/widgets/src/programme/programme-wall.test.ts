import { setViewport } from '@web/test-runner-commands';
import { accepted, part, text, violations } from '../board/testing/stage.ts';
import { exampleRoom } from '../testing/example-room.ts';
import '../room/define.ts';
import './define.ts';
import { onWall, shown } from './testing/plan.ts';

describe('verme-programme on the wall', () => {
  it('shows the path and the aims, with nothing to press', async () => {
    const example = exampleRoom();
    example.record({ type: 'programme.changed', data: {}, words: { aims: 'Jokainen tietää.' } });
    const element = await shown(example, { view: 'wall' });
    accepted(element.renderRoot.querySelector('button, select, textarea, [tabindex]') === null, 'nothing to press');
    accepted(element.renderRoot.querySelector('verme-path') !== null, 'the path');
    accepted(text(element, '[part~=aims]') === 'Jokainen tietää.', 'the aims');
    accepted((await violations(element)).length === 0, 'no axe violation');
  });

  it('shows aims of any length whole, and large enough for five metres', async () => {
    const sentence = 'Keväällä verkostolla on suunnitelma siitä, mitä osaamista erityinen tuki tarvitsee. ';
    await setViewport({ width: 1920, height: 1080 });
    for (const length of [60, 210, 450, 900, 1400, 2000]) {
      const example = exampleRoom();
      const aims = sentence.repeat(25).slice(0, length).trim();
      example.record({ type: 'programme.changed', data: {}, words: { aims } });
      const element = await shown(example, { view: 'wall' });
      await onWall(element);
      const shownAims = part(element, 'aims');
      accepted(text(element, '[part~=aims]') === aims, 'all of it is there');
      const words = document.createRange();
      words.selectNodeContents(shownAims);
      const { bottom, right } = shownAims.getBoundingClientRect();
      const { bottom: last } = words.getBoundingClientRect();
      accepted(last <= bottom + 12, `${length} letters: the box ends at ${bottom}, the words at ${last}`);
      accepted(bottom <= 1080 * 0.97 && right <= 1920 * 0.96, `${length} letters end at ${right}, ${bottom}`);
      accepted(parseFloat(getComputedStyle(shownAims).fontSize) >= 30, getComputedStyle(shownAims).fontSize);
    }
  });
});
