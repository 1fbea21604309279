/** What somebody is typing and has not recorded yet: it comes back after a reload. */

/** The text of one field. None of its methods throws; where the browser keeps nothing, memory does. */
export interface TypedText {
  /** What was typed last; empty when nothing was. */
  get(): string;
  /** Keeps the text; an empty one is cleared. */
  set(text: string): void;
  /** Forgets it, here and in the browser. */
  clear(): void;
}

const memory = new Map<string, string>();
const prefixOf = (room: string): string => `verme:typed:${room}:`;

/** The browser's localStorage, or undefined; in some frames even looking at it throws. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function attempt<T>(work: (storage: Storage) => T): T | undefined {
  const kept = storage();
  try {
    return kept && work(kept);
  } catch {
    return undefined;
  }
}

/** The text of the field `field` in the room `room`. A tab that typed it knows it even when the browser refused it. */
export function typed(room: string, field: string): TypedText {
  const key = prefixOf(room) + field;
  const clear = (): void => {
    memory.delete(key);
    attempt((kept) => kept.removeItem(key));
  };
  return {
    get: () => memory.get(key) ?? attempt((kept) => kept.getItem(key)) ?? '',
    set(text) {
      if (text === '') return clear();
      memory.set(key, text);
      attempt((kept) => {
        kept.setItem(key, text);
        // It is kept: another tab may change it from here on.
        memory.delete(key);
      });
    },
    clear,
  };
}

/** Forgets all that was typed in a room, when the room is deleted or its group has closed. */
export function forgetTyped(room: string): void {
  const prefix = prefixOf(room);
  for (const key of [...memory.keys()]) if (key.startsWith(prefix)) memory.delete(key);
  attempt((kept) => {
    const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index));
    for (const key of keys) if (key?.startsWith(prefix)) kept.removeItem(key);
  });
}
