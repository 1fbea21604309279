import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './sequencer.mjs';

process.env.VERME_SEED ??= '20261124';
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** For the mutation runs alone, which want one plain configuration: the tests that are about core. */
export default defineConfig({
  root: here(''),
  // The copy that is changed, not the one that node_modules leads to.
  resolve: {
    alias: [
      { find: '@opelix/verme-core/methods', replacement: here('packages/core/src/methods/index.ts') },
      { find: '@opelix/verme-core', replacement: here('packages/core/src/index.ts') },
    ],
  },
  ssr: { resolve: { conditions: ['@opelix/source', 'module', 'node', 'development|production'] } },
  test: {
    environment: 'node',
    fsModuleCache: false,
    // Core keeps nothing between tests: to import it once for each change is a third of the time, with the same verdicts.
    isolate: false,
    sequence: { sequencer: NearestFirst },
    setupFiles: [here('scripts/vitest/properties.mjs'), here('test/mutation/stop.mjs')],
    include: [
      'packages/core/src/**/*.test.ts',
      'test/models/**/*.test.ts',
      'test/walk/**/*.test.ts',
      'test/golden/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
