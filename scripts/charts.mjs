/** Draws every machine of core's registry from its own configuration into docs/build/charts, with an index page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import ELK from 'elkjs/lib/elk.bundled.js';
import { machines } from '@opelix/verme-core';
import { graphOf, transitionsOf } from './charts/graph.mjs';
import { draw, escape } from './charts/svg.mjs';
import { root } from './rollup/root.mjs';

const out = `${root}docs/build/charts`;
const elk = new ELK();

mkdirSync(out, { recursive: true });
const names = Object.keys(machines).sort();
for (const name of names) {
  const transitions = transitionsOf(machines[name]);
  const laidOut = await elk.layout(graphOf(machines[name]));
  writeFileSync(`${out}/${name}.svg`, draw({ name, graph: laidOut, transitions }));
}
const links = names.map((name) => `<li><a href="${escape(name)}.svg">${escape(name)}</a></li>`).join('');
writeFileSync(
  `${out}/index.html`,
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Machines</title></head><body><h1>Machines</h1><ul>${links}</ul></body></html>\n`,
);
console.log(`  ${names.length} machines drawn: ${names.join(', ')}`);
// elkjs keeps its worker's timers.
process.exit(0);
