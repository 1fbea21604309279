/**
 * Opens an exported log: the file is read whole, put into the store, and its room can be entered. This laptop reads it
 * under a device of its own; that it goes on with the group is said in the room.
 */
import { fold, importLog, order } from '@opelix/verme-core';
import { openStore } from '@opelix/verme-sync';
import { t } from './page.ts';

export type Opened = { readonly ok: true; readonly room: string } | { readonly ok: false; readonly message: string };

export async function openFile(text: string): Promise<Opened> {
  const log = importLog(text);
  if (!log.ok) {
    const { reason, where } = log.error;
    const message = Object.hasOwn(t.fileFaults, reason)
      ? t.fileFaults[reason as keyof typeof t.fileFaults]
      : `${t.fileFaults.broken} ${where}`;
    return { ok: false, message };
  }
  const { events } = order(log.value);
  const [first] = events;
  const { group } = fold(log.value);
  if (!first || !group) return { ok: false, message: t.fileFaults.notALog };
  try {
    const store = await openStore();
    await store.appendAll(first.room, [...events, ...log.value.waiting.values()], { title: group.name });
    store.close();
    return { ok: true, room: first.room };
  } catch (error) {
    const { reason } = error as { reason?: string };
    const isKnown = reason === 'conflict' || reason === 'ended';
    return { ok: false, message: isKnown ? t.fileFaults[reason] : t.fileFaults.store };
  }
}
