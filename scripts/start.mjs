/** `npm start [-- --port N]`: builds the demo, serves it on this machine only, says where to click. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from './rollup/root.mjs';
import { serve } from './serve.mjs';

const usage = `Usage: npm start [-- --port N] [-- --no-build]
  --port N     the port on 127.0.0.1; 4173 unless told, 0 for any free one
  --no-build   serve what was built before`;

function stopWith(message, code = 1) {
  console.error(message);
  process.exit(code);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) stopWith(usage, 0);
    const port = Number(values.port);
    if (values.port.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535)
      stopWith(`'${values.port}' is not a port: a whole number from 0 to 65535.`, 2);
    return { port, build: !values['no-build'] };
  } catch (error) {
    return stopWith(`${error.message}\n${usage}`, 2);
  }
}

const { port, build: wanted } = options();
const folder = `${root}demo/dist`;

let served;
try {
  // Before the build, so that a taken port is said at once.
  served = await serve(folder, port);
} catch (error) {
  const next = port < 65535 ? port + 1 : 4173;
  if (error.code === 'EADDRINUSE')
    stopWith(`Port ${port} is taken; perhaps Verme runs already. Another one: npm start -- --port ${next}`);
  if (error.code === 'EACCES') stopWith(`Port ${port} needs more rights. Another one: npm start -- --port 4173`);
  throw error;
}

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await served.stop();
  console.log('\nStopped.');
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

if (wanted) {
  const since = performance.now();
  console.log('Building the demo …');
  try {
    // Loaded only now: serving what is built needs none of the tools.
    const { build } = await import('./build.mjs');
    process.env.VERME_BUDGETS = 'report';
    await build(['demo']);
  } catch (error) {
    await served.stop();
    stopWith(`The demo did not build: ${error.message}${error.frame ? `\n${error.id ?? ''}\n${error.frame}` : ''}`);
  }
  console.log(`Built in ${((performance.now() - since) / 1000).toFixed(1)} s.`);
}
if (!existsSync(`${folder}/index.html`)) {
  await served.stop();
  stopWith('There is no demo/dist/index.html to serve; run npm start without --no-build.');
}
console.log(`\nVerme is at  ${served.url}\nCtrl-C stops it.`);
