/** Golden logs stay green for ever (law 11). A new one is a folder with `log.json` and `state.json`; it needs no code. */
import { readdirSync, readFileSync } from 'node:fs';
import { exportLog, fold, importLog } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const text = (folder: string, file: string): string => readFileSync(new URL(`${folder}/${file}`, here), 'utf8');

describe.each(folders.map(({ name }) => name))('golden log %s', (folder) => {
  it('folds to the state that it has always had, without a refusal', () => {
    const log = importLog(text(folder, 'log.json'));
    if (!log.ok) throw new Error(`${log.error.reason} ${log.error.where}`);
    const state = fold(log.value);
    expect(state.refused).toEqual([]);
    expect(state).toEqual(JSON.parse(text(folder, 'state.json')));
  });

  it('is exported as it was imported, byte for byte', () => {
    const log = importLog(text(folder, 'log.json'));
    if (!log.ok) throw new Error(log.error.reason);
    expect(exportLog(log.value)).toBe(text(folder, 'log.json'));
  });
});
