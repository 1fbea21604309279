/**
 * Property tests: one seed for the whole run (printed by vitest.config.mjs), so that a failure can be run again with
 * `VERME_SEED=… npm run test:unit`. The gate's seed is fixed; `npm run prove` takes a new one and runs many more cases.
 */
import fc from 'fast-check';

const prove = process.env.VERME_PROVE === '1';

fc.configureGlobal({
  seed: Number(process.env.VERME_SEED),
  numRuns: Number(process.env.VERME_RUNS ?? (prove ? 5000 : 100)),
});
