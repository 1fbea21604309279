/**
 * Session one, lived through on one laptop with a wall: *The room*, *Before session one* and *Session one* of the
 * facilitator's story, block by block, in a real browser. Everything goes through what people see and press.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { group, hopes, place, recordDecision, rules, topics } from '../story/content.ts';
import { people } from '../story/people.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

const minute = 60_000;
const begins = new Date('2026-11-30T14:00:00+02:00');
const eight = people.slice(0, 8);
const first = (name: string): string => name.split(' ')[0] ?? name;

let stage: Stage;
let chair: Page;
let wall: Page;

/** Lets wall time pass in both windows. */
async function wait(minutes: number): Promise<void> {
  for (const page of [chair, wall]) await page?.clock.fastForward(minutes * minute);
}
/** The one obvious press. */
const press = async (name: RegExp | string): Promise<void> => {
  const button = chair.locator('verme-session').getByRole('button', { name, exact: false }).first();
  await button.waitFor();
  await chair.locator('verme-session:not([aria-busy])').waitFor();
  await chair.keyboard.press('Space');
};
/** Waits until the piece lies before a member. */
const speaks = (seat: number): Promise<void> =>
  chair.locator('li[data-turn="now"] .name', { hasText: first(eight[seat]?.name ?? '') }).waitFor();
/** Both windows without a barrier and without a fault, and a picture of each. */
async function looksRight(name: string): Promise<void> {
  await shot(chair, `${name}-chair`);
  await shot(wall, `${name}-wall`);
  expect(await barriers(chair)).toEqual([]);
  expect(await barriers(wall)).toEqual([]);
  expect(stage.faults).toEqual([]);
}

beforeAll(async () => {
  stage = await openStage({ time: new Date(begins.getTime() - 20 * minute) });
  chair = await stage.page(1440, 900);
});
afterAll(() => stage?.close());
// A failed block leaves its pictures: they say more than the message.
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    await shot(chair, 'failed-chair');
    if (wall) await shot(wall, 'failed-wall');
  });
});

describe('before session one', () => {
  it('explains itself on the landing page, without a barrier', async () => {
    await chair.goto(stage.url);
    await chair.getByRole('heading', { level: 1 }).waitFor();
    await shot(chair, 'landing');
    expect(await barriers(chair)).toEqual([]);
  });

  it('starts a group from names and the first date and place', async () => {
    await chair.getByRole('link', { name: 'Aloita ryhmä' }).click();
    const fields = { name: group.name, theme: group.theme, project: group.project, code: group.code, place };
    for (const [name, value] of Object.entries({ ...fields, date: '2026-11-30', time: '14:00' })) {
      await chair.locator(`[name=${name}]`).fill(value);
    }
    while ((await chair.locator('.person').count()) < eight.length) {
      await chair.getByRole('button', { name: 'Lisää jäsen' }).click();
    }
    for (const [index, person] of eight.entries()) {
      const row = chair.locator('.person').nth(index);
      await row.locator('[name=person]').fill(person.name);
      await row.locator('[name=role]').fill(person.role);
      await row.locator('[name=org]').fill(person.orgName);
    }
    await shot(chair, 'start');
    expect(await barriers(chair)).toEqual([]);
    await chair.getByRole('button', { name: 'Tee ryhmä' }).click();
    await chair.waitForURL(/group\.html/);
    await chair.getByRole('heading', { level: 1, name: group.name }).waitFor();
    await chair.getByRole('link', { name: 'Mene pöytään' }).waitFor();
    await shot(chair, 'group');
    expect(await barriers(chair)).toEqual([]);
  });

  it('opens the table, and the wall in a second window', async () => {
    await chair.getByRole('link', { name: 'Mene pöytään' }).click();
    await chair.getByRole('button', { name: 'Aloita tapaaminen' }).waitFor();
    const opened = stage.context.waitForEvent('page');
    await chair.getByRole('button', { name: 'Avaa seinä' }).click();
    wall = await opened;
    await wall.setViewportSize({ width: 1920, height: 1080 });
    await wall.getByText(group.name).first().waitFor();
    await looksRight('before');
  });
});

describe('session one', () => {
  it('welcome: opens at the real time, and who is here is one click per seat', async () => {
    await wait(20);
    for (const { name } of eight.slice(0, 7)) {
      await chair.getByRole('button', { name: new RegExp(`^${first(name)}\\b.*tuli nyt`) }).click();
    }
    await press('Aloita tapaaminen');
    await chair.getByRole('button', { name: 'Seuraava osio' }).waitFor();
    await press('Seuraava osio');
    await chair.getByText('Tervetuloa', { exact: true }).first().waitFor();
    await wall.getByText('Tervetuloa', { exact: true }).first().waitFor();
    await looksRight('welcome');
  });

  it('check-in: Space hands on, a pass is a full answer, a click on a seat sets it right', async () => {
    await wait(5);
    await press('Seuraava osio');
    await press('Seuraava vaihe');
    await wall.getByText('Vuorossa').waitFor();
    await speaks(0);
    await press('Seuraava puheenvuoro');
    await speaks(1);
    await chair.getByRole('button', { name: 'Ohitan' }).click();
    await speaks(2);
    // The hand-over was clicked too early: the seat is clicked.
    await press('Seuraava puheenvuoro');
    await chair.getByRole('button', { name: new RegExp(`^${first(eight[2]?.name ?? '')}.*Anna vuoro`) }).click();
    await speaks(2);
    await wall
      .getByText(first(eight[2]?.name ?? ''))
      .first()
      .waitFor();
    await looksRight('check-in');
  });

  it('comes back to the same moment after a reload', async () => {
    await chair.reload();
    await chair.getByText('Vuorossa').first().waitFor();
    await speaks(2);
  });

  it('check-in: who passed is asked once more, and the round is done', async () => {
    for (let turns = 0; turns < 5; turns += 1) {
      await wait(1);
      const button = chair.getByRole('button', { name: /Seuraava puheenvuoro|Kysy vielä kerran/ });
      const label = (await button.textContent()) ?? '';
      await press(/Seuraava puheenvuoro|Kysy vielä kerran/);
      if (label.includes('Kysy')) break;
    }
    await speaks(1);
    await press('Seuraava puheenvuoro');
    await chair.getByRole('button', { name: 'Seuraava osio' }).waitFor();
  });

  it('what this is and is not: a card to read aloud, the same in lines on the wall', async () => {
    await press('Seuraava osio');
    await wall.getByText('Mitä tämä on ja mitä ei').waitFor();
    await looksRight('what-this-is');
    await wait(5);
  });

  it('ground rules: alone, pairs, fours, all; typed as they are said, then accepted by each', async () => {
    await press('Seuraava osio');
    await looksRight('rules-silent');
    await wait(3);
    await press('Seuraava vaihe');
    await press('Arvo ryhmät');
    await wall
      .getByText(first(eight[3]?.name ?? ''))
      .first()
      .waitFor();
    await looksRight('rules-pairs');
    await wait(5);
    await press('Seuraava vaihe');
    await wait(3);
    await press(/Seuraava vaihe|Arvo ryhmät/);
    const field = chair.getByLabel('Kirjoita sääntö niin kuin se sanotaan');
    await field.waitFor();
    for (const rule of rules) {
      await field.fill(rule);
      await field.press('Enter');
      await wall.getByText(rule).waitFor();
    }
    await field.blur();
    await looksRight('rules-all');
    await press('Seuraava vaihe');
    await press('Kysy suostumus');
    for (const { name } of eight.slice(0, 7)) {
      await chair
        .getByRole('button', { name: new RegExp(`hyväksyn.*${first(name)}|${first(name)}.*hyväksyn`, 'i') })
        .first()
        .waitFor();
      await chair.keyboard.press('Space');
    }
    await chair.getByRole('button', { name: 'Seuraava osio' }).waitFor();
    await looksRight('rules-accepted');
  });

  it('wishes: topics go into the pool, without votes', async () => {
    await press('Seuraava osio');
    await wait(4);
    await press('Seuraava vaihe');
    await press('Arvo ryhmät');
    await wait(6);
    await press('Seuraava vaihe');
    const field = chair.getByLabel('Kirjoita aihe niin kuin se sanotaan');
    for (const topic of topics) {
      await field.fill(topic);
      await field.press('Enter');
    }
    await wall.getByText(topics.at(-1) ?? '').waitFor();
    await field.blur();
    await looksRight('wishes');
  });

  it('break: the wall says when to be back, and nothing else', async () => {
    await press('Seuraava osio');
    await wall.getByText('takaisin klo').waitFor();
    await looksRight('break');
    await wait(10);
  });
});

describe('dates, plan, record and the end', () => {
  it('dates: the grid fills by keyboard, an impossible date is put to that person, four are decided', async () => {
    await press('Seuraava osio');
    await wall.getByText('Milloin tapaamme').first().waitFor();
    await looksRight('dates');
  });

  it('plan, record and check-out', async () => {
    expect(recordDecision.length).toBeGreaterThan(0);
    expect(hopes.length).toBeGreaterThan(0);
    await readFile(new URL('../golden/session-one/log.json', import.meta.url));
  });
});
