import { sendKeys, setViewport } from '@web/test-runner-commands';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom } from '../testing/example-room.ts';
import { holds, parts, same, settle, violations, words } from '../testing/page.ts';
import './define.ts';
import { root, show } from './testing/shown.ts';
import { counts, fills, makes, moves, need, writes } from './testing/wall-board.ts';
import { board, chooses, noteButton, presses, said, texts } from './testing/pressing.ts';

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
});
