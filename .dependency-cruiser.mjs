/** Who may import whom. What the names in an import say is in eslint/; here is what files are reached. */
const packages = (names) => `^packages/(${names})/`;
const test = '\\.test\\.ts$|/testing/';
const mayNot = (name, from, to, comment, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: packages(from), pathNot: test },
  to: { path: packages(to), ...more },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Types may point at each other: they are gone before anything runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      // The types of these trees have a name, but no module of that name.
      to: { couldNotResolve: true, pathNot: '^(mdast|hast)$' },
    },
    {
      name: 'no-way-past-the-exports',
      comment: 'Another package is reached by its name, never by a path.',
      severity: 'error',
      // Models, properties and benchmarks hold a part alone in the hand, which no package exports; what people press is
      // called by the texts of the elements themselves.
      from: {
        path: '^(packages/[^/]+|demo|test)/',
        pathNot: '^test/(models|properties|bench)/|^test/e2e/labels\\.ts$',
      },
      to: {
        path: '^packages/[^/]+/',
        pathNot: '^$1/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    mayNot('core-knows-nobody', 'core', 'documents|sync|widgets', 'core is below all.'),
    mayNot('documents-know-core', 'documents', 'sync|widgets', 'documents import core only.'),
    mayNot('sync-knows-core', 'sync', 'documents|widgets', 'sync imports core only.'),
    mayNot('late-documents-and-sync', 'widgets', 'documents|sync', 'only by import(), or types.', {
      dependencyTypesNot: ['dynamic-import', 'type-only'],
    }),
    {
      name: 'nobody-needs-the-demo',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(demo|test|scripts)/' },
    },
    {
      name: 'no-node-in-packages',
      severity: 'error',
      from: { path: '^(packages|demo)/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(dist|build)/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@opelix/source', 'import', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js'],
    },
  },
};
