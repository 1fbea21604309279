import { sendKeys, setViewport } from '@web/test-runner-commands';
import { formQuestions, order } from '@opelix/verme-core';
import { forgetTexts } from '../board/kept-text.ts';
import { exampleRoom, type Example } from '../testing/example-room.ts';
import { holds, overflows, parts, same, settle, stand, violations, words } from '../testing/page.ts';
import './define.ts';
import type { VermeEvaluation } from './evaluation.ts';
import { countedDraft, emptyTally, joined, readTally, withAnswer } from './tally.ts';

const press = async (element: VermeEvaluation, part: string, at = 0): Promise<void> => {
  parts(element, part)[at]?.click();
  await settle(element);
};
const logOf = ({ room }: Example): string => JSON.stringify(order(room.log).events);
const countedIn = ({ room }: Example) => order(room.log).events.filter(({ type }) => type === 'evaluation.counted');

/** One person answers at the laptop: a score for the first statement, and a sentence. */
async function answers(element: VermeEvaluation, score: number, sentence: string): Promise<void> {
  await press(element, 'next');
  const radio = element.renderRoot.querySelector<HTMLInputElement>(`input[name="heard"][value="${score}"]`);
  radio?.click();
  const field = element.renderRoot.querySelector<HTMLTextAreaElement>('textarea');
  field?.focus();
  await sendKeys({ type: sentence });
  await press(element, 'hand-in');
}
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => [`Jäsen ${i + 1}`, 1 + (i % 3), `Talo ${i % 3}`] as const);

describe('verme-evaluation', () => {
  afterEach(async () => {
    forgetTexts('erityinen-tuki');
    await setViewport({ width: 1280, height: 900 });
  });

  it('adds up what each person answers, and records sums once, without one answer or its order in the log', async () => {
    const example = exampleRoom();
    const element = await stand<VermeEvaluation>('verme-evaluation', { example });
    const said = ['yksi', 'viisi', 'kolme', 'neljä', 'aasi', 'kuusi'];
    for (const [i, sentence] of said.entries()) {
      holds(parts(element, 'result').length === 0, 'nothing is shown while answers come');
      if (i === 4) {
        holds(words(parts(element, 'count')[0]).includes('Laske'), 'the press is there');
        same(parts(element, 'count')[0]?.getAttribute('aria-disabled'), 'true');
        await press(element, 'count');
        same(countedIn(example).length, 0, 'under five nothing is recorded');
      }
      await answers(element, i === 0 ? 2 : i === 1 ? 3 : 5, sentence);
      holds(words(parts(element, 'answers')[0]).startsWith(String(i + 1)), 'how many have answered');
    }
    holds(!logOf(example).includes('yksi'), 'nothing is in the log before');
    await press(element, 'count');
    const [event] = countedIn(example);
    same(event?.data, { form: 'final', answers: 6, counts: { heard: [1, 1, 4] } });
    same(event?.words, { learned: [...said].sort() });
    same(countedIn(example).length, 1);
    same(words(parts(element, 'item')[0]?.querySelector('.hidden')), 'eri mieltä 1, siltä väliltä 1, samaa mieltä 4');
    holds(words(parts(element, 'item')[1]).includes('Alle viisi'), 'a statement that nobody answered has no bar');
    same(await violations(), []);
    holds(
      ![...Array(localStorage.length).keys()].some((i) => localStorage.key(i)?.includes('evaluation')),
      'forgotten',
    );
  });

  it('keeps totals and sorted words alone until then; a reload loses neither them nor the form under way', async () => {
    const example = exampleRoom();
    const first = await stand<VermeEvaluation>('verme-evaluation', { example });
    await answers(first, 5, 'viimeinen');
    await answers(first, 1, 'alku');
    const kept = localStorage.getItem('verme-draft:erityinen-tuki:evaluation:final:laptop') ?? '';
    same(readTally(kept), { answers: 2, counts: { heard: [1, 0, 1] }, words: { learned: ['alku', 'viimeinen'] } });
    await press(first, 'next');
    first.renderRoot.querySelector<HTMLInputElement>('input[name="useful"][value="4"]')?.click();
    const again = await stand<VermeEvaluation>('verme-evaluation', { example });
    same(again.renderRoot.querySelector<HTMLInputElement>('input[name="useful"]:checked')?.value, '4');
    await press(again, 'hand-in');
    same(words(parts(again, 'answers')[0]), '3 vastausta');
    // The one before leaves no trace for the next.
    await press(again, 'next');
    same(again.renderRoot.querySelectorAll('input:checked:not([value=""])').length, 0);
  });

  it('takes counts from paper beside those of the laptop, and refuses what does not add up with a sentence', async () => {
    const example = exampleRoom();
    const element = await stand<VermeEvaluation>('verme-evaluation', { example });
    await answers(element, 4, 'koneelta');
    await press(element, 'way', 1);
    const fill = (selector: string, value: string, at = 0): void => {
      const field = element.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)[at];
      if (!field) throw new Error(`no ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    fill('input[name="forms"]', '4');
    fill('input[name="heard"]', '6', 2);
    await settle(element);
    same(await violations(), []);
    const refused = new Promise<string>((resolve) =>
      element.addEventListener('verme-refused', ({ detail }) => resolve(detail.reason), { once: true }),
    );
    await press(element, 'count');
    same(await refused, 'addsUp');
    fill('input[name="heard"]', '4', 2);
    fill('textarea[name="other"]', 'b rivi\n\na rivi');
    await settle(element);
    await press(element, 'count');
    const [event] = countedIn(example);
    same(event?.data, { form: 'final', answers: 5, counts: { heard: [0, 0, 5] } });
    same(event?.words, { learned: ['koneelta'], other: ['a rivi', 'b rivi'] });
    // Put right with as many forms as before.
    await press(element, 'button');
    fill('input[name="heard"]', '1', 0);
    fill('input[name="heard"]', '4', 2);
    await settle(element);
    await press(element, 'count');
    same(countedIn(example).at(-1)?.data, { form: 'final', answers: 5, counts: { heard: [1, 0, 4] } });
  });

  it('says why there is nothing: fewer than five members, or nothing counted; the wall has nothing to press', async () => {
    const small = await stand<VermeEvaluation>('verme-evaluation', { example: exampleRoom({ names: people(4) }) });
    holds(
      words(parts(small, 'empty')[0]).startsWith('Alle viiden ryhmässä'),
      words(small.renderRoot.firstElementChild),
    );
    holds(parts(small, 'next').length === 0, 'no form is handed out');
    const example = exampleRoom();
    const wall = await stand<VermeEvaluation>('verme-evaluation', { example, set: { view: 'wall', form: 'mid' } });
    holds(words(parts(wall, 'empty')[0]).startsWith('Tulosta ei ole'), 'nothing counted');
    example.record({
      type: 'evaluation.counted',
      data: { form: 'mid', answers: 6, counts: {} },
      words: { keep: ['Kierros', 'Tauko'], change: ['Vähemmän papereita'] },
    });
    await settle(wall);
    holds(wall.renderRoot.querySelector('button, input, textarea, a') === null, 'nothing to press');
    same(
      parts(wall, 'words').map((list) => words(list)),
      ['KierrosTauko', 'Vähemmän papereita'],
    );
    same(await violations(), []);
  });

  it('is filled in by the keyboard alone, in three languages, at 360 px', async () => {
    await setViewport({ width: 360, height: 800 });
    for (const lang of ['fi', 'sv', 'en']) {
      forgetTexts('erityinen-tuki');
      const example = exampleRoom();
      const element = await stand<VermeEvaluation>('verme-evaluation', { example, lang });
      holds(!overflows(document.documentElement), `${lang}: too wide`);
      parts(element, 'next')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await settle(element);
      holds(!overflows(document.documentElement), `${lang}: the form is too wide`);
      same(await violations(), []);
      await sendKeys({ press: 'ArrowRight' });
      const chosen = element.renderRoot.querySelector<HTMLInputElement>('input[name="heard"]:checked');
      same(chosen?.value, '2');
      same(element.renderRoot.querySelectorAll('fieldset').length, formQuestions.final.items.length);
      await press(element, 'hand-in');
      await press(element, 'way', 1);
      holds(!overflows(document.documentElement), `${lang}: the counts are too wide`);
      same(await violations(), []);
    }
  });
});

describe('the tally', () => {
  it('is the same whatever the order of the answers', () => {
    const forms = [
      { scores: { heard: 1, useful: 3 }, words: { learned: 'b' } },
      { scores: { heard: 5 }, words: { learned: ' a ', other: '' } },
      { scores: {}, words: {} },
    ];
    const there = forms.reduce(withAnswer, emptyTally);
    same(there, { answers: 3, counts: { heard: [1, 0, 1], useful: [0, 1, 0] }, words: { learned: ['a', 'b'] } });
    same({ ...[...forms].reverse().reduce(withAnswer, emptyTally).counts }, there.counts);
    same(joined(there, emptyTally), there);
  });

  it('leaves out questions that fewer than five answered, and what it cannot read', () => {
    const tally = { answers: 6, counts: { heard: [0, 0, 4], time: [1, 1, 3], strange: [9, 9, 9] }, words: {} } as const;
    same(countedDraft('final', tally).data.counts, { time: [1, 1, 3] });
    for (const text of ['', '{', '[]', '{"answers":"x"}']) same(readTally(text), emptyTally);
  });
});
