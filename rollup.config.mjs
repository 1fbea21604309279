/**
 * One configuration for everything that is built: the packages' modules, the self-contained bundles, what only exists to
 * be measured, and the demo. `VERME_BUILD=packages,demo` builds only those parts.
 */
import { bundles } from './scripts/rollup/bundles.mjs';
import { demo } from './scripts/rollup/demo.mjs';
import { measured } from './scripts/rollup/measured.mjs';
import { packages } from './scripts/rollup/packages.mjs';

const parts = { packages, measured, bundles, demo };

/** A function, so that a program may build one part after the other: a module is read only once. */
export default () =>
  (process.env.VERME_BUILD?.split(',') ?? Object.keys(parts)).flatMap((name) => {
    const part = parts[name];
    if (!part)
      throw new Error(`VERME_BUILD names an unknown part '${name}'; there are ${Object.keys(parts).join(', ')}.`);
    return part();
  });
