/**
 * Sessions two to five of the example, each moment opened from the landing page as people do it: on the laptop and on
 * the wall, without a barrier and without a fault; the one obvious press is there. At the end the take-home kit becomes a
 * new group.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scrolls, sticksOut, whole } from './seen.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

const moments = [
  'talking',
  'case',
  'consultation',
  'ideas',
  'grouping',
  'dots',
  'cards',
  'commitments',
  'follow-up',
  'farewell',
] as const;

let stage: Stage;
let chair: Page;
let wall: Page;
const goto = (page: Page, path: string): Promise<unknown> => page.goto(new URL(path, stage.url).href);

async function open(moment: (typeof moments)[number]): Promise<void> {
  await goto(chair, 'index.html?lang=fi');
  await chair.locator(`[data-moment=${moment}]`).click();
  await chair.waitForURL(/session\.html/);
  await chair.locator('verme-session [part=now]:visible, verme-session [part=who]:visible').first().waitFor();
  await whole(chair);
  await wall.goto(chair.url().replace('session.html', 'wall.html'));
  await wall.locator('verme-session .wall[data-picture]').waitFor();
  await whole(wall);
}

beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(15_000);
  chair = await stage.page(1440, 900);
  wall = await stage.page(1920, 1080);
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    await shot(chair, 'failed-five-chair');
    await shot(wall, 'failed-five-wall');
  });
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

describe('the example in sessions two to five', () => {
  it.each(moments)('%s', async (moment) => {
    await open(moment);
    await shot(chair, `five-${moment}-chair`);
    await shot(wall, `five-${moment}-wall`);
    expect(await barriers(chair)).toEqual([]);
    expect(await barriers(wall)).toEqual([]);
    expect(await sticksOut(chair)).toEqual([]);
    expect(await sticksOut(wall)).toEqual([]);
    // The wall is a picture: nothing of it lies below its edge, and there is nothing to press.
    expect(await scrolls(wall)).toBe(0);
    expect(await wall.locator('verme-session').getByRole('button').count()).toBe(0);
  });

  it('the programme goes home as a file, and another group starts from it', async () => {
    await open('farewell');
    await goto(chair, `group.html${new URL(chair.url()).search}`);
    const row = chair.locator('verme-documents [data-document=kit]');
    const saving = chair.waitForEvent('download');
    await row.getByRole('button').click();
    const kit = await readFile(await (await saving).path());
    expect(kit.toString()).not.toMatch(/Liisa|Opelix|luovuttanut/);
    await goto(chair, 'index.html?lang=fi');
    const file = { name: 'ryhma.verme-kit.json', mimeType: 'application/json', buffer: kit };
    await chair.locator('.hero input[type=file]').setInputFiles(file);
    await chair.waitForURL(/start\.html/);
    await chair.getByText('Ryhmä saa ohjelman tiedostosta').waitFor();
    for (const [field, value] of Object.entries({ name: 'Uusi ryhmä', date: '2027-09-01', place: 'Harjula' }))
      await chair.locator(`[name=${field}]`).fill(value);
    for (const index of [0, 1]) {
      const person = chair.locator('.person').nth(index);
      await person.locator('[name=person]').fill(`Jäsen ${index}`);
      await person.locator('[name=org]').fill('Harjula');
    }
    await chair.getByRole('button', { name: 'Tee ryhmä' }).click();
    await chair.waitForURL(/group\.html/);
    await chair.locator('verme-path li').nth(4).waitFor();
    await shot(chair, 'five-new-group');
  });
});
