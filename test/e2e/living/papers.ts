/** What remains: the documents of a group that has lived five sessions, read as files; then the group ends. */
import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import {
  commonExperiment,
  experiments,
  insightsOfCoping,
  insightsOfTheCase,
  keyQuestion,
  lastDecision,
  needs,
  summary,
} from '../../story/content/later.ts';
import type { Labels } from '../labels.ts';
import { checked, handed, rewritten, taught } from './cards.ts';
import { phone } from './end.ts';
import { after, followed } from './follow.ts';
import type { Living } from './living.ts';

type Part = keyof Labels['documents']['names'];
type Way = 'markdown' | 'docx' | 'csv';

/** By seat: who was away in session two, and who came to the group before it. */
const [away, newcomer] = [7, 8];

/** What was talked about, tried or thought: nothing of it leaves the room. */
const talk = [
  keyQuestion,
  ...insightsOfTheCase.slice(0, 1),
  ...insightsOfCoping.slice(0, 1),
  ...experiments.flatMap((one) => ('text' in one ? [one.text] : [])),
];

export function livesPapers(living: Living): void {
  const { content, labels, names } = living;
  const { answered, documents, ending, plan } = labels;
  const { certificate } = labels.papers;
  const people = content.people.slice(0, names.length).map(({ name }) => name);
  const saves = async (part: Part, way: Way): Promise<Buffer> => {
    const row = living.chair.locator(`verme-documents [data-document=${part}]`);
    const [file] = await Promise.all([
      living.chair.waitForEvent('download'),
      row.getByRole('button', { name: documents[way] }).click(),
    ]);
    return readFile(await file.path());
  };
  /** A text as it is written: escapes and line breaks of Markdown do not count. */
  const reads = async (part: Part): Promise<string> =>
    (await saves(part, 'markdown')).toString('utf8').replaceAll('\\', '').replaceAll(/\s+/g, ' ');
  const says = (text: string, words: readonly string[]): void => {
    for (const one of words) expect.soft(text).toContain(one);
  };
  const keepsSilent = (text: string, words: readonly string[]): void => {
    for (const one of words) expect.soft(text).not.toContain(one);
  };

  it('minutes: what was decided in each session, and not one word of the talk', async () => {
    const { chair } = living;
    await chair.goto(chair.url().replace('session.html', 'group.html'));
    const text = await reads('minutes');
    says(text, [...content.rules.slice(0, 1), needs[0].so, needs[0].whose, needs[1].so]);
    says(text, [commonExperiment, checked.text, rewritten.text, lastDecision]);
    says(text, [after, ...summary.slice(1)]);
    keepsSilent(text, [...talk, summary[0], phone]);
  });

  it('the plan as a text, a sheet and for a word processor: who, by when, and what became of it', async () => {
    const text = await reads('plan');
    const sheet = (await saves('plan', 'csv')).toString('utf8');
    const { value: page } = await mammoth.extractRawText({ buffer: await saves('plan', 'docx') });
    for (const one of [text, sheet, page]) {
      says(
        one,
        [checked, handed, rewritten, taught].map(({ text: goal }) => goal),
      );
      says(one, [needs[0].text, checked.way, checked.daily, checked.evaluation, people[checked.owner] ?? '']);
      says(one, [people[taught.pair] ?? '', ...followed.map(({ state }) => plan.states[state])]);
      says(one, [answered.approved, answered.declined]);
      keepsSilent(one, talk);
    }
    // A byte order mark, a head and a row each; Finnish sheets expect a semicolon.
    expect(sheet.startsWith('\uFEFF')).toBe(true);
    expect(sheet.trim().split('\r\n')).toHaveLength(5);
    expect(sheet.split('\r\n')[0]).toContain(';');
  });

  it('a certificate for each, with how often they were there; contacts of who wanted it alone', async () => {
    const text = await reads('certificate');
    says(text, people);
    const [whole, missed] = [5, 4].map((count) => certificate.present(count, 5, '…', '').split('…')[0] ?? '');
    for (const [at, page] of text.split(certificate.title).slice(1).entries())
      expect.soft(page).toContain(at === away || at === newcomer ? missed : whole);
    keepsSilent(text, [...talk, checked.text, phone]);
    const list = await reads('contacts');
    says(list, [people[1] ?? '', phone]);
    keepsSilent(list, [people[0] ?? '', people[2] ?? '', ...talk]);
    await living.pageLooksRight(living.chair, 'five-page');
  });

  it('the group ends: its documents stay, nothing else', async () => {
    const { chair, wall } = living;
    await chair.getByRole('button', { name: ending.end }).click();
    await chair.getByRole('button', { name: ending.yes, exact: true }).click();
    await chair.getByText(ending.proof).waitFor();
    await wall.getByText('0 kirjausta').waitFor();
    await living.pageLooksRight(chair, 'five-ended-chair');
    await living.pageLooksRight(wall, 'five-ended-wall');
  });
}
