/** `npm run docs`: the reference, the manifest of the elements, and every machine drawn from its own configuration. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './rollup/root.mjs';

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

const steps = {
  manifest: () =>
    node(
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--config',
      'custom-elements-manifest.config.mjs',
    ),
  charts: () => node('--conditions=@opelix/source', 'scripts/charts.mjs'),
  reference: () => node('node_modules/typedoc/bin/typedoc', '--options', 'typedoc.config.mjs'),
};

rmSync(`${root}docs/build`, { recursive: true, force: true });
const failed = Object.keys(steps).filter((name) => {
  const since = performance.now();
  const well = steps[name]();
  console.log(`  ${name} ${well ? 'ok' : 'FAILED'} ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return !well;
});
process.exitCode = failed.length === 0 ? 0 : 1;
