/**
 * Commands for tests that need the page itself, by `executeServerCommand` of @web/test-runner-commands:
 * - `verme:media` `{ 'forced-colors': 'active', 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark',
 *   'prefers-reduced-motion': 'reduce' }`; `{}` resets all.
 * - `verme:picture` `{ name, selector? }` writes `test/out/pictures/NAME.png`.
 * - `verme:mouse` `{ do: 'move' | 'click', x, y }`, or `{ do: 'down' | 'up' }` where it is.
 * - `verme:reset`: viewport and media as they were; scripts/components/guard.mjs calls it after each test.
 */
import { mkdirSync } from 'node:fs';
import { root } from '../rollup/root.mjs';

const features = ['prefers-color-scheme', 'prefers-reduced-motion', 'prefers-contrast', 'forced-colors'];

/** The protocol sessions by page. Only pages whose media somebody changed have one. */
const clients = new WeakMap();

async function clientOf(page) {
  const known = clients.get(page);
  if (known) return known;
  const client = await page.createCDPSession();
  clients.set(page, client);
  return client;
}

async function media(page, wanted) {
  const unknown = Object.keys(wanted).filter((name) => !features.includes(name));
  if (unknown.length > 0) throw new Error(`verme:media knows ${features.join(', ')}; not ${unknown.join(', ')}.`);
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', {
    features: features.map((name) => ({ name, value: wanted[name] ?? '' })),
  });
}

const usual = { width: 800, height: 600 };

async function reset(page) {
  if (clients.has(page)) await media(page, {});
  const now = page.viewport();
  if (now && (now.width !== usual.width || now.height !== usual.height)) await page.setViewport(usual);
}

async function picture(page, { name, selector }) {
  if (!/^[\w-]+$/.test(name)) throw new Error(`'${name}' is no name for a picture: letters, digits, - and _.`);
  const folder = `${root}test/out/pictures`;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.png`;
  const target = selector ? await page.$(selector) : page;
  if (!target) throw new Error(`Nothing matches '${selector}'.`);
  await target.screenshot({ path });
  return path;
}

async function mouse(page, { do: what, x, y }) {
  if (what === 'move') await page.mouse.move(x, y);
  else if (what === 'click') await page.mouse.click(x, y);
  else if (what === 'down') await page.mouse.down();
  else if (what === 'up') await page.mouse.up();
  else throw new Error(`verme:mouse can move, click, go down or up, not '${what}'.`);
}

const commands = { 'verme:media': media, 'verme:picture': picture, 'verme:mouse': mouse, 'verme:reset': reset };

export const pageCommands = () => ({
  name: 'verme-page-commands',
  async executeCommand({ command, payload, session }) {
    const run = commands[command];
    if (!run) return undefined;
    // Anything but undefined says that the command was known.
    return (await run(session.browser.getPage(session.id), payload ?? {})) ?? true;
  },
});
