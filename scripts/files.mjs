import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files under a folder, as paths relative to it with `/`, sorted. `skip` says which names are not entered. */
export function filesUnder(folder, skip = (name) => name === 'node_modules' || name === 'dist') {
  const walk = (at) =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      if (skip(entry.name)) return [];
      const path = join(at, entry.name);
      return entry.isDirectory() ? walk(path) : [relative(folder, path).split(sep).join('/')];
    });
  return walk(folder).sort();
}
