/** Reads a log from standard input, folds it, lets go of the log, and says how much heap the state holds on to. */
import { foldFrom } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { importLog, order } from '../../packages/core/src/index.ts';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const text = Buffer.concat(chunks).toString('utf8');

const settle = () => {
  for (let i = 0; i < 6; i += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const read = () => {
  const log = importLog(text);
  if (!log.ok) throw new Error(`${log.error.reason} ${log.error.where}`);
  return log.value;
};
const folded = () => foldFrom(beginning, order(read()).events);

/** Heap that stays with what is made, after what it was made from is gone: the mean of twelve held at once. */
function held(make) {
  // What is kept for ever (schemas, compiled code) is there before.
  for (let i = 0; i < 5; i += 1) make();
  const before = settle();
  const all = Array.from({ length: 12 }, make);
  return Math.round((settle() - before) / all.length);
}
const log = held(read);
const state = held(folded);
console.log(JSON.stringify({ state, log, json: text.length, stateJson: JSON.stringify(folded()).length }));
