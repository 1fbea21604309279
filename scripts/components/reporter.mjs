/** Writes `test/out/components.json`: `{ passed, failed, skipped }`. A file that could not load counts as one failed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../rollup/root.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

const one = (test) =>
  test.skipped ? { ...none, skipped: 1 } : test.passed ? { ...none, passed: 1 } : { ...none, failed: 1 };

const suite = ({ tests, suites }) => [...tests.map(one), ...suites.map(suite)].reduce(add, none);

function file({ testResults, errors, passed }) {
  if (!testResults) return { ...none, failed: 1 };
  const counted = suite(testResults);
  const broken = counted.failed === 0 && (errors.length > 0 || passed === false);
  return broken ? add(counted, { ...none, failed: 1 }) : counted;
}

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const total = sessions.map(file).reduce(add, none);
    mkdirSync(`${root}test/out`, { recursive: true });
    writeFileSync(`${root}test/out/components.json`, `${JSON.stringify(total)}\n`);
  },
});
