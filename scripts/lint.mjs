/** `npm run lint`: eslint, who imports whom, and a lock file that names no host. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './rollup/root.mjs';

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** With addresses in the lock, `npm ci` would ask that one host wherever it runs. */
function lock() {
  const found = readFileSync(`${root}package-lock.json`, 'utf8').match(/"resolved": "http[^"]*"/g) ?? [];
  if (found.length > 0)
    console.error(`package-lock.json names ${found.length} addresses; .npmrc should keep them out.`);
  return found.length === 0;
}

const folders = ['packages', 'demo', 'test'].filter((name) => existsSync(root + name));
const checks = {
  eslint: () => node('node_modules/eslint/bin/eslint.js', ...process.argv.slice(2), '.'),
  imports: () =>
    node(
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      ...folders,
    ),
  lock,
};

const failed = Object.keys(checks).filter((name) => {
  const since = performance.now();
  const well = checks[name]();
  console.log(`  ${name} ${well ? 'ok' : 'FAILED'} ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return !well;
});
process.exitCode = failed.length === 0 ? 0 : 1;
