/** Real events with one thing wrong: what comes from outside is not trusted. */
import type { Envelope } from '@opelix/verme-core';
import fc from 'fast-check';

// Not −0: JSON writes it as 0, and nothing in the fold tells the two apart.
const nasty = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2 ** 53, 0.5, '', 'x', '__proto__', 'constructor', 'd1a:1'),
  fc.constantFrom<unknown>([], {}, [[]], ['d1a:1', 'd1a:1'], { length: 3 }, 'd9:9', 'd1a:1.1', 'x'.repeat(3000)),
  fc.constantFrom<unknown>('d1a:999999999', 'toString', 'hasOwnProperty', '\ud800', '\u0000', '<img onerror=x>'),
  fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{}}}') as unknown),
  fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(JSON.stringify(JSON.parse(text)))),
);
export const mutations = fc.oneof(
  fc.record({ how: fc.constant('field' as const), key: fc.nat(40), value: nasty }),
  fc.record({ how: fc.constant('inside' as const), key: fc.nat(40), value: nasty }),
  fc.record({ how: fc.constant('drop' as const), key: fc.nat(40), value: fc.constant(null) }),
  fc.record({ how: fc.constant('add' as const), key: fc.nat(5), value: nasty }),
  fc.record({ how: fc.constant('type' as const), key: fc.nat(99), value: fc.constant(null) }),
);
export interface Mutation {
  readonly how: 'field' | 'inside' | 'drop' | 'add' | 'type';
  readonly key: number;
  readonly value: unknown;
}

/** A copy of an event with one thing wrong. */
export function mutated(event: Envelope, { how, key, value }: Mutation, types: readonly string[]): unknown {
  const copy = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const name = keys[key % keys.length] ?? 'v';
  if (how === 'type') return { ...copy, type: types[key % types.length] };
  if (how === 'drop') {
    delete copy[name];
    return copy;
  }
  if (how === 'add') {
    const added = ['__proto__', 'constructor', 'extra', 'words', 'data', 'activity'][key] ?? 'extra';
    return JSON.parse(
      `${JSON.stringify(copy).slice(0, -1)},${JSON.stringify(added)}:${JSON.stringify(value ?? null)}}`,
    );
  }
  if (how === 'inside') {
    // Somewhere below data or words.
    let at = (key % 2 === 0 ? copy['data'] : copy['words']) as Record<string, unknown> | undefined;
    for (let depth = key; typeof at === 'object' && at !== null; depth >>= 1) {
      const inner = Object.keys(at);
      const next = inner[depth % Math.max(1, inner.length)];
      if (next === undefined) break;
      if (depth % 2 === 1 || typeof at[next] !== 'object') {
        at[next] = value;
        break;
      }
      at = at[next] as Record<string, unknown>;
    }
    return copy;
  }
  return { ...copy, [name]: value };
}
