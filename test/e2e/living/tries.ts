/** The end of session two: what the case says to everybody, what each tries, and what the group's page says then. */
import { expect, it } from 'vitest';
import { commonExperiment, experiments, insightsOfTheCase } from '../../story/content/later.ts';
import type { Living } from './living.ts';

export function livesTries(living: Living): void {
  const { labels, names } = living;
  const { board, experiments: words, session, tasks } = labels;
  const [own, shared] = experiments;
  const of = (at: number, what: string): string => words.of(names[at] ?? '', what);

  it('what this says: one insight each, only if somebody asks for it to be written', async () => {
    const { chair } = living;
    await living.goesTo('what-this-says', 'round');
    await chair.getByRole('button', { name: session.writeDown }).click();
    await living.types(chair.getByLabel(board.write.insight), insightsOfTheCase.slice(0, 1), chair);
    await chair.keyboard.press('Escape');
    expect(await living.round()).toBe(8);
  });

  it('an own experiment: private without a word, shared with its text, and one in common', async () => {
    const { chair, wall } = living;
    await living.goesTo('own-experiment', 'share');
    await chair.getByRole('button', { name: of(own.seat, words.own) }).click();
    await chair.getByRole('button', { name: of(shared.seat, words.share) }).click();
    await living.types(chair.getByLabel(of(shared.seat, words.write)), [shared.text]);
    await chair.getByRole('button', { name: words.commonField }).click();
    await living.types(chair.getByLabel(words.commonField), [commonExperiment]);
    await living.looksRight('two-experiments');
    const onWall = wall.locator('verme-experiments');
    await onWall.getByText(names[shared.seat] ?? '').waitFor();
    expect(await onWall.getByText(names[own.seat] ?? '').count()).toBe(0);
  });

  it('check-out, and the end of the session', async () => {
    await living.goesTo('check-out', 'round');
    await living.looksRight('two-check-out');
    await living.round();
    await living.closes('two');
  });

  it('the group’s page says what comes next, who hosts and leads, and what each has to do', async () => {
    const { chair } = living;
    const all = chair.locator('verme-tasks');
    await all.getByText(tasks.host(names[2] ?? '')).waitFor();
    await all.getByText(tasks.leads(names[3] ?? '')).waitFor();
    const of = (at: number) => all.locator('[part=person]', { hasText: names[at] ?? '' });
    await of(2).getByText(tasks.theirs.session.host(3)).waitFor();
    await of(3).getByText(tasks.theirs.session.lead(3)).waitFor();
    await all.scrollIntoViewIfNeeded();
    await living.pageLooksRight(chair, 'two-page');
  });
}
