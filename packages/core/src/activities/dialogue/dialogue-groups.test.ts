/** Groups that are drawn and joined. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../methods/method.ts';
import { tableView } from '../../views/table.view.ts';
import { running } from '../../testing/circle.ts';

describe('VC39 groups', () => {
  const pairs: Step = { id: 'pairs', rule: 'groups', minutes: 5, size: 2 };
  it('takes a draw that seats everybody present once, nobody alone', () => {
    const circle = running(4, pairs);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    const draws = [
      [[a, b]],
      [[a, b], [c], [d]],
      [
        [a, b],
        [b, c, d],
      ],
      [
        [a, b],
        [c, 'd9:9'],
      ],
      [],
    ];
    for (const groups of draws)
      expect(circle.refused({ type: 'groups.drawn', ...circle.here, data: { groups } })).toBe('isGrouping');
    const groups = [
      [a, d],
      [b, c],
    ];
    expect(circle.refused({ type: 'groups.drawn', ...circle.here, data: { groups } }, b)).toBe('leads');
    circle.does({ type: 'groups.drawn', ...circle.here, data: { groups } });
    expect(tableView(circle.state).groups).toEqual(groups);
    expect(circle.state.met).toEqual([`${a}|${d}`, `${b}|${c}`]);
  });

  it('joins pairs to fours; a pair left over joins the last', () => {
    const circle = running(6, pairs, { id: 'fours', rule: 'groups', minutes: 5, size: 4, join: true });
    const [a, b, c, d, e, f] = circle.members as [string, string, string, string, string, string];
    circle.does({
      type: 'groups.drawn',
      ...circle.here,
      data: {
        groups: [
          [a, b],
          [c, d],
          [e, f],
        ],
      },
    });
    circle.begins('fours');
    expect(circle.turns.groups).toEqual([[a, b, c, d, e, f]]);
  });

  it('a trio stays by itself when there is no other group for it: seven people are no foursome', () => {
    const circle = running(7, pairs, { id: 'fours', rule: 'groups', minutes: 5, size: 4, join: true });
    const [a, b, c, d, e, f, g] = circle.members as [string, string, string, string, string, string, string];
    circle.does({
      type: 'groups.drawn',
      ...circle.here,
      data: {
        groups: [
          [a, b],
          [c, d, e],
          [f, g],
        ],
      },
    });
    circle.begins('fours');
    expect(circle.turns.groups).toEqual([
      [a, b, f, g],
      [c, d, e],
    ]);
  });
});
