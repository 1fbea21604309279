/**
 * `npm run prove [-- vitest's arguments]`: what takes too long for the gate. The property tests with a new seed and many
 * more runs; then session one in a browser, in the languages and colours in which the gate does not tell it. Arguments
 * choose among the property tests, and leave the browser out.
 */
import { spawnSync } from 'node:child_process';
import { root } from './rollup/root.mjs';

const seed = process.env.VERME_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const wanted = process.argv.slice(2);

const proves = (args) =>
  spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VERME_PROVE: '1', VERME_SEED: seed },
  }).status ?? 1;

const statuses = [proves(['--project', '!e2e', ...wanted])];
if (wanted.length === 0) statuses.push(proves(['--project', 'e2e', 'session-one']));
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
