/** What is asked of the board that it does not have: notes that nobody wrote, that lie under others, old dots. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../events/body.ts';
import { Board } from '../../testing/board.ts';

describe('VC80 the board is asked about', () => {
  const nowhere = 'd9:9';

  it('by whoever leads, and its question is empty once its words are erased', () => {
    const circle = new Board();
    const ask: Draft = { type: 'board.asked', words: { question: 'Mitä?' } };
    expect(circle.refused(ask, circle.member(1))).toBe('leads');
    const asked = circle.does(ask);
    expect(circle.board).toMatchObject({ question: 'Mitä?', asked: true });
    circle.room.erase([asked]);
    expect(circle.board).toMatchObject({ question: '', asked: true });
    expect(circle.state.refused).toEqual([]);
  });

  it('with notes that there are: one that nobody wrote is nowhere on it', () => {
    const circle = new Board();
    const [a = '', b = ''] = circle.writes('a', 'b');
    const cluster = circle.does({ type: 'cluster.added' });
    const refused = (draft: Draft) => circle.refused(draft);
    expect(refused({ type: 'idea.merged', data: { of: [a, nowhere], into: b } })).toBe('exists');
    expect(refused({ type: 'idea.parted', data: { of: nowhere } })).toBe('exists');
    expect(refused({ type: 'idea.clustered', data: { of: nowhere, cluster } })).toBe('exists');
    expect(refused({ type: 'idea.clustered', data: { of: a, cluster: nowhere } })).toBe('exists');
    circle.does({ type: 'ideas.opened' });
    expect(refused({ type: 'ballots.asked', data: { cap: 3, ideas: [a, b, nowhere] } })).toBe('exists');
    expect(refused({ type: 'ballots.asked', data: { cap: 3, ideas: [a, a] } })).toBe('badData');
    expect(refused({ type: 'priorities.confirmed', data: { of: [a, nowhere] } })).toBe('exists');
    circle.counts([a, b], [1]);
    expect(refused({ type: 'votes.counted', data: { of: nowhere, count: 1 } })).toBe('exists');
  });

  it('with notes that stand on their own: one under another gets no dots and is not chosen', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes('a', 'b', 'c');
    circle.does({ type: 'idea.merged', data: { of: [a], into: b } });
    circle.does({ type: 'ideas.opened' });
    expect(circle.refused({ type: 'ballots.asked', data: { cap: 3, ideas: [a, b, c] } })).toBe('isUnmerged');
    expect(circle.refused({ type: 'ballots.asked', data: { cap: 3, ideas: [b, c] } })).toBe('accepted');
    expect(circle.refused({ type: 'priorities.confirmed', data: { of: [a, c] } })).toBe('isUnmerged');
    expect(circle.refused({ type: 'priorities.confirmed', data: { of: [c, b] } })).toBe('accepted');
  });

  it('anew with another number of dots, or with other notes, though some are the same', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes('a', 'b', 'c');
    const counted = () => [a, b, c].map((idea) => circle.note(idea).counted);
    circle.counts([a, b], [2, 1]);
    circle.does({ type: 'board.returned' });
    circle.counts([a, b], [], 4);
    expect(counted()).toEqual([null, null, null]);
    circle.does({ type: 'votes.counted', data: { of: a, count: 2 } });
    circle.does({ type: 'board.returned' });
    circle.counts([a, c], [], 4);
    expect(counted()).toEqual([null, null, null]);
    // A note that had dots before is no option now.
    expect(circle.refused({ type: 'votes.counted', data: { of: b, count: 1 } })).toBe('isOption');
    circle.does({ type: 'votes.counted', data: { of: c, count: 1 } });
    expect(counted()).toEqual([null, null, 1]);
    // Nor does it take any along when it goes.
    circle.does({ type: 'idea.withdrawn', data: { of: b } });
    expect(circle.board.ballot).toMatchObject({ options: 2, given: 1 });
  });

  it('for no more dots than were given out; those of a note that is withdrawn are free again, the second count too', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes('a', 'b', 'c');
    const count = (of: string, dots: number): Draft => ({ type: 'votes.counted', data: { of, count: dots } });
    circle.counts([a, b, c], [1, 1, 1], 1);
    const voters = circle.state.board.flow.context.ballot?.voters ?? 0;
    expect(voters).toBeGreaterThan(2);
    circle.opensBallots();
    circle.does(count(a, voters));
    expect(circle.refused(count(b, 1))).toBe('hasDots');
    circle.does({ type: 'idea.withdrawn', data: { of: a } });
    expect(circle.refused(count(b, voters + 1))).toBe('hasDots');
    circle.does(count(b, voters));
    expect(circle.refused(count(c, 1))).toBe('hasDots');
  });
});
