/** Session five begins: what became of each card, and the summary that each approves. */
import { expect, it } from 'vitest';
import { actions, summary } from '../../story/content/later.ts';
import { cardsOf, checked, handed, rewritten, taught } from './cards.ts';
import type { Living } from './living.ts';

/** What is said of each card; a card that is let go has its reason, too. */
export const followed = [
  { card: checked, state: 'underway', why: 'Kaksi ryhmää on käyty läpi.' },
  { card: handed, state: 'dropped', why: 'Työpaikoilla on jo oma kortti.' },
  { card: taught, state: 'stuck', why: actions[3].why },
  { card: rewritten, state: 'done', why: 'Ohje on työsalin seinällä.' },
] as const;
/** A line of the summary as it was, before somebody asked for other words. */
const [before, ...lines] = summary;
/** The line as it is said then. */
export const after =
  'Kollegat viidestä oppilaitoksesta tapasivat viisi kertaa ja harjoittelivat dialogisia menetelmiä.';

export function livesFollowUp(living: Living): void {
  const { labels, names } = living;
  const { plan, session, summary: texts } = labels;
  const { onWall, open, opens } = cardsOf(living);

  it('session five: everybody is here again', async () => {
    await living.becomes('2027-04-13T13:40:00+03:00');
    await living.sitsDown();
    await living.comes(names);
    await living.looksRight('five-before');
    await living.press(session.does.openSession);
    await living.goesTo('check-in', 'round');
    await living.round();
  });

  it('each card comes by itself: under way, let go with a reason, stuck, done', async () => {
    const { chair } = living;
    await living.goesTo('plans-now', 'state');
    await living.looksRight('five-plans');
    for (const { card, state, why } of followed) {
      await open().getByText(card.text).first().waitFor();
      await open().getByRole('button', { name: plan.states[state], exact: true }).click();
      const field = chair.getByLabel(`${plan.states[state]}: ${plan.whyAsked[state]}`);
      await field.fill(why);
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
      await onWall(card.text).getByText(plan.states[state]).waitFor();
    }
    await living.looksRight('five-plans-told');
  });

  it('what was said too early is taken back', async () => {
    await opens(taught.text);
    await open().getByText(actions[3].why).waitFor();
    await open().getByRole('button', { name: plan.states.done, exact: true }).click();
    await open().getByRole('button', { name: plan.record, exact: true }).click();
    await onWall(taught.text).getByText(plan.states.done).waitFor();
    await opens(taught.text);
    await open().getByRole('button', { name: plan.takeBack }).click();
    await onWall(taught.text).getByText(plan.states.stuck).waitFor();
  });

  it('the summary: lines as they are said, and a goal that was agreed on, as it stands', async () => {
    const { chair } = living;
    await living.goesTo('plans-now', 'summary');
    await living.types(chair.getByLabel(texts.write), [before, ...lines]);
    await chair.getByText(texts.offers).click();
    await chair.locator('verme-summary [part=offer]', { hasText: rewritten.text }).click();
    await living.walled(rewritten.text);
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await living.looksRight('five-summary');
  });

  it('each approves it; a line that changes meanwhile is asked again of all', async () => {
    const { chair, wall } = living;
    await living.goesTo('plans-now', 'consent');
    await chair.getByText(texts.notApproved).waitFor();
    await living.press(session.does.askConsent);
    await living.press(session.does.giveConsent);
    await living.looksRight('five-summary-asked');
    await chair.locator('verme-summary button.line', { hasText: before }).click();
    await chair.getByLabel(texts.editing, { exact: true }).fill(after);
    await chair.getByRole('button', { name: texts.save, exact: true }).click();
    await living.walled(after);
    expect(await wall.getByText(before).count()).toBe(0);
    await living.press(session.does.askConsent);
    expect(await living.pressWhile(session.does.giveConsent)).toBe(9);
    await chair.getByText(texts.approved).waitFor();
    await living.looksRight('five-summary-approved');
  });
}
