/**
 * Writes the golden logs from the story: `node --conditions=@opelix/source scripts/golden.mjs`.
 * Run it only when the story itself has changed. A golden log of a release is never written again.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { exportLog } from '@opelix/verme-core';
import { tellFiveSessions } from '../test/story/five-sessions.ts';
import { tellSessionOne } from '../test/story/session-one.ts';

for (const [name, tell] of [
  ['session-one', tellSessionOne],
  ['five-sessions', tellFiveSessions],
]) {
  const told = tell();
  const folder = new URL(`../test/golden/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('log.json', folder), exportLog(told.room.log));
  await writeFile(new URL('state.json', folder), `${JSON.stringify(told.room.state)}\n`);
  await writeFile(new URL('moments.json', folder), `${JSON.stringify(told.moments, null, 2)}\n`);
  console.log(`${name}: ${told.room.log.size} events, ${told.moments.length} moments`);
}
