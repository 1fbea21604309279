/** The budgets beside what was measured, for people. */
import { budgets, ceilingOf, limitOf, sizes } from './budget.mjs';

const kb = (bytes) => (bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`);

export function budgetTable() {
  const known = sizes();
  const over = [];
  const rows = Object.entries(budgets()).map(([name, { says, why }]) => {
    const limit = limitOf(name, known);
    const bytes = known[name]?.bytes;
    const missed = limit !== undefined && !(bytes <= limit);
    if (limit !== undefined && !(bytes <= ceilingOf(name, known))) over.push(name);
    const verdict = limit === undefined ? '' : missed ? 'OVER' : 'ok';
    return [
      name.padEnd(8),
      kb(bytes).padStart(9),
      kb(limit).padStart(9),
      verdict.padEnd(5),
      missed && why ? `${says}. Missed: ${why}` : says,
    ].join('  ');
  });
  return { text: [['brotli'.padEnd(8), 'is'.padStart(9), 'may be'.padStart(9)].join('  '), ...rows].join('\n'), over };
}
