/** What editors and frameworks read about the elements. */
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/testing/**'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
};
