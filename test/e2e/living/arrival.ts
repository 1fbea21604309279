/** The group goes on from its file; a newcomer is added, and is asked about the rules before the first round. */
import { expect, it } from 'vitest';
import { eventsUntil, fileOf } from '../files.ts';
import type { Living } from './living.ts';

const room = 'opelix-erityinen-tuki';

export function livesArrival(living: Living): void {
  const { content, labels, names } = living;
  const { arrivals, demo, session } = labels;
  const newcomer = content.people[8];
  const here = names.filter((_, seat) => seat !== 7);

  it('the file of the group is opened, and it goes on on this laptop', async () => {
    const { chair } = living;
    await chair.goto(living.stage.url);
    await chair.locator('.hero input[type=file]').setInputFiles({
      name: 'ryhma.verme.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(eventsUntil('closed', room))),
    });
    await chair.waitForURL(/group\.html/);
    const goOn = chair.getByRole('button', { name: labels.room.goOnHere });
    await goOn.click();
    await goOn.waitFor({ state: 'detached' });
    await living.pageLooksRight(chair, 'group');
  });

  it('one more comes to the group', async () => {
    const { chair } = living;
    const form = chair.locator('demo-members form');
    await form.getByLabel(demo.form.person, { exact: true }).fill(newcomer?.name ?? '');
    await form.getByLabel(demo.form.role, { exact: true }).fill(newcomer?.role ?? '');
    await form.getByLabel(demo.form.org, { exact: true }).fill(newcomer?.orgName ?? '');
    await form.getByRole('button', { name: demo.group.addMember }).click();
    await chair.getByText(arrivals.newcomer(newcomer?.name ?? '')).waitFor();
    await living.pageLooksRight(chair, 'group-newcomer');
  });

  it('session two: one is away, and the newcomer accepts the agreement first', async () => {
    const { chair } = living;
    await living.sitsDown();
    await living.openWall();
    await living.comes(here);
    await living.looksRight('two-before');
    await living.press(session.does.openSession);
    await living.looksRight('two-arrivals');
    await living.press(session.does.askConsent);
    await living.looksRight('two-arrivals-asked');
    await living.press(session.does.giveConsent);
    await expect.poll(() => living.says()).toBe(session.does.openBlock);
    expect(await chair.getByText(arrivals.newcomer(newcomer?.name ?? '')).count()).toBe(0);
  });
}
