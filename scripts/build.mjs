/**
 * Builds with rollup.config.mjs, part by part, and says how long each took. As a program it builds everything, writes
 * the declarations and fails when a budget is missed; `npm start` builds the demo only.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { root } from './rollup/root.mjs';
import { budgetTable } from './rollup/table.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Builds the named parts of the configuration. Throws when one does not build. */
export async function build(parts, say = console.log) {
  process.env.VERME_BUILD = parts.join(',');
  const { options, warnings } = await loadConfigFile(`${root}rollup.config.mjs`, {});
  warnings.flush();
  for (const { output: outputs, ...input } of options) {
    const since = performance.now();
    const bundle = await rollup(input);
    for (const output of outputs) await bundle.write(output);
    await bundle.close();
    warnings.flush();
    say(`  ${relative(root, outputs[0].dir)} (${Object.keys(input.input).length || 1}) ${seconds(since)}`);
  }
}

function declarations() {
  const since = performance.now();
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The declarations did not build.');
  console.log(`  declarations ${seconds(since)}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const name of ['core', 'documents', 'sync', 'widgets'])
      rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });
    rmSync(`${root}demo/dist`, { recursive: true, force: true });
    process.env.VERME_BUDGETS ??= 'report';
    await build(['packages', 'measured', 'bundles', 'demo']);
    declarations();
    const { text, over } = budgetTable();
    console.log(`\n${text}`);
    if (over.length > 0) throw new Error(`Over budget: ${over.join(', ')}.`);
  } catch (error) {
    console.error(`\nBuild failed: ${error.message}${error.frame ? `\n${error.id ?? ''}\n${error.frame}` : ''}`);
    process.exitCode = 1;
  }
}
