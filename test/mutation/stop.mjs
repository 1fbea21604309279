/** For mutation runs: once a test has noticed the change, the files that are left are not even read. */
import { afterEach } from 'vitest';

const noticed = Symbol.for('verme.noticed');
if (globalThis[noticed]) throw new Error('noticed already');
afterEach(({ task }) => {
  globalThis[noticed] ||= task.result?.state === 'fail';
});
