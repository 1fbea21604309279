/** Session five: what helps to cope, the evaluation, who may be reached, what is kept, and the farewell. */
import { expect, it } from 'vitest';
import { finalForm, finalWords, insightsOfCoping, lastDecision } from '../../story/content/later.ts';
import type { Living } from './living.ts';

/** Where somebody may be reached who wants it. */
export const phone = '050 765 4321';

export function livesEnd(living: Living): void {
  const { content, labels } = living;
  const { board, contacts, evaluation, record, session } = labels;

  it('what helps us to cope; where else there is help', async () => {
    const { chair } = living;
    await living.goesTo('coping-dialogue', 'together');
    await living.looksRight('five-coping');
    await chair.getByRole('button', { name: session.help }).waitFor();
    await living.goesTo('coping-dialogue', 'insights');
    await chair.getByRole('button', { name: session.writeDown }).click();
    await living.types(chair.getByLabel(board.write.insight), insightsOfCoping.slice(0, 1), chair);
    await chair.keyboard.press('Escape');
    await living.round();
    await living.goesTo('break');
    await living.goesTo('own-group', 'pairs');
    await living.looksRight('five-own-group');
  });

  it('evaluation from paper: sums of five at least, and what was written, never by whom', async () => {
    const { chair, wall } = living;
    const form = chair.locator('verme-evaluation');
    await living.goesTo('evaluation', 'form');
    await living.looksRight('five-evaluation');
    await form.getByRole('button', { name: evaluation.paper }).click();
    await form.getByLabel(evaluation.forms).fill('9');
    for (const [item, [one, two, three, four, five]] of Object.entries(finalForm)) {
      // The last statement was answered by four alone.
      const bins = item === 'time' ? [1, 1, 2] : [one + two, three, four + five];
      const fields = await form.locator(`input[name=${item}]`).all();
      for (const [at, field] of fields.entries()) await field.fill(String(bins[at] ?? 0));
    }
    for (const [question, said] of Object.entries(finalWords))
      await form.locator(`textarea[name=${question}]`).fill(said.join('\n'));
    await form.getByRole('button', { name: evaluation.count }).click();
    await wall.getByText(evaluation.result(9)).waitFor();
    await chair.getByText(evaluation.itemEmpty).waitFor();
    await living.walled(labels.forms['heard'] ?? '');
    for (const said of Object.values(finalWords).flat()) await form.getByText(said).first().waitFor();
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await living.looksRight('five-evaluated');
    await living.goesTo('evaluation', 'round');
    await living.round();
  });

  it('who may be reached: only who wants it, and nothing of it on the wall', async () => {
    const { chair, wall } = living;
    await living.goesTo('network-onwards', 'network');
    const row = chair.locator('verme-contacts [part=row]', { hasText: content.people[1]?.name ?? '' });
    await row.getByRole('button').first().click();
    for (const field of [contacts.allow.role, contacts.allow.phone])
      await row.getByRole('checkbox', { name: field }).check();
    await row.getByLabel(contacts.phone, { exact: true }).fill(phone);
    await row.getByRole('button', { name: contacts.save }).click();
    await row.getByText(contacts.on, { exact: true }).waitFor();
    expect(await chair.getByText(contacts.on, { exact: true }).count()).toBe(1);
    expect(await wall.getByText(phone).count()).toBe(0);
    await living.looksRight('five-contacts');
  });

  it('what is kept: a new decision, and everybody is asked', async () => {
    const { chair } = living;
    await living.goesTo('network-onwards', 'decide');
    await living.looksRight('five-decide');
    await chair.getByRole('button', { name: record.change }).click();
    await chair.getByLabel(record.what).fill(lastDecision);
    await chair.getByLabel(record.kept.end, { exact: true }).check();
    await chair.getByRole('button', { name: record.decideAgain }).click();
    await living.walled(lastDecision);
    await living.press(session.does.askConsent);
    expect(await living.pressWhile(session.does.giveConsent)).toBe(9);
  });

  it('farewell, and the last session closes', async () => {
    await living.goesTo('farewell', 'round');
    await living.looksRight('five-farewell');
    expect(await living.round()).toBe(9);
    await living.goesTo('farewell', 'thanks');
    await living.press(session.does.closeSession);
    await living.looksRight('five-closed');
  });
}
