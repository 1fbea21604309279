import { methods } from '@opelix/verme-core/methods';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { caseRoom, type CaseExample } from '../testing/case-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import { fishbowlOf, placesOf } from './places.ts';
import type { VermeTable } from './table.ts';
import './define.ts';

const show = (example: CaseExample, set: Readonly<Record<string, unknown>> = {}, lang = 'fi'): Promise<VermeTable> =>
  stand<VermeTable>('verme-table', { example, set, lang });
const seats = (table: VermeTable): HTMLElement[] => [...table.renderRoot.querySelectorAll<HTMLElement>('li')];
const labelOf = (table: VermeTable, at: number): string =>
  seats(table)[at]?.querySelector('button')?.getAttribute('aria-label') ?? '';
const click = async (table: VermeTable, at: number): Promise<void> => {
  seats(table)[at]?.querySelector('button')?.click();
  await settle(table);
};
const circles = (table: VermeTable): (string | undefined)[] => seats(table).map((one) => one.dataset['circle']);
const bowl = (step: string): CaseExample => caseRoom(step, [methods.fishbowl]);

describe('roles at the table', () => {
  it('stand beside the seat and in its name, and count nothing', async () => {
    const example = caseRoom('choose');
    const table = await show(example);
    same(parts(table, 'role').length, 0);
    const role = (name: string, who: number): void =>
      example.record({ type: 'role.taken', ...example.here, data: { role: name, who: example.members[who] ?? '' } });
    role('owner', 2);
    role('observer', 4);
    await settle(table);
    same(
      parts(table, 'role').map((one) => words(one)),
      ['tuo tapauksen', 'havainnoi'],
    );
    holds(words(seats(table)[2]).includes('Päivi'), 'beside the name');
    for (const [lang, says] of [
      ['sv', 'har fallet'],
      ['en', 'brings the case'],
    ] as const)
      same(words(parts(await show(example, {}, lang), 'role')[0]), says);
    same(await violations(), []);
  });
});

describe('when the case is over', () => {
  it('nobody at the table is the one who brought it', async () => {
    const example = caseRoom('share');
    const table = await show(example);
    same(parts(table, 'role').length, 0);
    same(words(seats(table)[0]).includes('tuo tapauksen'), false);
  });
});

describe('the owner of a case in consultation', () => {
  it('sits apart, has no pebble, cannot be given the turn, and the others have theirs', async () => {
    const example = caseRoom('consultation');
    const table = await show(example);
    same(circles(table), ['apart', 'table', 'table', 'table', 'table', 'table', 'table', 'table']);
    same(labelOf(table, 0), 'Liisa, tuo tapauksen, Järviopisto, kuuntelee tässä vaiheessa.');
    same(seats(table)[0]?.querySelector('button')?.getAttribute('aria-disabled'), 'true');
    same(seats(table)[0]?.querySelector('.pebble'), null);
    await click(table, 0);
    same(table.renderRoot.querySelector('[aria-current]')?.getAttribute('data-member'), example.members[1]);
    same(await violations(), []);
    const wall = await show(example, { view: 'wall' });
    same(circles(wall)[0], 'apart');
    same(wall.renderRoot.querySelectorAll('button').length, 0);
  });

  it('has air on both sides, and the others keep their distances', () => {
    const people = ['a', 'b', 'c', 'd'].map((member) => ({ member }) as never);
    const turns = placesOf(people, [], ['c']).map(({ turn }) => turn);
    same(
      turns,
      [-90, -18, 90, 198].map((turn) => turn),
    );
    same(
      placesOf(people, []).map(({ turn }) => turn),
      [-90, 0, 90, 180],
    );
  });
});

describe('a queue', () => {
  it('gives the floor by a click while it is free, raises hands while it is not, and takes them down', async () => {
    const example = caseRoom('questions');
    const table = await show(example);
    await click(table, 3);
    same(labelOf(table, 3), 'Sofia, Järviopisto, puhuu nyt.');
    same(labelOf(table, 5), 'Jussi, Koivuranta. Pyytää vuoroa.');
    await click(table, 5);
    await click(table, 6);
    same(labelOf(table, 5), 'Jussi, Koivuranta, pyytää vuoroa. Ei pyydäkään vuoroa.');
    same(parts(table, 'hand').length, 2);
    await click(table, 5);
    same(parts(table, 'hand').length, 1);
    example.press(1);
    await settle(table);
    same(words(table.renderRoot.querySelector('[data-turn=now] [part=name]')), 'Kari');
  });
});

describe('a fishbowl', () => {
  it('seats people in the middle with the keyboard, keeps one chair empty, and lets them up again', async () => {
    const example = bowl('together');
    const table = await show(example);
    same(parts(table, 'chair').length, 5);
    const sit = async (at: number): Promise<void> => {
      seats(table)[at]?.querySelector('button')?.focus();
      await sendKeys({ press: 'Enter' });
      await settle(table);
    };
    for (const at of [1, 2, 4, 6]) await sit(at);
    const inside = (): number[] => circles(table).flatMap((one, i) => (one === 'inside' ? [i] : []));
    same([inside(), parts(table, 'chair').length], [[1, 2, 4, 6], 1]);
    same(labelOf(table, 1), 'Antti, Koivuranta, istuu sisäkehässä. Nousee sisäkehästä.');
    same(labelOf(table, 0), 'Liisa, Järviopisto, kuuntelee tässä vaiheessa. Tulee sisäkehään.');
    // Somebody joins, and whoever has sat longest gets up.
    await sit(0);
    same([inside(), parts(table, 'chair').length], [[0, 2, 4, 6], 1]);
    await sit(2);
    same([inside(), parts(table, 'chair').length], [[0, 4, 6], 2]);
    same(await violations(), []);
  });

  it('is full when its chairs are, and says so by what cannot be pressed', async () => {
    const example = bowl('inner');
    const table = await show(example);
    for (const at of [0, 1, 2, 3, 4]) await click(table, at);
    same(parts(table, 'chair').length, 0);
    same(seats(table)[5]?.querySelector('button')?.getAttribute('aria-disabled'), 'true');
    await click(table, 5);
    same(circles(table).filter((one) => one === 'inside').length, 5);
  });

  it('fits 320 px with twelve people, in both circles, and the wall has nothing to press', async () => {
    const people = Array.from({ length: 12 }, (_, i) => [`Nimi${i} Suku`, 1 + (i % 4), `Talo ${i % 4}`] as const);
    const example = caseRoom('inner', [methods.fishbowl], { names: people });
    example.press(1);
    const wall = await show(example, { view: 'wall' });
    same(wall.renderRoot.querySelectorAll('button').length, 0);
    await setViewport({ width: 320, height: 700 });
    await show(example);
    holds(!overflows(document.documentElement), 'no sideways scroll');
    same(await violations(), []);
  });

  it('places nobody right behind somebody, and keeps the seating order in the list', () => {
    const people = Array.from({ length: 8 }, (_, i) => ({ member: `m${i}` }) as never);
    const { places, chairs } = fishbowlOf(people, ['m3', 'm0'], 1);
    same(
      places.map(({ seat }) => seat.member),
      ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'],
    );
    const inner = places.filter(({ circle }) => circle === 'inside').map(({ turn }) => turn);
    same([inner, chairs], [[30, -90], [150]]);
    const outer = places.filter(({ circle }) => circle === 'outside').map(({ turn }) => turn);
    same(outer, [-60, 0, 60, 120, 180, 240]);
  });
});
