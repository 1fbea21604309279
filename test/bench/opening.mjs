/**
 * The example opened as a stranger does it: from the press on the landing page, in a browser that has never been here, to
 * the one button of the session drawn. Reading the log, checking it, storing it, loading the page and folding are all in it.
 * At its last moment it has the whole log of five sessions, at its first the beginning of one. Wants the demo built.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/rollup/root.mjs';
import { serve } from '../../scripts/serve.mjs';

const runs = 7;
const first = 'check-in';
const last = 'farewell';
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Milliseconds from the press to the picture that has the button. */
async function opened(browser, url, moment) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const link = page.locator(`[data-moment=${moment}]`);
    await link.waitFor();
    const from = await link.evaluate((element) => {
      const now = Date.now();
      element.click();
      return now;
    });
    await page.waitForURL(/session\.html/);
    const to = await page.waitForFunction(
      () => {
        const button = document.querySelector('verme-session')?.shadowRoot?.querySelector('[part~=now]');
        return button !== null && button !== undefined && button.getBoundingClientRect().height > 0 && Date.now();
      },
      undefined,
      { polling: 'raf' },
    );
    return (await to.jsonValue()) - from;
  } finally {
    await context.close();
  }
}

export async function run() {
  const folder = `${root}demo/dist`;
  if (!existsSync(`${folder}/index.html`)) throw new Error('the demo is not built: npm run build');
  const server = await serve(folder, 0);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const times = { [first]: [], [last]: [] };
    // They take turns, so that what a neighbour takes is shared; the first of each warms the caches of the machine.
    for (let at = 0; at <= runs; at += 1)
      for (const moment of [first, last]) {
        const time = await opened(browser, server.url, moment);
        if (at > 0) times[moment].push(time);
      }
    const [atFirst, atLast] = [median(times[first]), median(times[last])];
    return [
      {
        name: 'the example opened at its last moment, from the press to the picture',
        figure: atLast,
        limit: 1500,
        unit: 'ms',
        note: `a browser that has never been here; at its first moment ${atFirst} ms`,
      },
      { name: 'the same ÷ at its first moment', figure: atLast / atFirst, limit: 2, unit: '×' },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
