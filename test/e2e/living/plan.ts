/** Session four: from need to daily work. */
import { it } from 'vitest';
import { actions } from '../../story/content/later.ts';
import type { Living } from './living.ts';

export function livesPlan(living: Living): void {
  const { labels, names } = living;
  const { plan, session } = labels;

  const writes = async (at: number): Promise<void> => {
    const { chair } = living;
    const card = actions[at];
    if (card === undefined) throw new Error(`no card ${at}`);
    await chair.getByRole('button', { name: plan.newCard }).click();
    const form = chair.locator('verme-plan form');
    await form.getByRole('textbox', { name: plan.labels.goal, exact: true }).fill(card.text);
    await form.getByRole('textbox', { name: plan.labels.way, exact: true }).fill(card.way);
    await form.getByRole('textbox', { name: plan.labels.audience, exact: true }).fill(card.audience);
    await form.getByRole('combobox', { name: plan.labels.owner, exact: true }).selectOption({ index: card.owner + 1 });
    await form.getByLabel(plan.labels.by, { exact: true }).fill(card.by);
    await form.getByRole('textbox', { name: plan.labels.daily, exact: true }).fill(card.daily);
    await form.getByRole('textbox', { name: plan.labels.evaluation, exact: true }).fill(card.evaluation);
    await form.getByRole('button', { name: plan.save }).first().click();
    await form.waitFor({ state: 'detached' });
  };

  it('session four: the needs again, and remembering the future', async () => {
    await living.becomes('2027-03-09T13:40:00+02:00');
    await living.sitsDown();
    await living.comes(names);
    await living.looksRight('four-before');
    await living.press(session.does.openSession);
    await living.goesTo('check-in', 'round');
    await living.looksRight('four-check-in');
    await living.round();
    await living.goesTo('needs-again');
    await living.looksRight('four-needs');
    await living.goesTo('remembering-the-future', 'round');
    await living.looksRight('four-future');
    await living.round();
    await living.goesTo('break');
    await living.looksRight('four-break');
  });

  it('plan cards over the bridge', async () => {
    await living.goesTo('plan-cards', 'cards');
    await living.press(session.does.drawGroups);
    await living.looksRight('four-cards-empty');
    await writes(0);
    await writes(1);
    await living.looksRight('four-cards');
    await living.goesTo('plan-cards', 'gaps');
    await living.looksRight('four-gaps');
  });

  it('comments, and commitments by consent', async () => {
    await living.goesTo('comments', 'first');
    await living.looksRight('four-comments');
    await living.goesTo('commitments', 'consent');
    await living.looksRight('four-commitments');
  });

  it('check-out, and the end of the session', async () => {
    await living.goesTo('check-out', 'round');
    await living.looksRight('four-check-out');
    await living.round();
    await living.closes('four');
  });
}
