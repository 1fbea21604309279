/** Session two: a case, as peers. */
import { it } from 'vitest';
import { experiments, insightsOfTheCase, keyQuestion } from '../../story/content/later.ts';
import type { Living } from './living.ts';

export function livesCase(living: Living): void {
  const { labels } = living;
  const { board, session } = labels;

  it('check-in, the agreement, and the talking piece', async () => {
    await living.goesTo('check-in', 'round');
    await living.looksRight('two-check-in');
    await living.round();
    await living.goesTo('agreement-check');
    await living.looksRight('two-agreement');
    await living.goesTo('talking-piece', 'round');
    await living.looksRight('two-piece');
    await living.round();
  });

  it('a case and roles; nobody can be recognised', async () => {
    await living.goesTo('choosing-a-case', 'choose');
    await living.looksRight('two-roles');
    await living.goesTo('choosing-a-case', 'ticks');
    await living.looksRight('two-ticks');
    await living.goesTo('break');
    await living.looksRight('two-break');
    await living.wait(10);
  });

  it('peer consultation: the key question', async () => {
    const { chair } = living;
    await living.goesTo('peer-consultation', 'telling');
    await living.looksRight('two-telling');
    await living.goesTo('peer-consultation', 'key-question');
    await living.looksRight('two-key-question-empty');
    await living.types(chair.getByLabel(board.write.question), [keyQuestion]);
    await living.looksRight('two-key-question');
    await living.goesTo('peer-consultation', 'way');
    await living.looksRight('two-ways');
    await living.goesTo('peer-consultation', 'consultation');
    await living.looksRight('two-consultation');
    await living.goesTo('peer-consultation', 'last-word');
    await living.looksRight('two-last-word');
  });

  it('what this says, and an own experiment', async () => {
    const { chair } = living;
    await living.goesTo('what-this-says', 'round');
    await chair.getByRole('button', { name: session.writeDown }).click();
    await living.types(chair.getByLabel(board.write.insight), insightsOfTheCase.slice(0, 1), chair);
    await chair.keyboard.press('Escape');
    await living.round();
    await living.goesTo('own-experiment', 'share');
    const [own, shared] = experiments;
    await chair
      .getByRole('button', { name: labels.experiments.of(living.names[own.seat] ?? '', labels.experiments.own) })
      .click();
    await chair
      .getByRole('button', { name: labels.experiments.of(living.names[shared.seat] ?? '', labels.experiments.share) })
      .click();
    await living.types(
      chair.getByLabel(labels.experiments.of(living.names[shared.seat] ?? '', labels.experiments.write)),
      [shared.text],
      chair,
    );
    await living.looksRight('two-experiments');
  });

  it('check-out, and the end of the session', async () => {
    await living.goesTo('check-out', 'round');
    await living.looksRight('two-check-out');
    await living.round();
    await living.closes('two');
  });
}
