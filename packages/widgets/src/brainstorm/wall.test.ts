import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, parts, same, settle, words } from '../testing/page.ts';
import './define.ts';
import { root, show } from './testing/shown.ts';
import { counts, fills, makes, moves, question, writes } from './testing/wall-board.ts';

describe('verme-brainstorm, the wall', () => {
  afterEach(() => setViewport({ width: 1280, height: 900 }));

  it('shows on the wall only the question and a count, until the notes are opened', async () => {
    const example = exampleRoom();
    example.record({ type: 'board.asked', words: { question } });
    writes(example, 'salainen ajatus');
    for (const use of ['question', 'ideas', 'notes', 'clusters'] as const) {
      const wall = await show(example, use, { view: 'wall', line: question, asks: true });
      holds(!root(wall).innerHTML.includes('salainen'), `${use} shows a note`);
      same([words(parts(wall, 'question')[0]), words(parts(wall, 'count')[0])], [question, 'yksi lappu']);
      same(root(wall).querySelectorAll('button, input, textarea, select, a').length, 0);
    }
    example.record({ type: 'ideas.opened' });
    const wall = await show(example, 'notes', { view: 'wall' });
    same(parts(wall, 'note').map(words), ['salainen ajatus']);
  });

  it('shows the notes whole, as they were read, until the first of them are put together', async () => {
    const example = exampleRoom();
    example.record({ type: 'board.asked', words: { question } });
    const note = writes(example, 'selkokielestä', { so: 'ohjeet ymmärretään' });
    example.record({ type: 'ideas.opened' });
    const wall = await show(example, 'clusters', { view: 'wall' });
    same(
      [parts(wall, 'cluster').length, parts(wall, 'note').map(words)],
      [0, ['selkokielestä, jotta ohjeet ymmärretään']],
    );
    moves(example, note, makes(example));
    await settle(wall);
    same(parts(wall, 'cluster').length, 1);
  });

  it('fits the wall: whole notes of at least 30 of 1920, and how many more there are', async () => {
    await setViewport({ width: 1920, height: 1080 });
    for (const [long, dark] of [
      [0, 'light'],
      [12, 'dark'],
    ] as const) {
      await executeServerCommand('verme:media', { 'prefers-color-scheme': dark });
      const example = exampleRoom();
      example.press(1);
      const notes = fills(example, long);
      const wall = await show(example, 'clusters', { view: 'wall' });
      wall.closest('main')?.style.setProperty('height', '100vh');
      wall.parentElement?.style.setProperty('height', '100vh');
      wall.parentElement?.style.setProperty('display', 'block');
      // The board hears of its size with the next picture.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await settle(wall);
      let told = 0;
      for (const list of root(wall).querySelectorAll<HTMLElement>('.islands ul')) {
        holds(list.scrollHeight <= list.clientHeight + 1, `a note is cut: ${words(list)}`);
        holds(list.scrollWidth <= list.clientWidth + 1, `a column is cut: ${words(list)}`);
        const shown = [...list.children].filter((item) => !(item as HTMLElement).hidden);
        const more = /\d+/.exec(words(list.parentElement?.querySelector('.more')))?.[0];
        const isOneMore = words(list.parentElement?.querySelector('.more')) === 'ja yksi muu';
        told += shown.length + (isOneMore ? 1 : Number(more ?? 0));
        for (const item of shown)
          holds(Number.parseFloat(getComputedStyle(item).fontSize) >= 29.9, 'letters are large enough');
      }
      same(told, notes.length, `${long} long notes:`);
    }
  });

  it('shows every note that got dots on the wall, in their order where the clusters have no room', async () => {
    await setViewport({ width: 1920, height: 1080 });
    const example = exampleRoom();
    example.press(1);
    const notes = fills(example, 12);
    counts(example, notes, [8, 0, 7, 0, 6, 5, 4, 3, 2, 1]);
    example.record({ type: 'ballots.opened' });
    const wall = await show(example, 'result', { view: 'wall' });
    for (const one of [document.body.firstElementChild, wall.parentElement] as (HTMLElement | null)[]) {
      one?.style.setProperty('display', 'block');
      one?.style.setProperty('height', '100vh');
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await settle(wall);
    const seen = parts(wall, 'dots').filter((one) => one.getClientRects().length > 0);
    same(
      seen.map((one) => words(one)),
      ['8', '7', '6', '5', '4', '3', '2', '1'],
    );
    holds(words(root(wall).querySelector('.slips .soft')).endsWith('ilman pisteitä'), 'the others are counted');
  });
});
