/** Built only to be weighed: core with everything that it exports, and what an element needs of lit. */
import { budget } from './budget.mjs';
import { forBrowser, onwarn } from './plugins.mjs';
import { root } from './root.mjs';

const virtual = (code) => ({
  name: 'verme-virtual',
  resolveId: (id) => (id === 'verme:entry' ? '\0verme:entry' : null),
  load: (id) => (id === '\0verme:entry' ? code : null),
});

/** A bare specifier in virtual code has no folder of its own, so it is resolved from a package that has it. */
const from = (folder) => ({
  name: 'verme-from',
  resolveId(id, importer) {
    return importer === '\0verme:entry'
      ? this.resolve(id, `${root}packages/${folder}/package.json`, { skipSelf: true })
      : null;
  },
});

const weigh = (name, folder, code) => ({
  input: { [name]: 'verme:entry' },
  plugins: [virtual(code), from(folder), ...forBrowser(), budget(name)],
  onwarn,
  output: { dir: `${root}build/measured`, format: 'es' },
});

export const measured = () => [
  weigh('core', 'widgets', `export * from '@opelix/verme-core';`),
  weigh(
    'lit',
    'widgets',
    `export { LitElement, css, html, nothing, svg } from 'lit';\nexport { property, state } from 'lit/decorators.js';`,
  ),
];
