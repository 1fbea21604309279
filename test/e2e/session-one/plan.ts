/** The plan, made and confirmed together, and the decision about what is written down. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Telling } from './telling.ts';

export function tellsPlan(telling: Telling): void {
  const { content, labels, names } = telling;
  const { common, programme, record, session } = labels;

  it('plan: aims, and who brings a case, hosts and leads', async () => {
    const { chair, wall } = telling;
    await telling.nextBlock();
    const plan = chair.locator('verme-programme');
    await plan.locator('[part~=card]').first().waitFor();
    await telling.looksRight('plan-empty');
    const aim = plan.getByLabel(programme.aims);
    await aim.fill(content.aims);
    await aim.press('Enter');
    await aim.blur();
    const choose = (number: number, role: 'case' | 'host' | 'leads', seat: number): Promise<unknown> =>
      plan
        .getByLabel(`${common.sessionNumber(number)}: ${programme[role]}`, { exact: true })
        .selectOption({ label: names[seat] ?? '' });
    await choose(2, 'host', 1);
    await choose(2, 'case', 2);
    await choose(3, 'host', 2);
    await choose(3, 'leads', 3);
    await choose(4, 'host', 3);
    await choose(5, 'host', 5);
    await wall.getByText(content.aims).waitFor();
    await telling.looksRight('plan');
    await telling.looksRightNarrow('plan');
  });

  it('plan: the blocks of a session in a window of their own', async () => {
    const { chair } = telling;
    const plan = chair.locator('verme-programme');
    await plan.locator('[part~=card]').nth(1).locator('button[aria-haspopup=dialog]').click();
    const sheet = plan.getByRole('dialog');
    const piece = sheet.getByRole('button', { name: labels.titleOf('talking-piece') });
    const way = (label: string): Locator => sheet.getByRole('button', { name: label, exact: true });
    await piece.click();
    await telling.shot(chair, 'plan-sheet-ways');
    await way(programme.less(5)).click();
    await sheet.getByText(programme.free(5)).waitFor();
    await way(programme.more(5)).click();
    await sheet.getByText(programme.fits).waitFor();
    await way(programme.drop).click();
    await sheet.getByText(programme.dropped).first().waitFor();
    await telling.pageLooksRight(chair, 'plan-sheet-dropped');
    await way(programme.back).click();
    await sheet.getByText(programme.fits).waitFor();
    await way(programme.insertAfter).click();
    await telling.shot(chair, 'plan-sheet-methods');
    await sheet.getByRole('button', { name: common.close }).click();
    await sheet.waitFor({ state: 'detached' });
  });

  it('plan: the group confirms its first version', async () => {
    const { chair } = telling;
    await telling.wait(8);
    await telling.nextStep();
    await telling.press(session.does.askConsent);
    await telling.press(session.does.giveConsent);
    await telling.looksRight('plan-consent');
    for (let asked = 2; asked < names.length; asked += 1) await telling.press(session.does.giveConsent);
    await telling.press(session.does.confirmProgramme);
    await chair.getByRole('button', { name: session.does.openBlock }).waitFor();
    await telling.looksRight('plan-confirmed');
  });

  it('record: what is written, who sees it, when it is deleted, in one sentence', async () => {
    const { chair, wall } = telling;
    await telling.nextBlock();
    await chair.getByLabel(record.what).waitFor();
    await telling.looksRight('record-empty');
    await chair.getByLabel(record.what).fill(content.recordDecision);
    await chair.getByLabel(record.kept.end, { exact: true }).check();
    await chair.getByRole('button', { name: record.decide }).click();
    await wall.getByText(content.recordDecision).waitFor();
    await telling.looksRight('record');
    await telling.wait(4);
    await telling.allConsent();
    expect(await wall.getByText(content.recordDecision).count()).toBe(1);
  });
}
