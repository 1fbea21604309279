/**
 * The example at its five moments in Swedish and English, on the laptop and on the wall, light and dark, narrow and in
 * forced colours: the house speaks the language that was chosen and no other, all fits, and nothing is a barrier.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pieces, scrolls, sinks, sticksOut, whole, words } from './seen.ts';
import { barriers, openStage, shot, type Stage } from './stage.ts';

const moments = ['check-in', 'ground-rules', 'dates', 'plan', 'check-out'] as const;
type Moment = (typeof moments)[number];
type Other = 'sv' | 'en';
const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** What the group itself has said and written is in its own language, whatever the page speaks. */
const log = readFileSync(new URL('../golden/session-one/log.json', import.meta.url), 'utf8');

/** By hand: a few strings that must be there, on the laptop and on the wall. */
const expected: Readonly<
  Record<Other, Readonly<Record<Moment, { chair: readonly string[]; wall: readonly string[] }>>>
> = {
  sv: {
    'check-in': {
      chair: [
        'Nästa får ordet',
        'mellanslag',
        'Jag passar',
        'Rundan är klar',
        'Ge mera tid',
        'Säg',
        'Incheckningsrunda',
      ],
      wall: ['Ordet har', 'Incheckningsrunda'],
    },
    'ground-rules': {
      chair: ['Våra spelregler', 'Skriv regeln så som den sägs', 'Nästa skede'],
      wall: ['Våra spelregler'],
    },
    dates: { chair: ['När ses vi?', 'Nu samtalar vi bara', 'Stäng väggen'], wall: ['När ses vi?'] },
    plan: {
      chair: ['Plan för processen', 'Vad vill vi att ska vara annorlunda när vi slutar?'],
      wall: ['Plan för processen'],
    },
    'check-out': { chair: ['Utcheckningsrunda', 'Byt fråga'], wall: ['Utcheckningsrunda', 'Ordet har'] },
  },
  en: {
    'check-in': {
      chair: ['Next speaker', 'space bar', 'I pass', 'The round is done', 'Give more time', 'Say', 'Check-in round'],
      wall: ['Speaking:', 'Check-in round'],
    },
    'ground-rules': { chair: ['Next step', 'Close the wall', 'Add'], wall: [] },
    dates: { chair: ['Now we just talk', 'Close the wall'], wall: [] },
    plan: { chair: ['Close the wall', 'min, taken / agreed'], wall: [] },
    'check-out': { chair: ['Next speaker', 'Change the question'], wall: ['Speaking:'] },
  },
};

let stage: Stage;
let chair: Page;
let wall: Page;

const goto = (page: Page, path: string): Promise<unknown> => page.goto(new URL(path, stage.url).href);
/** Opens the example on the laptop by the links of the landing page. */
async function open(language: keyof typeof names, moment: Moment): Promise<void> {
  await goto(chair, 'index.html');
  await chair.locator('[data-moment]').first().waitFor();
  // A language that was chosen stays.
  if ((await chair.locator('html').getAttribute('lang')) !== language)
    await chair.getByRole('link', { name: names[language], exact: true }).click();
  await chair.locator(`html[lang=${language}] [data-moment=${moment}]`).click();
  await chair.waitForURL(/session\.html/);
  await chair.locator('verme-session [part=now], verme-session [part=who]').first().waitFor();
}
/** What lies over the words to say, if anything does: looked for all along their first line. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.locator('verme-session [part=script]').evaluate((script) => {
    const box = script.getBoundingClientRect();
    const root = script.getRootNode() as ShadowRoot;
    const above = [5, 40, 80, 140, 200].map((x) => root.elementFromPoint(box.left + x, box.top + 10));
    return above.flatMap((one) =>
      one === null || one.contains(script) || script.contains(one) ? [] : [one.localName],
    );
  });
async function openWall(): Promise<void> {
  await wall.goto(chair.url().replace('session.html', 'wall.html'));
  await wall.locator('verme-session .wall[data-picture]').waitFor();
  await whole(wall);
}
/** The group's own words: a name, a place, or several of them in a row. */
const isGroups = (piece: string): boolean =>
  piece.split(/, | · /).every((part) => log.includes(JSON.stringify(part).slice(1, -1)));
/** Pieces that the Finnish page has too, word for word, and that are not the group's own. */
const leftIn = (foreign: readonly string[], finnish: readonly string[]): readonly string[] => {
  const known = new Set(finnish);
  return [...new Set(foreign)].filter((piece) => known.has(piece) && /\p{L}{3}/u.test(piece) && !isGroups(piece));
};
/** The same in every language. */
const shared = new Set([
  'Enter',
  'min',
  'Suomi',
  'Svenska',
  'English',
  'suomi',
  'svenska',
  'verme',
  'Delete',
  'Start',
  'Alt',
]);
const own = (left: readonly string[]): readonly string[] => left.filter((piece) => !shared.has(piece));

const finnish: Partial<Record<Moment, { chair: readonly string[]; wall: readonly string[] }>> = {};

beforeAll(async () => {
  stage = await openStage();
  stage.context.setDefaultTimeout(15_000);
  chair = await stage.page(1440, 900);
  wall = await stage.page(1920, 1080);
  for (const moment of moments) {
    await open('fi', moment);
    await openWall();
    await whole(chair);
    await shot(chair, `fi-${moment}-chair`);
    await shot(wall, `fi-${moment}-wall`);
    finnish[moment] = { chair: await pieces(chair), wall: await pieces(wall) };
  }
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(async () => {
    await shot(chair, 'failed-languages-chair');
    await shot(wall, 'failed-languages-wall');
  });
});
afterAll(() => stage?.close());
afterEach(() => expect(stage.faults.splice(0)).toEqual([]));

describe.each([
  { language: 'sv', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const)('in $language, $colorScheme', ({ language, colorScheme }) => {
  it.each(moments)('%s', async (moment) => {
    await chair.setViewportSize({ width: 1440, height: 900 });
    for (const page of [chair, wall]) await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    await open(language, moment);
    await openWall();
    await whole(chair);
    await shot(chair, `${language}-${moment}-chair-${colorScheme}`);
    await shot(wall, `${language}-${moment}-wall-${colorScheme}`);
    const seen = { chair: await pieces(chair), wall: await pieces(wall) };
    for (const one of expected[language][moment].chair) expect(seen.chair).toContain(one);
    for (const one of expected[language][moment].wall) expect(seen.wall).toContain(one);
    expect.soft(own(leftIn(seen.chair, finnish[moment]?.chair ?? [])), 'Finnish on the laptop').toEqual([]);
    expect.soft(own(leftIn(seen.wall, finnish[moment]?.wall ?? [])), 'Finnish on the wall').toEqual([]);
    expect.soft(await covered(chair), 'what to say is covered').toEqual([]);
    expect.soft(await sticksOut(chair), 'the laptop').toEqual([]);
    expect.soft(await sticksOut(wall), 'the wall').toEqual([]);
    expect.soft([await scrolls(wall), await sinks(wall)], 'the wall fits').toEqual([0, []]);
    expect.soft(await barriers(chair)).toEqual([]);
    // The wall is light where the laptop is dark: once is enough.
    if (colorScheme === 'light') expect.soft(await barriers(wall)).toEqual([]);
  });
});

describe('390 px wide and in forced colours, in English', () => {
  it.each(moments)('%s', async (moment) => {
    await chair.setViewportSize({ width: 390, height: 844 });
    await chair.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open('en', moment);
    await whole(chair);
    await chair.screenshot({
      path: new URL(`../out/shots/en-${moment}-390.png`, import.meta.url).pathname,
      fullPage: true,
    });
    expect.soft(await sticksOut(chair)).toEqual([]);
    await chair.emulateMedia({ forcedColors: 'active' });
    await shot(chair, `en-${moment}-390-forced`);
    expect.soft(await barriers(chair)).toEqual([]);
    expect.soft(await sticksOut(chair)).toEqual([]);
  });
});

describe('a running widget', () => {
  it('follows the page’s language, live', async () => {
    await chair.setViewportSize({ width: 1440, height: 900 });
    await chair.emulateMedia({ forcedColors: 'none' });
    await open('en', 'check-in');
    for (const [lang, press, rest] of [
      ['sv', 'Nästa får ordet', 'Ge mera tid'],
      ['fi', 'Seuraava puheenvuoro', 'Anna lisäaika'],
      ['en', 'Next speaker', 'Give more time'],
      ['fr', 'Next speaker', 'Give more time'],
    ] as const) {
      await chair.evaluate((to) => {
        document.documentElement.lang = to;
      }, lang);
      await chair.getByRole('button', { name: press }).waitFor();
      await chair.getByRole('button', { name: rest }).waitFor();
    }
    expect(await words(chair)).not.toContain('Seuraava');
  });

  it('an address with a language is kept on the next page, and the group’s page speaks it', async () => {
    await goto(chair, 'index.html?lang=sv');
    await chair.locator('[data-moment=check-out]').click();
    await chair.getByRole('button', { name: 'Nästa får ordet' }).waitFor();
    const of = async (lang: string): Promise<readonly string[]> => {
      await chair.goto(
        `${chair.url().split('?')[0]?.replace('session.html', 'group.html')}?room=opelix-erityinen-tuki&lang=${lang}`,
      );
      await chair.locator('verme-programme [part]').first().waitFor();
      await chair.locator('verme-documents [data-document=log]').waitFor();
      await whole(chair);
      expect.soft(await sticksOut(chair)).toEqual([]);
      await chair.screenshot({
        path: new URL(`../out/shots/group-${lang}.png`, import.meta.url).pathname,
        fullPage: true,
      });
      return pieces(chair);
    };
    const fi = await of('fi');
    expect.soft(own(leftIn(await of('sv'), fi))).toEqual([]);
    expect.soft(own(leftIn(await of('en'), fi))).toEqual([]);
  });
});
