/** Names with hostile text: words and nothing else, wherever they are shown. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sticksOut } from './seen.ts';
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
  onTestFailed(() => shot(page, 'failed-hostile-names'));
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

describe('hostile names', () => {
  const script = '<img src=x onerror="document.title=\'owned\'">';
  const turned = '\u202Eevil‮\u202Dtxt.exe';
  const long = 'Ääkköstelijä'.repeat(10);
  const name = `${script}${'pitkänimiryhmä'.repeat(9)}`.slice(0, 160);
  let room = '';

  it('can be typed into the form and make a group', async () => {
    await visit('start.html?lang=fi');
    const fields = { name, theme: `${turned} ${long}`, project: '__proto__', code: '"><script>alert(1)</script>' };
    for (const [field, value] of Object.entries({ ...fields, place: script + long, date: '2026-11-30' }))
      await page.locator(`[name=${field}]`).fill(value);
    const people = [script, turned, long, '__proto__', 'constructor', '${7*7}{{7*7}}'];
    while ((await page.locator('.person').count()) < people.length)
      await page.getByRole('button', { name: 'Lisää jäsen' }).click();
    for (const [index, person] of people.entries()) {
      const row = page.locator('.person').nth(index);
      await row.locator('[name=person]').fill(person);
      await row.locator('[name=role]').fill(index === 1 ? '__proto__' : script);
      await row.locator('[name=org]').fill(index < 3 ? script : index === 3 ? '__proto__' : long);
    }
    expect(await sticksOut(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tee ryhmä' }).click();
    await page.waitForURL(/group\.html/);
    room = new URL(page.url()).searchParams.get('room') ?? '';
    expect(room).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each([1440, 390])('are words and nothing else on every page, %i px wide', async (width) => {
    const one = await stage.page(width, 900);
    for (const where of ['group', 'session', 'wall', 'intranet']) {
      if (where === 'wall') await one.setViewportSize({ width: 1920, height: 1080 });
      else await one.setViewportSize({ width, height: 900 });
      await one.goto(new URL(`${where}.html?room=${room}`, stage.url).href);
      await one
        .getByText(where === 'intranet' ? 'Päivä sovitaan yhdessä' : name)
        .first()
        .waitFor();
      await shot(one, `bad-names-${where}-${width}`);
      expect([where, await sticksOut(one)]).toEqual([where, []]);
      expect(await one.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
      expect(await one.title()).not.toBe('owned');
    }
    await one.close();
  });

  it('run through a session: attendance, the round, a rule, a document', async () => {
    await visit(`session.html?room=${room}`);
    const press = async (label: RegExp | string) => {
      await page.locator('verme-session').getByRole('button', { name: label }).first().waitFor();
      await page.locator('verme-session:not([aria-busy])').waitFor();
      await page.keyboard.press('Space');
    };
    await press('Aloita tapaaminen');
    await press('Seuraava osio');
    await press('Seuraava osio');
    await press('Seuraava vaihe');
    await page.locator('li[data-turn=now] .name').waitFor();
    for (let turn = 0; turn < 3; turn += 1) {
      await press('Seuraava puheenvuoro');
      expect(await sticksOut(page)).toEqual([]);
    }
    await shot(page, 'bad-names-round-chair');
    const wall = await stage.page(1920, 1080);
    await wall.goto(new URL(`wall.html?room=${room}`, stage.url).href);
    await wall.getByText('Vuorossa').waitFor();
    await shot(wall, 'bad-names-round-wall');
    expect(await sticksOut(wall)).toEqual([]);
    await wall.close();
    await visit(`group.html?room=${room}`);
    const row = page.locator('verme-documents [data-document=invitation]');
    await row.getByRole('button', { name: /Katso ja tulosta/ }).click();
    const paper = page.frameLocator('verme-documents iframe');
    await paper.getByText(name).first().waitFor();
    expect(await paper.locator('img, script').count()).toBe(0);
    await page.keyboard.press('Escape');
    await visit('index.html');
    const link = page.getByRole('link', { name });
    await link.first().waitFor();
    expect(await link.count()).toBe(1);
    expect(await sticksOut(page)).toEqual([]);
    await shot(page, 'bad-names-landing');
  });
});
