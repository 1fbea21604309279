/** The numbered rules of the packages: each number is one rule, and each rule is cited by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const specs = readdirSync(new URL('packages/', root)).flatMap((name) => {
  const file = new URL(`packages/${name}/SPEC.md`, root);
  try {
    return [{ name, text: readFileSync(file, 'utf8') }];
  } catch {
    return [];
  }
});
const tests = ['packages', 'test']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.ts$/.test(path) && !path.includes('node_modules'))
      .map((path) => readFileSync(new URL(`${folder}/${path}`, root), 'utf8')),
  )
  .join('\n');

describe.each(specs)('the rules of $name', ({ text }) => {
  const ids = [...text.matchAll(/^(?:- )?\*\*(V[A-Z]\d+)\.?\*\*/gm)].map(([, id]) => id ?? '');

  it('are numbered once', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are cited by a test, alone or in a range', () => {
    const cited = new Set(tests.match(/\bV[A-Z]\d+\b/g));
    for (const [, kind, from, to] of tests.matchAll(/\b(V[A-Z])(\d+)–(?:V[A-Z])?(\d+)\b/g))
      for (let n = Number(from); n <= Number(to); n += 1) cited.add(`${kind}${n}`);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  });
});
