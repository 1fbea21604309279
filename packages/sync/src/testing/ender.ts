/** A tab that ends a group: runs in a frame of its own, so that removing the frame kills it in the middle of writing. */
import { openStore } from '../index.ts';

/** A document of so many bytes. */
export const document = (index: number, bytes: number) => ({
  name: `document-${index}.bin`,
  title: `Document ${index}`,
  type: 'application/octet-stream',
  content: new Uint8Array(bytes).fill(index + 1),
});

/** Ends the room with so many documents of so many bytes each, and says when it begins and when it is done. */
export async function endRoom(database: string, documents: number, bytes: number): Promise<void> {
  const store = await openStore({ name: database });
  window.parent.postMessage('begins', '*');
  const content = Array.from({ length: documents }, (_, index) => document(index, bytes));
  await store.end('group', { at: 1, documents: content, log: 'deleted' });
  window.parent.postMessage('done', '*');
}

/** Starts it in a frame; `onMessage` hears `begins` and `done`. */
export function startEnder(
  database: string,
  documents: number,
  bytes: number,
  onMessage: (message: 'begins' | 'done') => void,
): HTMLIFrameElement {
  const frame = window.document.createElement('iframe');
  window.addEventListener('message', ({ source, data }) => {
    if (source !== null && source === frame.contentWindow) onMessage(data as 'begins' | 'done');
  });
  const call = `endRoom(${JSON.stringify(database)}, ${documents}, ${bytes})`;
  frame.srcdoc = `<script type="module">import { endRoom } from '${import.meta.url}'; await ${call};</script>`;
  window.document.body.append(frame);
  return frame;
}

/** What lies in the database, read by a connection of its own that knows nothing of the store. */
export function readRaw(
  database: string,
): Promise<{ readonly events: number; readonly documents: number; text: string }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener('error', () => reject(opening.error as DOMException));
    opening.addEventListener('success', () => {
      const { result: connection } = opening;
      const transaction = connection.transaction(['events', 'documents', 'rooms'], 'readonly');
      const [events, documents, rooms] = (['events', 'documents', 'rooms'] as const).map((name) =>
        transaction.objectStore(name).getAll(),
      );
      transaction.addEventListener('complete', () => {
        connection.close();
        resolve({
          events: events?.result.length ?? -1,
          documents: documents?.result.length ?? -1,
          text: JSON.stringify([events?.result, rooms?.result]),
        });
      });
    });
  });
}
