/** What the built files weigh in brotli, against budgets.json. */
import { build } from '../../scripts/build.mjs';
import { budgets, limitOf, sizes } from '../../scripts/rollup/budget.mjs';

export async function run() {
  process.env.VERME_BUDGETS = 'report';
  await build(['measured', 'bundles'], () => {});
  const known = sizes();
  return Object.entries(budgets()).map(([name, { says, why }]) => ({
    name: `${name} bundle`,
    figure: (known[name]?.bytes ?? NaN) / 1000,
    ...(limitOf(name, known) === undefined ? {} : { limit: limitOf(name, known) / 1000 }),
    unit: 'kB',
    note: why ? `${says}. Known miss: ${why}` : says,
  }));
}
