import { describe, expect, it } from 'vitest';
import { blockOf } from '../methods/block.ts';
import { methods } from '../methods/registry.ts';
import { programmes } from '../programmes/registry.ts';
import { Board, letters, textsOf } from '../testing/board.ts';
import { nextView } from './next.view.ts';

describe('VC85 the next press on the board', () => {
  const session = programmes['verme-5x120'].sessions[2];
  const question = 'Mitä osaamista verkostossamme tarvitaan, jotta tuki näkyy arjessa?';
  it.each([4, 7, 8, 12])('leads %i people from the question to the priorities', (members) => {
    const circle = new Board({ members, sessions: [[...(session?.blocks ?? [])]] });
    circle.opens();
    const does: string[] = [];
    let written = 0;
    let counted = 0;
    for (let press = 0; press < 400 && circle.state.now.session !== null; press += 1) {
      const next = nextView(circle.state, { now: circle.time, seed: press, question });
      const { board } = circle.state.activities[circle.state.now.activity ?? '']?.block.steps.find(
        ({ id }) => id === circle.dialogue.context.steps[circle.turns.at]?.id,
      ) ?? { board: undefined };
      if (board === 'notes' && circle.board.phase === 'sorting' && written === 0) {
        written = circle.writes(...letters, ...letters, 'g', 'h').length;
      }
      if (board === 'dots' && circle.board.phase === 'counting' && counted === 0) {
        for (const [at, { idea }] of circle.board.notes.entries()) {
          circle.does({ type: 'votes.counted', data: { of: idea, count: Math.max(0, 4 - at) } });
          counted += 1;
        }
      }
      if (!next || next.drafts.length === 0) throw new Error(`waits at ${press}: ${next?.does}`);
      if (does.at(-1) !== next.does) does.push(next.does);
      for (const draft of next.drafts) circle.does(draft, next.for ?? undefined);
    }
    const onBoard = ['askQuestion', 'openIdeas', 'askForDots', 'openBallots', 'confirmPriorities'];
    expect(does.filter((one) => onBoard.includes(one))).toEqual(onBoard);
    expect(circle.board).toMatchObject({ phase: 'chosen', question });
    expect(circle.board.ballot).toMatchObject({ cap: 4, voters: members });
    expect(textsOf(circle.board.first)).toEqual(['a', 'b', 'c']);
    expect(circle.state.refused).toEqual([]);
  });

  it('waits while dots are counted and while a tie is talked through', () => {
    const circle = new Board({ sessions: [[blockOf(methods['dots'])]] });
    circle.opens();
    const ideas = circle.writes(...letters);
    const press = (): string | undefined => {
      const next = nextView(circle.state, { now: circle.time, seed: 1 });
      for (const draft of next?.drafts ?? []) circle.does(draft);
      return next?.does;
    };
    expect(['openBlock', 'openIdeas', 'askForDots', 'beginStep', 'wait'].map(press)).toEqual([
      'openBlock',
      'openIdeas',
      'askForDots',
      'beginStep',
      'wait',
    ]);
    [3, 2, 1, 1].forEach((count, at) => circle.does({ type: 'votes.counted', data: { of: ideas[at] ?? '', count } }));
    expect([press(), press()]).toEqual(['openBallots', 'wait']);
    circle.does({ type: 'priorities.confirmed', data: { of: ideas.slice(0, 4) } });
    expect(press()).toBe('closeSession');
  });
});
