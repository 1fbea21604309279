/**
 * The widgets' tests, and what else needs a browser, in a real Chromium. One page at a time: screenshots of two hang. Pages are reused between files, so
 * a test resets what it changed (scripts/components/guard.mjs resets viewport and media after each) and names its own
 * IndexedDB, channels and storage keys.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumArgs, ensureChromium } from './scripts/chromium.mjs';
import { pageCommands } from './scripts/components/commands.mjs';
import { countReporter } from './scripts/components/reporter.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  rootDir: here('.'),
  files: ['packages/widgets/src/**/*.test.ts', 'packages/*/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@opelix/source'], extensions: ['.ts', '.mjs', '.js'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: [
    puppeteerLauncher({
      launchOptions: { executablePath: ensureChromium(), headless: true, args: chromiumArgs },
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('./tsconfig.base.json') }), pageCommands()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 240_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /></head>
  <body>
    <script type="module" src="/scripts/components/guard.mjs"></script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
