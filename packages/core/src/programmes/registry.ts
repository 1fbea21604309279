/** All programmes that come with Verme. A new programme is one file and one line here. */
import type { Programme } from './programme.ts';
import { verme5x120 } from './verme-5x120.ts';

/** The programmes that come with Verme, by id. `verme-5x120`: five sessions of 120 minutes. */
export const programmes = {
  'verme-5x120': verme5x120,
} as const satisfies Record<string, Programme>;

/** The programme with this id, if it comes with Verme. */
export function programmeOf(id: string): Programme | undefined {
  return Object.hasOwn(programmes, id) ? programmes[id as keyof typeof programmes] : undefined;
}
