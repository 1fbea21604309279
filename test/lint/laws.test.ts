/** Every ban of eslint.config.mjs, shown failing once on a planted fault, beside the nearest thing that is allowed. */
import { describe, expect, it } from 'vitest';
import { brokenRules } from './lint-text.ts';

const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const imports = '@typescript-eslint/no-restricted-imports';
const runtime = 'verme/xstate-runtime';

const core = 'packages/core/src/views/x.view.ts';
const machine = 'packages/core/src/consent/consent.machine.ts';
const logic = 'packages/core/src/fold/group-logic.ts';
const chart = 'packages/core/src/chart.ts';
const documents = 'packages/documents/src/calendar/x.ts';
const sync = 'packages/sync/src/x.ts';
const widget = 'packages/widgets/src/timer/timer.ts';
const dragging = 'packages/widgets/src/brainstorm/dragging.ts';
const page = 'demo/src/index.ts';
const test = 'packages/core/src/x.test.ts';

type Fault = readonly [path: string, code: string, rule: string];

const faults: Readonly<Record<string, readonly Fault[]>> = {
  'core has no platform': [
    ...[
      'document.title',
      'window.name',
      'navigator.language',
      'localStorage.length',
      'process.env',
      'globalThis.x',
    ].map((code): Fault => [core, `export const x = ${code};`, globals]),
    [core, `export const x = () => fetch('/');`, globals],
    [core, `import { html } from 'lit'; export const x = html;`, imports],
    [core, `import { readFileSync } from 'node:fs'; export const x = readFileSync;`, imports],
    [core, `import { readFileSync } from 'fs'; export const x = readFileSync;`, imports],
    [core, `import { openDB } from 'idb'; export const x = openDB;`, imports],
    [core, `import type { TemplateResult } from 'lit'; export type X = TemplateResult;`, imports],
  ],
  'core has no clock': [
    [core, `export const x = Date.now();`, properties],
    [core, `export const x = new Date();`, syntax],
    [core, `export const x = Date();`, syntax],
    [core, `export const x = Date.parse('2026-01-01T10:00');`, properties],
    [core, `export const x = (at: number) => new Date(at).getHours();`, syntax],
    [core, `export const x = (at: number) => new Date(at).getTimezoneOffset();`, syntax],
    ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'].map((name): Fault => [
      core,
      `export const x = () => ${name}(() => {});`,
      globals,
    ]),
    [core, `export const x = performance.now();`, globals],
  ],
  'core has no chance': [
    [core, `export const x = Math.random();`, properties],
    [core, `export const x = crypto.getRandomValues(new Uint8Array(16));`, globals],
  ],
  'core has no locale and no Unicode data': [
    [core, `export const x = new Intl.PluralRules('fi');`, globals],
    [core, `export const x = 'a'.localeCompare('b');`, syntax],
    [core, `export const x = 'a'.toLocaleLowerCase();`, syntax],
    [core, `export const x = (at: number) => new Date(at).toLocaleString();`, syntax],
    [core, `export const x = 'a'.normalize();`, syntax],
    [core, String.raw`export const x = /\p{L}/u;`, syntax],
    [core, String.raw`export const x = /\P{L}/u;`, syntax],
  ],
  "XState's runtime is called in chart.ts only": [
    [core, `import { createActor } from 'xstate'; export const x = createActor;`, runtime],
    [
      core,
      `import { initialTransition, type AnyStateMachine } from 'xstate'; export const x = initialTransition;`,
      runtime,
    ],
    [core, `import * as xstate from 'xstate'; export const x = xstate;`, runtime],
    [core, `export { createActor } from 'xstate';`, runtime],
    [core, `export const x = () => import('xstate');`, runtime],
    [core, `import { setup } from 'xstate'; export const x = setup;`, runtime],
    [core, `import { toDirectedGraph } from 'xstate/graph'; export const x = toDirectedGraph;`, runtime],
    [machine, `import { createActor, setup } from 'xstate'; export const x = [createActor, setup];`, runtime],
    [machine, `import { raise } from 'xstate'; export const x = raise;`, runtime],
    [logic, `import { createActor } from 'xstate'; export const x = createActor;`, runtime],
    [machine, `import { toDirectedGraph } from 'xstate/graph'; export const x = toDirectedGraph;`, imports],
  ],
  'each package has its own neighbours': [
    [widget, `import { setup } from 'xstate'; export const x = setup;`, imports],
    [widget, `import type { AnyStateMachine } from 'xstate'; export type X = AnyStateMachine;`, imports],
    [widget, `import * as v from 'valibot'; export const x = v;`, imports],
    [widget, `import { Draggable } from '@dnd-kit/dom'; export const x = Draggable;`, imports],
    [dragging, `import { html } from 'lit'; export const x = html;`, imports],
    [widget, `import { invitation } from '@opelix/verme-documents'; export const x = invitation;`, imports],
    [widget, `import { calendar } from '@opelix/verme-documents/calendar'; export const x = calendar;`, imports],
    [widget, `import { openStore } from '@opelix/verme-sync'; export const x = openStore;`, imports],
    [documents, `import { VermeTimer } from '@opelix/verme-widgets'; export const x = VermeTimer;`, imports],
    [documents, `import { openStore } from '@opelix/verme-sync'; export const x = openStore;`, imports],
    [documents, `import { setup } from 'xstate'; export const x = setup;`, imports],
    [sync, `import { html } from 'lit'; export const x = html;`, imports],
    [sync, `import { invitation } from '@opelix/verme-documents'; export const x = invitation;`, imports],
    [page, `import { setup } from 'xstate'; export const x = setup;`, imports],
  ],
  'nobody reaches past an exports map': [
    [widget, `import { x } from '@opelix/verme-core/src/chart.ts'; export { x };`, imports],
    [page, `import { x } from '@opelix/verme-core/src/chart.ts'; export { x };`, imports],
    [documents, `import { x } from '@opelix/verme-core/src/chart.ts'; export { x };`, imports],
    [sync, `import { x } from '@opelix/verme-core/dist/chart.js'; export { x };`, imports],
  ],
  'modules are lists of names': [
    [core, `const x = 1; export default x;`, syntax],
    [widget, `const x = 1; export default x;`, syntax],
    [core, `export * from './chart.ts';`, syntax],
    [sync, `export * as all from './store.ts';`, syntax],
  ],
  'a file is named for what it holds': [
    ...['utils', 'helpers', 'manager', 'common', 'types', 'event-types', 'string.utils'].map((name): Fault => [
      `packages/core/src/${name}.ts`,
      `export const x = 1;`,
      'verme/file-name',
    ]),
    ['packages/widgets/src/session/helper.ts', `export const x = 1;`, 'verme/file-name'],
  ],
  'a test runs or does not exist': [
    ...[
      'it.only',
      'it.skip',
      'describe.only',
      'describe.skip',
      'test.only',
      'it.todo',
      'it.concurrent.only',
      'xit',
    ].map((name): Fault => [test, `${name}('x', () => {});`, syntax]),
    ['test/e2e/x.test.ts', `it.skip('x', () => {});`, syntax],
    ['packages/widgets/src/timer/timer.test.ts', `it.only('x', () => {});`, syntax],
  ],
  'no markup from strings': [
    [widget, `export const x = (node: Element, text: string) => { node.innerHTML = text; };`, properties],
    [
      widget,
      `export const x = (node: Element, text: string) => node.insertAdjacentHTML('beforeend', text);`,
      properties,
    ],
    [page, `export const x = (node: Element, text: string) => { node.outerHTML = text; };`, properties],
    [widget, `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; export const x = unsafeHTML;`, imports],
    [widget, `import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; export const x = unsafeSVG;`, imports],
    [page, `import { unsafeStatic } from 'lit/static-html.js'; export const x = unsafeStatic;`, imports],
    [widget, 'export const x = (text: string) => html`<p .innerHTML=${text}></p>`;', syntax],
    [widget, `export const x = eval('1');`, 'no-eval'],
  ],
  'a template has no style attribute and no words of its own': [
    [widget, 'export const x = html`<p style="color: red"></p>`;', syntax],
    [widget, `import { styleMap } from 'lit/directives/style-map.js'; export const x = styleMap;`, imports],
    [page, `import { styleMap } from 'lit/directives/style-map.js'; export const x = styleMap;`, imports],
    [widget, 'export const x = html`<p>Welcome</p>`;', syntax],
    [widget, 'export const x = html`<button aria-label="Close">×</button>`;', syntax],
    [page, 'export const x = html`<p>Tervetuloa</p>`;', syntax],
  ],
};

describe.each(Object.entries(faults))('law: %s', (_law, planted) => {
  it.each(planted)('%s: %s', async (path, code, rule) => {
    expect(await brokenRules(path, code)).toContain(rule);
  });
});

describe('law: a file stays small', () => {
  const long = (lines: number) => `export const x = [\n${'  1,\n'.repeat(lines)}];\n`;
  it.each([core, widget, test, 'scripts/x.mjs'])('%s of 510 lines fails', async (path) => {
    expect(await brokenRules(path, long(510))).toContain('verme/max-lines');
  });
  it.each([core, 'scripts/x.mjs'])('%s of 310 lines only warns', async (path) => {
    expect(await brokenRules(path, long(310))).toEqual([]);
  });
});

describe('law: what is allowed stays allowed', () => {
  it.each<readonly [string, string]>([
    [
      core,
      `import * as v from 'valibot'; import type { AnyStateMachine } from 'xstate'; export const x = v; export type X = AnyStateMachine;`,
    ],
    [core, `import { type AnyStateMachine } from 'xstate'; export type X = AnyStateMachine;`],
    [
      core,
      `export const x = (at: number) => new Date(at).toISOString() + Date.UTC(2026, 1) + new Date(at).getUTCDay();`,
    ],
    [core, `export const normalize = (x: string) => x; export const y = normalize('a');`],
    [
      machine,
      `import { and, assign, not, or, setup, type SnapshotFrom } from 'xstate'; export const x = [and, assign, not, or, setup]; export type X = SnapshotFrom<never>;`,
    ],
    [logic, `import { fromTransition } from 'xstate'; export const x = fromTransition;`],
    [
      chart,
      `import { createActor, getInitialSnapshot } from 'xstate'; export const x = [createActor, getInitialSnapshot];`,
    ],
    [
      test,
      `import { toDirectedGraph } from 'xstate/graph'; import { it } from 'vitest'; it('x', () => void [toDirectedGraph, Date.now()]);`,
    ],
    [
      widget,
      `import { html } from 'lit'; import { tableView } from '@opelix/verme-core'; export const x = [html, tableView];`,
    ],
    [widget, `export const x = () => import('@opelix/verme-documents/calendar');`],
    [dragging, `import { Draggable } from '@dnd-kit/dom'; export const x = Draggable;`],
    [widget, `import type { Store } from '@opelix/verme-sync'; export type X = Store;`],
    [widget, 'export const x = (c: string, t: string) => html`<p class="a ${c}" title=${t}>${t} · ×</p>`;'],
    [widget, `export const x = setTimeout(() => {}, 1) && new Intl.PluralRules('fi');`],
    [
      page,
      `import { openStore } from '@opelix/verme-sync'; import '@opelix/verme-widgets/define'; export const x = openStore;`,
    ],
    ['packages/core/src/event-type-names.ts', `export const x = 1;`],
    ['vitest.config.mjs', `export default {};`],
  ])('%s: %s', async (path, code) => {
    expect(await brokenRules(path, code)).toEqual([]);
  });
});
