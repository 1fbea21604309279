/** The plugins that every build shares: our TypeScript through esbuild, packages resolved to their sources. */
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { root } from './root.mjs';

/** es2022, not later: a later target leaves decorators in, and no browser knows them. */
export const typescript = () => esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json`, sourceMap: true });

export const resolve = () =>
  nodeResolve({ exportConditions: ['@opelix/source'], extensions: ['.ts', '.mjs', '.js'], browser: true });

/** Styles that do not parse stop the build: the template minifier alone would say so and go on. */
const smallCss = (code) =>
  transform({ filename: 'template.css', code: Buffer.from(code), minify: true }).code.toString();

/**
 * White space between tags is one space at most, and never none: a template that begins with a space stands beside
 * another one's word.
 */
const smallHtml = { conservativeCollapse: true };

/** White space inside our html, svg and css templates; other people's modules come as they are. */
const templates = () => ({
  name: 'verme-templates',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|svg|css)`/.test(code)) return null;
    const done = await minifyHTMLLiterals(code, { fileName: id, html: smallHtml, css: smallCss });
    return done?.code ? { code: done.code, map: done.map ?? null } : null;
  },
});

/** The one dependency that is no ES module: the writer of sheets. */
const sheets = () => commonjs({ include: /node_modules\/papaparse\// });

/** For files that a browser loads as they are. */
export const forBrowser = () => [
  templates(),
  typescript(),
  resolve(),
  sheets(),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!|@license.*verme/i } }),
];

/** Quiet about what is not ours: circular imports inside a dependency. */
export function onwarn(warning, warn) {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  warn(warning);
}
