/** Minutes that follow from the people: `T = N·t + (N − 1)·h`, h = 10 s of hand-over. */
import type { Block, Step } from '../methods/method.ts';

const handoverMinutes = 10 / 60;

/**
 * Planned minutes of a step for a number of people, whole minutes, at least one where the step has any: with `each` it
 * is `N·each + (N − 1)·h`. The ten seconds of hand-over are a rule of thumb of ours, not a measured figure.
 */
export function stepMinutes(step: Step, people: number): number {
  if (step.each === undefined) return step.minutes;
  const count = Math.max(1, people);
  return Math.max(1, Math.round(step.each * count + (count - 1) * handoverMinutes));
}

/** Planned minutes of a block: what was agreed for it, else what its steps add up to; and extensions. */
export function blockMinutes(block: Block, people: number, extended = 0): number {
  const sum = block.minutes ?? block.steps.reduce((all, step) => all + stepMinutes(step, people), 0);
  return Math.max(0, Math.round(sum) + extended);
}

/** Planned minutes of each step when the block has so many in all: the steps in proportion. */
export function stepsMinutes(block: Block, people: number, extended = 0): readonly number[] {
  const whole = blockMinutes(block, people, extended);
  const each = block.steps.map((step) => stepMinutes(step, people));
  const sum = each.reduce((all, one) => all + one, 0);
  return each.map((one) => (sum === 0 ? whole / each.length : (one * whole) / sum));
}
