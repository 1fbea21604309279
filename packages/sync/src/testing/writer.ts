/** A tab that writes: runs in a frame of its own, so that removing the frame kills it in the middle of anything. */
import { idOf } from '@opelix/verme-core';
import { openLiveRoom, openStore } from '../index.ts';
import { ids, topic } from './group.ts';

/** What a writer tells its parent. */
export type WriterMessage =
  | { readonly tab: number; readonly kind: 'written'; readonly id: string; readonly text: string }
  | { readonly tab: number; readonly kind: 'refused'; readonly reason: string }
  | { readonly tab: number; readonly kind: 'done' }
  | { readonly tab: number; readonly kind: 'report'; readonly ids: readonly string[]; readonly state: string };

/** Records `count` topics, all pressed at once, and says which were acknowledged. Answers `report` with what it has. */
export async function write(database: string, tab: number, count: number): Promise<void> {
  const tell = (message: WriterMessage): void => window.parent.postMessage(message, '*');
  const room = await openLiveRoom({ name: 'group', now: Date.now, store: await openStore({ name: database }) });
  const record = async (text: string): Promise<void> => {
    const result = await room.record(topic(text));
    tell(
      result.ok
        ? { tab, kind: 'written', id: idOf(result.value), text }
        : { tab, kind: 'refused', reason: result.error },
    );
  };
  window.addEventListener('message', () => {
    void room
      .refresh()
      .then(() => tell({ tab, kind: 'report', ids: ids(room.log), state: JSON.stringify(room.state) }));
  });
  await Promise.all(Array.from({ length: count }, (_, index) => record(`${tab}.${index}`)));
  tell({ tab, kind: 'done' });
}

/** Starts a writer in a frame. `onMessage` hears what it says until the frame is removed. */
export function startWriter(
  database: string,
  tab: number,
  count: number,
  onMessage: (message: WriterMessage) => void,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  window.addEventListener('message', ({ source, data }) => {
    if (source !== null && source === frame.contentWindow) onMessage(data as WriterMessage);
  });
  const call = `write(${JSON.stringify(database)}, ${tab}, ${count})`;
  frame.srcdoc = `<script type="module">import { write } from '${import.meta.url}'; await ${call};</script>`;
  document.body.append(frame);
  return frame;
}
