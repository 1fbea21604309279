/**
 * `npm run mutate -- planning views/pace.ts:20-30`: changes core's code in small ways, one at a time, and says which
 * changes no test notices. By folder, file or lines of packages/core/src, because all of it takes hours. Texts are not
 * changed; what is read once at import (schemas, a machine's configuration) only with `VERME_STATIC=1`, for then every
 * change runs every test. `VERME_WORKERS=1` leaves the machine's other cores to others. `VERME_AGAIN=1` goes on from the
 * last report of the same names: after new tests it asks again what nothing noticed, and what stands in changed lines.
 */
const folders = (process.env.VERME_MUTATE ?? '').split(' ').filter(Boolean);
const sources = folders.length === 0 ? ['packages/core/src'] : folders.map((one) => `packages/core/src/${one}`);
const report = `test/out/mutation-${folders.join('-').replace(/\W+/g, '-').slice(0, 200) || 'core'}.json`;
const isAgain = process.env.VERME_AGAIN === '1';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  mutate: [
    ...sources.map((one) => (/\.ts(?::\d+-\d+)?$/.test(one) ? one : `${one}/**/*.ts`)),
    '!**/*.test.ts',
    '!**/testing/**',
    '!packages/core/src/methods/**/*.ts',
    '!packages/core/src/programmes/**/*.ts',
  ],
  ignoreStatic: process.env.VERME_STATIC !== '1',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.VERME_WORKERS ?? 2),
  // Waiting for a busy machine is not noticing: the first run of the tests, from which this is reckoned, waits as well.
  timeoutFactor: 5,
  timeoutMS: 5000,
  disableTypeChecks: false,
  tempDirName: 'build/mutation',
  incremental: isAgain,
  incrementalFile: report,
  // Going on from a report writes it, too.
  reporters: ['progress-append-only', 'clear-text', ...(isAgain ? [] : ['json'])],
  jsonReporter: { fileName: report },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
