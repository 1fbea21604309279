/**
 * `npm run mutate -- planning views/plan.view.ts`: mutation testing of folders or files of packages/core/src, with the
 * tests that are about core. All of core takes hours: name what you have changed. Configuration: stryker.config.mjs.
 */
import { spawnSync } from 'node:child_process';
import { root } from './rollup/root.mjs';

const { status } = spawnSync(process.execPath, [`${root}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, VERME_MUTATE: process.argv.slice(2).join(' ') },
});
process.exitCode = status ?? 1;
