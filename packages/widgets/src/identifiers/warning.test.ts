import { gatheredView } from '@opelix/verme-core';
import { sendKeys } from '@web/test-runner-commands';
import { keepText } from '../board/kept-text.ts';
import type { VermeBoard } from '../board/board.ts';
import '../board/define.ts';
import { caseRoom } from '../testing/case-room.ts';
import { parts, same, settle, stand, violations, words } from '../testing/page.ts';

describe('the warning about identifiers', () => {
  afterEach(() => keepText('erityinen-tuki', 'question:new', ''));

  it('comes while the key question is typed, goes when it is rewritten, and stops nothing', async () => {
    const example = caseRoom('key-question');
    const { activity, step } = example.here;
    const board = await stand<VermeBoard>('verme-board', { example, set: { collection: 'question', activity, step } });
    board.renderRoot.querySelector<HTMLElement>('.writing textarea')?.focus();
    await sendKeys({ type: 'Miten autan Villeä ja Antti Aaltoa, 010594Y9021' });
    await settle(board);
    same(
      words(parts(board, 'warning')[0]),
      'Tästä voi ehkä tunnistaa jonkun: 010594Y9021, Villeä, Antti ja Aaltoa. Kirjoita niin, ettei ketään voi tunnistaa. Tämä huomautus jää tälle laitteelle.',
    );
    same(await violations(), []);
    const field = board.renderRoot.querySelector<HTMLTextAreaElement>('.writing textarea');
    field?.select();
    await sendKeys({ type: 'Miten autan häntä?' });
    await settle(board);
    same(words(parts(board, 'warning')[0]), '');
    await sendKeys({ type: ' Soita 050 123 4567' });
    await sendKeys({ press: 'Enter' });
    await settle(board);
    same(gatheredView(example.room.state, 'question').length, 1);
  });

  it('says nothing where rules are typed', async () => {
    const example = caseRoom('key-question');
    const board = await stand<VermeBoard>('verme-board', { example, set: { collection: 'rule' } });
    same(parts(board, 'warning').length, 0);
  });

  it('is said in Swedish and English', async () => {
    const says = { sv: 'Det här ser ut som ett namn: Ville.', en: 'This looks like a name: Ville.' };
    for (const [lang, sentence] of Object.entries(says)) {
      const example = caseRoom('key-question');
      keepText('erityinen-tuki', 'question:new', 'x Ville');
      const board = await stand<VermeBoard>('verme-board', { example, lang, set: { collection: 'question' } });
      same(words(parts(board, 'warning')[0]?.querySelector('b')), sentence);
    }
  });
});
