/** Session three begins: who was away, what was tried, the check midway, and the question of the brainstorm. */
import { expect, it } from 'vitest';
import { commonExperiment, experiments as tried, keyQuestion, midCheck, question } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** What came of an experiment, told by whoever wants to. */
const told = 'Ovi oli auki, ja kolme tuli kysymään.';

export function livesNeeds(living: Living): void {
  const { labels, names } = living;
  const { arrivals, brainstorm, evaluation, experiments, session } = labels;
  const [own, shared] = tried;

  it('session three: who was away is told what was decided, and nothing of what was said', async () => {
    const { chair, wall } = living;
    await living.becomes('2027-02-10T12:40:00+02:00');
    await living.sitsDown();
    const away = chair.locator('verme-arrivals [part=away]');
    await away.getByText(arrivals.away(names[7] ?? '')).waitFor();
    await away.getByText(arrivals.decided.title(2)).waitFor();
    // What all try was decided together; what each tries is theirs to tell.
    await away.getByText(commonExperiment).waitFor();
    for (const said of [keyQuestion, shared.text]) expect(await away.getByText(said).count()).toBe(0);
    expect(await wall.getByText(arrivals.away(names[7] ?? '')).count()).toBe(0);
    await living.comes(names);
    await living.looksRight('three-before');
    await living.press(session.does.openSession);
  });

  it('experiments are asked about in the check-in: what was shared stands there, the private ones have no words', async () => {
    const { chair, wall } = living;
    await living.goesTo('check-in', 'round');
    for (const text of [shared.text, commonExperiment]) await living.walled(text);
    expect(await wall.getByText(session.triedOwn).count()).toBe(0);
    await living.looksRight('three-check-in');
    await chair.getByRole('button', { name: session.lastExperiments }).click();
    const of = (at: number, what: string): string => experiments.of(names[at] ?? '', what);
    await chair.getByRole('checkbox', { name: of(own.seat, experiments.asked) }).waitFor();
    expect(await chair.getByRole('button', { name: of(own.seat, experiments.tell) }).count()).toBe(0);
    await chair.getByRole('checkbox', { name: of(shared.seat, experiments.asked) }).check();
    await chair.getByRole('button', { name: of(shared.seat, experiments.tell) }).click();
    await living.types(chair.getByLabel(of(shared.seat, experiments.told)), [told], chair);
    await living.pageLooksRight(chair, 'three-experiments');
    await chair.keyboard.press('Escape');
    await living.round();
  });

  it('mid-check: one answers at the laptop, the others on paper; under five there is nothing to show', async () => {
    const { chair, wall } = living;
    const form = chair.locator('verme-evaluation');
    const fill = async (keep: readonly string[], change: readonly string[]): Promise<void> => {
      const [kept, changed] = await form.locator('textarea').all();
      await kept?.fill(keep.join('\n'));
      await changed?.fill(change.join('\n'));
    };
    await living.goesTo('mid-check', 'write');
    await living.looksRight('three-mid-check');
    await form.getByRole('button', { name: evaluation.answer }).click();
    await fill(midCheck.keep.slice(0, 1), midCheck.change.slice(0, 1));
    await form.getByRole('button', { name: evaluation.handIn }).click();
    await form.getByText(evaluation.answers(1)).waitFor();
    // Whoever answers next, and whoever looks on, sees nothing of it.
    expect(await form.locator('textarea').count()).toBe(0);
    await form.getByRole('button', { name: evaluation.paper }).click();
    await form.getByLabel(evaluation.forms).fill('3');
    await form.getByText(evaluation.tooFewYet(4)).waitFor();
    expect(await form.getByRole('button', { name: evaluation.count }).getAttribute('aria-disabled')).toBe('true');
    expect(await wall.locator('verme-evaluation').count()).toBe(0);
    await form.getByLabel(evaluation.forms).fill('8');
    await fill(midCheck.keep.slice(1), midCheck.change.slice(1));
    await form.getByRole('button', { name: evaluation.count }).click();
    await wall.getByText(evaluation.result(9)).waitFor();
    for (const text of [...midCheck.keep, ...midCheck.change]) await living.walled(text);
    await living.looksRight('three-mid-check-counted');
  });

  it('the question is the group’s, in its own words; then four rules', async () => {
    const { chair } = living;
    await living.goesTo('question-and-rules', 'question');
    await chair.getByLabel(brainstorm.question).fill(question);
    await chair.getByLabel(brainstorm.question).blur();
    await living.looksRight('three-question');
    await living.press(session.does.askQuestion);
    await living.walled(question);
    await living.goesTo('question-and-rules', 'rules');
    await living.looksRight('three-rules');
  });
}
