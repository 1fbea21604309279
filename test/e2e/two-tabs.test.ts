/** Two windows of one device, and what one does to the other. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coveredBy, scrolls } from './seen.ts';
import { openStage, shot, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

const visit = (path: string): Promise<unknown> => page.goto(new URL(path, stage.url).href);

beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(10_000);
  page = await stage.page(1440, 900);
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => shot(page, 'failed-two-tabs'));
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

/** Opens the example at one of its moments, and a second window of it. */
async function example(moment: string): Promise<void> {
  await visit('index.html?lang=fi');
  await page.locator(`[data-moment=${moment}]`).click();
  await page.waitForURL(/session\.html/);
  await page.locator('verme-session').getByRole('button').first().waitFor();
}
const speaker = (one: Page): Promise<string> => one.locator('li[data-turn=now] .name').first().innerText();

describe('the wall', () => {
  it('is known to be open after the laptop was loaded anew, closes from there, and is missed when somebody closes it', async () => {
    await example('check-in');
    const opened = async (): Promise<Page> => {
      const opening = stage.context.waitForEvent('page');
      await page.getByRole('button', { name: 'Avaa seinä' }).click();
      const wall = await opening;
      await wall.locator('verme-session .wall').waitFor();
      return wall;
    };
    const wall = await opened();
    await page.reload();
    const gone = wall.waitForEvent('close');
    await page.getByRole('button', { name: 'Sulje seinä' }).click();
    await gone;
    const again = await opened();
    await page.getByRole('button', { name: 'Sulje seinä' }).waitFor();
    await again.close({ runBeforeUnload: true });
    await page.getByRole('button', { name: 'Avaa seinä' }).waitFor();
  });
});

describe('two tabs', () => {
  it('press at once: one turn passes, both show it, and the second press was nothing', async () => {
    await example('check-in');
    const other = await stage.page(1440, 900);
    await other.goto(page.url());
    await other.locator('li[data-turn=now] .name').waitFor();
    const order = await page.locator('verme-table ol li .name').allInnerTexts();
    const before = order.indexOf(await speaker(page));
    // A third tab holds the store, so that both presses stand before the same door.
    const door = await stage.page(300, 300);
    await door.goto(new URL('start.html', stage.url).href);
    await door.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('verme');
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error as DOMException));
      });
      const store = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('rooms');
      const until = performance.now() + 1500;
      const hold = (): void => {
        if (performance.now() < until) store.count().addEventListener('success', hold);
      };
      hold();
    });
    await Promise.all([page.keyboard.press('Space'), other.keyboard.press('Space')]);
    await page.locator('verme-session[aria-busy]').waitFor({ timeout: 1000 });
    await page.locator('verme-session:not([aria-busy])').waitFor();
    await other.locator('verme-session:not([aria-busy])').waitFor();
    const after = order[before + 1] ?? '';
    await page.locator('li[data-turn=now] .name', { hasText: after }).waitFor();
    await other.locator('li[data-turn=now] .name', { hasText: after }).waitFor();
    await door.close();
    // And on they go, from either.
    await other.keyboard.press('Space');
    await page.locator('li[data-turn=now] .name', { hasText: order[before + 2] ?? '' }).waitFor();
    await other.close();
  });

  it('one who holds the piece leaves the group in mid-turn: the piece goes on, and so does the round', async () => {
    await example('check-in');
    const gone = await speaker(page);
    const group = await stage.page(1440, 900);
    await group.goto(page.url().replace('session.html', 'group.html'));
    await group
      .locator('demo-members li', { hasText: gone })
      .getByRole('button', { name: /Lähtee ryhmästä/ })
      .click();
    await page.locator('li[data-turn=now] .name').first().waitFor();
    await page.locator('verme-table ol li .name', { hasText: gone }).waitFor({ state: 'detached' });
    const next = await speaker(page);
    expect(next).not.toBe(gone);
    await page.keyboard.press('Space');
    await page.locator('li[data-turn=now] .name').filter({ hasNotText: next }).first().waitFor();
    await shot(page, 'bad-left-in-mid-turn');
    await group.close();
  });

  it('a rule that is half typed is there after a reload', async () => {
    await example('ground-rules');
    const half = 'Puhelimet ovat la';
    await page.getByLabel('Kirjoita sääntö niin kuin se sanotaan').pressSequentially(half);
    await page.reload();
    const field = page.getByLabel('Kirjoita sääntö niin kuin se sanotaan');
    await field.waitFor();
    expect(await field.inputValue()).toBe(half);
  });

  it('the store is deleted by another tab: it is said, the export is offered, the session goes on', async () => {
    await example('check-in');
    const wall = await stage.page(1920, 1080);
    await wall.goto(page.url().replace('session.html', 'wall.html'));
    await wall.locator('li[data-turn=now] .name').waitFor();
    const before = await speaker(page);
    const other = await stage.page(300, 300);
    await other.goto(new URL('start.html', stage.url).href);
    await other.evaluate(() => void indexedDB.deleteDatabase('verme'));
    await page.getByText('Tallennettu ryhmä on poistettu toisessa ikkunassa').waitFor();
    await shot(page, 'bad-store-gone-chair');
    // Nothing is pushed out of either window, and nothing lies under the sentence.
    expect(await coveredBy(page.locator('verme-room [part=message]'))).toEqual([]);
    expect([await scrolls(page), await scrolls(wall)]).toEqual([0, 0]);
    await shot(wall, 'bad-store-gone-wall');
    expect(await speaker(page)).toBe(before);
    await page.getByRole('button', { name: 'Jatka tallentamatta' }).click();
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('Space');
    await page.locator('li[data-turn=now] .name').filter({ hasNotText: before }).first().waitFor();
    const now = await speaker(page);
    await wall.locator('li[data-turn=now] .name', { hasText: now }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Vie tiedostoon' }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    await wall.close();
    // The file is whole: opened in a new store it goes on from there.
    await visit('index.html?lang=fi');
    const file = { name: 'saved.verme.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
    await page.locator('.hero input[type=file]').setInputFiles(file);
    await page.waitForURL(/group\.html/);
    await page.getByRole('link', { name: 'Jatka tapaamista' }).click();
    await page.locator('li[data-turn=now] .name', { hasText: now }).waitFor();
    await other.close();
  });
});
