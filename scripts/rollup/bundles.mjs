/** What a page loads with one script tag: `verme.js` (documents and sync follow when needed) and the timer alone. */
import license from 'rollup-plugin-license';
import { budget } from './budget.mjs';
import { forBrowser, onwarn } from './plugins.mjs';
import { root } from './root.mjs';

const src = `${root}packages/widgets/src/`;
const dist = `${root}packages/widgets/dist`;

/** Licences that may reach a browser; anything else stops the build. */
const allowed = '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR 0BSD)';

const foreign = ({ name }) => !name?.startsWith('@opelix/');

const notices = (file) =>
  license({
    banner: { commentStyle: 'ignored', content: `Verme, MIT. Third-party notices: ${file}` },
    thirdParty: {
      allow: { test: allowed, failOnUnlicensed: true, failOnViolation: true },
      output: {
        file: `${dist}/${file}`,
        template: (all) =>
          all
            .filter(foreign)
            .map((one) => one.text())
            .join('\n\n---\n\n'),
      },
    },
  });

const bundle = (name, input, figure) => ({
  input: { [name]: input },
  plugins: [...forBrowser(), notices(`${name}.notices.txt`), budget(figure)],
  onwarn,
  output: { dir: dist, format: 'es', sourcemap: true, chunkFileNames: `${name}.[name]-[hash].js` },
});

export const bundles = () => [
  bundle('verme', `${src}define.ts`, 'chair'),
  bundle('verme-timer', `${src}timer/define.ts`, 'timer'),
];
