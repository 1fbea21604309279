import { describe, expect, it } from 'vitest';
import type { Block, Step } from '../methods/method.ts';
import { blockMinutes, stepMinutes, stepsMinutes } from './minutes.ts';

const each = (minutes: number): Step => ({ id: 'round', rule: 'round', minutes: 99, each: minutes });
const block = (steps: readonly Step[], minutes?: number): Block => ({
  kind: 'dialogue',
  v: 1,
  steps: [...steps],
  ...(minutes === undefined ? {} : { minutes }),
});

describe('VC50 minutes', () => {
  // T = N·t + (N − 1)·h, h = 10 s, reckoned by hand and rounded to whole minutes.
  it.each([
    [1.5, 8, 13], // 12 + 1:10
    [1.5, 4, 7], // 6 + 0:30 = 6.5 → 7
    [1.5, 7, 12], // 10.5 + 1 = 11.5 → 12
    [1.5, 12, 20], // 18 + 1:50
    [2, 8, 17], // 16 + 1:10
    [0.5, 8, 5], // 4 + 1:10
    [1, 1, 1], // alone: no hand-over
    [1, 0, 1], // nobody yet: as for one
    [0.1, 1, 1], // at least a minute
  ])('%d each for %i people are %i', (minutes, people, expected) => {
    expect(stepMinutes(each(minutes), people)).toBe(expected);
  });

  it('are those of the step where they do not hang on people', () => {
    const step: Step = { id: 'talk', rule: 'talk', minutes: 7 };
    expect([1, 4, 12].map((people) => stepMinutes(step, people))).toEqual([7, 7, 7]);
  });

  it('add up to the block, unless the group agreed on others; extensions are added, never below nothing', () => {
    const steps: Step[] = [{ id: 'a', rule: 'silent', minutes: 3 }, each(1.5)];
    expect(blockMinutes(block(steps), 8)).toBe(16);
    expect(blockMinutes(block(steps, 20), 8)).toBe(20);
    expect(blockMinutes(block(steps), 8, 5)).toBe(21);
    expect(blockMinutes(block(steps), 8, -100)).toBe(0);
  });

  it('share what the block has among its steps in proportion', () => {
    const steps: Step[] = [
      { id: 'a', rule: 'silent', minutes: 3 },
      { id: 'b', rule: 'talk', minutes: 9 },
    ];
    expect(stepsMinutes(block(steps, 24), 8)).toEqual([6, 18]);
    expect(
      stepsMinutes(
        block(
          steps.map((step) => ({ ...step, minutes: 0 })),
          10,
        ),
        8,
      ),
    ).toEqual([5, 5]);
  });
});
