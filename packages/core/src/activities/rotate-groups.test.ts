/** From card to card. Rules: SPEC.md. */
import { describe, expect, it } from 'vitest';
import { Circle } from '../testing/circle.ts';
import type { Step } from '../methods/method.ts';
import { nextView } from '../views/next.view.ts';
import { rotatedGroups } from './rotate-groups.ts';

describe('VC139 groups move from card to card', () => {
  it('one of each stays, the others go to the next', () => {
    const first = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h'],
    ];
    const all = first.flat();
    const second = rotatedGroups(first, all);
    expect(second).toEqual([
      ['a', 'h'],
      ['d', 'b', 'c'],
      ['g', 'e', 'f'],
    ]);
    expect(rotatedGroups(second ?? [], all)).toEqual([
      ['a', 'e', 'f'],
      ['d', 'h'],
      ['g', 'b', 'c'],
    ]);
  });

  it('leaves out who has left, seats who has come, and gives up where somebody would sit alone', () => {
    expect(
      rotatedGroups(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ['b', 'c', 'd', 'e'],
      ),
    ).toEqual([
      ['b', 'd'],
      ['c', 'e'],
    ]);
    expect(
      rotatedGroups(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ['a', 'c', 'd'],
      ),
    ).toBeNull();
    expect(rotatedGroups([], ['a', 'b'])).toBeNull();
    expect(rotatedGroups([['a', 'b', 'c']], ['a', 'b', 'c'])).toEqual([['a', 'b', 'c']]);
  });

  it('is what the next press proposes in a step that rotates, from block to block', () => {
    const circle = new Circle({ members: 6 });
    circle.opens();
    const press = (): void => {
      for (const draft of nextView(circle.state, { now: 0, seed: 3 })?.drafts ?? []) circle.does(draft);
    };
    const cards: Step = { id: 'cards', rule: 'groups', minutes: 20, size: 3 };
    circle.runs(cards);
    press();
    const [one, two] = circle.turns.groups;
    const moves: Step = { id: 'first', rule: 'groups', minutes: 6, size: 3, rotate: true };
    circle.runs(moves, { ...moves, id: 'second' });
    press();
    const first = circle.turns.groups;
    expect(first).toEqual([
      [one?.[0], ...(two?.slice(1) ?? [])],
      [two?.[0], ...(one?.slice(1) ?? [])],
    ]);
    press();
    press();
    expect(circle.turns.groups).toEqual([one, two]);
  });
});
