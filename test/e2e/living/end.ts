/** Session five: taking root, and ending. */
import { it } from 'vitest';
import { lastDecision, summary } from '../../story/content/later.ts';
import type { Living } from './living.ts';

export function livesEnd(living: Living): void {
  const { labels, names } = living;
  const { ending, record, session } = labels;

  it('session five: where the plans stand', async () => {
    await living.becomes('2027-04-13T13:40:00+03:00');
    await living.sitsDown();
    await living.comes(names);
    await living.looksRight('five-before');
    await living.press(session.does.openSession);
    await living.goesTo('check-in', 'round');
    await living.looksRight('five-check-in');
    await living.round();
    await living.goesTo('plans-now', 'state');
    await living.looksRight('five-plans');
  });

  it('the summary is approved by each', async () => {
    const { chair } = living;
    await living.goesTo('plans-now', 'summary');
    await living.types(chair.getByLabel(labels.summary.write), summary);
    await living.looksRight('five-summary');
    await living.goesTo('plans-now', 'consent');
    await living.press(session.does.askConsent);
    await living.looksRight('five-summary-asked');
    await living.pressWhile(session.does.giveConsent);
    await living.looksRight('five-summary-approved');
  });

  it('what helps us to cope; a group of one’s own', async () => {
    await living.goesTo('coping-dialogue', 'together');
    await living.looksRight('five-coping');
    await living.goesTo('break');
    await living.goesTo('own-group', 'pairs');
    await living.looksRight('five-own-group');
  });

  it('evaluation', async () => {
    await living.goesTo('evaluation', 'form');
    await living.looksRight('five-evaluation');
    await living.goesTo('evaluation', 'round');
    await living.round();
  });

  it('the network goes on; what is kept', async () => {
    const { chair } = living;
    await living.goesTo('network-onwards', 'network');
    await living.looksRight('five-contacts');
    await living.goesTo('network-onwards', 'decide');
    await living.looksRight('five-decide');
    await chair.getByRole('button', { name: record.change }).click();
    await chair.getByLabel(record.what).fill(lastDecision);
    await chair.getByLabel(record.kept.end, { exact: true }).check();
    await chair.getByRole('button', { name: record.decideAgain }).click();
    await living.press(session.does.askConsent);
    await living.pressWhile(session.does.giveConsent);
    await living.goesTo('farewell', 'round');
    await living.looksRight('five-farewell');
    await living.round();
    await living.goesTo('farewell', 'thanks');
    await living.press(session.does.closeSession);
    await living.looksRight('five-closed');
  });

  it('the group ends', async () => {
    const { chair, wall } = living;
    await chair.getByRole('button', { name: ending.end }).click();
    await chair.getByRole('button', { name: ending.yes, exact: true }).click();
    await chair.getByText(ending.proof).waitFor();
    await wall.getByText('0 kirjausta').waitFor();
    await living.pageLooksRight(chair, 'five-ended-chair');
    await living.pageLooksRight(wall, 'five-ended-wall');
  });
}
