/** Bad input, through the interface only: each case gets a readable sentence, and everything else stays as it was. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsUntil, fileOf, following, type LooseEvent } from './files.ts';
import { sticksOut, words } from './seen.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

const visit = (path: string): Promise<unknown> => page.goto(new URL(path, stage.url).href);
/** Chooses a file on the landing page. */
async function choose(text: string): Promise<void> {
  await visit('index.html?lang=fi');
  const buffer = Buffer.from(text);
  await page.locator('.hero input[type=file]').setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
}
/** Opens a file that must be taken, and gives the name of its room. */
async function open(text: string): Promise<void> {
  await choose(text);
  await page.waitForURL(/group\.html/);
  await showsPath();
}
/** Goes to the table, and on with the group: the file was written on another laptop. */
async function enterTable(): Promise<void> {
  await page.getByRole('link', { name: 'Jatka tapaamista' }).click();
  await page.getByRole('button', { name: 'Jatka tällä laitteella' }).click();
  await page.getByRole('button', { name: 'Seuraava puheenvuoro' }).waitFor();
}
const stones = () => page.locator('verme-path li');
/** The group's page is whole: its name, the path with five stones, its members, its documents. */
async function showsPath(): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Opelix, erityinen tuki' }).waitFor();
  await stones().nth(4).waitFor();
  expect(await stones().count()).toBe(5);
  const members = page.locator('demo-members ul.members li');
  await members.nth(7).waitFor();
  expect(await members.count()).toBe(8);
  await page.locator('verme-documents [data-document=log]').waitFor();
}
beforeAll(async () => {
  stage = await openStage();
  // A locator that waits in vain says which one it was, before the test runs out of time.
  stage.context.setDefaultTimeout(10_000);
  page = await stage.page(1440, 900);
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => shot(page, 'failed-bad-input'));
});
afterAll(() => stage?.close());
// No case may leave an error in any console: what is provoked is caught and said.
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

describe('a press too many', () => {
  it('founds one group; a member added twice with Enter is one', async () => {
    const name = 'Kahdesti painettu';
    await visit('start.html?lang=fi');
    for (const [field, value] of Object.entries({ name, place: 'B204', date: '2026-11-30', time: '14:00' }))
      await page.locator(`[name=${field}]`).fill(value);
    for (const [at, person] of ['Aino Aalto', 'Bo Berg'].entries()) {
      const row = page.locator('.person').nth(at);
      await row.locator('[name=person]').fill(person);
      await row.locator('[name=org]').fill('Lakeus');
    }
    await page.getByRole('button', { name: 'Tee ryhmä' }).dblclick();
    await page.waitForURL(/group\.html/);
    const members = page.locator('demo-members ul.members li');
    await members.nth(1).waitFor();
    const adding = page.locator('demo-members form');
    await adding.locator('[name=org]').fill('Lakeus');
    await adding.locator('[name=person]').fill('Cia Cygnaeus');
    await adding.locator('[name=person]').press('Enter');
    await adding.locator('[name=person]').press('Enter');
    await members.nth(2).waitFor();
    await visit('index.html?lang=fi');
    const groups = page.getByRole('link', { name });
    await groups.first().waitFor();
    expect(await groups.count()).toBe(1);
    await groups.click();
    await page.waitForURL(/group\.html/);
    await members.nth(2).waitFor();
    expect(await members.count()).toBe(3);
  });
});

describe('a file that is refused', () => {
  const good = eventsUntil('closed', 'whole');
  const last = good.at(-1) as LooseEvent;
  const text = fileOf(good);
  const mark = { ...last, room: 'other' };

  it.each<[string, string, RegExp]>([
    ['broken JSON', text.slice(0, -40), /rikki/],
    ['nothing', '', /rikki/],
    ['a picture', '\u0000PNG\u0089', /rikki/],
    ['of a newer version', fileOf(good, { v: 2 }), /uudemmalla Vermellä/],
    ['with a newer event', fileOf([...good, { ...last, n: last.n + 1, v: 2 }]), /uudemmalla Vermellä/],
    ['not a log', '{"name":"verme","version":"0.0.0"}', /ei ole Vermen tiedosto/],
    ['a list', '[]', /ei ole Vermen tiedosto/],
    ['a log without events', fileOf([]), /ei ole Vermen tiedosto/],
    ['a log that nobody founded', fileOf([{ ...last, n: 1, seen: {} }]), /ei ole Vermen tiedosto/],
    ['with a twin that contradicts', fileOf([...good, { ...last, at: last.at + 7 }]), /samalla numerolla/],
    ['of two groups', fileOf([...good, mark]), /useasta ryhmästä/],
    ['with an event that is none', fileOf([...good, { hello: 'world' }]), /tapahtuma, jota ei voi lukea: events\.218/],
    ['with a clock before all time', fileOf([{ ...good[0], at: -1 }]), /ei voi lukea: events\.0\.at/],
  ])('%s', async (_title, file, sentence) => {
    await choose(file);
    const said = page.locator('.hero [role=status]');
    await said.getByText(sentence).waitFor();
    expect(page.url()).toContain('index.html');
    expect(await sticksOut(page)).toEqual([]);
  });

  it('larger than any log', async () => {
    await visit('index.html?lang=fi');
    // Made in the page: no wire carries twenty megabytes of nothing in time.
    await page.locator('.hero input[type=file]').evaluate((input) => {
      const list = new DataTransfer();
      list.items.add(new File([' '.repeat(20_000_001)], 'huge.json'));
      (input as HTMLInputElement).files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page
      .locator('.hero [role=status]')
      .getByText(/liian suuri/)
      .waitFor();
  });

  it('leaves the groups of this device alone, and one that was opened before is not overwritten by a forged copy', async () => {
    await open(text);
    const stood = await words(page);
    // The same numbers with other words: what is here stays.
    const forged = good.map((event) => (event.n === 1 ? { ...event, at: event.at + 1 } : event));
    await choose(fileOf(forged));
    await page
      .locator('.hero [role=status]')
      .getByText(/samalla numerolla/)
      .waitFor();
    await visit('group.html?room=whole');
    await showsPath();
    expect(await words(page)).toBe(stood);
  });

  it('says the same in the group’s own documents', async () => {
    const row = page.locator('verme-documents [data-document=import]');
    const give = (content: string) =>
      row
        .locator('input')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give('{');
    await row.getByRole('alert').getByText(/rikki/).waitFor();
    await give('{}');
    await row
      .getByRole('alert')
      .getByText(/ei ole Vermen tiedosto/)
      .waitFor();
    await showsPath();
  });
});

describe('a file that is strange, and opens', () => {
  it('a megabyte large', async () => {
    const list = eventsUntil('closed', 'large');
    const words = { text: 'Pitkä toive. '.repeat(140) };
    while (JSON.stringify(list).length < 1_000_000) list.push(following(list, { type: 'topic.added', words }));
    await open(fileOf(list));
  });

  it('the same events twice, and in the wrong order', async () => {
    const list = eventsUntil('plan', 'twice');
    await open(fileOf([...list, ...list].reverse()));
  });

  it('an event of an unknown type: the group opens, and the page says that it should be updated', async () => {
    const list = eventsUntil('plan', 'unknown-type');
    await open(fileOf([...list, following(list, { type: 'dream.told', data: { any: [1] } })]));
    await page
      .locator('verme-room')
      .getByText(/versio ei tunne\. Päivitä sivu/)
      .waitFor();
    await shot(page, 'bad-unknown-type');
  });

  it('an event of somebody whom nobody knows', async () => {
    const list = eventsUntil('plan', 'unknown-member');
    const by = { member: 'dff:99', type: 'topic.added', words: { text: 'Tuntemattoman toive' } };
    await open(fileOf([...list, following(list, by)]));
    expect(await words(page)).not.toContain('Tuntemattoman toive');
  });

  it('events out of phase', async () => {
    const list = eventsUntil('check-in', 'out-of-phase');
    const last = list.at(-1) as LooseEvent;
    for (const change of [
      { type: 'session.closed', data: { session: 'd1a:99' } },
      { type: 'turn.ended', activity: last['activity'], step: 77, data: { who: 'd1a:2' } },
      { type: 'activity.opened', activity: last['activity'] },
      { type: 'session.opened', data: { session: 'd1a:1.2' } },
      { type: 'group.founded', data: null, words: null },
    ])
      list.push(following(list, change));
    await open(fileOf(list));
    await enterTable();
  });

  it('a clock that was wrong: 2100, then 1999', async () => {
    const list = eventsUntil('check-in', 'wrong-clock').map((event, i) => ({
      ...event,
      at: i < 20 ? event.at : Date.UTC(i % 2 === 0 ? 2100 : 1999, 0, 1, 12, i),
    }));
    await open(fileOf(list));
    await enterTable();
    expect(await words(page)).not.toMatch(/NaN|Invalid|undefined|null|Infinity|-\d+ min/);
    // A round of fourteen minutes has no more left, whatever the clock says.
    const [, left] = /jäljellä noin (\d+) min/.exec(await words(page)) ?? [];
    expect(Number(left)).toBeLessThanOrEqual(15);
    expect(await sticksOut(page)).toEqual([]);
    await shot(page, 'bad-clock');
    await page.keyboard.press('Space');
    await page.locator('li[data-turn=now] .name').waitFor();
  });
});

describe('an address that is wrong', () => {
  const wrong = [
    '',
    '?room=',
    '?room=__proto__',
    '?room=%3Cimg%20src%3Dx%3E',
    '?room=nobody-is-here',
    '?room=../../etc',
  ];

  it.each(['group', 'session', 'wall'].flatMap((name) => wrong.map((query) => `${name}.html${query}`)))(
    '%s says that there is no such group, and leads home',
    async (address) => {
      await visit(address);
      await page.getByText('Tällä laitteella ei ole tätä ryhmää.').waitFor();
      const home = page.getByRole('link', { name: 'Etusivulle' });
      await home.waitFor();
      expect(await home.count()).toBe(1);
      // What leads on elsewhere does nothing here.
      await page.keyboard.press('Space');
      await page.keyboard.press('PageUp');
      expect(await words(page)).not.toMatch(/undefined|null|NaN/);
      expect(await sticksOut(page)).toEqual([]);
    },
  );

  it('the same address is the session once the group is on this device', async () => {
    await visit('session.html?room=late');
    await page.getByText('Tällä laitteella ei ole tätä ryhmää.').waitFor();
    await shot(page, 'bad-session-missing');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Etusivulle' }).click();
    await page.waitForURL(/index\.html/);
    await open(fileOf(eventsUntil('check-in', 'late')));
    await visit('session.html?room=late');
    await page.locator('li[data-turn=now] .name').first().waitFor();
    expect(await words(page)).not.toContain('Tällä laitteella ei ole tätä ryhmää.');
  });

  it('a language that is none falls back', async () => {
    await visit('group.html?room=whole&lang=__proto__');
    await showsPath();
  });
});
