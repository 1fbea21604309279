/** core: pure. No platform, no clock, no chance, no locale; XState's runtime in one file. */
import { deterministic, modules } from './syntax.mjs';
import { testFiles } from './everywhere.mjs';

const own = (path) => `packages/core/src/${path}`;
const platform = [
  ...[
    'document',
    'window',
    'self',
    'globalThis',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['HTMLElement', 'customElements', 'CustomEvent', 'BroadcastChannel', 'process', 'Buffer', 'global', 'require'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'],
];
const clocks = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'performance'];
const chance = ['crypto'];
const locale = ['Intl'];

const globals = [
  ...platform.map((name) => ({ name, message: 'core has no platform.' })),
  ...clocks.map((name) => ({ name, message: 'No clock in core: time comes with the event.' })),
  ...chance.map((name) => ({ name, message: 'No chance in core: it comes in as data.' })),
  ...locale.map((name) => ({ name, message: 'No locale in core: it differs between devices.' })),
];

const properties = [
  { object: 'Math', property: 'random', message: 'No chance in core: it comes in as data.' },
  { object: 'Date', property: 'now', message: 'No clock in core: time comes with the event.' },
  { object: 'Date', property: 'parse', message: 'Date.parse reads local time: Date.UTC does not.' },
];

const runtime = (files, allow) => ({
  files,
  ignores: testFiles,
  rules: { 'verme/xstate-runtime': ['error', { allow }] },
});

export const core = [
  {
    files: [own('**/*.ts')],
    ignores: testFiles,
    rules: {
      'no-restricted-globals': ['error', ...globals],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...modules, ...deterministic],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(?!\\.|valibot$|xstate$)', message: 'core imports xstate and valibot, nothing else.' }],
        },
      ],
    },
  },
  runtime([own('**/*.ts')], []),
  runtime([own('**/*.machine.ts')], ['setup', 'assign', 'and', 'or', 'not', 'stateIn']),
  runtime([own('fold/group-logic.ts')], ['fromTransition']),
  { files: [own('chart.ts')], rules: { 'verme/xstate-runtime': 'off' } },
];
