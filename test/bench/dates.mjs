/**
 * How long the choice of dates takes. Typical polls, and hostile ones in which nearly everybody answers no, so
 * that every set leaves many out. Medians of `repeat` runs, ms.
 */
import { searchBestSets } from '../../packages/core/src/schedule/best-sets.ts';

const DAY = 86_400_000;

/** Numbers from 0 to below 1 that are the same on each run (Numerical Recipes' linear congruence). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function poll({ slots, members, no, unknown = 0, seed = 1 }) {
  const next = numbers(seed);
  const names = Array.from({ length: members }, (_, i) => `m${i}`);
  const candidates = Array.from({ length: slots }, (_, i) => {
    const day = 20_000 + i;
    return { slot: `s${i}`, day, start: day * DAY + 61_200_000, minutes: 120 };
  });
  const answer = () => {
    const at = next();
    return at < no ? 'no' : at < no + unknown ? [] : at < no + unknown + 0.1 ? 'maybe' : at < 0.97 ? 'yes' : 'remote';
  };
  const row = () => Object.fromEntries(names.map((name) => [name, answer()]).filter(([, word]) => word.length > 0));
  return { candidates, names, answers: Object.fromEntries(candidates.map(({ slot }) => [slot, row()])) };
}

const cases = [
  ['60 slots, 12 members, 4 dates, 30 % no', { slots: 60, members: 12, no: 0.3, unknown: 0.1 }, 4, 1],
  ['60 slots, 12 members, 4 dates a week apart, 30 % no', { slots: 60, members: 12, no: 0.3, unknown: 0.1 }, 4, 7],
  ['60 slots, 12 members, 4 dates, nobody has answered', { slots: 60, members: 12, no: 0, unknown: 1 }, 4, 1],
  ['60 slots, 12 members, 6 dates, 30 % no', { slots: 60, members: 12, no: 0.3, unknown: 0.1 }, 6, 1],
  ['60 slots, 12 members, 6 dates, nobody has answered', { slots: 60, members: 12, no: 0, unknown: 1 }, 6, 1],
  ['60 slots, 12 members, 6 dates, 85 % no', { slots: 60, members: 12, no: 0.85 }, 6, 1],
  ['150 slots, 30 members, 6 dates, 30 % no', { slots: 150, members: 30, no: 0.3, unknown: 0.1 }, 6, 1],
  ['60 slots, 24 members, 6 dates, 93 % no (hostile)', { slots: 60, members: 24, no: 0.93, seed: 122 }, 6, 1, 3],
];

/** The figures, one for each case. */
export function run() {
  return cases.map(([name, shape, count, minGapDays, repeat = 9]) => {
    const { candidates, names, answers } = poll(shape);
    const times = [];
    let exact = true;
    for (let i = 0; i < repeat; i += 1) {
      const from = performance.now();
      exact = searchBestSets(candidates, names, answers, { count, minGapDays }).exact && exact;
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const first = exact ? 'exact' : 'cut short';
    return {
      name: `best dates: ${name}`,
      figure: Math.round((times[repeat >> 1] ?? 0) * 10) / 10,
      unit: 'ms',
      note: `${first}; slowest of ${repeat}: ${times[repeat - 1].toFixed(1)} ms`,
    };
  });
}
