import { sendKeys } from '@web/test-runner-commands';
import { exampleRoom, minute, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import type { VermeAgenda } from './agenda.ts';
import './define.ts';

const rows = (agenda: VermeAgenda): string[] => parts(agenda, 'block').map((one) => words(one));
const block = (agenda: VermeAgenda, title: string): HTMLButtonElement => {
  const found = [...agenda.renderRoot.querySelectorAll<HTMLButtonElement>('button.what')].find(
    (one) => words(one) === title,
  );
  if (found === undefined) throw new Error(`no block ${title}`);
  return found;
};
const menu = (agenda: VermeAgenda): string[] =>
  [...(parts(agenda, 'menu')[0]?.querySelectorAll('button') ?? [])].map((one) => words(one));
const choose = async (agenda: VermeAgenda, label: string): Promise<void> => {
  [...(parts(agenda, 'menu')[0]?.querySelectorAll('button') ?? [])].find((one) => words(one) === label)?.click();
  await settle(agenda);
};
const titles = (agenda: VermeAgenda): string[] =>
  [...agenda.renderRoot.querySelectorAll('.what')].map((one) => words(one));
/** So late that the rest does not fit. */
function late(): Example {
  const example = exampleRoom();
  example.press(3);
  example.clock.at += 20 * minute;
  return example;
}

describe('verme-agenda', () => {
  it('shows clock, session, and each block with agreed and real minutes', async () => {
    const example = exampleRoom();
    example.press(3, 4);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    same(words(parts(agenda, 'clock')[0]), '14.12');
    same(words(parts(agenda, 'session')[0]), '1. tapaaminen, ti 13.1.2026');
    same(words(parts(agenda, 'title')[0]), 'Tutustuminen ja suunta');
    same(rows(agenda)[0], '14.04 Tervetuloa 4 / 5 pidetty kului 4 minuuttia, sovittu 5');
    same(rows(agenda)[1]?.startsWith('14.08 Alkukierros 4 / 14 nyt'), true, rows(agenda)[1]);
    same(agenda.renderRoot.querySelector('[aria-current]')?.getAttribute('data-state'), 'now');
    same(agenda.renderRoot.querySelectorAll('[data-kept]').length, 2, 'break and check-out');
    same(await violations(), []);
    holds(!overflows(document.documentElement), 'no sideways scroll');
  });

  it('each title is large enough to hit, also next to one that fills its row with lines', async () => {
    const example = exampleRoom();
    example.press(3, 4);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '12rem' });
    same(await violations(), []);
    for (const what of agenda.renderRoot.querySelectorAll('button.what'))
      holds(what.getBoundingClientRect().height >= 24, words(what));
  });

  it('makes one proposal when it runs late; accepting it brings the end back', async () => {
    const example = late();
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    const banner = words(parts(agenda, 'banner')[0]);
    holds(/^\d+ min jäljessä ?Ehdotus: /.test(banner), banner);
    holds(banner.includes('Tauko ja loppukierros pysyvät.'), banner);
    holds(!/(Tauko|Loppukierros) \d+ →/.test(banner), 'never from break and check-out');
    same(
      parts(agenda, 'button')
        .map((one) => words(one))
        .slice(0, 2),
      ['Lyhennä', 'Jätä ennalleen'],
    );
    same(await violations(), []);
    parts(agenda, 'button')[0]?.click();
    await settle(agenda);
    holds(words(parts(agenda, 'banner')[0]).startsWith('Ajassa'), words(parts(agenda, 'banner')[0]));
  });

  it('leaves the proposal aside when it is not wanted, until it is much later', async () => {
    const example = late();
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    const has = (): boolean => parts(agenda, 'banner')[0]?.querySelector('button') !== null;
    same(has(), true);
    parts(agenda, 'button')[1]?.click();
    await settle(agenda);
    same(has(), false);
    example.clock.at += 6 * minute;
    agenda.requestUpdate();
    await settle(agenda);
    same(has(), true);
  });

  it('changes a block by keyboard alone: the menu opens, walks, closes, and the focus comes back', async () => {
    const example = exampleRoom();
    example.press(2);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    block(agenda, 'Toiveet ja aiheet').focus();
    await sendKeys({ press: 'Enter' });
    await settle(agenda);
    same(menu(agenda), [
      'Lisää 5 min',
      'Lyhennä 5 min',
      'Siirrä aiemmaksi',
      'Siirrä myöhemmäksi',
      'Jätä pois',
      'Lisää tämän jälkeen',
    ]);
    same(await violations(), []);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settle(agenda);
    same(titles(agenda).slice(2, 5), ['Mitä tämä on ja mitä ei', 'Toiveet ja aiheet', 'Pelisäännöt']);
    await sendKeys({ press: 'Escape' });
    await settle(agenda);
    same((agenda.renderRoot as ShadowRoot).activeElement?.textContent?.trim(), 'Toiveet ja aiheet');
    await sendKeys({ press: 'ArrowDown' });
    same((agenda.renderRoot as ShadowRoot).activeElement?.textContent?.trim(), 'Pelisäännöt');
  });

  it('leaves a block out and takes it back, adds minutes, and inserts another block', async () => {
    const example = exampleRoom();
    example.press(2);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    block(agenda, 'Toiveet ja aiheet').click();
    await settle(agenda);
    await choose(agenda, 'Jätä pois');
    same(rows(agenda)[4], 'Toiveet ja aiheet jätetty pois jätetty pois');
    block(agenda, 'Toiveet ja aiheet').click();
    await settle(agenda);
    same(menu(agenda)[0], 'Avaa uudelleen');
    await choose(agenda, 'Avaa uudelleen');
    block(agenda, 'Toiveet ja aiheet').click();
    await settle(agenda);
    await choose(agenda, 'Lisää 5 min');
    await choose(agenda, 'Lisää 5 min');
    holds(rows(agenda)[4]?.includes('30') === true, rows(agenda)[4] ?? '');
    await choose(agenda, 'Lisää tämän jälkeen');
    await choose(agenda, 'Hiljainen pohdinta');
    same(titles(agenda)[5], 'Hiljainen pohdinta');
  });

  it('never offers to shorten or drop break and check-out', async () => {
    const example = exampleRoom();
    example.press(2);
    const agenda = await stand<VermeAgenda>('verme-agenda', { example, width: '20rem' });
    block(agenda, 'Loppukierros').click();
    await settle(agenda);
    same(menu(agenda).includes('Jätä pois') || menu(agenda).includes('Lyhennä 5 min'), false);
  });

  it('is only the flow on the wall, with nothing to click', async () => {
    const agenda = await stand<VermeAgenda>('verme-agenda', { example: exampleRoom(), set: { view: 'wall' } });
    same([agenda.renderRoot.querySelectorAll('button').length, parts(agenda, 'clock').length], [0, 0]);
    same(await violations(), []);
  });
});
