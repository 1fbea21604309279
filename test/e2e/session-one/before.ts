/** *Before session one*: a group from names, one date and one place; then the table, and the wall beside it. */
import { expect, it } from 'vitest';
import { barriers } from '../stage.ts';
import type { Telling } from './telling.ts';

export function tellsBefore(telling: Telling): void {
  const { content, labels, names } = telling;
  const { demo, documents, session } = labels;

  it('explains itself on the landing page, without a barrier', async () => {
    const { chair } = telling;
    await chair.goto(telling.stage.url);
    await chair.getByRole('heading', { level: 1 }).waitFor();
    await telling.pageLooksRight(chair, 'landing');
  });

  it('starts a group from names and the first date and place', async () => {
    const { chair } = telling;
    await chair.getByRole('link', { name: demo.start }).click();
    const fields = { ...content.group, place: content.place, date: '2026-11-30', time: '14:00' };
    for (const [name, value] of Object.entries(fields)) await chair.locator(`[name=${name}]`).fill(value);
    while ((await chair.locator('.person').count()) < names.length) {
      await chair.getByRole('button', { name: demo.form.add }).click();
    }
    for (const [index, person] of content.people.slice(0, names.length).entries()) {
      const row = chair.locator('.person').nth(index);
      await row.locator('[name=person]').fill(person.name);
      await row.locator('[name=role]').fill(person.role);
      await row.locator('[name=org]').fill(person.orgName);
    }
    await telling.shot(chair, 'start', true);
    expect(await barriers(chair)).toEqual([]);
    await chair.getByRole('button', { name: demo.form.begin }).click();
    await chair.waitForURL(/group\.html/);
    await chair.getByRole('heading', { level: 1, name: content.group.name }).waitFor();
    await chair.getByRole('link', { name: demo.group.open }).waitFor();
    await telling.pageLooksRight(chair, 'group');
  });

  it('makes the invitation, with the drafts of rules and plan', async () => {
    const { chair } = telling;
    const dialog = await telling.opensDocument('invitation');
    await dialog.frameLocator('iframe').getByText(content.group.theme).first().waitFor();
    await telling.shot(chair, 'invitation');
    await dialog.getByRole('button', { name: labels.common.close }).click();
    await chair.getByText(documents.later.held).first().waitFor();
  });

  it('opens the table, and the wall in a second window', async () => {
    const { chair } = telling;
    await chair.getByRole('link', { name: demo.group.open }).click();
    await chair.getByRole('button', { name: session.does.openSession }).waitFor();
    await telling.openWall();
    await telling.wall.getByText(content.group.name).first().waitFor();
    await telling.looksRight('before');
  });
}
