/** The laws of docs/adr and CONTRIBUTING.md that one file can break. Who may import whom: .dependency-cruiser.mjs. */
import tseslint from 'typescript-eslint';
import { core } from './eslint/core.mjs';
import { everywhere, tests, tools } from './eslint/everywhere.mjs';
import { documents, sync } from './eslint/neighbours.mjs';
import { demo, widgets } from './eslint/widgets.mjs';

export default tseslint.config(
  { ignores: ['**/dist/', '**/build/', '**/node_modules/', 'test/out/', 'test/bench/out/'] },
  ...everywhere,
  ...core,
  ...documents,
  ...sync,
  ...widgets,
  ...demo,
  ...tests,
  ...tools,
);
