import type { PathView, Stone } from '@opelix/verme-core';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, linesOf, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermePath } from './path.ts';
import './define.ts';

const stone = (number: number, change: Partial<Stone> = {}): Stone => ({
  session: `d1:${number}`,
  number,
  state: 'next',
  key: `s${number}`,
  theme: '',
  method: '',
  minutes: 120,
  date: null,
  open: null,
  place: '',
  remote: '',
  host: null,
  leads: null,
  case: null,
  ...change,
});
const path = (stones: readonly Stone[]): PathView => ({
  programme: 'verme-5x120',
  version: 1,
  confirmed: 1,
  aims: '',
  stones,
});
const states = (element: VermePath): (string | undefined)[] =>
  parts(element, 'stone').map((one) => one.dataset['state']);

describe('verme-path', () => {
  it('shows the session of today, what each makes, and that other dates are agreed together', async () => {
    const example = exampleRoom();
    const element = await stand<VermePath>('verme-path', { example });
    same(states(element), ['now', 'next', 'next', 'next', 'next']);
    same(words(parts(element, 'when')[0]), 'ti 13.1. tänään');
    same(words(parts(element, 'made')[0]), 'Tänään klo 14–\u206016, Koivuranta');
    same(words(parts(element, 'when')[1]), 'Päivä sovitaan yhdessä');
    same(words(parts(element, 'theme')[2]), 'Osaamistarpeiden aivoriihi');
    same(await violations(), []);
    example.press(1);
    example.record({ type: 'session.closed', data: { session: example.session } });
    await settle(element);
    same(states(element)[0], 'done');
    same(words(parts(element, 'pebble')[0]), '11. tapaaminen, pidetty');
  });

  it('is a row where there is room and a column in a narrow one, down to 320 px', async () => {
    const example = exampleRoom();
    const element = await stand<VermePath>('verme-path', { example, width: '320px' });
    const tops = (): number => new Set(parts(element, 'stone').map((one) => one.getBoundingClientRect().top)).size;
    same(tops(), 5);
    holds(!overflows(document.documentElement), 'no sideways scroll');
    (element.closest('main') as HTMLElement).style.width = '1100px';
    same(tops(), 1);
  });

  it('never breaks a range of times, however narrow it is', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const element = await stand<VermePath>('verme-path', { example: exampleRoom(), lang });
      const [made] = parts(element, 'made');
      if (made === undefined) throw new Error('there is no time');
      const range = /[\d.:]+–\u2060?[\d.:]+/.exec(made.textContent ?? '')?.[0] ?? '';
      const page = element.closest('main') as HTMLElement;
      for (let width = 320; width > 180; width -= 3) {
        page.style.width = `${width}px`;
        same(linesOf(made, range), 1, `${lang}, ${width} px:`);
      }
    }
  });

  it('keeps every word of a theme whole in the row, in wide letters, too; what is longer than any breaks', async () => {
    const endless = 'x'.repeat(60);
    const stones = [1, 2, 3, 4, 5].map((n) => stone(n, n === 4 ? { theme: endless, method: endless } : {}));
    const element = await stand<VermePath>('verme-path', { set: { path: path(stones) }, width: '1000px' });
    const page = element.closest('main') as HTMLElement;
    for (const font of ['sans-serif', 'monospace']) {
      page.style.fontFamily = font;
      for (const width of [900, 1000, 1300, 1800]) {
        page.style.width = `${width}px`;
        for (const one of [...parts(element, 'theme'), ...parts(element, 'made')]) {
          for (const word of words(one).split(' ')) {
            if (word !== endless) same(linesOf(one, word), 1, `${font}, ${width} px, ${word}:`);
          }
        }
        holds(page.scrollWidth <= page.clientWidth, `${font}, ${width} px: wider than its place`);
      }
    }
  });

  it('takes colours and font of a foreign page from any ancestor', async () => {
    const element = await stand<VermePath>('verme-path', { example: exampleRoom(), width: '360px' });
    const page = element.closest('main') as HTMLElement;
    page.style.setProperty('--verme-now', 'rgb(1, 2, 3)');
    page.style.fontFamily = 'monospace';
    same(getComputedStyle(parts(element, 'pebble')[0] as Element).backgroundColor, 'rgb(1, 2, 3)');
    same(getComputedStyle(parts(element, 'theme')[0] as Element).fontFamily, 'monospace');
    page.style.setProperty('--verme-font-house', 'serif');
    same(getComputedStyle(parts(element, 'theme')[0] as Element).fontFamily, 'serif');
  });

  it('shows the group’s own theme as it was written, and the number of sessions is data', async () => {
    const hostile = '<b onclick=alert(1)>Ä</b>';
    const stones = [1, 2, 3, 4, 5, 6, 7].map((n) => stone(n, n === 2 ? { theme: hostile, method: 'Oma tapa' } : {}));
    const element = await stand<VermePath>('verme-path', { set: { path: path(stones) }, width: '1100px' });
    same(parts(element, 'stone').length, 7);
    same(words(parts(element, 'theme')[1]), hostile);
    same(words(parts(element, 'made')[1]), 'Oma tapa');
    same(words(parts(element, 'theme')[6]), '7. tapaaminen');
    same(await violations(), []);
  });

  it('says by when an open date is settled', async () => {
    const element = await stand<VermePath>('verme-path', {
      set: { path: path([stone(1, { open: { who: 'd1:1', by: '2026-02-02' } })]) },
      lang: 'en',
    });
    same(words(parts(element, 'when')[0]), 'Date open, to be settled by Mon 2 Feb');
  });
});
