import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { TableView } from '@opelix/verme-core';
import { exampleRoom, minute, start } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import { arcsOf, onward, placesOf, ringPaths } from './places.ts';
import type { VermeTable } from './table.ts';
import './define.ts';

const names = ['Liisa', 'Antti', 'Päivi', 'Sofia', 'Noora', 'Jussi', 'Kari', 'Tuula', 'Ossi', 'Aada', 'Eeva', 'Olli'];
function picture(count: number, change: Partial<TableView> = {}): TableView {
  const seats = names.slice(0, count).map(
    (name, index) =>
      ({
        member: `d1:${index + 1}`,
        name,
        fullName: name,
        org: index + 1,
        orgName: `Talo ${index + 1}`,
        turn: index === 0 ? 'had' : index === 1 ? 'now' : 'ahead',
        hand: false,
        maySpeak: true,
        inside: false,
        roles: [],
      }) as const,
  );
  return {
    rule: 'round',
    seats,
    holder: 'd1:2',
    next: 'd1:3',
    round: 'going',
    groups: [],
    line: [],
    fishbowl: null,
    apart: [],
    rings: 2,
    ...change,
  };
}
const buttons = (table: VermeTable): HTMLElement[] => [...table.renderRoot.querySelectorAll<HTMLElement>('button')];
const focused = (table: VermeTable): string | null =>
  (table.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-label') ?? null;

describe('verme-table', () => {
  it('seats people in speaking order, as buttons that say who, from where, what and what a press does', async () => {
    const example = exampleRoom();
    example.press(5);
    const table = await stand<VermeTable>('verme-table', { example });
    same(
      buttons(table)
        .slice(0, 3)
        .map((one) => one.getAttribute('aria-label')),
      [
        'Liisa, Järviopisto, on jo saanut vuoron. Anna vuoro.',
        'Antti, Koivuranta, puhuu nyt.',
        'Päivi, Harjula, vuoro tulossa. Anna vuoro.',
      ],
    );
    same(table.renderRoot.querySelector('[aria-current]')?.getAttribute('aria-label'), 'Antti, Koivuranta, puhuu nyt.');
    same(await violations(), []);
  });

  it('gives the turn to the person whose seat is clicked, and tells the page', async () => {
    const example = exampleRoom();
    example.press(4);
    const table = await stand<VermeTable>('verme-table', { example });
    const types: string[] = [];
    table.addEventListener('verme-recorded', (event) => types.push(event.detail.event.type));
    buttons(table)[4]?.click();
    await settle(table);
    same(words(table.renderRoot.querySelector('[data-turn=now] [part=name]')), 'Noora');
    same(types, ['turn.taken']);
    same(table.renderRoot.querySelectorAll('[data-turn=had]').length, 1, 'Liisa has had it');
  });

  it('says who begins, while a round has just been begun: the one who only seemed to begin has the turn to come', async () => {
    const example = exampleRoom();
    example.press(4, 0);
    const table = await stand<VermeTable>('verme-table', { example });
    buttons(table)[2]?.click();
    await settle(table);
    const seats = (): (string | undefined)[] =>
      [...table.renderRoot.querySelectorAll('li')].map((one) => one.dataset['turn']);
    same(seats(), ['ahead', 'ahead', 'now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    example.press(6, 0);
    await settle(table);
    same(seats(), ['now', 'ahead', 'had', 'had', 'had', 'had', 'had', 'had']);
  });

  it('is walked round with arrows, and reached by one Tab', async () => {
    const example = exampleRoom();
    example.press(4);
    const table = await stand<VermeTable>('verme-table', { example });
    await sendKeys({ press: 'Tab' });
    same(focused(table)?.startsWith('Liisa'), true, 'the one who speaks');
    await sendKeys({ press: 'ArrowLeft' });
    same(focused(table)?.startsWith('Tuula'), true, 'round the table');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    same(focused(table)?.startsWith('Antti'), true);
    await sendKeys({ press: 'Enter' });
    await settle(table);
    same(words(table.renderRoot.querySelector('[data-turn=now] [part=name]')), 'Antti');
    same(buttons(table).filter((one) => one.tabIndex === 0).length, 1);
  });

  it('leaves the focus where it was when a mouse clicks a seat, so that Space still goes on', async () => {
    const example = exampleRoom();
    example.press(4);
    const table = await stand<VermeTable>('verme-table', { example });
    const { x, y, width, height } = (buttons(table)[2] as HTMLElement).getBoundingClientRect();
    await executeServerCommand('verme:mouse', { do: 'click', x: x + width / 2, y: y + height / 2 });
    await settle(table);
    same(words(table.renderRoot.querySelector('[data-turn=now] [part=name]')), 'Päivi');
    same(focused(table), null);
  });

  it('has nothing to click on the wall, and none of what a bare table leaves out', async () => {
    const example = exampleRoom();
    example.press(5);
    const table = await stand<VermeTable>('verme-table', { example, set: { view: 'wall' } });
    same(buttons(table).length, 0);
    same(parts(table, 'org').length, 0);
    same(parts(table, 'piece').length, 1);
    holds(
      (table.renderRoot.textContent ?? '').replace(/\s+/g, ' ').includes('Antti, Koivuranta, puhuu nyt'),
      'the words stay',
    );
    table.bare = true;
    await settle(table);
    same([parts(table, 'piece').length, parts(table, 'pebble').length, parts(table, 'time').length], [0, 0, 0]);
    same(await violations(), []);
  });

  it('shows speaking and passing alike', async () => {
    const example = exampleRoom();
    example.press(4);
    const activity = example.room.state.now.activity ?? '';
    const spoke = await stand<VermeTable>('verme-table', { example });
    const step = 2;
    const who = example.room.state.members.circle;
    example.record({ type: 'turn.ended', activity, step, data: { who: who[0] ?? '' } });
    example.record({ type: 'turn.declined', activity, step, data: { who: who[1] ?? '' } });
    await settle(spoke);
    const [first, second] = [...spoke.renderRoot.querySelectorAll('li')];
    const look = (seat: Element | undefined): string =>
      getComputedStyle(seat?.querySelector('.pebble') as Element).background;
    same([first?.dataset['turn'], look(first)], [second?.dataset['turn'], look(second)]);
  });

  for (const count of [4, 5, 8, 9, 12]) {
    it(`fits ${count} people into 320 px with targets of 44 px that do not touch`, async () => {
      const table = await stand<VermeTable>('verme-table', { width: '320px', set: { table: picture(count) } });
      holds(!overflows(document.documentElement), 'no sideways scroll');
      const boxes = parts(table, 'seat').map((one) => one.getBoundingClientRect());
      for (const [index, box] of boxes.entries()) {
        holds(box.width >= 43.9 && box.height >= 43.9, `${box.width} px wide`);
        const next = boxes[(index + 1) % boxes.length] as DOMRect;
        const distance = Math.hypot(box.x - next.x, box.y - next.y);
        holds(distance >= 43, `seats ${index} and the next are ${distance} px apart`);
      }
      const labels = parts(table, 'name').filter((one) => one.checkVisibility());
      same(labels.length, count >= 9 ? 1 : count, 'names on the picture');
      same(parts(table, 'order')[0]?.checkVisibility(), count >= 9, 'the order below');
      same(await violations(), []);
    });
  }

  it('shows names as they are written, whatever they hold', async () => {
    const hostile = ['<img src=x onerror=alert(1)>', '\u202Ekäänteinen', 'x'.repeat(160), '{{7*7}}'];
    const table = picture(4);
    const seats = table.seats.map((seat, index) => ({ ...seat, name: hostile[index] ?? '' }));
    const element = await stand<VermeTable>('verme-table', { width: '320px', set: { table: { ...table, seats } } });
    same(
      parts(element, 'name').map((one) => one.textContent),
      hostile,
    );
    same(element.renderRoot.querySelectorAll('img').length, 0);
    holds(!overflows(document.documentElement), 'no sideways scroll');
  });

  it('shrinks its ring by the clock, and at zero shows an empty track', async () => {
    const table = await stand<VermeTable>('verme-table', {
      set: { table: picture(8), time: { started: start, minutes: 10 } },
    });
    const offset = (): number => Number(parts(table, 'time')[0]?.getAttribute('stroke-dashoffset'));
    // Without a room the element reads the browser's own clock, which is past the end.
    same(parts(table, 'time').length, Date.now() > start + 10 * minute ? 0 : 1);
    table.time = { started: Date.now() - 5 * minute, minutes: 10 };
    await settle(table);
    holds(Math.abs(offset() + 50) < 1, `half is gone: ${offset()}`);
  });

  it('follows the language of its ancestors, live', async () => {
    const example = exampleRoom();
    example.press(5);
    const table = await stand<VermeTable>('verme-table', { example, lang: 'sv' });
    same(buttons(table)[1]?.getAttribute('aria-label'), 'Antti, Koivuranta, har ordet.');
    (table.closest('main') as HTMLElement).lang = 'en-GB';
    await settle(table);
    same(buttons(table)[1]?.getAttribute('aria-label'), 'Antti, Koivuranta, is speaking now.');
    same(table.renderRoot.querySelector('[lang]')?.getAttribute('lang'), 'en');
  });
});

describe('places', () => {
  const { seats } = picture(8);
  it('sets the first at twelve and goes clockwise', () => {
    same(
      placesOf(seats, []).map(({ turn }) => turn),
      [-90, -45, 0, 45, 90, 135, 180, 225],
    );
  });
  it('seats those who talk together side by side, with air between the groups, and nobody twice', () => {
    const groups = [
      ['d1:1', 'd1:5'],
      ['d1:2', 'd1:3', 'd1:4'],
      ['d1:6', 'd1:7'],
    ];
    const places = placesOf(seats, groups);
    same(
      places.map(({ seat }) => seat.member),
      ['d1:1', 'd1:5', 'd1:2', 'd1:3', 'd1:4', 'd1:6', 'd1:7', 'd1:8'],
    );
    same(arcsOf(places).length, 3);
    const turns = places.map(({ turn }) => turn);
    holds((turns[1] ?? 0) - (turns[0] ?? 0) < (turns[2] ?? 0) - (turns[1] ?? 0), 'air between groups');
    holds((turns.at(-1) ?? 0) - (turns[0] ?? 0) < 360, 'once round');
  });
  it('moves the piece the short way round', () => {
    same([onward(null, 45), onward(225, -90), onward(270, -45), onward(-90, 225)], [45, 270, 315, -135]);
  });
  it('draws a ring for each session that has begun, and never reaches the pebbles', () => {
    same(
      [0, 1, 5].map((count) => ringPaths(count).length),
      [0, 1, 5],
    );
    same(ringPaths(99).length, 12);
  });
});
