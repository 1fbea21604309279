import type { Envelope } from '@opelix/verme-core';

/** Whether two pieces of JSON say the same, whatever the order of their keys. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && isSameContent(value, right[key]))
  );
}

/** Whether two events are the same one; erased words make no difference. */
export const isSameEvent = (a: Envelope, b: Envelope): boolean =>
  a.words === null || b.words === null
    ? isSameContent({ ...a, words: null }, { ...b, words: null })
    : isSameContent(a, b);
