/** The tabs of one browser profile: what one writes, the others hear at once; what they missed, they read in the store. */

/**
 * What tabs of one room say to each other:
 * - `kept`: these events were written, after one row and up to another;
 * - `unkept`: these events are in a tab's memory only; `all` marks the answer to a `hello`;
 * - `hello`: a tab asks for what others hold in memory only;
 * - `erased`: the words of these events are gone from the store;
 * - `look`: the store has changed.
 */
export type TabMessage =
  | { readonly kind: 'kept'; readonly after: number; readonly last: number; readonly events: readonly unknown[] }
  | { readonly kind: 'unkept'; readonly all: boolean; readonly events: readonly unknown[] }
  | { readonly kind: 'erased'; readonly ids: readonly string[] }
  | { readonly kind: 'hello' }
  | { readonly kind: 'look' };

/** What this package needs of a BroadcastChannel. */
export interface TabChannel {
  /** Tells the other tabs; never this one. */
  postMessage(message: unknown): void;
  /** Hears what another tab says, as it came: `messageOf` judges it. */
  onmessage: ((event: MessageEvent) => void) | null;
  /** Hears and tells nothing more. */
  close(): void;
}

/** The channel of a room; null where the browser has none. */
export const channelOf = (name: string): TabChannel | null =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;

/** The channel's name: rooms of another database are other rooms. */
export const channelName = (store: string, room: string): string => `${store}:${room}`;

const isRow = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The message in what came through a channel; null for anything else. The events in it are not judged here. */
export function messageOf(input: unknown): TabMessage | null {
  if (typeof input !== 'object' || input === null) return null;
  const { kind, after, last, all, events, ids } = input as Readonly<Record<string, unknown>>;
  if (kind === 'hello' || kind === 'look') return { kind };
  if (kind === 'erased') {
    const isList = Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string');
    return isList ? { kind, ids } : null;
  }
  if (!Array.isArray(events)) return null;
  if (kind === 'unkept' && typeof all === 'boolean') return { kind, all, events };
  return kind === 'kept' && isRow(after) && isRow(last) ? { kind, after, last, events } : null;
}

/** Tells all tabs that have a room open to look into the store. */
export function tellTabs(store: string, room: string): void {
  const channel = channelOf(channelName(store, room));
  channel?.postMessage({ kind: 'look' } satisfies TabMessage);
  channel?.close();
}

/**
 * Calls back when the person comes back to this tab: it may have been asleep and missed something. Returns the way to
 * stop. Does nothing where there is no window.
 */
export function onReturn(callback: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const ifVisible = (): void => {
    if (document.visibilityState === 'visible') callback();
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', ifVisible, { signal });
  window.addEventListener('focus', callback, { signal });
  window.addEventListener('pageshow', callback, { signal });
  return () => stop.abort();
}
