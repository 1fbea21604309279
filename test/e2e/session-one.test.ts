/**
 * Session one, lived through on one laptop with a wall: *The room*, *Before session one* and *Session one* of the
 * facilitator's story, block by block, in a real browser. Everything goes through what people see and press.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aims, answers, group, place, recordDecision, rules, slots, topics } from '../story/content.ts';
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
const wait = (minutes: number): Promise<void> => stage.context.clock.fastForward(minutes * minute);
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

const slotsForm = (): ReturnType<Page['locator']> => chair.getByRole('form', { name: 'Yksi päivä' });

/** Presses Space for each person who says it, until all who are here have given their consent. */
async function allGive(): Promise<void> {
  for (let asked = 0; asked < eight.length - 1; asked += 1) await press('Kirjaa: hyväksyn');
}
async function allConsent(): Promise<void> {
  await press('Kysy suostumus');
  await allGive();
}

describe('dates, plan, record and the end', () => {
  it('dates: proposed one by one, answered by keyboard, the grid fills on the wall', async () => {
    await press('Seuraava osio');
    await wall.getByText('Milloin tapaamme').first().waitFor();
    for (const { date, time, place: where } of slots) {
      await slotsForm().getByLabel('Päivä').fill(date);
      await slotsForm().getByLabel('Klo').fill(time);
      await slotsForm().getByLabel('Paikka').fill(where);
      await slotsForm().getByRole('button', { name: 'Lisää' }).click();
    }
    await wall
      .locator('thead th[data-slot]')
      .nth(slots.length - 1)
      .waitFor();
    await press('Seuraava vaihe');
    await chair.locator('verme-schedule tbody td').first().focus();
    for (const row of answers) for (const letter of row) await chair.keyboard.press(letter);
    await wall
      .locator(`td .answer`)
      .nth(answers.length * slots.length - 1)
      .waitFor();
    await chair.locator('body').click({ position: { x: 5, y: 890 } });
    await looksRight('dates');
  });

  it('dates: a date that is impossible for somebody is put to that person, then four are decided', async () => {
    await press('Seuraava vaihe');
    await chair.getByText('Ei käy: Liisa. Liisa?').waitFor();
    await looksRight('dates-asked');
    await chair.getByRole('button', { name: 'Tulee etänä' }).click();
    await chair.getByRole('button', { name: 'Kysy jokaiselta' }).click();
    await allGive();
    await chair.getByRole('button', { name: 'Päätä neljä päivää' }).click();
    await wall.getByText('Näinä päivinä tapaamme').waitFor();
    await chair.locator('verme-session').getByRole('button', { name: 'Seuraava osio' }).waitFor();
    await looksRight('dates-decided');
  });

  it('plan: aims, themes and people; the group confirms its first version', async () => {
    await press('Seuraava osio');
    const programme = chair.locator('verme-programme');
    await programme.waitFor();
    const aim = programme.getByLabel('Mitä haluamme, että on toisin');
    await aim.fill(aims);
    await aim.press('Enter');
    await aim.blur();
    await programme.locator('select').first().waitFor();
    await looksRight('plan');
    await press('Seuraava vaihe');
    await allConsent();
    await press('Vahvista suunnitelma');
    await looksRight('plan-confirmed');
  });

  it('record: what is written, who sees it, when it is deleted, in one sentence', async () => {
    await press('Seuraava osio');
    await chair.getByLabel('Mitä kirjataan').fill(recordDecision);
    await chair.getByLabel('kun ryhmä päättyy').check();
    await chair.getByRole('button', { name: 'Kirjaa päätös' }).click();
    await wall.getByText(recordDecision).waitFor();
    await looksRight('record');
    await allConsent();
  });

  it('check-out: protected, one hope each only if said so', async () => {
    await press('Seuraava osio');
    await press('Seuraava vaihe');
    await speaks(0);
    await looksRight('check-out');
    for (let turns = 0; turns < eight.length - 1; turns += 1) await press('Seuraava puheenvuoro');
    await press('Päätä tapaaminen');
    await wall.getByText('Kiitos tästä tapaamisesta').waitFor();
    await looksRight('closed');
  });

  it('after closing: the calendar with five events, and a statement for each employer', async () => {
    await chair.goto(chair.url().replace('session.html', 'group.html'));
    const documents = chair.locator('verme-documents');
    const calendar = documents.locator('[data-document=calendar]');
    const [ics] = await Promise.all([
      chair.waitForEvent('download'),
      calendar.getByRole('button', { name: 'Lataa kalenteriin' }).click(),
    ]);
    const text = await readFile(await ics.path(), 'utf8');
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(5);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
    await shot(chair, 'after');
    expect(await barriers(chair)).toEqual([]);
    expect(stage.faults).toEqual([]);
  });
});
