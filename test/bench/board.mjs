/**
 * The board with five hundred notes in Chromium, as the chair sees it: the 500th note added and moved against the 50th,
 * each from the record to the layout, medians of runs that take turns; and the longest task of the page meanwhile, in time
 * of its thread, so that what a neighbour takes is not ours.
 */
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { forBrowser, onwarn } from '../../scripts/rollup/plugins.mjs';
import { root } from '../../scripts/rollup/root.mjs';

const types = { js: 'text/javascript', html: 'text/html' };
const page = '<!doctype html><html lang="fi"><title>Board</title><script type="module" src="/board-page.js"></script>';

async function built() {
  const folder = await mkdtemp(join(tmpdir(), 'verme-board-'));
  const bundle = await rollup({ input: `${root}test/bench/board-page.ts`, plugins: forBrowser(), onwarn });
  await bundle.write({ dir: folder, format: 'es' });
  await bundle.close();
  return folder;
}

function served(folder) {
  const server = createServer(async (request, response) => {
    const name = request.url === '/' ? null : request.url.slice(1);
    const body = name === null ? page : await readFile(`${folder}/${name}`).catch(() => null);
    if (body === null) return response.writeHead(404).end();
    const type = types[name?.split('.').at(-1) ?? 'html'];
    return response.writeHead(200, { 'content-type': type }).end(body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** The longest task of the page's main thread, in ms of that thread, while notes are added and moved. */
async function longestTask(browser, tab, view) {
  await tab.evaluate((which) => globalThis.watched(which), view);
  await browser.startTracing(tab, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await tab.evaluate(() => globalThis.work());
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && pid === main?.pid && tid === main?.tid && tdur > 0,
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

export async function run() {
  const folder = await built();
  const server = await served(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction(() => globalThis.boards !== undefined);
    const { few, many } = await tab.evaluate(() => globalThis.boards());
    const longest = await longestTask(browser, tab, 'chair');
    const wall = await longestTask(browser, tab, 'wall');
    const ratio = (what) => median(many[what]) / median(few[what]);
    const ms = (what) =>
      `${median(many[what]).toFixed(1)} and ${median(few[what]).toFixed(1)} ms: record, draw and lay out`;
    const figures = ['added', 'moved'].map((what) => ({
      name: `the 500th note ${what} ÷ the 50th, the board shown`,
      figure: ratio(what),
      limit: 4,
      unit: '×',
      note: ms(what),
    }));
    return [
      ...figures,
      {
        name: 'longest task while notes are added and moved on a board of 500',
        figure: longest,
        limit: 50,
        unit: 'ms',
        note: 'time of the main thread: script, style, layout, paint, memory',
      },
      { name: 'the same on the wall', figure: wall, limit: 50, unit: 'ms', note: 'islands are measured and fitted' },
    ];
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}
