import { sendKeys, setViewport } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, parts, same, settle, violations, words } from '../testing/page.ts';
import './define.ts';
import { root, show } from './testing/shown.ts';
import { counts, fills, need, writes } from './testing/wall-board.ts';
import { board, presses, said, texts } from './testing/pressing.ts';

describe('verme-brainstorm, dots and needs', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('counts dots from paper, field after field; too many are said and changed nothing', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record({ type: 'ideas.opened' });
    const notes = ['yksi', 'kaksi', 'kolme'].map((text) => writes(example, text));
    counts(example, notes, [], 3);
    const element = await show(example, 'dots');
    const [first] = parts(element, 'count');
    first?.focus();
    await sendKeys({ type: '8' });
    await presses(element, 'Enter');
    await sendKeys({ type: '9' });
    await presses(element, 'Enter');
    same(
      board(example).notes.map(({ counted }) => counted),
      [8, null, null],
    );
    same(words(parts(element, 'refusal')[0]), 'Pisteitä on enemmän kuin niitä annettiin. Tarkista luku.');
    // It is read where it was typed: at the foot of the screen, however long the board is.
    await setViewport({ width: 1280, height: 120 });
    const foot = parts(element, 'refusal')[0]?.getBoundingClientRect().bottom ?? Infinity;
    holds(foot <= innerHeight, `the reason stands at ${foot} of ${innerHeight}`);
    await setViewport({ width: 1280, height: 900 });
    element.use = 'result';
    await settle(element);
    same(parts(element, 'refusal').length, 0, 'the next step does not begin with it');
    element.use = 'dots';
    await settle(element);
    parts(element, 'count')[1]?.focus();
    (parts(element, 'count')[1] as HTMLInputElement).select();
    await sendKeys({ type: '5' });
    await presses(element, 'Enter');
    same(words(parts(element, 'given')[0]), '13 pistettä kirjattu, enintään 24');
    same(said(element), '5 pistettä: kaksi');
    same(await violations(), []);
    const wall = await show(example, 'dots', { view: 'wall' });
    same(parts(wall, 'dots').length, 0);
    same(words(parts(wall, 'cap')[0]), 'Jokaisella on 3 pistettä Enintään yksi lappua kohti ja enintään yksi omalle.');
  });

  it('shows opened dots with their figure, parks what got none, tells a tie and lets the group choose', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record({ type: 'ideas.opened' });
    const notes = ['a', 'b', 'c', 'd', 'e'].map((text) => writes(example, text));
    counts(example, notes, [6, 4, 2, 2]);
    example.record({ type: 'ballots.opened' });
    const element = await show(example, 'result');
    same(
      [...root(element).querySelectorAll('.loose .dots')].map((one) => one.getAttribute('aria-label')),
      ['6 pistettä', '4 pistettä', '2 pistettä', '2 pistettä'],
    );
    same([...root(element).querySelectorAll('[data-parked]')].map(words), ['e']);
    holds(words(parts(element, 'tie')[0]).startsWith('2 lappua sai 2 pistettä.'), words(parts(element, 'tie')[0]));
    same(await violations(), []);
    const ticks = () => parts(element, 'tick') as HTMLInputElement[];
    same(
      ticks().map(({ checked }) => checked),
      [true, true, false, false],
    );
    ticks()[3]?.focus();
    await presses(element, 'Space');
    same([board(example).phase, texts(board(example).first)], ['chosen', ['a', 'b', 'd']]);
    const shown = () => ticks().map((one) => [words(one.closest('label')).slice(0, 1), one.checked]);
    const three = [
      ['a', true],
      ['b', true],
      ['d', true],
      ['c', false],
    ];
    same(shown(), three, 'what was chosen of those that are level is ticked');
    // One of them can be taken away again, and the other put in its place.
    ticks()[2]?.click();
    await settle(element);
    same(texts(board(example).first), ['a', 'b']);
    ticks()
      .find((one) => words(one.closest('label')).startsWith('c'))
      ?.click();
    await settle(element);
    same(texts(board(example).first), ['a', 'b', 'c']);
    // After talk they may be counted once more instead.
    example.record({ type: 'board.returned' });
    await settle(element);
    root(element).querySelector<HTMLElement>('.tie summary')?.click();
    const [c, d] = [...root(element).querySelectorAll<HTMLInputElement>('.tie .count')];
    c?.focus();
    await sendKeys({ type: '5' });
    await presses(element, 'Enter');
    holds(root(element).activeElement === d, 'Enter goes on to the next count');
    await sendKeys({ type: '3' });
    example.record({ type: 'idea.edited', data: { of: notes[0] ?? '' }, words: { whose: 'kaikki' } });
    await settle(element);
    same(d?.value, '3', 'what is recorded meanwhile takes nothing of what is being typed');
    await presses(element, 'Enter');
    same([board(example).tie, texts(board(example).first)], [null, ['a', 'b', 'c']]);
  });

  it('carries needs on: who prepares which, one more, one less', async () => {
    const example = exampleRoom();
    example.press(1);
    const notes = fills(example);
    counts(example, notes, [8, 7, 6]);
    example.record({ type: 'ballots.opened' });
    example.record({ type: 'priorities.confirmed', data: { of: notes.slice(0, 3) } });
    const element = await show(example, 'priorities');
    same(parts(element, 'card').length, 3);
    holds(
      words(parts(element, 'card')[0]).startsWith(`Tarvitsemme osaamista ${need.text}, jotta ${need.so}.`),
      words(parts(element, 'card')[0]),
    );
    const noora = Object.values(example.room.state.members.byId).find(({ name }) => name.startsWith('Noora'))?.id ?? '';
    const select = root(element).querySelector('select') as HTMLSelectElement;
    select.value = noora;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
    same(board(example).first[0]?.prepares, noora);
    const add = root(element).querySelector('#add-need') as HTMLSelectElement;
    add.value = notes[9] ?? '';
    add.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
    same(
      board(example).first.map(({ idea }) => idea),
      [...notes.slice(0, 3), notes[9]],
    );
    (parts(element, 'tick')[1] as HTMLInputElement).click();
    await settle(element);
    same(
      board(example).first.map(({ idea }) => idea),
      [notes[0], notes[2], notes[9]],
    );
    same(await violations(), []);
    const wall = await show(example, 'priorities', { view: 'wall' });
    holds(words(parts(wall, 'card')[0]).endsWith('Pohjustaa: Noora'), words(parts(wall, 'card')[0]));
  });
});
