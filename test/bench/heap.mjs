/** Reads a log from standard input, folds it, lets go of the log, and says how much heap the state holds on to. */
import { getHeapSpaceStatistics } from 'node:v8';
import { foldFrom } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { importLog, order } from '../../packages/core/src/index.ts';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const text = Buffer.concat(chunks).toString('utf8');

/** Bytes of data after a collection. Compiled code has spaces of its own: it comes and goes while this runs. */
const settle = () => {
  for (let i = 0; i < 6; i += 1) globalThis.gc();
  return getHeapSpaceStatistics()
    .filter(({ space_name: name }) => !/code|trusted/.test(name))
    .reduce((sum, { space_used_size: used }) => sum + used, 0);
};
const read = () => {
  const log = importLog(text);
  if (!log.ok) throw new Error(`${log.error.reason} ${log.error.where}`);
  return log.value;
};
const folded = () => foldFrom(beginning, order(read()).events);

/** Heap that stays with what is made, after what it was made from is gone: the mean of twelve held at once. */
function held(make) {
  // What is kept for ever is there before: schemas, machines.
  for (let i = 0; i < 5; i += 1) make();
  const before = settle();
  const all = Array.from({ length: 12 }, () => {
    const made = make();
    settle();
    return made;
  });
  return Math.round((settle() - before) / all.length);
}
const log = held(read);
const state = held(folded);
console.log(JSON.stringify({ state, log, json: text.length, stateJson: JSON.stringify(folded()).length }));
