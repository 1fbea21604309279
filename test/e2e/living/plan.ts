/** Session four: from need to daily work. The needs of session three, the future, and cards with what is still open. */
import { expect, it } from 'vitest';
import { needs } from '../../story/content/later.ts';
import { cardsOf, checked, handed, rewritten, taught } from './cards.ts';
import type { Living } from './living.ts';

export function livesPlan(living: Living): void {
  const { labels, names } = living;
  const { brainstorm, plan, session } = labels;
  const { onWall, open, saves, writes } = cardsOf(living);
  const [first] = needs;

  it('session four: what was chosen in session three is on the wall again', async () => {
    const { wall } = living;
    await living.becomes('2027-03-09T13:40:00+02:00');
    await living.sitsDown();
    await living.comes(names);
    await living.looksRight('four-before');
    await living.press(session.does.openSession);
    await living.goesTo('check-in', 'round');
    await living.round();
    await living.goesTo('needs-again');
    await living.walled(brainstorm.sentence(first.text, first.so));
    expect(await wall.locator('verme-brainstorm [part=card]').count()).toBe(4);
    await living.looksRight('four-needs');
  });

  it('remembering the future: a round', async () => {
    await living.goesTo('remembering-the-future', 'round');
    await living.looksRight('four-future');
    expect(await living.round()).toBe(9);
    await living.goesTo('break');
  });

  it('cards are made in small groups: the wall shows who sits with whom', async () => {
    await living.goesTo('plan-cards', 'cards');
    await living.press(session.does.drawGroups);
    await living.wall.locator('verme-table .arc').first().waitFor();
    await living.looksRight('four-cards-empty');
    await writes({
      need: first.text,
      form: checked.form,
      goal: checked.text,
      way: checked.way,
      audience: checked.audience,
      owner: checked.owner,
      pair: checked.pair,
      asks: checked.asks,
      by: checked.by,
      euros: String(checked.euros),
      daily: checked.daily,
      evaluation: checked.evaluation,
    });
    await open().or(living.chair.locator('verme-plan button.row')).getByText(plan.carries).first().waitFor();
    const { owner, by, daily, text: goal } = handed;
    await writes({ goal, owner, by, daily });
    await writes({ goal: taught.text, owner: taught.owner, by: taught.by, daily: taught.daily });
  });

  it('what is missing is asked kindly, three questions at a time, and each leads to its field', async () => {
    const { form, owner, text: goal, way } = rewritten;
    await writes({ need: needs[1].text, form, goal, way, owner });
    await open().getByText(plan.openSpans(2)).waitFor();
    for (const missing of [plan.gaps.time, plan.gaps.daily]) await open().getByText(missing).waitFor();
    await open().getByRole('button', { name: plan.gaps.courseOnly }).waitFor();
    expect(await open().locator('[part=question]').count()).toBe(3);
    await living.looksRight('four-cards');
    await living.goesTo('plan-cards', 'gaps');
    await onWall(goal).getByText(plan.openSpans(2)).waitFor();
    await living.looksRight('four-gaps');
    await open().getByRole('button', { name: plan.fill.when }).click();
    await saves({ by: rewritten.by });
    await open().getByRole('button', { name: plan.fill.daily }).click();
    await saves({ daily: rewritten.daily });
    await onWall(goal).getByText(plan.carries).waitFor();
  });
}
