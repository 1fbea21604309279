import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { boardView, type Id } from '@opelix/verme-core';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, violations, words } from '../testing/page.ts';
import type { VermeBrainstorm } from './brainstorm.ts';
import './define.ts';
import { root, show } from './testing/shown.ts';
import { counts, fills, makes, moves, need, writes } from './testing/wall-board.ts';

const board = ({ room }: Example) => boardView(room.state);
const said = (element: VermeBrainstorm): string => words(root(element).querySelector('[role=status]'));
const noteButton = (element: VermeBrainstorm, note: Id): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`);
  if (found === null) throw new Error(`the note ${note} is not shown`);
  return found;
};
async function presses(element: VermeBrainstorm, ...keys: readonly string[]): Promise<void> {
  for (const press of keys) {
    await sendKeys({ press });
    await settle(element);
  }
}
/** Presses the button of the sheet that says this. */
async function chooses(element: VermeBrainstorm, label: string): Promise<void> {
  const button = [...root(element).querySelectorAll<HTMLElement>('.sheet button')].find((one) =>
    words(one).startsWith(label),
  );
  if (button === undefined) throw new Error(`the sheet has no ${label}`);
  button.focus();
  await presses(element, 'Enter');
}
const texts = (notes: readonly { readonly text: string }[]): readonly string[] => notes.map(({ text }) => text);

describe('verme-brainstorm', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('takes notes Enter after Enter, with what for and whose need, and keeps what is half-typed', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const element = await show(example, 'notes');
    root(element).querySelector('textarea')?.focus();
    await sendKeys({ type: 'selkokielestä' });
    await presses(element, 'Tab');
    await sendKeys({ type: 'ohje ymmärretään' });
    await presses(element, 'Tab');
    await sendKeys({ type: 'opettajat' });
    await presses(element, 'Enter');
    same(
      board(example).notes.map(({ text, so, whose }) => [text, so, whose]),
      [['selkokielestä', 'ohje ymmärretään', 'opettajat']],
    );
    same(said(element), 'Lisätty: selkokielestä');
    // The next one is typed at once, as it is read.
    await sendKeys({ type: 'näyttöjen mukauttaminen' });
    await presses(element, 'Enter');
    await sendKeys({ type: 'kesken' });
    same(texts(board(example).notes), ['selkokielestä', 'näyttöjen mukauttaminen']);
    same(await violations(), []);
    const again = await show(example, 'notes');
    same(root(again).querySelector('textarea')?.value, 'kesken');
  });

  it('asks the question in the group’s own words, and changes it', async () => {
    const example = exampleRoom();
    const bank = ['Mitä osaamista työpaikoillamme tarvitaan?'];
    const element = await show(example, 'question', { line: 'Mitä tarvitaan?', asks: true, bank });
    same(root(element).querySelector('textarea')?.value, 'Mitä tarvitaan?');
    parts(element, 'choice')[0]?.click();
    await settle(element);
    same(root(element).querySelector('textarea')?.value, bank[0]);
    root(element).querySelector('textarea')?.focus();
    await presses(element, 'Enter');
    same(board(example).question, bank[0]);
    same(await violations(), []);
    parts(element, 'button')[0]?.click();
    await settle(element);
    root(element).querySelector('textarea')?.focus();
    await presses(element, 'End');
    await sendKeys({ type: ' Ensi vuonna?' });
    await presses(element, 'Enter');
    same(board(example).question, `${bank[0] ?? ''} Ensi vuonna?`);
  });

  it('moves a note by keyboard alone: one stop for Tab, arrows, Enter, and back on the note', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const [first = '', second = ''] = ['yksi', 'kaksi'].map((text) => writes(example, text));
    const cluster = makes(example, 'Tuki työpaikalla');
    const element = await show(example, 'clusters');
    same(root(element).querySelectorAll('.note[tabindex="0"]').length, 1);
    noteButton(element, first).focus();
    await presses(element, 'ArrowDown');
    holds(root(element).activeElement === noteButton(element, second), 'the arrow goes to the next note');
    same(root(element).querySelectorAll('.note[tabindex="0"]').length, 1);
    await presses(element, 'Enter');
    same(words(root(element).activeElement), 'Tuki työpaikalla 0 lappua');
    same(await violations(), []);
    await presses(element, 'Enter');
    same(
      board(example).clusters[0]?.notes.map(({ idea }) => idea),
      [second],
    );
    same(said(element), 'Siirretty ryhmään Tuki työpaikalla: kaksi');
    holds(root(element).activeElement === noteButton(element, second), 'the focus is on the note that was moved');
    // Escape leaves everything as it is.
    await presses(element, 'Enter', 'Escape');
    holds(root(element).querySelector('.sheet:popover-open') === null, 'the sheet is closed');
    same(board(example).clusters[0]?.cluster, cluster);
    await presses(element, 'Enter');
    await chooses(element, 'Irti ryhmästä');
    same(texts(board(example).loose), ['yksi', 'kaksi']);
  });

  it('begins a cluster with a note, names it last, dissolves it and puts it back', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const note = writes(example, 'yksi');
    const element = await show(example, 'clusters');
    noteButton(element, note).click();
    await settle(element);
    await chooses(element, 'Uusi ryhmä');
    same(
      board(example).clusters.map(({ name, notes }) => [name, texts(notes)]),
      [['', ['yksi']]],
    );
    same(words(parts(element, 'name')[0]), 'Ryhmä 1 Nimeä ryhmä');
    parts(element, 'name')[0]?.click();
    await settle(element);
    await sendKeys({ type: 'Miten puhumme tuesta' });
    await presses(element, 'Enter');
    same(board(example).clusters[0]?.name, 'Miten puhumme tuesta');
    holds(root(element).activeElement === parts(element, 'name')[0], 'the focus is on the name');
    await presses(element, 'Enter', 'Escape');
    holds(root(element).querySelector('.naming') === null, 'Escape leaves the name');
    parts(element, 'name')[0]?.click();
    await settle(element);
    root(element).querySelector<HTMLElement>('[data-dissolve]')?.click();
    await settle(element);
    same([board(example).clusters.length, texts(board(example).loose)], [0, ['yksi']]);
    root(element).querySelector<HTMLElement>('.undo button')?.click();
    await settle(element);
    same(
      board(example).clusters.map(({ name, notes }) => [name, texts(notes)]),
      [['Miten puhumme tuesta', ['yksi']]],
    );
  });

  it('merges notes under one text, keeps both, and parts them', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const [poissaolot = '', huomaaminen = ''] = ['Mitä poissaolot kertovat', 'Huomaaminen'].map((text) =>
      writes(example, text),
    );
    for (let i = 0; i < 12; i += 1) writes(example, `muu ${i}`);
    const element = await show(example, 'clusters');
    noteButton(element, poissaolot).click();
    await settle(element);
    await chooses(element, 'Yhdistä…');
    root(element).querySelector<HTMLElement>('#find')?.focus();
    await sendKeys({ type: 'huomaa' });
    await settle(element);
    same(parts(element, 'choice').map(words), ['Huomaaminen']);
    same(await violations(), []);
    await chooses(element, 'Huomaaminen');
    // Unchanged, the other note's text stands for both.
    await presses(element, 'Enter');
    const merged = board(example).notes.find(({ idea }) => idea === huomaaminen);
    same(
      merged?.originals.map(({ text }) => text),
      ['Mitä poissaolot kertovat'],
    );
    noteButton(element, huomaaminen).click();
    await settle(element);
    await chooses(element, 'Erota');
    holds(
      board(example).notes.some(({ idea }) => idea === poissaolot),
      'it stands on its own',
    );
    // Reworded, a new note lies on top of the two.
    await presses(element, 'Escape');
    noteButton(element, poissaolot).click();
    await settle(element);
    await chooses(element, 'Yhdistä…');
    await chooses(element, 'Huomaaminen');
    await presses(element, 'End');
    await sendKeys({ type: ' ajoissa' });
    await presses(element, 'Enter');
    const top = board(example).notes.find(({ text }) => text === 'Huomaaminen ajoissa');
    same(texts(top?.originals ?? []), ['Mitä poissaolot kertovat', 'Huomaaminen']);
  });

  it('edits a note, takes it away and puts it back with all its words', async () => {
    const example = exampleRoom();
    example.record({ type: 'ideas.opened' });
    const note = writes(example, need.text, need);
    const cluster = makes(example, 'Oppiminen');
    moves(example, note, cluster);
    const element = await show(example, 'clusters');
    noteButton(element, note).click();
    await settle(element);
    await chooses(element, 'Muokkaa');
    await presses(element, 'End');
    await sendKeys({ type: ' ja tehtävissä' });
    await presses(element, 'Enter');
    same(board(example).notes[0]?.text, `${need.text} ja tehtävissä`);
    noteButton(element, note).click();
    await settle(element);
    await chooses(element, 'Poista');
    same(board(example).notes.length, 0);
    root(element).querySelector<HTMLElement>('.undo button')?.click();
    await settle(element);
    const [back] = board(example).notes;
    same([back?.so, back?.whose, back?.cluster], [need.so, need.whose, cluster]);
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

  it('goes back one phase from the board itself, and loses nothing', async () => {
    const example = exampleRoom();
    example.press(1);
    const notes = fills(example);
    counts(example, notes, [3, 2]);
    const element = await show(example, 'dots');
    const back = parts(element, 'button').find((one) => words(one) === 'Palaa ryhmittelyyn');
    back?.click();
    await settle(element);
    same([board(example).phase, board(example).notes.length], ['sorting', notes.length]);
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
