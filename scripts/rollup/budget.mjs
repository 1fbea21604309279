/**
 * Size budgets. The figures are in `budgets.json`, in bytes of brotli 11 of all that an entry imports statically, each
 * file on its own as a server sends it. What was measured is written to `build/sizes.json`. Over the figure the build
 * fails, or over its `ceiling` where a figure is missed for a stated reason (`why`); `VERME_BUDGETS=report` leaves the
 * verdict to whoever reads that file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './root.mjs';

const file = `${root}build/sizes.json`;

export const budgets = () => JSON.parse(readFileSync(`${root}budgets.json`, 'utf8'));

/** The sizes of the last builds by name: `{ bytes, files }`. Empty when nothing was built. */
export function sizes() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** How much a name may weigh. One that stands on another (`over`) moves with it. */
export function limitOf(name, known = sizes()) {
  const { limit, over } = budgets()[name] ?? {};
  if (limit === undefined) return undefined;
  if (over === undefined) return limit;
  return known[over] === undefined ? undefined : known[over].bytes + limit;
}

/** Over this the build fails: the figure itself, or the ceiling that a stated reason allows for now. */
export const ceilingOf = (name, known) => budgets()[name]?.ceiling ?? limitOf(name, known);

const brotli = (code) =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code) },
  }).length;

/** Every file that must be there before the entry runs. */
function firstLoad(bundle) {
  const wanted = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  const seen = new Set();
  while (wanted.length > 0) {
    const chunk = wanted.pop();
    if (!chunk || seen.has(chunk)) continue;
    seen.add(chunk);
    wanted.push(...chunk.imports.map((name) => bundle[name]));
  }
  return [...seen];
}

export const budget = (name) => ({
  name: 'verme-budget',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = firstLoad(bundle);
      const bytes = chunks.reduce((sum, chunk) => sum + brotli(chunk.code), 0);
      const known = { ...sizes(), [name]: { bytes, files: chunks.map((chunk) => chunk.fileName).sort() } };
      mkdirSync(`${root}build`, { recursive: true });
      writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
      const limit = ceilingOf(name, known);
      if (limit !== undefined && bytes > limit && process.env.VERME_BUDGETS !== 'report')
        this.error(`${name} weighs ${bytes} B in brotli; budgets.json allows ${limit} B.`);
    },
  },
});
