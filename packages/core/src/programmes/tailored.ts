/** A method's block with some steps changed or left out, as a programme needs it in one session. */
import { blockOf } from '../methods/block.ts';
import type { Block, Method, Step } from '../methods/method.ts';

/**
 * `changes` by step id: other minutes or `each`, or null to leave the step out. Minutes still follow the people present,
 * which an override of the whole block would prevent. An id that the method does not have is a mistake and throws.
 */
export function tailored(
  method: Method,
  changes: Readonly<Record<string, Partial<Pick<Step, 'minutes' | 'each'>> | null>>,
): Block {
  for (const id of Object.keys(changes)) {
    if (!method.steps.some((step) => step.id === id)) throw new Error(`${method.id} has no step ${id}`);
  }
  const steps = method.steps.flatMap((step) => {
    const change = changes[step.id];
    return change === null ? [] : [{ ...step, ...change }];
  });
  return { ...blockOf(method), steps };
}
