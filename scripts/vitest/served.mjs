/**
 * For the end-to-end tests: the built demo, served by scripts/start.mjs on a free port, and a Chromium. Tests read
 * `VERME_URL` and `CHROME_PATH` from the environment.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureChromium } from '../chromium.mjs';
import { root } from '../rollup/root.mjs';

const started = (server) =>
  new Promise((done, fail) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const url = /Verme is at {2}(\S+)/.exec(said)?.[1];
      if (url) done(url);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${said}`)));
  });

export default async function setup() {
  process.env.CHROME_PATH = ensureChromium();
  const built = existsSync(`${root}demo/dist/index.html`);
  const server = spawn(process.execPath, [`${root}scripts/start.mjs`, '--port', '0', ...(built ? ['--no-build'] : [])]);
  process.env.VERME_URL = await started(server);
  return () =>
    new Promise((done) => {
      server.once('exit', done);
      server.kill('SIGTERM');
    });
}
