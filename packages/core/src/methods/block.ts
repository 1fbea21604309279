import type { Block, Method } from './method.ts';

/** The block that a method makes: its steps by value, without its texts. */
export function blockOf(method: Method, minutes?: number): Block {
  return {
    kind: method.kind,
    v: 1,
    method: method.id,
    ...(minutes === undefined ? {} : { minutes }),
    ...(method.protect ? { protect: true } : {}),
    steps: method.steps,
  };
}
