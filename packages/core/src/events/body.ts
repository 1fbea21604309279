/** The gate of the fold: the body of an event, judged once by the schema of its type. */
import * as v from 'valibot';
import type { Envelope } from './envelope.ts';
import type { Slice } from './define.ts';
import { table, type DataOf, type EventType, type WordsOf } from './table.ts';

/** An event whose body has passed its schema. `words` is null where it was erased. */
export type EventOf<T extends EventType> = {
  [K in T]: Omit<Envelope, 'type' | 'data' | 'words'> & {
    readonly type: K;
    readonly data: DataOf<K>;
    readonly words: WordsOf<K> | null;
  };
}[T];
/** Any event of a group whose body has passed the schema of its type. */
export type GroupEvent = EventOf<EventType>;

/** Why a body cannot be used. */
export type BodyFault = 'unknownType' | 'badData';

const judged = new WeakMap<Envelope, GroupEvent | BodyFault>();

function judge(event: Envelope): GroupEvent | BodyFault {
  if (!Object.hasOwn(table, event.type)) return 'unknownType';
  const definition = table[event.type as EventType];
  const data = v.safeParse(definition.data as v.GenericSchema, event.data ?? {});
  if (!data.success) return 'badData';
  if (event.words === null) return { ...event, data: data.output, words: null } as GroupEvent;
  const words = v.safeParse(definition.words as v.GenericSchema, event.words ?? {});
  if (!words.success) return 'badData';
  if ('agrees' in definition && !definition.agrees(data.output as object, words.output as object)) return 'badData';
  return { ...event, data: data.output, words: words.output } as GroupEvent;
}

/** The typed event behind an envelope, or why there is none. Judged once per envelope. */
export function bodyOf(event: Envelope): GroupEvent | BodyFault {
  const known = judged.get(event);
  if (known !== undefined) return known;
  const fresh = judge(event);
  judged.set(event, fresh);
  return fresh;
}

export const sliceOf = (type: EventType): Slice => table[type].slice;

/**
 * What a person does, before a device stamps it: everything but room, device, number, time and what was seen.
 * `member` is filled in by the room.
 */
export type DraftOf<T extends EventType> = {
  [K in T]: {
    readonly type: K;
    readonly activity?: string;
    readonly step?: number;
  } & ({} extends DataOf<K> ? { readonly data?: DataOf<K> } : { readonly data: DataOf<K> }) &
    ({} extends WordsOf<K> ? { readonly words?: WordsOf<K> } : { readonly words: WordsOf<K> });
}[T];
/** A draft of any event: what a widget hands to a room. */
export type Draft = DraftOf<EventType>;
