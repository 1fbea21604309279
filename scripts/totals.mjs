/** Honest counts from the runners' report files: what is missing or could not load counts as failed. */
import { readFileSync } from 'node:fs';
import { root } from './rollup/root.mjs';

const missing = { passed: 0, failed: 1, skipped: 0 };

function read(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
  } catch {
    console.error(`The report ${file} is missing or broken: counted as one failure.`);
    return undefined;
  }
}

/** A vitest file that could not load has no failed test, only a failed suite without tests. */
export function countVitest(report) {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && report.success === false ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

export const vitestReport = (file) => () => {
  const report = read(file);
  return report ? countVitest(report) : { ...missing };
};

export const componentsReport = (file) => () => read(file) ?? { ...missing };
