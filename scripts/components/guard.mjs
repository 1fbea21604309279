/**
 * Loaded into every test page before the tests: a rejection that nobody handles, or an error that nobody catches, fails
 * the test in which it happened. Without this, the runner passes over it. After each test viewport and media are reset.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const seen = [];
const text = (reason) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
/** Not an error: the browser only says that it will measure again in the next frame. */
const harmless = (message) => /ResizeObserver loop/.test(message);

// Mocha listens too, and would blame whatever hook runs by then and end the file: it is not told.
addEventListener('unhandledrejection', (event) => {
  event.stopImmediatePropagation();
  seen.push(`Unhandled rejection: ${text(event.reason)}`);
});
addEventListener('error', (event) => {
  event.stopImmediatePropagation();
  if (!harmless(event.message)) seen.push(`Uncaught error: ${text(event.error ?? event.message)}`);
});

/** Takes the errors that a test expects, so that they do not fail it. */
globalThis.vermeTakeErrors = () => seen.splice(0);

const calm = () => new Promise((done) => setTimeout(done));

/** Marks the test itself: a hook that throws would end the whole file. */
async function check() {
  // Rejections are reported after the task in which they happened.
  await calm();
  const errors = seen.splice(0);
  const test = this.currentTest;
  if (errors.length === 0 || !test || test.state === 'failed') return;
  test.state = 'failed';
  test.err = new Error(errors.join('\n'));
}

// mocha is set up after this module: its hooks are registered once they exist.
let mocha;
Object.defineProperty(globalThis, 'afterEach', {
  configurable: true,
  get: () => mocha,
  set(hook) {
    mocha = hook;
    Object.defineProperty(globalThis, 'afterEach', { configurable: true, writable: true, value: hook });
    queueMicrotask(() => {
      hook('no unhandled error', check);
      hook('viewport and media as they were', () => executeServerCommand('verme:reset'));
    });
  },
});
