import { describe, expect, it } from 'vitest';
import { blockOf } from '../methods/block.ts';
import type { Step } from '../methods/method.ts';
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

describe('VC85 the next press in a step of the board', () => {
  type Use = NonNullable<Step['board']>;
  const at = (board: Use, notes: number, opened = true): Board => {
    const circle = new Board({ members: 3 });
    circle.opens();
    circle.writes(...Array.from({ length: notes }, (_, i) => `n${i}`));
    if (opened) circle.does({ type: 'ideas.opened' });
    circle.runs({ id: 'board', rule: 'talk', minutes: 1, board }, { id: 'end', rule: 'talk', minutes: 1 });
    return circle;
  };
  const does = (circle: Board) => nextView(circle.state, { now: circle.time, seed: 1 })?.does;
  const ideas = (circle: Board) => circle.board.notes.map(({ idea }) => idea);

  it.each<[Use, string]>([
    ['question', 'beginStep'],
    ['ideas', 'beginStep'],
    ['needs', 'beginStep'],
    ['notes', 'openIdeas'],
    ['clusters', 'openIdeas'],
    ['dots', 'openIdeas'],
    ['result', 'openIdeas'],
    ['priorities', 'openIdeas'],
  ])('%s: while notes come in it is %s', (use, expected) => {
    expect(does(at(use, 3, false))).toBe(expected);
  });

  it.each<[Use, string]>([
    ['notes', 'beginStep'],
    ['clusters', 'beginStep'],
    ['dots', 'askForDots'],
    ['result', 'askForDots'],
    ['priorities', 'beginStep'],
  ])('%s: once they are opened it is %s', (use, expected) => {
    expect(does(at(use, 3))).toBe(expected);
  });

  it('asks for dots for all notes, from two on', () => {
    const circle = at('dots', 2);
    expect(nextView(circle.state, { now: 1, seed: 1 })).toMatchObject({
      does: 'askForDots',
      drafts: [{ type: 'ballots.asked', data: { cap: 3, ideas: ideas(circle) } }],
      block: circle.here.activity,
    });
    for (const notes of [0, 1]) expect(does(at('dots', notes))).toBe('beginStep');
  });

  it('goes on from the dots while they are given, opens them once some are counted, and confirms the first', () => {
    const circle = at('dots', 3);
    circle.counts(ideas(circle), []);
    expect(does(circle)).toBe('beginStep');
    for (const use of ['result', 'priorities'] as const) {
      const other = at(use, 3);
      const [first = '', second = ''] = ideas(other);
      other.counts(ideas(other), []);
      expect(does(other)).toBe(use === 'result' ? 'wait' : 'beginStep');
      other.does({ type: 'votes.counted', data: { of: second, count: 2 } });
      expect(does(other)).toBe(use === 'result' ? 'openBallots' : 'beginStep');
      other.does({ type: 'votes.counted', data: { of: first, count: 1 } });
      other.opensBallots();
      expect(nextView(other.state, { now: 1, seed: 1 })).toMatchObject({
        does: 'confirmPriorities',
        drafts: [{ type: 'priorities.confirmed', data: { of: [second, first] } }],
      });
      // Without a note that has dots there is nothing to confirm.
      for (const of of [first, second]) other.does({ type: 'idea.withdrawn', data: { of } });
      expect(does(other)).toBe('beginStep');
    }
  });

  it('asks the question of the block before the usual one, and none where there are no words for it', () => {
    const circle = at('question', 0, false);
    const asked = (question?: string) =>
      nextView(circle.state, { now: 1, seed: 1, ...(question === undefined ? {} : { question }) });
    expect(asked()?.does).toBe('beginStep');
    expect(asked('Tavallinen?')).toMatchObject({
      does: 'askQuestion',
      drafts: [{ type: 'board.asked', words: { question: 'Tavallinen?' } }],
    });
    circle.does({ type: 'activity.edited', activity: circle.here.activity, words: { question: 'Oma?' } });
    expect(asked('Tavallinen?')).toMatchObject({ drafts: [{ words: { question: 'Oma?' } }] });
    circle.does({ type: 'board.asked', words: { question: 'Oma?' } });
    expect(asked('Tavallinen?')?.does).toBe('beginStep');
  });
});
