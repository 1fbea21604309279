/** A group goes on from its file on another laptop, and the first laptop comes back. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sticksOut } from './seen.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

let stage: Stage;
let first: Page;
let other: BrowserContext;
let second: Page;

const at = (path: string): string => new URL(path, stage.url).href;
beforeAll(async () => {
  stage = await openStage();
  other = await stage.anotherLaptop();
  for (const context of [stage.context, other]) context.setDefaultTimeout(10_000);
  first = await stage.page(1440, 900);
  second = await other.newPage();
  await second.setViewportSize({ width: 1440, height: 900 });
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    await shot(first, 'failed-first-laptop');
    await shot(second, 'failed-another-laptop');
  });
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

const room = 'opelix-erityinen-tuki';
const speaker = (page: Page): Promise<string> => page.locator('li[data-turn=now] .name').first().innerText();
/** Waits until somebody has the turn. */
const speaks = (page: Page, name: string): Promise<void> =>
  page.locator('li[data-turn=now] .name', { hasText: name }).waitFor();
async function nextTurn(page: Page): Promise<void> {
  const before = await speaker(page);
  await page.keyboard.press('Space');
  await page.locator('li[data-turn=now] .name').filter({ hasNotText: before }).first().waitFor();
}
/** Saves the group's file on its page. */
async function saved(page: Page): Promise<string> {
  await page.goto(at(`group.html?room=${room}&lang=fi`));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('verme-documents [data-document=log]').getByRole('button').first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
const asFile = (text: string) => ({ name: 'r.verme.json', mimeType: 'application/json', buffer: Buffer.from(text) });
/** Opens a file on the group's own page, where the group is known. */
async function imports(page: Page, text: string): Promise<void> {
  await page.goto(at(`group.html?room=${room}&lang=fi`));
  const field = page.locator('verme-documents [data-document=import] input');
  await Promise.all([page.waitForEvent('load'), field.setInputFiles(asFile(text))]);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
const enters = async (page: Page): Promise<void> => {
  await page.goto(at(`session.html?room=${room}&lang=fi`));
  await page.locator('li[data-turn=now] .name').first().waitFor();
};
const goOn = (page: Page) => page.getByRole('button', { name: 'Jatka tällä laitteella' });

it('a laptop that opens the file in mid-session looks on, and goes on with the group by one press', async () => {
  await first.goto(at('index.html?lang=fi'));
  await first.locator('[data-moment=check-in]').click();
  await first.waitForURL(/session\.html/);
  await first.locator('li[data-turn=now] .name').waitFor();
  const now = await speaker(first);
  const file = await saved(first);

  await second.goto(at('index.html?lang=fi'));
  await second.locator('.hero input[type=file]').setInputFiles(asFile(file));
  await second.waitForURL(/group\.html/);
  await second.getByText('täällä voit nyt vain katsoa').waitFor();
  expect(await second.locator('demo-members form').count()).toBe(0);
  expect(await sticksOut(second)).toEqual([]);
  await shot(second, 'another-laptop-group');
  await enters(second);
  await speaks(second, now);
  await second.getByText('täällä voit nyt vain katsoa').waitFor();
  expect(await barriers(second)).toEqual([]);
  await shot(second, 'another-laptop-looks-on');
  // Nothing can be pressed, and nothing is dead without a word.
  await second.keyboard.press('Space');
  await speaks(second, now);

  await goOn(second).click();
  await goOn(second).waitFor({ state: 'detached' });
  for (let turns = 0; turns < 3; turns += 1) await nextTurn(second);
  await shot(second, 'another-laptop-goes-on');
});

it('the first laptop wrote on meanwhile: with the other one’s file it shows the same, and says what has changed', async () => {
  await enters(first);
  await nextTurn(first);
  const mine = await saved(first);
  const now = await speaker(second);
  const theirs = await saved(second);

  // Its session is open in another window while the file is opened.
  const session = await stage.page(1440, 900);
  await enters(session);
  await imports(first, theirs);
  await first.getByText('Ryhmää jatkettiin samaan aikaan toisella laitteella').waitFor();
  await session.getByText('Ryhmää jatkettiin samaan aikaan toisella laitteella').waitFor();
  await speaks(session, now);
  expect(await barriers(session)).toEqual([]);
  await shot(first, 'first-laptop-overtaken-group');
  await shot(session, 'first-laptop-overtaken');
  await session.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(session)).toEqual([]);
  await shot(session, 'first-laptop-overtaken-390');
  await session.close();

  await imports(second, mine);
  await enters(second);
  await speaks(second, now);
  expect(await second.getByText('Ryhmää jatkettiin samaan aikaan').count()).toBe(0);
});

it('and takes it back: the group goes on where it is', async () => {
  await enters(first);
  const before = await speaker(first);
  await goOn(first).click();
  await goOn(first).waitFor({ state: 'detached' });
  await nextTurn(first);
  const now = await speaker(first);
  expect(now).not.toBe(before);
  const file = await saved(first);
  await imports(second, file);
  await second.getByText('Ryhmä on jatkanut toisella laitteella').waitFor();
  await enters(second);
  await speaks(second, now);
});
