/** Erasing words: the event keeps its place, its data and its envelope, and loses what people said. */
import { idOf } from '../events/envelope.ts';
import type { Id } from '../events/schemas.ts';
import { emptyLog, insert } from './insert.ts';
import { order, type Log } from './log.ts';

/** The log without the words of these events. Nothing else changes: order, heads and decisions are the same. */
export function erased(log: Log, ids: readonly Id[]): Log {
  const gone = new Set(ids);
  const events = [...order(log).events, ...log.waiting.values()];
  return insert(
    emptyLog,
    events.map((event) => (gone.has(idOf(event)) && event.words !== undefined ? { ...event, words: null } : event)),
  ).log;
}
