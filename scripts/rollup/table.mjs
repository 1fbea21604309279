/** The budgets beside what was measured, for people. */
import { budgets, limitOf, sizes } from './budget.mjs';

const kb = (bytes) => (bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`);

export function budgetTable() {
  const known = sizes();
  const over = [];
  const rows = Object.entries(budgets()).map(([name, { says }]) => {
    const limit = limitOf(name, known);
    const bytes = known[name]?.bytes;
    const missed = limit !== undefined && !(bytes <= limit);
    if (missed) over.push(name);
    const verdict = limit === undefined ? '' : missed ? 'OVER' : 'ok';
    return [name.padEnd(8), kb(bytes).padStart(9), kb(limit).padStart(9), verdict.padEnd(5), says].join('  ');
  });
  return { text: [['brotli'.padEnd(8), 'is'.padStart(9), 'may be'.padStart(9)].join('  '), ...rows].join('\n'), over };
}
