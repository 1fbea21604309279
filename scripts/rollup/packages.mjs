/** Each published package as modules: one file in, one file out, imports of other packages left as they are. */
import { existsSync, readFileSync } from 'node:fs';
import { filesUnder } from '../files.mjs';
import { onwarn, resolve, typescript } from './plugins.mjs';
import { root } from './root.mjs';

export const published = ['core', 'documents', 'sync', 'widgets'];

/** The files for a pattern of the form `before*after`; the star stands for one name. */
function matching(folder, pattern) {
  const [before, after] = pattern.split('*');
  return filesUnder(folder).filter((path) => {
    const name = path.slice(before.length, -after.length);
    return path === before + name + after && name !== '' && !name.includes('/');
  });
}

/** The source files that a package's exports map names, `*` filled in from what is there. */
export function entriesOf(name) {
  const folder = `${root}packages/${name}/`;
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return Object.values(exports)
    .map((entry) => entry['@opelix/source'])
    .filter(Boolean)
    .map((path) => path.replace(/^\.\//, ''))
    .flatMap((path) => (path.includes('*') ? matching(folder, path) : [path]))
    .map((path) => folder + path);
}

export const packages = () =>
  published.map((name) => {
    const entries = entriesOf(name);
    const missing = entries.filter((path) => !existsSync(path));
    if (missing.length > 0)
      throw new Error(`packages/${name}: the exports map names files that are not there: ${missing.join(', ')}`);
    return {
      input: entries,
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[a-zA-Z]:/.test(id),
      plugins: [typescript(), resolve()],
      onwarn,
      output: {
        dir: `${root}packages/${name}/dist`,
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: `${root}packages/${name}/src`,
        sourcemap: true,
      },
    };
  });
