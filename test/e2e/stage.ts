/** The stage of the end-to-end run: one laptop with two windows, watched for errors, foreign requests and barriers. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = new URL('../out/shots/', import.meta.url);

/** What axe tells of one barrier. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
declare const axe: { run(root: Document, options: object): Promise<{ violations: readonly Violation[] }> };

export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** Errors of any page, and requests that left this machine. */
  readonly faults: string[];
  page(width: number, height: number): Promise<Page>;
  /** Another laptop: its own store, the same clock and language. */
  anotherLaptop(): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The wall clock at the beginning. */
  readonly time?: Date;
}

/** The frame in which documents are looked at runs nothing: not even what the tests would put into it. */
const isRefusedByPreview = (text: string): boolean => text.startsWith("Blocked script execution in 'about:srcdoc'");

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (isRefusedByPreview(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['127.0.0.1', 'localhost'].includes(hostname) && !['data:', 'blob:', 'about:'].includes(protocol)) {
      faults.push(`left this machine: ${request.url()}`);
    }
  });
}

/** Opens a browser on the demo that `npm start` serves. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const url = process.env.VERME_URL ?? '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const faults: string[] = [];
  const laptop = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({
      locale: options.locale ?? 'fi-FI',
      timezoneId: 'Europe/Helsinki',
      colorScheme: options.colorScheme ?? 'light',
      acceptDownloads: true,
    });
    if (options.time) await context.clock.install({ time: options.time });
    context.on('page', (page) => watch(page, faults));
    return context;
  };
  const context = await laptop();
  return {
    url,
    browser,
    context,
    faults,
    async page(width, height) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      return page;
    },
    anotherLaptop: laptop,
    close: () => browser.close(),
  };
}

/** The barriers that axe finds on a page, into its open shadow roots. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Keeps a picture of a page for people to look at: of its window, or of the whole page. */
export async function shot(page: Page, name: string, whole = false): Promise<void> {
  const { pathname } = new URL(`${name}.png`, shots);
  await mkdir(dirname(pathname), { recursive: true });
  // A stone that is on its way stands where it is going to.
  await page.screenshot({ path: pathname, fullPage: whole, animations: 'disabled' });
}
