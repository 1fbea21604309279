import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const prove = process.env.VERME_PROVE === '1';

// This file is read once for each project: the seed is said once.
if (!process.env.VERME_SEED_SAID) {
  process.env.VERME_SEED ??= '20261124';
  process.env.VERME_SEED_SAID = '1';
  console.log(`fast-check seed ${process.env.VERME_SEED}${prove ? ', long runs' : ''}`);
}

const project = (name, root, include, more = {}) => ({
  extends: true,
  root: here(root),
  test: { name, include, ...more },
});

export default defineConfig({
  // `resolve.conditions` alone is not enough in Node. Naming conditions replaces the default ones, hence the rest.
  ssr: { resolve: { conditions: ['@opelix/source', 'module', 'node', 'development|production'] } },
  test: {
    environment: 'node',
    // The cache on disk does not notice a changed exports map.
    fsModuleCache: false,
    setupFiles: [here('./scripts/vitest/properties.mjs')],
    testTimeout: prove ? 1_800_000 : 20_000,
    projects: [
      project('core', './packages/core', ['src/**/*.test.ts']),
      project('documents', './packages/documents', ['src/**/*.test.ts']),
      // What needs IndexedDB and channels is called *.browser.test.ts and runs with the widgets' tests.
      project('sync', './packages/sync', ['src/**/*.test.ts'], { exclude: ['**/*.browser.test.ts'] }),
      project('test', './test', ['**/*.test.ts'], {
        exclude: ['e2e/**', '**/node_modules/**'],
        testTimeout: prove ? 1_800_000 : 60_000,
      }),
      project('e2e', './test/e2e', ['**/*.test.ts'], {
        testTimeout: 300_000,
        hookTimeout: 120_000,
        // A page may be slow; what never comes fails all the same.
        expect: { poll: { timeout: 15_000 } },
        // Each file has a browser of its own.
        maxWorkers: 2,
        globalSetup: [here('./scripts/vitest/served.mjs')],
      }),
    ],
  },
});
