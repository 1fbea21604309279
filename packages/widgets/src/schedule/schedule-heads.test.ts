import { setViewport } from '@web/test-runner-commands';
import { accepted, mount, settle } from '../board/testing/stage.ts';
import { linesOf } from '../testing/page.ts';
import { slotDraft } from './slots-every.ts';
import { ahead, all, withDates } from './testing/dates.ts';
import '../room/define.ts';
import './define.ts';

/** What a laptop and a projector leave for the grid beside their rail and margins. */
const views = {
  chair: { width: 1440, height: 900, inner: '1228px' },
  wall: { width: 1920, height: 1080, inner: '1720px' },
} as const;

describe('the heads of the dates', () => {
  it('stand on one line each, and the grid fits: on a laptop and on the wall, in each language', async () => {
    const example = withDates(all('yyyyn'));
    // As many dates as a group has at most before the grid scrolls: the ordinals have the least room.
    for (const date of ['2026-02-11', '2026-03-11', '2026-04-15'])
      example.record(slotDraft(date, { time: '14:00', minutes: 120, place: 'Harjula', zone: 'Europe/Helsinki' }));
    for (const slot of ahead(example).slice(5))
      for (const member of example.room.state.members.circle)
        example.record({ type: 'availability.given', data: { slot, answer: 'yes' } }, member);
    for (const view of ['chair', 'wall'] as const) {
      const { width, height, inner } = views[view];
      await setViewport({ width, height });
      const element = await mount('verme-schedule', example, { view });
      const page = element.closest('main') as HTMLElement;
      page.style.width = inner;
      for (const lang of ['fi', 'sv', 'en']) {
        page.lang = lang;
        await new Promise((done) => setTimeout(done, 30));
        await settle(element);
        const named = [...element.renderRoot.querySelectorAll('.ord')].filter((one) => one.textContent !== '');
        accepted(named.length === 4, `${named.length} are proposed`);
        for (const one of named) {
          const words = one.textContent ?? '';
          accepted(linesOf(one, words) === 1, `${view}, ${lang}: ${words} on ${linesOf(one, words)} lines`);
        }
        for (const one of element.renderRoot.querySelectorAll('thead b, thead .soft'))
          accepted(linesOf(one, one.textContent ?? '') === 1, `${view}, ${lang}: ${one.textContent} breaks`);
        const scroll = element.renderRoot.querySelector('.scroll') as HTMLElement;
        accepted(scroll.scrollWidth <= scroll.clientWidth, `${view}, ${lang}: the grid fits`);
      }
    }
  });

  it('are fewer on the wall where letters are wide, the proposed ones first; none is cut', async () => {
    const example = withDates(all('nyyyy'));
    for (const date of ['2026-02-11', '2026-02-12', '2026-03-11'])
      example.record(slotDraft(date, { time: '14:00', minutes: 120, place: 'Harjula', zone: 'Europe/Helsinki' }));
    for (const slot of ahead(example).slice(5))
      for (const member of example.room.state.members.circle)
        example.record({ type: 'availability.given', data: { slot, answer: 'yes' } }, member);
    await setViewport(views.wall);
    const element = await mount('verme-schedule', example, { view: 'wall' });
    const page = element.closest('main') as HTMLElement;
    // Letters are as wide as the wall says: in a narrower place they are wide for it.
    const columns = async (width: string): Promise<number> => {
      page.style.width = width;
      const scroll = element.renderRoot.querySelector('.scroll') as HTMLElement;
      for (let passes = 0; passes < 12; passes += 1) {
        await new Promise((done) => requestAnimationFrame(done));
        await settle(element);
      }
      accepted(scroll.scrollWidth <= scroll.clientWidth, `${width}: the grid fits`);
      const named = [...element.renderRoot.querySelectorAll('.ord')].filter((one) => one.textContent !== '');
      accepted(named.length === 4, `${width}: ${named.length} are proposed`);
      return element.renderRoot.querySelectorAll('thead b').length;
    };
    const [normal, wide, again] = [await columns('1720px'), await columns('1000px'), await columns('1720px')];
    accepted(normal === 8 && again === 8, `${normal}, and ${again} again`);
    accepted(wide < 8 && wide >= 4, `${wide} where letters are wide`);
  });
});
