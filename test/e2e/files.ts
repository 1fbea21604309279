/** Log files as somebody might hand them in: cut from the golden log of session one, then changed. */
import { readFileSync } from 'node:fs';

/** One event of a file, as loose as JSON is. */
export type LooseEvent = Record<string, unknown> & { readonly device: string; readonly n: number; readonly at: number };

const golden = new URL('../golden/session-one/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, golden), 'utf8'));
const { events } = read('log.json') as { readonly events: readonly LooseEvent[] };
const moments = read('moments.json') as readonly { readonly id: string; readonly events: number }[];

/** The golden log up to a moment, as the log of a room with another name. */
export function eventsUntil(moment: string, room: string): LooseEvent[] {
  const count = moments.find(({ id }) => id === moment)?.events;
  if (count === undefined) throw new Error(`no moment '${moment}'`);
  return events.slice(0, count).map((event) => ({ ...event, room }));
}

/** The event that would come next from the device that wrote the last one. */
export function following(list: readonly LooseEvent[], change: Record<string, unknown>): LooseEvent {
  const last = list.at(-1) as LooseEvent;
  const n = Math.max(...list.filter(({ device }) => device === last.device).map((one) => one.n)) + 1;
  const { v, room, device, at, member } = last;
  return { v, room, device, n, seen: {}, at: at + 1000, member, data: {}, words: {}, ...change } as LooseEvent;
}

export const fileOf = (list: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'verme-log', v: 1, events: list, ...more });
