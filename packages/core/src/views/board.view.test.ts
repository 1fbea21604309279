/** The board as it is shown, whole, in each of its phases. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Board, textsOf } from '../testing/board.ts';
import { dotsEach } from './board.view.ts';

const bare = {
  so: '',
  whose: '',
  cluster: null,
  originals: [],
  option: false,
  counted: null,
  dots: null,
  again: null,
  parked: false,
  priority: null,
  prepares: null,
};
/** A board with three notes, of which the first two can be given dots. */
function counting(): { readonly circle: Board; readonly ideas: [Id, Id, Id] } {
  const circle = new Board({ members: 3 });
  circle.opens();
  const ideas = circle.writes('a', 'b', 'c') as [Id, Id, Id];
  circle.counts(ideas.slice(0, 2), []);
  return { circle, ideas };
}
const votes = (circle: Board, of: Id, count: number): Id => circle.does({ type: 'votes.counted', data: { of, count } });
const returns = (circle: Board): Id => circle.does({ type: 'board.returned' });

describe('VC80 the board', () => {
  it('is empty before anything is asked or written', () => {
    expect(new Board().board).toEqual({
      phase: 'gathering',
      question: '',
      asked: false,
      notes: [],
      clusters: [],
      loose: [],
      parked: [],
      ballot: null,
      ranking: [],
      tie: null,
      first: [],
    });
  });

  it('has its notes as they were written, and nothing where nothing was said', () => {
    const circle = new Board();
    const by = circle.member(1);
    const whole = circle.does({
      type: 'idea.added',
      data: { prepares: by },
      words: { text: 'selkokieltä', so: 'ohje ymmärretään', whose: 'Ohjaajat' },
    });
    const [short] = circle.writes('b');
    expect(circle.board.notes).toEqual([
      {
        ...bare,
        idea: whole,
        text: 'selkokieltä',
        so: 'ohje ymmärretään',
        whose: 'Ohjaajat',
        prepares: by,
      },
      { ...bare, idea: short, text: 'b' },
    ]);
    expect(circle.board.loose).toEqual(circle.board.notes);
  });

  it('has its clusters in the order in which they were made; a number stays when another is taken away', () => {
    const circle = new Board();
    const [a, b, c] = circle.writes('a', 'b', 'c') as [Id, Id, Id];
    const one = circle.does({ type: 'cluster.added' });
    const two = circle.does({ type: 'cluster.added', words: { text: 'Kaksi' } });
    const lays = (of: Id, cluster: Id | null) => circle.does({ type: 'idea.clustered', data: { of, cluster } });
    lays(c, two);
    lays(a, two);
    lays(b, one);
    const shown = () => circle.board.clusters.map(({ number, name, notes }) => [number, name, textsOf(notes)]);
    expect(shown()).toEqual([
      [1, '', ['b']],
      [2, 'Kaksi', ['a', 'c']],
    ]);
    expect(circle.board.loose).toEqual([]);
    circle.does({ type: 'cluster.withdrawn', data: { of: one } });
    lays(a, null);
    expect(shown()).toEqual([[2, 'Kaksi', ['c']]]);
    expect(circle.board.clusters[0]?.cluster).toBe(two);
    expect(circle.board.loose.map(({ text, cluster }) => [text, cluster])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('has an empty text where words were erased, also under another note', () => {
    const circle = new Board();
    const [a, b] = circle.writes('a', 'b') as [Id, Id];
    circle.does({ type: 'idea.merged', data: { of: [b], into: a } });
    circle.room.erase([a, b]);
    expect(circle.board.notes).toEqual([{ ...bare, idea: a, text: '', originals: [{ idea: b, text: '' }] }]);
  });

  it('VC84 keeps the object of a note, with those under it, while another one is written', () => {
    const circle = new Board();
    const [a, b] = circle.writes('a', 'b') as [Id, Id];
    circle.does({ type: 'idea.merged', data: { of: [b], into: a } });
    const cluster = circle.does({ type: 'cluster.added' });
    circle.does({ type: 'idea.clustered', data: { of: a, cluster } });
    const before = circle.note(a);
    const [group] = circle.board.clusters;
    circle.writes('c');
    expect(circle.note(a)).toBe(before);
    expect(circle.board.clusters[0]).toBe(group);
    circle.does({ type: 'idea.edited', data: { of: b }, words: { text: 'toisin' } });
    expect(circle.note(a).originals).toEqual([{ idea: b, text: 'toisin' }]);
  });
});

describe('VC82 dots on the board', () => {
  it.each([
    [0, 3],
    [13, 3],
    [14, 4],
    [17, 4],
    [18, 5],
    [100, 5],
  ])('of %i notes each person has %i', (notes, dots) => {
    expect(dotsEach(notes)).toBe(dots);
  });

  it('are for the options alone, and what is counted is no figure of theirs before the opening', () => {
    const { circle, ideas } = counting();
    votes(circle, ideas[0], 2);
    expect(circle.board.notes).toEqual([
      { ...bare, idea: ideas[0], text: 'a', option: true, counted: 2 },
      { ...bare, idea: ideas[1], text: 'b', option: true },
      { ...bare, idea: ideas[2], text: 'c' },
    ]);
    expect(circle.board).toMatchObject({
      phase: 'counting',
      ballot: { cap: 3, voters: 3, most: 9, options: 2, given: 2 },
      ranking: [],
      tie: null,
      first: [],
      parked: [],
    });
  });

  it('are seen once they are opened: an option without any is parked and in no ranking, and no other note is', () => {
    const { circle, ideas } = counting();
    votes(circle, ideas[0], 2);
    circle.opensBallots();
    expect(circle.board.notes).toEqual([
      { ...bare, idea: ideas[0], text: 'a', option: true, counted: 2, dots: 2 },
      { ...bare, idea: ideas[1], text: 'b', option: true, dots: 0, parked: true },
      { ...bare, idea: ideas[2], text: 'c' },
    ]);
    expect(textsOf(circle.board.ranking)).toEqual(['a']);
    expect(textsOf(circle.board.first)).toEqual(['a']);
    expect(textsOf(circle.board.parked)).toEqual(['b']);
  });

  it('of a second count are hidden again with the first ones', () => {
    const { circle, ideas } = counting();
    for (const of of ideas.slice(0, 2)) votes(circle, of, 2);
    circle.opensBallots();
    votes(circle, ideas[0], 1);
    expect(circle.note(ideas[0])).toMatchObject({ dots: 2, again: 1, counted: 2 });
    expect(circle.note(ideas[1])).toMatchObject({ dots: 2, again: null });
    expect(circle.note(ideas[2])).toMatchObject({ dots: null, again: null });
    returns(circle);
    expect(circle.note(ideas[0])).toMatchObject({ dots: null, again: null, counted: 2 });
    expect(circle.board).toMatchObject({ phase: 'counting', ranking: [], first: [] });
  });

  it('of an earlier ballot are no dots of the present one, and none while nothing is asked', () => {
    const { circle, ideas } = counting();
    votes(circle, ideas[0], 2);
    returns(circle);
    expect(circle.board).toMatchObject({ phase: 'sorting', ballot: null });
    expect(circle.board.notes.map(({ option, counted }) => [option, counted])).toEqual([
      [false, null],
      [false, null],
      [false, null],
    ]);
    circle.counts(ideas.slice(1), []);
    expect(circle.board.notes.map(({ option, counted }) => [option, counted])).toEqual([
      [false, null],
      [true, null],
      [true, null],
    ]);
  });
});

describe('VC83 what is chosen', () => {
  it('has its places in the order of the choice, is parked by no lack of dots, and loses both when it is taken back', () => {
    const { circle, ideas } = counting();
    votes(circle, ideas[0], 2);
    circle.opensBallots();
    circle.does({ type: 'priorities.confirmed', data: { of: [ideas[1], ideas[2]] } });
    expect(circle.board.notes.map(({ priority, parked }) => [priority, parked])).toEqual([
      [null, false],
      [1, false],
      [2, false],
    ]);
    expect(circle.board.phase).toBe('chosen');
    expect(textsOf(circle.board.first)).toEqual(['b', 'c']);
    circle.does({ type: 'priorities.confirmed', data: { of: [ideas[2], ideas[0]] } });
    expect(textsOf(circle.board.first)).toEqual(['c', 'a']);
    returns(circle);
    expect(circle.board.phase).toBe('result');
    expect(circle.board.notes.map(({ priority, parked }) => [priority, parked])).toEqual([
      [null, false],
      [null, true],
      [null, false],
    ]);
    expect(textsOf(circle.board.first)).toEqual(['a']);
  });

  it('is less by what is withdrawn or laid under another note, and its places close up', () => {
    const { circle, ideas } = counting();
    returns(circle);
    circle.does({ type: 'priorities.confirmed', data: { of: ideas } });
    circle.does({ type: 'idea.withdrawn', data: { of: ideas[0] } });
    expect(circle.board.first.map(({ text, priority }) => [text, priority])).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
    circle.does({ type: 'idea.merged', data: { of: [ideas[1]], into: ideas[2] } });
    expect(circle.board.first.map(({ text, priority }) => [text, priority])).toEqual([['c', 1]]);
  });
});
