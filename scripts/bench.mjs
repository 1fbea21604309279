/**
 * `npm run bench [-- name …]`: runs every test/bench/*.mjs that exports `run(): Promise<Figure[]>`, prints a table and
 * writes test/bench/out/bench.json. A figure is `{ name, figure, limit?, unit?, note?, atLeast? }`; it may be at most its
 * limit, or at least with `atLeast: true`. A missed figure ends the program with 1, after the whole table.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './rollup/root.mjs';

const condition = '--conditions=@opelix/source';
const folder = `${root}test/bench/`;

function again() {
  const { status } = spawnSync(process.execPath, [condition, '--expose-gc', ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

function suites() {
  const wanted = process.argv.slice(2);
  return readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith('.mjs') &&
        /^export (async function|function|const) run\b/m.test(readFileSync(folder + file, 'utf8')),
    )
    .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.mjs$/, '')))
    .sort();
}

const number = (value) => (value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toPrecision(3));

export function verdict({ figure, limit, atLeast }) {
  if (limit === undefined) return '';
  return (atLeast ? figure >= limit : figure <= limit) ? 'ok' : 'MISSED';
}

async function main() {
  const figures = [];
  for (const file of suites()) {
    console.log(`${file} …`);
    try {
      const { run } = await import(pathToFileURL(folder + file).href);
      figures.push(
        ...(await run()).map((figure) => ({ suite: file.replace(/\.mjs$/, ''), ...figure, verdict: verdict(figure) })),
      );
    } catch (error) {
      console.error(error);
      figures.push({ suite: file, name: `did not run: ${error.message}`, verdict: 'MISSED' });
    }
  }
  const rows = figures.map(({ name, figure, limit, unit = '', atLeast, verdict: said, note = '' }) => [
    name,
    `${number(figure)} ${unit}`.trim(),
    limit === undefined ? '' : `${atLeast ? '≥' : '≤'} ${number(limit)} ${unit}`.trim(),
    said,
    note,
  ]);
  const table = [['what', 'is', 'must be', '', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  console.log('');
  for (const row of table)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  mkdirSync(`${folder}out`, { recursive: true });
  writeFileSync(
    `${folder}out/bench.json`,
    `${JSON.stringify({ node: process.version, platform: `${process.platform} ${process.arch}`, figures }, null, 2)}\n`,
  );
  process.exitCode = figures.some((figure) => figure.verdict === 'MISSED') ? 1 : 0;
}

if (process.execArgv.includes(condition)) await main();
else again();
