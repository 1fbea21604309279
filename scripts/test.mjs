/**
 * `npm test`: every step in order, even after one failed, each timed; then `N passed, N failed` alone on the last line,
 * summed over all runners. Types, lint, build and docs are steps, not tests: they can only add failures.
 * `npm test -- unit lint` runs those steps only.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { root } from './rollup/root.mjs';
import { componentsReport, vitestReport } from './totals.mjs';

const out = 'test/out';
const reports = { unit: `${out}/unit.json`, e2e: `${out}/e2e.json`, components: `${out}/components.json` };

const npm = (...args) => ['npm', ...args];
const json = (file) => ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${root}${file}`];

const steps = [
  { name: 'chromium', run: () => void (process.env.CHROME_PATH = ensureChromium()) },
  { name: 'format', command: npm('run', '-s', 'format:check') },
  { name: 'types', command: npm('run', '-s', 'types') },
  { name: 'lint', command: npm('run', '-s', 'lint') },
  { name: 'unit', command: npm('run', '-s', 'test:unit', ...json(reports.unit)), report: vitestReport(reports.unit) },
  { name: 'components', command: npm('run', '-s', 'test:components'), report: componentsReport(reports.components) },
  { name: 'build', command: npm('run', '-s', 'build') },
  { name: 'docs', command: npm('run', '-s', 'docs') },
  { name: 'e2e', command: npm('run', '-s', 'test:e2e', ...json(reports.e2e)), report: vitestReport(reports.e2e) },
];

/** Whether the step's program ended well. */
function ended(step) {
  if (step.run) {
    try {
      step.run();
      return true;
    } catch (error) {
      console.error(error.message);
      return false;
    }
  }
  const [program, ...args] = step.command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function perform(step) {
  console.log(`\n── ${step.name} ──`);
  const since = performance.now();
  const well = ended(step);
  const counted = step.report ? step.report() : { passed: 0, failed: 0, skipped: 0 };
  // A program that failed without counting anything failed once.
  if (!well && counted.failed === 0) counted.failed = 1;
  return { name: step.name, seconds: (performance.now() - since) / 1000, ...counted };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

rmSync(`${root}${out}`, { recursive: true, force: true });
const results = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(perform);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

console.log('\nstep          seconds  passed  failed  skipped');
for (const { name, seconds, passed, failed, skipped } of results)
  console.log(
    [
      name.padEnd(12),
      seconds.toFixed(1).padStart(9),
      ...[passed, failed, skipped].map((n, at) => String(n).padStart(at === 2 ? 8 : 7)),
    ].join(' '),
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
