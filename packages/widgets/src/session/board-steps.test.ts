import { sendKeys, setViewport } from '@web/test-runner-commands';
import { boardView } from '@opelix/verme-core';
import '../brainstorm/define.ts';
import type { VermeBrainstorm } from '../brainstorm/brainstorm.ts';
import { counts, fills, writes } from '../brainstorm/testing/wall-board.ts';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, words } from '../testing/page.ts';
import type { VermeSession } from './session.ts';
import { atStep } from './testing/at-step.ts';
import './define.ts';

const board = ({ room }: Example) => boardView(room.state);

const show = async (example: Example, view: 'chair' | 'wall' = 'chair', lang = 'fi'): Promise<VermeSession> => {
  const session = await stand<VermeSession>('verme-session', { example, lang, set: { view } });
  await settle(session);
  return session;
};
const picture = (session: VermeSession): VermeBrainstorm => {
  const found = session.renderRoot.querySelector('verme-brainstorm');
  if (found === null) throw new Error('the board is not shown');
  return found;
};
const label = (session: VermeSession): string => words(parts(session, 'now')[0]?.querySelector('span'));
const space = async (session: VermeSession): Promise<void> => {
  await sendKeys({ press: 'PageDown' });
  await settle(session);
};

describe('verme-session, the board', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('asks the question with the words that were typed, and no other', async () => {
    const example = exampleRoom();
    example.press(1);
    atStep(example, 'question-and-rules');
    const session = await show(example);
    same(label(session), 'Kysy tämä');
    const field = picture(session).renderRoot.querySelector('textarea');
    holds((field?.value ?? '').startsWith('Mitä osaamista verkostossamme'), 'the method’s own question is there');
    field?.focus();
    field?.select();
    await sendKeys({ type: 'Mitä osaamista me tarvitsemme?' });
    await space(session);
    same(board(example).question, '', 'a key in the field is for the field');
    field?.blur();
    await space(session);
    same(board(example).question, 'Mitä osaamista me tarvitsemme?');
    same(label(session), 'Seuraava vaihe');
  });

  it('shows the wall nothing but the question while people write, in silence and in the rounds', async () => {
    const example = exampleRoom();
    example.press(1);
    example.record({ type: 'board.asked', words: { question: 'Mitä tarvitsemme?' } });
    writes(example, 'salainen ajatus');
    atStep(example, 'silent-ideas');
    const silent = picture(await show(example, 'wall'));
    same(words(silent.renderRoot.querySelector('section')), 'Mitä tarvitsemme? yksi lappu');
    atStep(example, 'writing-rounds');
    const round = picture(await show(example, 'wall'));
    same(words(round.renderRoot.querySelector('section')), 'Mitä tarvitsemme? Jatka siitä, mitä luet yksi lappu');
  });

  it('goes from the notes to the priorities with one press after another, and waits where people have to act', async () => {
    const example = exampleRoom();
    example.press(1);
    const notes = ['yksi', 'kaksi', 'kolme', 'neljä', 'viisi'].map((text) => writes(example, text));
    atStep(example, 'dots');
    const session = await show(example);
    const pressed: string[] = [];
    const goesOn = async (): Promise<void> => {
      pressed.push(label(session));
      await space(session);
    };
    await goesOn();
    await goesOn();
    same(board(example).ballot?.cap, 3);
    await goesOn();
    same(pressed, ['Näytä laput', 'Pyydä pisteet', 'Seuraava vaihe']);
    same(
      [label(session), words(parts(session, 'who')[0])],
      ['', 'Kerää paperit ja kirjoita pisteet. Sitten ne näytetään.'],
    );
    [5, 4, 2, 2].forEach((count, at) =>
      example.record({ type: 'votes.counted', data: { of: notes[at] ?? '', count } }),
    );
    await settle(session);
    same(label(session), 'Näytä pisteet');
    await space(session);
    // Two are level at the last place: people talk, and nothing is pressed over their heads.
    same(label(session), '');
    holds(words(parts(session, 'who')[0]).startsWith('Puhukaa tasapisteistä.'), words(parts(session, 'who')[0]));
    example.record({ type: 'priorities.confirmed', data: { of: [notes[0] ?? '', notes[1] ?? '', notes[3] ?? ''] } });
    await settle(session);
    holds(label(session) !== '', 'then it goes on');
    same(
      board(example).first.map(({ text }) => text),
      ['yksi', 'kaksi', 'neljä'],
    );
  });

  it('shows from its top what comes next, also to whoever has counted down to the last note', async () => {
    await setViewport({ width: 1280, height: 500 });
    const example = exampleRoom();
    example.press(1);
    const notes = Array.from({ length: 24 }, (_, at) => writes(example, `lappu ${at}`));
    atStep(example, 'dots');
    const session = await show(example);
    for (let presses = 0; presses < 3; presses += 1) await space(session);
    [5, 4, 2, 2].forEach((count, at) =>
      example.record({ type: 'votes.counted', data: { of: notes[at] ?? '', count } }),
    );
    await settle(session);
    const top = (): number => parts(session, 'centre')[0]?.getBoundingClientRect().top ?? NaN;
    window.scrollTo(0, document.documentElement.scrollHeight);
    holds(top() < -200, `scrolled: ${top()}`);
    await space(session);
    const tie = parts(picture(session), 'tie')[0]?.getBoundingClientRect();
    holds(tie !== undefined && tie.top >= 0 && tie.bottom <= 500, `the notes that are level are in sight: ${tie?.top}`);
    // What somebody looks at stays where it is while nothing else comes.
    window.scrollTo(0, 200);
    example.record({ type: 'votes.counted', data: { of: notes[2] ?? '', count: 3 } });
    await settle(session);
    holds(top() < 0, 'stays');
  });

  it('talks about the first needs one by one: three cards on the wall, the one need above the circle', async () => {
    const example = exampleRoom();
    example.press(1);
    const notes = ['yksi', 'kaksi', 'kolme'].map((text) => writes(example, text, { so: 'arki kantaa' }));
    example.record({ type: 'ideas.opened' });
    example.record({ type: 'priorities.confirmed', data: { of: notes } });
    atStep(example, 'dialogue-on-needs');
    const session = await show(example);
    await space(session);
    await space(session);
    const talked = picture(session);
    same(words(parts(talked, 'question')[0]), 'Tarvitsemme osaamista kaksi, jotta arki kantaa.');
    holds(session.renderRoot.querySelector('verme-table') !== null, 'the circle is there');
    const wall = picture(await show(example, 'wall'));
    same(
      parts(wall, 'card').map((card) => card.getAttribute('aria-current')),
      [null, 'true', null],
    );
  });

  it('falls back to the circle where no need was chosen', async () => {
    const example = exampleRoom();
    example.press(1);
    atStep(example, 'dialogue-on-needs');
    const session = await show(example);
    same(
      [session.renderRoot.querySelector('verme-brainstorm'), session.renderRoot.querySelectorAll('verme-table').length],
      [null, 1],
    );
  });

  for (const method of [
    'question-and-rules',
    'silent-ideas',
    'presenting',
    'grouping',
    'dots',
    'carrying-on',
  ] as const) {
    it(`fits 320 px: ${method}`, async () => {
      await setViewport({ width: 320, height: 700 });
      const example = exampleRoom();
      example.press(1);
      const notes = fills(example);
      if (method === 'dots' || method === 'carrying-on') counts(example, notes, [8, 7, 6, 1]);
      if (method === 'carrying-on') example.record({ type: 'ballots.opened' });
      atStep(example, method);
      await settle(await show(example));
      holds(!overflows(document.documentElement), 'no sideways scroll');
    });
  }
});
