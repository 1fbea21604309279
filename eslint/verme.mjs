/** Our own rules: what no ready-made rule says. */
import { basename } from 'node:path';
import { builtinRules } from 'eslint/use-at-your-own-risk';

/** Values from `xstate` only by the names in `allow`; types always. */
const xstateRuntime = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { allow: { type: 'array', items: { type: 'string' } } } }],
    messages: {
      runtime: `'{{name}}' is XState's runtime: only chart.ts calls it (a machine file takes setup, assign and the guards' and, or, not).`,
    },
  },
  create(context) {
    const allow = new Set(context.options[0]?.allow ?? []);
    const isXState = (source) => typeof source?.value === 'string' && /^xstate(\/|$)/.test(source.value);
    const report = (node, name) => context.report({ node, messageId: 'runtime', data: { name } });
    const specifiers = (node, kind, nameOf) => {
      if (!isXState(node.source) || node[kind] === 'type') return;
      for (const specifier of node.specifiers)
        if (specifier[kind] !== 'type' && !allow.has(nameOf(specifier))) report(specifier, nameOf(specifier));
    };
    return {
      ImportDeclaration: (node) => specifiers(node, 'importKind', (one) => one.imported?.name ?? '* as'),
      ExportNamedDeclaration: (node) => specifiers(node, 'exportKind', (one) => one.local.name),
      ImportExpression: (node) => {
        if (isXState(node.source)) report(node, 'import()');
      },
    };
  },
};

const empty = /(^|[-.])(utils?|helpers?|managers?|common|types?)$/;

/** A file is named for what it holds. */
const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { empty: `'{{name}}' says nothing: name the file for its one concept.` },
  },
  create(context) {
    const name = basename(context.filename).replace(/(\.test)?\.[cm]?[jt]s$/, '');
    return empty.test(name) ? { Program: (node) => context.report({ node, messageId: 'empty', data: { name } }) } : {};
  },
};

export const verme = {
  meta: { name: 'verme' },
  // The built-in rule a second time, so that 300 lines can warn and 500 fail.
  rules: { 'xstate-runtime': xstateRuntime, 'file-name': fileName, 'max-lines': builtinRules.get('max-lines') },
};
