/** The end of session four: comments, whose own yes takes a card, a no that changes it, and what each has to do then. */
import { expect, it } from 'vitest';
import { ofPerson } from '../labels.ts';
import { cardsOf, checked, handed, rewritten, taught } from './cards.ts';
import type { Living } from './living.ts';

/** Why somebody does not take a card yet, and the day that suits them. */
const objection = 'Toukokuu on täynnä näyttöjä.';
const later = '2027-06-03';

export function livesCommitments(living: Living): void {
  const { labels, names } = living;
  const { answered, attendance, consent, plan, session, standing, tasks } = labels;
  const { asks, onWall, open, opens, saves } = cardsOf(living);
  const name = (at: number): string => names[at] ?? '';

  it('comments: one stays at each card, the others go round', async () => {
    const { wall } = living;
    await living.goesTo('comments', 'first');
    await living.press(session.does.drawGroups);
    const tells = plan.atCard('', '').trim();
    await expect.poll(() => wall.locator('.column', { hasText: tells.slice(0, -1) }).count()).toBe(3);
    await living.looksRight('four-comments');
  });

  it('the owner of a card has gone: it is asked who takes it, and somebody who is here does', async () => {
    const { chair } = living;
    await living.goesTo('commitments', 'cards');
    await chair.getByRole('button', { name: attendance.count(9, 9) }).click();
    await chair.getByRole('button', { name: ofPerson(name(taught.owner), attendance.markLeft) }).click();
    await chair.keyboard.press('Escape');
    await asks(plan.ownerAbsent(name(taught.owner))).click();
    await saves({ owner: taught.pair });
    await open().getByText(plan.openSpans(2)).waitFor();
  });

  it('a card is taken by the own yes of its owner and of the pair, each said aloud', async () => {
    await living.goesTo('commitments', 'consent');
    await expect.poll(() => living.says()).toBe(session.does.askConsent);
    await living.press(session.does.askConsent);
    for (const at of [checked.owner, checked.pair]) {
      await expect.poll(() => living.about()).toBe(`${session.ask}: ${name(at)}`);
      expect(await living.says()).toBe(session.takesCard);
      if (at === checked.owner) await living.looksRight('four-commitments');
      await living.press(session.takesCard);
    }
    await living.press(session.does.commit);
    await expect.poll(() => living.says()).toBe(session.does.askConsent);
  });

  it('a no is a reason to talk: the card stays a proposal until it is changed, and is asked again', async () => {
    const { chair } = living;
    // The cards of two others come first.
    for (const _ of [handed, taught]) {
      await living.press(session.does.askConsent);
      await living.pressWhile(session.takesCard, session.does.commit);
    }
    await living.press(session.does.askConsent);
    await expect.poll(() => living.about()).toBe(`${session.ask}: ${name(rewritten.owner)}`);
    await chair.getByRole('button', { name: `${name(rewritten.owner)}: ${consent.withhold}` }).click();
    await chair.getByLabel(consent.change(name(rewritten.owner))).fill(objection);
    await chair.getByLabel(consent.change(name(rewritten.owner))).press('Enter');
    await chair.getByText(objection).waitFor();
    expect(await living.wall.getByText(objection).count()).toBe(0);
    await onWall(rewritten.text).getByText(standing.draft).waitFor();
    await living.looksRight('four-withheld');
    await chair.getByRole('button', { name: plan.edit }).click();
    await saves({ by: later });
    await living.press(session.does.askConsent);
    await living.press(session.takesCard);
    await living.press(session.does.commit);
    await expect.poll(() => living.wall.locator('verme-plan li[data-stand=committed]').count()).toBe(4);
    await living.looksRight('four-committed');
  });

  it('check-out, and the end of the session', async () => {
    await living.goesTo('check-out', 'round');
    await living.round();
    await living.closes('four');
  });

  it('between: each finds what they took and whom they ask, and writes down what the employer answered', async () => {
    const { chair } = living;
    const of = (at: number) => chair.locator('verme-tasks [part=person]', { hasText: name(at) });
    const task = (at: number, does: string, goal: string) =>
      of(at).locator('[part=task]', { hasText: goal }).filter({ hasText: does });
    const { action } = tasks.theirs;
    for (const { owner, text } of [checked, rewritten, handed]) await task(owner, action.own, text).waitFor();
    await task(taught.pair, action.own, taught.text).waitFor();
    await task(checked.pair, action.pair, checked.text).waitFor();
    const asking = task(checked.asks, action.ask, checked.text);
    await asking.getByLabel(tasks.answer).selectOption({ label: answered.approved });
    await asking.waitFor({ state: 'detached' });
    await chair.locator('verme-plan button.row', { hasText: checked.text }).getByText(plan.employer.approved).waitFor();
    await opens(rewritten.text);
    await chair.locator('verme-plan').getByLabel(plan.labels.answer).selectOption({ label: answered.declined });
    await open().getByText(plan.employer.declined).waitFor();
    await open().scrollIntoViewIfNeeded();
    await living.pageLooksRight(chair, 'four-page');
  });
}
