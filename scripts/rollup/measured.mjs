/**
 * Built only to be weighed: core's process alone, the same with the views, and with its content too (the methods and
 * programmes in three languages, which are data that a page may load later), and what an element needs of lit.
 */
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

const weigh = (name, code, more = []) => ({
  input: { [name]: 'verme:entry' },
  plugins: [...more, virtual(code), from('widgets'), ...forBrowser(), budget(name)],
  onwarn,
  output: { dir: `${root}build/measured`, format: 'es' },
});

const content = ['methods', 'methodOf', 'programmes', 'programmeOf'];

/** What a screen asks of the state, by the files that it is exported from: the views, and the exact search for dates. */
const isView = (source) => /\/views\/|\/schedule\/(best-sets|compromises)/.test(source);

/** The entry with core's exports but the content: those of the files that `keeps` says yes to. */
const exportsOf = (keeps) => ({
  name: 'verme-exports',
  async load(id) {
    if (id !== '\0verme:entry') return null;
    const core = await this.resolve('@opelix/verme-core', id);
    const { exportedBindings } = await this.load(core);
    const names = Object.entries(exportedBindings)
      .filter(([source]) => keeps(source))
      .flatMap(([, bindings]) => bindings)
      .filter((name) => !content.includes(name));
    return `export { ${names.join(', ')} } from '@opelix/verme-core';`;
  },
});

export const measured = () => [
  weigh('core', '', [exportsOf((source) => !isView(source))]),
  weigh('views', '', [exportsOf(() => true)]),
  weigh('content', `export * from '@opelix/verme-core';\nexport * from '@opelix/verme-core/methods';`),
  weigh(
    'lit',
    `export { LitElement, css, html, nothing, svg } from 'lit';\nexport { property, state } from 'lit/decorators.js';`,
  ),
];
