/** The example group: one log with real content, opened at any of its moments. */
import { emptyLog, fold, importLog, insert, order, type Log } from '@opelix/verme-core';
import { openStore } from '@opelix/verme-sync';
import { setClock } from './clock.ts';
import type { Moment } from './texts/texts.ts';

export const exampleRoom = 'opelix-erityinen-tuki';

interface MomentInLog {
  readonly id: string;
  readonly events: number;
}

async function read(file: string): Promise<string> {
  const response = await fetch(`example/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

/** The log as it stood at a moment: a prefix of the one log. */
export async function exampleLog(moment: Moment): Promise<Log> {
  const log = importLog(await read('log.json'));
  if (!log.ok) throw new Error(log.error.reason);
  const moments = JSON.parse(await read('moments.json')) as readonly MomentInLog[];
  const events = moments.find(({ id }) => id === moment)?.events ?? log.value.size;
  return insert(emptyLog, order(log.value).events.slice(0, events)).log;
}

/** Puts the example into the store as it stood at a moment, in place of what was there of it. */
export async function openExample(moment: Moment): Promise<void> {
  const log = await exampleLog(moment);
  const { events } = order(log);
  const store = await openStore();
  await store.remove(exampleRoom);
  // The example goes on from the laptop that wrote it.
  const { pen, group } = fold(log);
  await store.appendAll(exampleRoom, events, { title: group?.name ?? exampleRoom, device: pen });
  store.close();
  setClock(exampleRoom, (events.at(-1)?.at ?? Date.now()) + 1000);
}
