/**
 * For mutation runs, which ask only whether a change is noticed: a property that fails does not look for its smallest
 * example, and once a test has failed the files that are left are not even read.
 */
import fc from 'fast-check';
import { afterEach } from 'vitest';

const noticed = Symbol.for('verme.noticed');
if (globalThis[noticed]) {
  const stop = new Error('noticed already');
  // To find out where it was thrown would take longer than all the rest.
  stop.stack = '';
  throw stop;
}
afterEach(({ task }) => {
  globalThis[noticed] ||= task.result?.state === 'fail';
});
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
