/** The demo pages: each `demo/NAME.html` loads `./NAME.js`, built from `demo/src/NAME.ts`; everything else is copied. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesUnder } from '../files.mjs';
import { forBrowser, onwarn } from './plugins.mjs';
import { root } from './root.mjs';

const folder = `${root}demo/`;
const dist = `${folder}dist`;
const script = /<script\b[^>]*\bsrc="\.\/([\w-]+)\.js"/g;

const sourceOf = (name) => (name === 'verme' ? `${root}packages/widgets/src/define.ts` : `${folder}src/${name}.ts`);

/** What is served as it is: pages, styles, pictures, example groups. */
const pages = () =>
  filesUnder(folder, (name) => ['node_modules', 'dist', 'src'].includes(name)).filter(
    (path) => !/(^package\.json|^tsconfig.*|\.md|\.ts)$/.test(path),
  );

/** Entries by name, from the script tags of the pages. A page may also load `./verme.js`, as a stranger's page would. */
export function demoEntries() {
  const entries = {};
  for (const page of pages().filter((path) => path.endsWith('.html')))
    for (const [, name] of readFileSync(`${folder}${page}`, 'utf8').matchAll(script)) {
      if (!existsSync(sourceOf(name)))
        throw new Error(`demo/${page} loads ./${name}.js, but ${sourceOf(name)} is not there.`);
      entries[name] = sourceOf(name);
    }
  return entries;
}

const copy = () => ({
  name: 'verme-copy',
  writeBundle() {
    for (const path of pages()) {
      mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
      copyFileSync(folder + path, `${dist}/${path}`);
    }
    // The example group is the golden log of all five sessions: what the tests prove is what people open.
    mkdirSync(`${dist}/example`, { recursive: true });
    for (const file of ['log.json', 'moments.json'])
      copyFileSync(`${root}test/golden/five-sessions/${file}`, `${dist}/example/${file}`);
  },
});

export function demo() {
  const input = demoEntries();
  if (Object.keys(input).length === 0) return [];
  return [
    {
      input,
      plugins: [...forBrowser(), copy()],
      onwarn,
      output: { dir: dist, format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  ];
}
