/** documents and sync: core and their own libraries. */
import { testFiles } from './everywhere.mjs';

const only = (name, regex, message) => [
  {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: testFiles,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  },
];

const core = '@opelix/verme-core$';
const trees = '(mdast|hast)(-util-[a-z-]+)?$';

export const documents = only(
  'documents',
  `^(?!\\.|${core}|@date-fns/tz/tzOffset$|ts-ics$|docx$|papaparse$|${trees})`,
  'documents imports core, the writers and @date-fns/tz/tzOffset, nothing else.',
);

export const sync = only('sync', `^(?!\\.|${core}|idb$)`, 'sync imports core and idb, nothing else.');
