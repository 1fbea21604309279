/** Session three: what does the network need? */
import { it } from 'vitest';
import { clusters, dots, midCheck, needs, question } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** Twelve notes of three clusters, as they are read aloud; those of `needs` are said with what for and whose. */
const read = [0, 1, 3].flatMap((at) => clusters[at]?.notes.slice(0, 4) ?? []);

export function livesNeeds(living: Living): void {
  const { labels, names } = living;
  const { arrivals, brainstorm, evaluation, experiments, session } = labels;

  it('session three: who was away is told what was decided, and experiments are asked about', async () => {
    const { chair } = living;
    await living.becomes('2027-02-10T12:40:00+02:00');
    await living.sitsDown();
    await chair.getByText(arrivals.away(names[7] ?? '')).waitFor();
    await living.comes(names);
    await living.looksRight('three-before');
    await living.press(session.does.openSession);
    await living.goesTo('check-in', 'round');
    await living.looksRight('three-check-in');
    await chair.getByRole('button', { name: session.lastExperiments }).click();
    await chair.getByRole('checkbox', { name: experiments.of(names[1] ?? '', experiments.asked) }).check();
    await living.pageLooksRight(chair, 'three-experiments');
    await chair.keyboard.press('Escape');
    await living.round();
  });

  it('mid-check: counted from paper', async () => {
    const { chair } = living;
    await living.goesTo('mid-check', 'write');
    await living.looksRight('three-mid-check');
    await chair.getByRole('button', { name: evaluation.paper }).click();
    const paper = chair.locator('verme-evaluation');
    await paper.getByLabel(evaluation.forms).fill('9');
    const [keep, change] = await paper.locator('textarea').all();
    await keep?.fill(midCheck.keep.join('\n'));
    await change?.fill(midCheck.change.join('\n'));
    await paper.getByRole('button', { name: evaluation.count }).click();
    await living.wall.getByText(midCheck.keep[0]).waitFor();
    await living.looksRight('three-mid-check-counted');
  });

  it('the question, the rules, and silence', async () => {
    const { chair, wall } = living;
    await living.goesTo('question-and-rules', 'question');
    await chair.getByLabel(brainstorm.question).fill(question);
    await chair.getByLabel(brainstorm.question).blur();
    await living.looksRight('three-question');
    await living.press(session.does.askQuestion);
    await wall.getByText(question).waitFor();
    await living.goesTo('question-and-rules', 'rules');
    await living.looksRight('three-rules');
    await living.goesTo('silent-ideas');
    await living.looksRight('three-silence');
    await living.goesTo('writing-rounds', 'second');
    await living.looksRight('three-writing');
    await living.goesTo('pairs-choose');
    await living.press(session.does.drawGroups);
    await living.looksRight('three-pairs');
    await living.goesTo('break');
    await living.looksRight('three-break');
  });

  it('notes are typed as they are read, Enter by Enter', async () => {
    const { chair, wall } = living;
    await living.goesTo('presenting');
    const field = chair.getByLabel(brainstorm.need);
    for (const text of read) {
      await field.fill(text);
      await field.press('Enter');
      await chair.getByRole('button', { name: text }).waitFor();
    }
    await field.blur();
    await living.looksRight('three-presenting');
    await living.press(session.does.openIdeas);
    await wall.getByText(read[0] ?? '').waitFor();
    await living.looksRight('three-notes');
  });

  it('clusters and their names', async () => {
    const { chair } = living;
    await living.goesTo('grouping', 'silent');
    await living.looksRight('three-grouping');
    await living.goesTo('grouping', 'names');
    await living.looksRight('three-names');
    await living.goesTo('dots', 'silent');
    await living.press(session.does.askForDots);
    await living.looksRight('three-dots');
    await living.goesTo('dots', 'show');
    for (const [at, { of }] of needs.slice(0, 3).entries()) {
      const count = chair.getByLabel(brainstorm.countFor(of));
      await count.fill(String(dots[at] ?? 0));
      await count.press('Tab');
    }
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await living.press(session.does.openBallots);
    await living.looksRight('three-result');
  });

  it('the first needs, and the dialogue about them', async () => {
    await living.goesTo('dialogue-on-needs', 'first');
    await living.looksRight('three-dialogue');
    await living.goesTo('carrying-on');
    await living.looksRight('three-carrying-on');
    await living.goesTo('check-out', 'round');
    await living.looksRight('three-check-out');
    await living.round();
    await living.closes('three');
  });
}
