import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, violations, words } from '../testing/page.ts';
import './define.ts';
import { root, show } from './testing/shown.ts';
import { counts, fills, makes, moves, writes } from './testing/wall-board.ts';
import { board, noteButton, said } from './testing/pressing.ts';

describe('verme-brainstorm, many notes and a pointer', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('drags a note into a cluster with a pointer', async () => {
    await setViewport({ width: 1000, height: 800 });
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const note = writes(example, 'raahattava');
    makes(example, 'Kohde');
    const element = await show(example, 'clusters');
    const centre = (target: Element | null | undefined): { x: number; y: number } => {
      const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const mouse = (what: string, at: object): Promise<unknown> =>
      executeServerCommand('verme:mouse', { do: what, ...at });
    // A page with `style-src 'self'` takes no style element.
    const styled: string[] = [];
    const head = new MutationObserver((records) => {
      for (const { addedNodes } of records) styled.push(...[...addedNodes].map(({ nodeName }) => nodeName));
    });
    head.observe(document.head, { childList: true });
    await mouse('move', centre(noteButton(element, note)));
    // The library is loaded when the pointer meets a note.
    await import('./dragging.ts');
    await settle(element);
    await mouse('move', { x: 5, y: 5 });
    await mouse('move', centre(noteButton(element, note)));
    await mouse('down', {});
    const to = centre(parts(element, 'cluster')[0]);
    await mouse('move', { x: to.x - 30, y: to.y - 10 });
    await mouse('move', to);
    await settle(element);
    await mouse('up', {});
    await settle(element);
    same(
      board(example).clusters[0]?.notes.map(({ text }) => text),
      ['raahattava'],
    );
    head.disconnect();
    same(styled.includes('STYLE'), false);
    holds(root(element).querySelector('.sheet:popover-open') === null, 'a drag is no click');
    same(said(element), 'Siirretty ryhmään Kohde: raahattava');
  });

  for (const lang of ['fi', 'sv', 'en'])
    it(`speaks ${lang} at 360 px, and no word without an end pushes anything aside`, async () => {
      await setViewport({ width: 360, height: 800 });
      const example = exampleRoom();
      example.press(1);
      const notes = fills(example);
      writes(example, 'Ylivertaisenpitkäsanajokaeikatkeamissään'.repeat(3));
      for (const use of ['notes', 'clusters'] as const) {
        await show(example, use, {}, lang);
        holds(!overflows(document.documentElement), `${lang} ${use}: too wide`);
      }
      counts(example, notes, [8, 7, 7, 7, 1]);
      await show(example, 'dots', {}, lang);
      holds(!overflows(document.documentElement), `${lang} dots: too wide`);
      example.record({ type: 'ballots.opened' });
      await show(example, 'result', {}, lang);
      holds(!overflows(document.documentElement), `${lang} result: too wide`);
      same(await violations(), []);
    });

  it('draws only what has changed, be there five hundred notes', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const ids = Array.from({ length: 8 }, (_, i) => makes(example, `Ryhmä ${i}`));
    const notes = Array.from({ length: 499 }, (_, i) => {
      const note = writes(example, `Tarve numero ${i} arjen tuesta`);
      moves(example, note, ids[i % 8] ?? null);
      return note;
    });
    writes(example, 'Irrallinen');
    const element = await show(example, 'clusters');
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target, type } of records) {
        if (type === 'characterData') touched.add(target);
        for (const node of [...addedNodes, ...removedNodes]) if (node instanceof HTMLLIElement) touched.add(node);
      }
    });
    observer.observe(root(element), { subtree: true, childList: true, characterData: true });
    example.record({ type: 'idea.edited', data: { of: notes[20] ?? '' }, words: { text: 'muuttui' } });
    await settle(element);
    same([touched.size <= 3, words(noteButton(element, notes[20] ?? ''))], [true, 'muuttui']);
    touched.clear();
    const added = writes(example, 'Viidessadas');
    await settle(element);
    same([...touched].filter((node) => node instanceof HTMLLIElement).length, 1);
    touched.clear();
    moves(example, added, ids[3] ?? null);
    await settle(element);
    // It goes from one list to the other: one leaves, one comes.
    same([...touched].filter((node) => node instanceof HTMLLIElement).length, 2);
    observer.disconnect();
  });
});
