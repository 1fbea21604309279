/** The board through the fold and its view: notes that lose nothing, dots that nobody sees too early. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../events/body.ts';
import type { Id } from '../events/schemas.ts';
import { Board, letters, textsOf } from '../testing/board.ts';
import { dotsEach } from '../views/board.view.ts';

describe('VC81 a note keeps its words, whatever is done with it', () => {
  it('is laid under another and parted from it, with what lies under it', () => {
    const circle = new Board();
    const [a = '', b = '', c = '', d = ''] = circle.writes(...letters.slice(0, 4));
    circle.does({ type: 'idea.merged', data: { of: [b], into: a } });
    circle.does({ type: 'idea.merged', data: { of: [a, c], into: d } });
    expect(textsOf(circle.board.notes)).toEqual(['d']);
    expect(textsOf(circle.note(d).originals)).toEqual(['a', 'b', 'c']);
    circle.does({ type: 'idea.parted', data: { of: a } });
    expect(textsOf(circle.board.notes)).toEqual(['a', 'd']);
    expect(textsOf(circle.note(a).originals)).toEqual(['b']);
    for (const of of [b, c]) circle.does({ type: 'idea.parted', data: { of } });
    expect(textsOf(circle.board.notes)).toEqual(['a', 'b', 'c', 'd']);
    expect(circle.board.notes.every(({ originals }) => originals.length === 0)).toBe(true);
  });

  it('stands again when the note above it is taken away', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes(...letters.slice(0, 3));
    circle.does({ type: 'idea.merged', data: { of: [a], into: b } });
    circle.does({ type: 'idea.withdrawn', data: { of: b } });
    expect(textsOf(circle.board.notes)).toEqual(['a', 'c']);
    // It can be laid under another as if nothing had been.
    circle.does({ type: 'idea.merged', data: { of: [a], into: c } });
    expect(textsOf(circle.note(c).originals)).toEqual(['a']);
  });

  it('is laid under one note, and never under itself or what is gone', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes(...letters.slice(0, 3));
    const merge = (of: Id[], into: Id): Draft => ({ type: 'idea.merged', data: { of, into } });
    expect(circle.refused(merge([a], a))).toBe('badData');
    expect(circle.refused(merge([a], 'd9:9'))).toBe('exists');
    circle.does(merge([a], b));
    expect(circle.refused(merge([a], c))).toBe('isUnmerged');
    expect(circle.refused(merge([c], a))).toBe('isUnmerged');
    expect(circle.refused({ type: 'idea.parted', data: { of: b } })).toBe('isMerged');
    circle.does({ type: 'idea.withdrawn', data: { of: c } });
    expect(circle.refused(merge([b], c))).toBe('exists');
  });

  it('moves between clusters and out of them, and is loose when its cluster is taken away', () => {
    const circle = new Board();
    const [a = '', b = ''] = circle.writes('a', 'b');
    const unnamed = circle.does({ type: 'cluster.added' });
    const named = circle.does({ type: 'cluster.added', words: { text: 'Tuki työpaikalla' } });
    const moves = (of: Id, cluster: Id | null): Draft => ({ type: 'idea.clustered', data: { of, cluster } });
    // Anybody may move any note.
    circle.does(moves(a, unnamed), circle.member(2));
    circle.does(moves(b, named));
    expect(circle.board.clusters.map(({ name, notes }) => [name, textsOf(notes)])).toEqual([
      ['', ['a']],
      ['Tuki työpaikalla', ['b']],
    ]);
    circle.does({ type: 'cluster.edited', data: { of: unnamed }, words: { text: 'Miten puhumme tuesta' } });
    circle.does(moves(b, null));
    expect(textsOf(circle.board.loose)).toEqual(['b']);
    circle.does(moves(b, unnamed));
    circle.does({ type: 'cluster.withdrawn', data: { of: unnamed } });
    expect(textsOf(circle.board.loose)).toEqual(['a', 'b']);
    expect(circle.refused(moves(a, unnamed))).toBe('exists');
    expect(circle.refused({ type: 'idea.added', data: { cluster: unnamed }, words: { text: 'c' } })).toBe('exists');
  });

  it('says what for, whose need it is, from which pair, and who prepares it; null takes a field away', () => {
    const circle = new Board();
    const pair = [circle.member(0), circle.member(1)];
    const idea = circle.does({
      type: 'idea.added',
      data: { by: pair },
      words: { text: 'selkokielestä', so: 'ohje ymmärretään', whose: 'koko verkosto' },
    });
    circle.does({ type: 'idea.edited', data: { of: idea, prepares: circle.member(2) } });
    expect(circle.note(idea)).toMatchObject({ so: 'ohje ymmärretään', prepares: circle.member(2) });
    circle.does({ type: 'idea.edited', data: { of: idea, prepares: null }, words: { so: null } });
    expect(circle.note(idea)).toMatchObject({ text: 'selkokielestä', so: '', whose: 'koko verkosto', prepares: null });
    expect(circle.refused({ type: 'idea.edited', data: { of: idea, prepares: 'd9:9' } })).toBe('isInCircle');
    // What other events write is not taken from people.
    expect(circle.refused({ type: 'idea.edited', data: { of: idea, merged: idea } } as never)).toBe('badData');
    expect(Object.keys(circle.note(idea))).not.toContain('member');
  });
});

describe('VC82 dots', () => {
  it('are three to five for each, a quarter of the notes', () => {
    expect([2, 9, 14, 16, 18, 30, 500].map(dotsEach)).toEqual([3, 3, 4, 4, 5, 5, 5]);
  });

  it('are seen by nobody before the ballots are opened', () => {
    const circle = new Board();
    const ideas = circle.writes('a', 'b', 'c');
    circle.counts(ideas, [1, 0]);
    expect(circle.board.notes.map(({ dots, parked }) => [dots, parked])).toEqual(ideas.map(() => [null, false]));
    expect([circle.board.ranking, circle.board.tie]).toEqual([[], null]);
    // The chair sees what has been typed: nothing yet is not nought.
    expect(circle.board.notes.map(({ counted }) => counted)).toEqual([1, 0, null]);
    circle.opensBallots();
    expect(circle.board.notes.map(({ dots }) => dots)).toEqual([1, 0, 0]);
  });

  it('are at most one from each on a note, and no more in all than those present have', () => {
    const circle = new Board({ members: 4 });
    circle.opens(circle.members.slice(0, 2));
    const ideas = circle.writes('a', 'b', 'c', 'd');
    circle.counts(ideas, [2, 2, 2], 3);
    const count = (of: Id | undefined, n: number): Draft => ({
      type: 'votes.counted',
      data: { of: of ?? '', count: n },
    });
    expect(circle.refused(count(ideas[3], 1))).toBe('hasDots');
    expect(circle.refused(count(ideas[0], 3))).toBe('hasDots');
    // A count that was typed wrong is typed again.
    circle.does(count(ideas[0], 1));
    circle.does(count(ideas[3], 1));
    // Who comes late has dots, too; who leaves has given them.
    circle.comes(circle.member(2));
    circle.does(count(ideas[3], 3));
    circle.leaves(circle.member(2));
    circle.does(count(ideas[3], 2));
    expect(circle.board.ballot).toMatchObject({ cap: 3, voters: 3, most: 9, given: 7 });
  });

  it('are given to the notes that were asked about; a later note is no option, a withdrawn one takes its dots along', () => {
    const circle = new Board();
    const ideas = circle.writes('a', 'b', 'c');
    circle.counts(ideas, [2, 1, 1]);
    const [late = ''] = circle.writes('d');
    expect(circle.refused({ type: 'votes.counted', data: { of: late, count: 1 } })).toBe('isOption');
    circle.does({ type: 'idea.withdrawn', data: { of: ideas[0] ?? '' } });
    expect(circle.board.ballot).toMatchObject({ given: 2, options: 2 });
    expect(circle.refused({ type: 'idea.merged', data: { of: [late], into: ideas[1] ?? '' } })).toBe('isUncounted');
  });

  it('go on where they stood when the same notes are asked about again, and begin anew with others', () => {
    const circle = new Board();
    const [a = '', b = '', c = ''] = circle.writes('a', 'b', 'c');
    circle.counts([a, b, c], [2, 1]);
    circle.does({ type: 'board.returned' });
    expect(circle.board.phase).toBe('sorting');
    circle.does({ type: 'ballots.asked', data: { cap: 3, ideas: [c, b, a] } });
    expect(circle.board.notes.map(({ counted }) => counted)).toEqual([2, 1, null]);
    circle.does({ type: 'board.returned' });
    circle.does({ type: 'idea.merged', data: { of: [c], into: a } });
    circle.does({ type: 'ballots.asked', data: { cap: 3, ideas: [a, b] } });
    expect(circle.board.notes.map(({ counted }) => counted)).toEqual([null, null]);
    expect(circle.board.ballot?.given).toBe(0);
  });

  it('must be counted before they are shown', () => {
    const circle = new Board();
    circle.counts(circle.writes('a', 'b'), []);
    expect(circle.refused({ type: 'ballots.opened' })).toBe('hasVotes');
  });
});

describe('VC83 after the opening', () => {
  it('notes without a dot are parked where they are, and stay whole', () => {
    const circle = new Board();
    const ideas = circle.writes('a', 'b', 'c');
    const cluster = circle.does({ type: 'cluster.added', words: { text: 'Yhdessä' } });
    circle.does({ type: 'idea.clustered', data: { of: ideas[2] ?? '', cluster } });
    circle.counts(ideas, [2, 1]);
    circle.opensBallots();
    expect(textsOf(circle.board.parked)).toEqual(['c']);
    expect(textsOf(circle.board.clusters[0]?.notes ?? [])).toEqual(['c']);
    // A need that the group chooses all the same is not parked.
    circle.does({ type: 'priorities.confirmed', data: { of: [ideas[2] ?? ''] } });
    expect(circle.board.parked).toEqual([]);
  });

  it('a tie at the last place is told, and no other', () => {
    const circle = new Board();
    const ideas = circle.writes(...letters);
    circle.counts(ideas, [4, 1, 3, 1, 3, 1], 4);
    circle.opensBallots();
    expect(circle.board.tie).toBeNull();
    expect(circle.board.first.length).toBe(3);
    const tied = new Board();
    const others = tied.writes(...letters);
    tied.counts(others, [4, 2, 1, 2, 2, 0], 4);
    tied.opensBallots();
    expect(tied.board.tie).toEqual({ ideas: [others[1], others[3], others[4]], dots: 2, places: 2 });
  });

  it('level notes are counted once more after talk; a second count that is not whole decides nothing', () => {
    const circle = new Board();
    const ideas = circle.writes(...letters.slice(0, 5));
    circle.counts(ideas, [4, 3, 2, 2, 1], 4);
    circle.opensBallots();
    const [, , c = '', d = ''] = ideas;
    circle.does({ type: 'votes.counted', data: { of: d, count: 3 } });
    expect(circle.board.tie?.ideas).toEqual([c, d]);
    circle.does({ type: 'votes.counted', data: { of: c, count: 1 } });
    expect(circle.board.tie).toBeNull();
    expect(textsOf(circle.board.first)).toEqual(['a', 'b', 'd']);
    // The first count is what it was.
    expect(circle.note(c)).toMatchObject({ dots: 2, again: 1 });
    circle.does({ type: 'votes.counted', data: { of: c, count: 3 } });
    expect(circle.board.tie?.places).toBe(1);
  });

  it('the choice is the group’s own, in its own order, and is remembered when it is taken back', () => {
    const circle = new Board();
    const ideas = circle.writes(...letters.slice(0, 4));
    circle.counts(ideas, [4, 3, 2, 1]);
    circle.opensBallots();
    const of = [ideas[3] ?? '', ideas[0] ?? ''];
    circle.does({ type: 'priorities.confirmed', data: { of } });
    expect(textsOf(circle.board.first)).toEqual(['d', 'a']);
    expect(circle.note(ideas[3] ?? '').priority).toBe(1);
    circle.does({ type: 'board.returned' });
    expect([circle.board.phase, textsOf(circle.board.first)]).toEqual(['result', ['a', 'b', 'c']]);
    expect(circle.state.board.flow.context.priorities).toEqual(of);
    expect(circle.refused({ type: 'priorities.confirmed', data: { of: ['d9:9'] } })).toBe('exists');
  });

  it('every step back loses nothing: forwards again, all is there', () => {
    const circle = new Board();
    const ideas = circle.writes(...letters.slice(0, 4));
    circle.does({ type: 'board.asked', words: { question: 'Mitä tarvitsemme?' } });
    circle.counts(ideas, [4, 3, 2, 1]);
    circle.opensBallots();
    circle.does({ type: 'priorities.confirmed', data: { of: ideas.slice(0, 3) } });
    const before = circle.board;
    for (const phase of ['result', 'counting', 'sorting', 'gathering']) {
      circle.does({ type: 'board.returned' });
      expect(circle.board.phase).toBe(phase);
    }
    expect(circle.refused({ type: 'board.returned' })).toBe('notNow');
    circle.counts(ideas, []);
    circle.opensBallots();
    circle.does({ type: 'priorities.confirmed', data: { of: ideas.slice(0, 3) } });
    expect(circle.board).toEqual(before);
  });
});

describe('VC84 cost follows the change', () => {
  it('what has not changed is the same object, be there ever so many notes', () => {
    const circle = new Board();
    const ideas = circle.writes(...Array.from({ length: 60 }, (_, i) => `t${i}`));
    const one = circle.does({ type: 'cluster.added', words: { text: 'Yksi' } });
    const two = circle.does({ type: 'cluster.added', words: { text: 'Kaksi' } });
    ideas.forEach((of, at) => circle.does({ type: 'idea.clustered', data: { of, cluster: at % 2 ? one : two } }));
    const before = circle.board;
    circle.does({ type: 'idea.edited', data: { of: ideas[7] ?? '' }, words: { text: 'toisin' } });
    const after = circle.board;
    expect(after.notes.filter((note, at) => note !== before.notes[at]).map(({ text }) => text)).toEqual(['toisin']);
    expect(after.clusters.map((cluster, at) => cluster === before.clusters[at])).toEqual([false, true]);
    circle.does({ type: 'topic.added', words: { text: 'muuta' } });
    expect(circle.board).toBe(after);
  });
});
