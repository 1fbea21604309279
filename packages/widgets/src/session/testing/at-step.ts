/** A running session at a step of any method: its block is added before the others, and opened. */
import { blockOf } from '@opelix/verme-core';
import { methods } from '@opelix/verme-core/methods';
import type { Example } from '../../testing/example-room.ts';

export function atStep(example: Example, method: keyof typeof methods, step = 0): void {
  if (example.room.state.now.session === null) example.press();
  const { session, room } = example;
  const block = blockOf(methods[method]);
  example.record({ type: 'activity.added', data: { session, at: 0, block } });
  const activity = room.state.sessions[session]?.blocks[0] ?? '';
  example.record({ type: 'activity.opened', activity });
  for (const [count, { id }] of block.steps.slice(0, step + 1).entries()) {
    example.record({ type: 'step.begun', activity, step: count, data: { to: id } });
  }
}
