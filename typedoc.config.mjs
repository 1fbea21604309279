/** The reference over all packages, with the guides and decisions of docs/. A warning is an error. */
import { existsSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';
import { entriesOf, published } from './scripts/rollup/packages.mjs';

/** What one can import from, but for the files that only register elements. */
const entryPoints = published.flatMap(entriesOf).filter((path) => existsSync(path) && !path.endsWith('define.ts'));

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Verme',
  plugin: ['./scripts/typedoc-one-comment.mjs'],
  entryPoints,
  tsconfig: 'tsconfig.docs.json',
  readme: 'README.md',
  projectDocuments: [
    'docs/guide/session-one.md',
    'docs/guide/sessions-two-to-five.md',
    'docs/guide/*.md',
    'docs/build/pages/*.md',
    'CONTRIBUTING.md',
    'docs/adr/*.md',
  ],
  out: 'docs/build/reference',
  excludeExternals: true,
  excludePrivate: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  disableSources: true,
  githubPages: false,
  hideGenerator: true,
  blockTags: [...OptionDefaults.blockTags, '@tagname', '@csspart', '@cssprop', '@slot', '@fires', '@attr', '@cssState'],
  // A library's own types are not documented here, and a type that stays inside a package is named, not linked.
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  // Every export, with its methods. What a field of a state or a step of a method is, its name and type say.
  requiredToBeDocumented: [
    'Enum',
    'EnumMember',
    'Variable',
    'Function',
    'Class',
    'Interface',
    'TypeAlias',
    'Accessor',
    'Method',
  ],
  packagesRequiringDocumentation: published.map((name) => `@opelix/verme-${name}`),
};
