/** Four dates: proposed, answered, put to the person for whom one is impossible, and decided. */
import { expect, it } from 'vitest';
import { answers, letters, slotsOf } from '../../story/content/content.ts';
import type { Telling } from './telling.ts';

export function tellsDates(telling: Telling): void {
  const { content, labels, names } = telling;
  const { schedule, session, titleOf } = labels;
  const slots = slotsOf(content);

  it('dates: proposed one by one, answered by keyboard, the grid fills on the wall', async () => {
    const { chair, wall } = telling;
    await telling.nextBlock();
    await wall.getByText(titleOf('dates')).or(wall.getByText(schedule.title)).first().waitFor();
    await telling.looksRight('dates-empty');
    const form = chair.getByRole('form', { name: schedule.oneDate });
    for (const { date, time, place } of slots) {
      await form.getByLabel(schedule.date, { exact: true }).fill(date);
      await form.getByLabel(schedule.time, { exact: true }).fill(time);
      await form.getByLabel(schedule.place, { exact: true }).fill(place);
      await form.getByRole('button', { name: schedule.add, exact: true }).click();
    }
    await chair
      .locator('verme-schedule thead th[data-slot]')
      .nth(slots.length - 1)
      .waitFor();
    // The wall shows as many as stand on it whole.
    const shown = (): Promise<number> => wall.locator('thead th[data-slot]').count();
    await expect.poll(shown).toBeGreaterThan(slots.length - 3);
    await telling.looksRight('dates-proposed');
    await telling.nextStep();
    await chair.locator('verme-schedule tbody td').first().focus();
    for (const row of answers)
      for (const letter of row)
        await chair.keyboard.press(labels.answers.letters[letters[letter as keyof typeof letters]]);
    const given = async (): Promise<number> => (await wall.locator('td .answer').count()) / (await shown());
    await expect.poll(given).toBe(answers.length);
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await telling.wait(4);
    await telling.looksRight('dates');
    await telling.looksRightNarrow('dates');
  });

  it('dates: a date that is impossible for somebody is put to that person, then four are decided', async () => {
    const { chair, wall } = telling;
    await telling.nextStep();
    await chair.getByText(schedule.ask('', names[1] ?? '').trim()).waitFor();
    await telling.looksRight('dates-asked');
    await chair.getByRole('button', { name: schedule.remotely }).click();
    await chair.getByRole('button', { name: labels.consent.ask, exact: true }).click();
    await telling.press(session.does.giveConsent);
    await telling.looksRight('dates-consent');
    for (let asked = 2; asked < names.length; asked += 1) await telling.press(session.does.giveConsent);
    await chair.getByRole('button', { name: schedule.decide(4) }).click();
    await wall.getByText(schedule.ourDates).waitFor();
    await chair.locator('verme-session').getByRole('button', { name: session.does.openBlock }).waitFor();
    await telling.looksRight('dates-decided');
    expect(await wall.locator('verme-schedule').getByText(content.houses[1]).count()).toBeGreaterThan(0);
    await telling.wait(3);
  });
}
