/** `npm run prove [-- vitest's arguments]`: the property tests with a new seed and many more runs. */
import { spawnSync } from 'node:child_process';
import { root } from './rollup/root.mjs';

const seed = process.env.VERME_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', '!e2e', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, VERME_PROVE: '1', VERME_SEED: seed } },
);
process.exitCode = status ?? 1;
