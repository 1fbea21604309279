/**
 * `npm run docs`: the manifest of the elements, every machine drawn from its own configuration, and the reference over
 * all packages, whose pages 'Elements' and 'Machines' are written here from the first two. All of it in docs/build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from './rollup/root.mjs';

const out = `${root}docs/build`;
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text === undefined ? '' : `\`${cell(text)}\``);

/** A table in Markdown, or nothing where it has no rows. */
function table(head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return lines.join('\n');
}

const named = (title, list = []) =>
  table(
    [title, ''],
    list.map(({ name, description }) => [code(name), cell(description)]),
  );

/** Properties that a page sets from a script; those with an attribute stand with it. */
const properties = ({ members = [] }) =>
  members.filter(
    ({ kind, name, privacy, attribute, static: isStatic }) =>
      kind === 'field' &&
      !name.startsWith('#') &&
      !isStatic &&
      (privacy ?? 'public') === 'public' &&
      attribute === undefined,
  );

function element(declaration) {
  const { tagName, description = '', attributes = [], slots, events, cssParts, cssProperties } = declaration;
  const what = (rows) =>
    rows.map((one) => [code(one.name), code(one.type?.text), code(one.default), cell(one.description)]);
  return [
    `## ${tagName}`,
    description.trim(),
    table(['Attribute', 'Type', 'Unless set', ''], what(attributes)),
    table(['Property', 'Type', 'Unless set', ''], what(properties(declaration))),
    named('Event', events),
    table(
      ['Slot', ''],
      (slots ?? []).map(({ name, description: says }) => [name === '' ? 'the only one' : code(name), cell(says)]),
    ),
    named('Part', cssParts),
    named('Custom property', cssProperties),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function elements() {
  const { modules } = JSON.parse(readFileSync(`${root}packages/widgets/custom-elements.json`, 'utf8'));
  const all = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const about = 'From `packages/widgets/custom-elements.json`. How they are used: the guide “Embed the elements”.';
  return `---\ntitle: Elements\n---\n\n# Elements\n\n${about}\n\n${all.map(element).join('\n\n')}\n`;
}

function machines() {
  const charts = readdirSync(`${out}/charts`)
    .filter((file) => file.endsWith('.svg'))
    .sort();
  const about = 'Each is drawn from its own configuration. What a guard is called is the reason that people read.';
  const drawn = charts.map((file) => {
    const name = file.replace(/\.svg$/, '');
    return `## ${name}\n\n[![The machine ${name}: its states, events and guards](../charts/${file})](../charts/${file})`;
  });
  return `---\ntitle: Machines\n---\n\n# Machines\n\n${about}\n\n${drawn.join('\n\n')}\n`;
}

function pages() {
  mkdirSync(`${out}/pages`, { recursive: true });
  writeFileSync(`${out}/pages/elements.md`, elements());
  writeFileSync(`${out}/pages/machines.md`, machines());
  return true;
}

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
  pages,
  reference: () => node('node_modules/typedoc/bin/typedoc', '--options', 'typedoc.config.mjs'),
};

rmSync(out, { recursive: true, force: true });
const failed = Object.keys(steps).filter((name) => {
  const since = performance.now();
  let well = false;
  try {
    well = steps[name]();
  } catch (error) {
    console.error(error);
  }
  console.log(`  ${name} ${well ? 'ok' : 'FAILED'} ${((performance.now() - since) / 1000).toFixed(1)} s`);
  return !well;
});
process.exitCode = failed.length === 0 ? 0 : 1;
