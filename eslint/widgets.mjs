/** widgets and demo: elements over the views of core. What is not needed at first comes by import(). */
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { testFiles } from './everywhere.mjs';
import { markup, modules, words } from './syntax.mjs';

const accessible = [
  ...['accessible-name', 'alt-text', 'anchor-is-valid', 'aria-attrs', 'aria-attr-valid-value', 'aria-role'],
  ...['aria-unsupported-elements', 'autocomplete-valid', 'click-events-have-key-events', 'iframe-title'],
  ...['no-access-key', 'no-autofocus', 'no-distracting-elements', 'no-redundant-role', 'role-has-required-aria-attrs'],
  ...['role-supports-aria-attr', 'tabindex-no-positive', 'valid-lang'],
];
const sound = [
  ...['binding-positions', 'no-duplicate-template-bindings', 'no-invalid-escape-sequences', 'no-invalid-html'],
  ...['no-legacy-imports', 'no-legacy-template-syntax', 'no-private-properties', 'no-property-change-update'],
  ...['no-this-assign-in-render', 'no-useless-template-literals', 'attribute-value-entities', 'lifecycle-super'],
];
const elements = [
  'no-constructor-attributes',
  'no-constructor-params',
  'no-typos',
  'guard-super-call',
  'no-self-class',
];

const on = (prefix, names) => Object.fromEntries(names.map((name) => [`${prefix}/${name}`, 'error']));

const late = {
  regex: '^@opelix/verme-(documents|sync)(/|$)',
  allowTypeImports: true,
  message: 'documents and sync only by import(): the first load stays small.',
};
const unsafe = {
  regex: '^lit(-html)?/(directives/unsafe-|static)',
  message: 'No markup from strings: people write these texts.',
};
const inline = {
  regex: '^lit(-html)?/directives/style-map',
  message: `Lit's styleMap writes a style attribute at first, which style-src 'self' blocks: set properties of element.style.`,
};
const strangers = {
  regex: '^(?!\\.|lit$|lit/|@lit/context$|@date-fns/tz/tzOffset$|@opelix/verme-(core|documents|sync)(/[a-z-]+)?$)',
  message: 'widgets imports core, lit and @date-fns/tz/tzOffset, nothing else; XState stays inside core.',
};

/** Dragging comes with one file, which is loaded when a pointer meets the board. */
const draggers = {
  regex: '^(?!\\.|@dnd-kit/dom$)',
  message: 'dragging.ts imports @dnd-kit/dom, and nothing else.',
};

export const widgets = [
  {
    files: ['packages/widgets/src/**/*.ts', 'demo/src/**/*.ts'],
    ignores: testFiles,
    plugins: { lit, 'lit-a11y': a11y, wc },
    rules: {
      ...on('lit', sound),
      ...on('lit-a11y', accessible),
      ...on('wc', elements),
      'no-restricted-syntax': ['error', ...modules, ...markup, ...words],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: testFiles,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [late, unsafe, inline, strangers] }] },
  },
  {
    files: ['packages/widgets/src/brainstorm/dragging.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [draggers] }] },
  },
];

const demoStrangers = {
  regex: '^(?!\\.|lit$|lit/|@date-fns/tz/tzOffset$|@opelix/verme-(core|documents|sync|widgets)(/[a-z-]+){0,2}$)',
  message: 'The demo imports the packages, lit and @date-fns/tz/tzOffset, as a user of theirs would.',
};

export const demo = [
  {
    files: ['demo/src/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [unsafe, inline, demoStrangers] }] },
  },
];
