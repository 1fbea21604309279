/** Every rule of .dependency-cruiser.mjs, shown failing once on a planted fault in a house of a few files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const names = ['core', 'documents', 'sync', 'widgets'];
const built: string[] = [];

afterEach(() => built.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const sound: Readonly<Record<string, string>> = {
  'tsconfig.json': '{}',
  'packages/core/src/index.ts': `import { x } from './x.ts';\nexport const core = x;`,
  'packages/core/src/x.ts': `export const x = 1;`,
  'packages/documents/src/index.ts': `import { core } from '@opelix/verme-core';\nexport const documents = core;`,
  'packages/sync/src/index.ts': `import { core } from '@opelix/verme-core';\nexport const sync = core;\nexport type Store = 1;`,
  'packages/widgets/src/index.ts': [
    `import { core } from '@opelix/verme-core';`,
    `import type { Store } from '@opelix/verme-sync';`,
    `export const widgets = [core, () => import('@opelix/verme-documents'), () => import('@opelix/verme-sync')];`,
    `export type X = Store;`,
  ].join('\n'),
  'demo/src/index.ts': `import { widgets } from '@opelix/verme-widgets';\nexport const demo = widgets;`,
};

/** A house with the given files on top of the sound ones; the names of the rules that it breaks, sorted. */
function brokenRules(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verme-imports-'));
  built.push(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of names) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({
        name: `@opelix/verme-${name}`,
        type: 'module',
        exports: { '.': { '@opelix/source': './src/index.ts', default: './dist/index.js' } },
      }),
    );
    mkdirSync(join(folder, 'node_modules/@opelix'), { recursive: true });
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@opelix', `verme-${name}`));
  }
  for (const [path, text] of Object.entries({ ...sound, ...files })) write(path, text);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`,
      ...['--config', `${root}.dependency-cruiser.mjs`, '--output-type', 'json', 'packages', 'demo'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
}

describe('who may import whom', () => {
  it('a sound house breaks nothing', () => expect(brokenRules({})).toEqual([]));

  it('types may point at each other', () => {
    const files = {
      'packages/core/src/x.ts': `import type { Y } from './y.ts';\nexport const x = 1;\nexport type X = Y;`,
      'packages/core/src/y.ts': `import { x } from './x.ts';\nexport type Y = typeof x;\nexport const y = x;`,
    };
    expect(brokenRules(files)).toEqual([]);
  });

  it.each<readonly [rule: string, path: string, text: string]>([
    ['no-cycle', 'packages/core/src/x.ts', `import { core } from './index.ts';\nexport const x = () => core;`],
    ['no-unresolved', 'packages/core/src/x.ts', `import { y } from './nothing.ts';\nexport const x = y;`],
    ['no-way-past-the-exports', 'packages/documents/src/x.ts', `export { x } from '../../core/src/x.ts';`],
    ['no-way-past-the-exports', 'demo/src/x.ts', `export { core } from '../../packages/core/src/index.ts';`],
    [
      'core-knows-nobody',
      'packages/core/src/x.ts',
      `import { sync } from '@opelix/verme-sync';\nexport const x = sync;`,
    ],
    ['documents-know-core', 'packages/documents/src/x.ts', `export { widgets } from '@opelix/verme-widgets';`],
    ['sync-knows-core', 'packages/sync/src/x.ts', `export { documents } from '@opelix/verme-documents';`],
    ['late-documents-and-sync', 'packages/widgets/src/x.ts', `export { sync } from '@opelix/verme-sync';`],
    [
      'late-documents-and-sync',
      'packages/widgets/src/x.ts',
      `import { documents } from '@opelix/verme-documents';\nexport const x = documents;`,
    ],
    ['nobody-needs-the-demo', 'packages/widgets/src/x.ts', `export { demo } from '../../../demo/src/index.ts';`],
    [
      'no-node-in-packages',
      'packages/sync/src/x.ts',
      `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    ],
  ])('%s: %s', (rule, path, text) => expect(brokenRules({ [path]: text })).toContain(rule));
});
