/**
 * Folds the example group's log and prints the minutes of its sessions: `npm run example`, or with a language,
 * `npm run example -- sv`. The shortest proof that the process needs no browser.
 */
import { readFileSync } from 'node:fs';
import { fold, importLog, langs } from '@opelix/verme-core';
import { heldIn, minutes } from '@opelix/verme-documents';

const lang = process.argv[2] ?? 'fi';
if (!langs.includes(lang)) {
  console.error(`There is no language ${lang}; choose one of ${langs.join(', ')}.`);
  process.exit(2);
}
const log = importLog(readFileSync(new URL('../test/golden/five-sessions/log.json', import.meta.url), 'utf8'));
if (!log.ok) throw new Error(`the example cannot be read: ${log.error.reason} ${log.error.where}`);
const state = fold(log.value);
console.log(
  heldIn(state, lang)
    .map(({ id }) => minutes(state, id, lang).markdown)
    .join('\n---\n\n'),
);
