/**
 * Every block of the default programme, from its opening to the end of its last step, by the one obvious press alone,
 * with 4, 7, 8 and 12 people; and the whole programme in its order.
 */
import { blockOf, methods, programmes, type Block } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { Walker } from './walker.ts';

const programme = programmes['verme-5x120'];
const sizes = [4, 7, 8, 12];
/** Kinds of blocks that may ask people for something that only their own elements can do. */
const asksMore: readonly string[] = ['brainstorm', 'plan', 'evaluation'];

const named = (block: Block): string => block.method ?? block.kind;
/** Steps that a walk leaves out by itself: those that are there for the way back. */
const stepsOf = (block: Block): readonly string[] => block.steps.map(({ id }) => `${named(block)} ${id}`);

function holds(walker: Walker, blocks: readonly Block[], passedBy: readonly string[] = []): void {
  const { state, left, ended, begun } = walker;
  expect(state.refused).toEqual([]);
  expect(left.filter(({ unheard }) => unheard.length > 0)).toEqual([]);
  const own = blocks.filter(({ kind }) => !asksMore.includes(kind));
  expect(ended.filter((step) => own.some((block) => stepsOf(block).includes(step)))).toEqual([]);
  for (const block of own) {
    const all = stepsOf(block);
    expect(begun.filter((step) => all.includes(step))).toEqual(all.filter((step) => !passedBy.includes(step)));
  }
}

describe.each(sizes)('VC54 with %i people', (count) => {
  const blocks = programme.sessions.flatMap((session) => session.blocks.map((block) => [session.key, block] as const));
  it.each(blocks.map(([key, block]) => [`${key} ${named(block)}`, block] as const))('%s is walked', (_name, block) => {
    // The block alone, as the group comes upon it: nothing of an earlier block is there to lean on.
    const walker = new Walker(count, [[block], []]);
    walker.walks();
    holds(walker, [block]);
    const rounds = block.steps.filter(({ rule }) => rule === 'round').length;
    if (!asksMore.includes(block.kind)) expect(walker.left).toHaveLength(rounds);
  });

  it('the fishbowl is walked, and somebody listens in it', () => {
    const block = blockOf(methods.fishbowl);
    const walker = new Walker(count, [[block], []]);
    walker.walks();
    holds(walker, [block]);
  });

  it('the whole programme is walked in its order', () => {
    const walker = new Walker(
      count,
      programme.sessions.map((session) => session.blocks),
    );
    for (const session of programme.sessions) {
      walker.begun.length = 0;
      walker.walks();
      const once = session.blocks.filter((block) => block.method !== 'break');
      // Everybody accepted the rules in session one, and nobody has changed them since.
      holds(walker, once, ['agreement-check consent']);
    }
    expect(walker.state.programme.sessions.every((id) => walker.state.sessions[id]?.closed !== null)).toBe(true);
  });
});
