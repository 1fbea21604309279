/** A group comes to its end on this device: its documents stay, its log goes, the wall follows, and it opens as its documents. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsUntil, fileOf, following } from './files.ts';
import { scrolls } from './seen.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

const room = 'paattyva-ryhma';
const events = eventsUntil('closed', room);
const last = events.at(-1)?.at ?? 0;
const visit = (path: string): Promise<unknown> => page.goto(new URL(path, stage.url).href);
const choose = async (text: string): Promise<void> => {
  await visit('index.html?lang=fi');
  await page
    .locator('.hero input[type=file]')
    .setInputFiles({ name: 'ryhma.verme.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** What lies in the database, seen by a page that knows nothing of the store. */
const inDatabase = (one: Page): Promise<{ readonly events: number; readonly documents: number; text: string }> =>
  one.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('verme');
        opening.addEventListener('error', () => fail(opening.error as DOMException));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction([...database.objectStoreNames], 'readonly');
          const all = (name: string): IDBRequest<unknown[]> => transaction.objectStore(name).getAll();
          const [events, documents, rooms] = [all('events'), all('documents'), all('rooms')];
          transaction.addEventListener('complete', () => {
            database.close();
            done({
              events: events.result.length,
              documents: documents.result.length,
              text: JSON.stringify([events.result, rooms.result, documents.result, { ...localStorage }]),
            });
          });
        });
      }),
  );

beforeAll(async () => {
  stage = await openStage({ time: new Date(last + 7 * 60 * 60_000) });
  stage.context.setDefaultTimeout(20_000);
  page = await stage.page(1440, 900);
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => shot(page, 'failed-ended'));
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

describe('a group that ends', () => {
  it('keeps its documents, and the wall beside it says that it has ended', async () => {
    await choose(fileOf(events));
    await page.waitForURL(/group\.html/);
    const ending = page.locator('verme-ending');
    await ending.getByText('Heti päätyttyä poistetaan').waitFor();
    expect((await inDatabase(page)).events).toBe(events.length);
    // The group goes on on this device: before that, nothing of it can be ended here.
    expect(await ending.getByRole('button', { name: 'Päätä ryhmä…' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Jatka tällä laitteella' }).click();
    await page.getByRole('button', { name: 'Jatka tällä laitteella' }).waitFor({ state: 'detached' });
    const before = (await inDatabase(page)).events;
    const wall = await stage.page(1920, 1080);
    await wall.goto(new URL(`wall.html?room=${room}`, stage.url).href);
    await wall.locator('verme-session').getByText('Tänään').waitFor();
    await ending.getByLabel('Päätämme ryhmän ilman yhteenvetoa').check();
    await ending.scrollIntoViewIfNeeded();
    expect(await barriers(page)).toEqual([]);
    await shot(page, 'ending-before', true);
    await ending.getByRole('button', { name: 'Päätä ryhmä…' }).click();
    await ending.getByText(`Tältä laitteelta poistetaan ${before + 1} kirjausta.`).waitFor();
    await shot(page, 'ending-asked');
    await page.keyboard.press('Enter');
    await page.getByText('Tarkistettu: tällä laitteella on ryhmästä 0 kirjausta.').waitFor();
    await shot(page, 'ending-done', true);
    expect(await barriers(page)).toEqual([]);
    await wall.getByText('Ryhmä päättyi').waitFor();
    await wall.getByText('0 kirjausta').waitFor();
    expect(await scrolls(wall)).toBe(0);
    expect(await barriers(wall)).toEqual([]);
    await shot(wall, 'ending-wall');
    await wall.close();
    const left = await inDatabase(page);
    expect([left.events, left.documents > 10]).toEqual([0, true]);
    // A topic and a hope, which people said and nobody decided.
    for (const said of ['Selkokieli ammatin opetuksessa', 'pulassa samojen asioiden']) {
      expect(JSON.stringify(events)).toContain(said);
      expect(left.text).not.toContain(said);
    }
  });

  it('opens as its documents from the list of the landing page; one is looked at, one is saved', async () => {
    await visit('index.html?lang=fi');
    const link = page.getByRole('link', { name: /erityinen tuki · päättynyt/ });
    await link.scrollIntoViewIfNeeded();
    await shot(page, 'ended-list');
    await link.click();
    await page.getByRole('heading', { level: 1, name: /erityinen tuki/ }).waitFor();
    expect(await page.locator('verme-schedule, verme-path, demo-members').count()).toBe(0);
    await page.getByRole('button', { name: /^Katso: Etenemissuunnitelma/ }).click();
    const paper = page.frameLocator('verme-ending iframe');
    await paper.getByText('Saan ohittaa, eikä minun tarvitse sanoa miksi.').or(paper.locator('h1')).first().waitFor();
    await shot(page, 'ended-document');
    await page.keyboard.press('Escape');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Lataa: Etenemissuunnitelma/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    await visit(`session.html?room=${room}`);
    await page.getByText('Tarkistettu: tällä laitteella').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('the old file, also one that goes further, is told that the group was ended here; removed, it opens again', async () => {
    for (const list of [events, [...events, following(events, { type: 'topic.added', words: { text: 'Vielä' } })]]) {
      await choose(fileOf(list));
      await page.getByText('Tämä ryhmä on päätetty tällä laitteella').waitFor();
    }
    expect((await inDatabase(page)).events).toBe(0);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: /^Poista.*erityinen tuki/ }).click();
    await page.getByRole('link', { name: /erityinen tuki · päättynyt/ }).waitFor({ state: 'detached' });
    await choose(fileOf(events));
    await page.waitForURL(/group\.html/);
    expect((await inDatabase(page)).events).toBe(events.length);
  });
});
