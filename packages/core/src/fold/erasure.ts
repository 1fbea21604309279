/** Words that have to go from the log although their events stay: what was withdrawn, and notes whose time is over. */
import { entryOf, type Entry } from '../collections/collection.ts';
import type { CollectionKind } from '../collections/kinds.ts';
import { collectionKinds, lasting } from '../collections/lasting.ts';
import { idOf, type Envelope } from '../events/envelope.ts';
import type { Id } from '../events/schemas.ts';
import { order, type Log } from '../log/log.ts';
import type { GroupState } from './state.ts';

/** The record that an event of a collection is about; undefined for every other event. */
function recordOf(state: GroupState, event: Envelope): Entry | undefined {
  const kind = event.type.slice(0, event.type.indexOf('.')) as CollectionKind;
  if (!collectionKinds.includes(kind)) return undefined;
  const { of } = (event.data ?? {}) as { readonly of?: Id };
  return entryOf(state.collections[kind], of ?? idOf(event));
}

/** Whether an event's words are notes of what was talked about. */
function isNote(event: Envelope): boolean {
  if (event.type === 'consent.withheld') return true;
  if (event.type === 'evaluation.counted') return (event.data as { form?: unknown }).form === 'mid';
  const kind = event.type.slice(0, event.type.indexOf('.')) as CollectionKind;
  return Object.hasOwn(lasting, kind) && lasting[kind] === 'note';
}

/** How many events of the order stand before the end of the session that was closed last, and is closed still. */
function untilClosed(state: GroupState, events: readonly Envelope[], before: number): number {
  return events.findLastIndex((event) => {
    if (event.type !== 'session.closed' || event.at >= before) return false;
    const { session } = event.data as { session: Id };
    return Object.hasOwn(state.sessions, session) && state.sessions[session]?.closed === event.at;
  });
}

/**
 * Ids of events whose words are to be erased: those of records that were withdrawn, and, where the group decided that
 * its notes are deleted after each session, all notes up to the end of the last one that was closed before an instant
 * (ms; absent: of the last one). Walks the whole log: ask it when a
 * room is opened or a session is over, not at every event.
 */
export function wordsDue(log: Log, state: GroupState, closedBefore = Infinity): readonly Id[] {
  const { events } = order(log);
  const last = state.record?.until === 'session' ? untilClosed(state, events, closedBefore) : -1;
  return events.flatMap((event, at) => {
    if (event.words === undefined || event.words === null) return [];
    const isDue = recordOf(state, event)?.withdrawn === true || (at < last && isNote(event));
    return isDue ? [idOf(event)] : [];
  });
}
