import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import { modules, testing } from './syntax.mjs';
import { verme } from './verme.mjs';

export const sources = ['packages/*/src/**/*.ts', 'demo/src/**/*.ts'];
export const testFiles = ['packages/*/src/**/*.test.ts', 'packages/*/src/**/testing/**/*.ts', 'test/**/*.ts'];

/** Not `no-unnecessary-type-assertion`: it takes `types: {} as {…}` of a machine for needless, and its fix deletes the types. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export const everywhere = [
  {
    files: [...sources, ...testFiles],
    extends: [tseslint.configs.recommended],
    plugins: { verme, lit },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...typed,
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...modules, ...testing],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'No markup from strings: people write these texts.',
        })),
        { object: 'document', property: 'write', message: 'No markup from strings.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 300 }],
      'verme/max-lines': ['error', { max: 500 }],
      'verme/file-name': 'error',
    },
  },
];

/** Tests may plant faults, and build the page that they look at. */
export const tests = [
  {
    files: testFiles,
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
];

/** Scripts and configurations: plain modules that Node runs as they are. */
export const tools = [
  {
    files: ['*.mjs', 'scripts/**/*.mjs', 'eslint/**/*.mjs', 'test/**/*.mjs'],
    plugins: { verme },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['warn', { max: 300 }],
      'verme/max-lines': ['error', { max: 500 }],
    },
  },
];
