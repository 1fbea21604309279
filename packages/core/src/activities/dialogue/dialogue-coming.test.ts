/** Who comes late and who leaves while the floor goes round. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../methods/method.ts';
import { tableView } from '../../views/table.view.ts';
import { Circle, running } from '../../testing/circle.ts';

const round: Step = { id: 'around', rule: 'round', minutes: 10, again: true };

describe('VC40 coming and going in mid-turn', () => {
  it('puts who comes late at the end of the round, also of the part in which those who passed are asked', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.opens([a, b]);
    circle.runs(round);
    circle.comes(d);
    expect(circle.turns.order).toEqual([a, b, d]);
    circle.passes(a);
    circle.ends(b);
    circle.ends(d);
    circle.comes(c);
    expect(circle.turns.order).toEqual([a, c]);
  });

  it('gives the turn on when the one who has it leaves: the next, those who passed, or nobody', () => {
    const circle = running(4, round);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.passes(a);
    circle.leaves(b);
    expect(circle.turns).toMatchObject({ holder: c, order: [a, c, d] });
    circle.ends(c);
    circle.leaves(d);
    expect(circle.dialogue.value).toEqual({ round: 'again' });
    expect(circle.turns.holder).toBe(a);
    circle.leaves(a);
    expect(circle.dialogue.value).toEqual({ round: 'done' });
    expect(circle.turns.holder).toBeNull();
  });

  it('lets the last one leave, and somebody come back to an empty room', () => {
    const circle = running(2, round);
    circle.leaves(circle.member(1));
    circle.leaves(circle.member(0));
    expect(circle.turns).toMatchObject({ holder: null, order: [] });
    circle.comes(circle.member(1));
    expect(tableView(circle.state).seats.map(({ member }) => member)).toEqual([circle.member(1)]);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: circle.member(1) } })).toBe('accepted');
  });

  it('VC41 takes a member who is removed out of turn, hands, groups and order', () => {
    const circle = running(4, { id: 'line', rule: 'queue', minutes: 5 }, { id: 'pairs', rule: 'groups', minutes: 5 });
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.does({ type: 'hand.raised', ...circle.here }, c);
    circle.takes(b);
    circle.does({ type: 'member.removed', data: { who: b } });
    circle.does({ type: 'member.left', data: { who: c } });
    expect(circle.turns).toMatchObject({ holder: null, hands: [] });
    circle.begins('pairs');
    circle.does({ type: 'groups.drawn', ...circle.here, data: { groups: [[a, d]] } });
    circle.leaves(d);
    expect(circle.turns.groups).toEqual([[a]]);
  });

  it('VC42 never gives a turn that is taken back to somebody who has left', () => {
    const circle = running(3, round, { id: 'talk', rule: 'talk', minutes: 5 });
    const [a, b, c] = circle.members as [string, string, string];
    circle.ends(a);
    circle.leaves(a);
    circle.takesBack();
    expect(circle.turns).toMatchObject({ holder: b, order: [b, c] });
    circle.begins('talk');
    circle.leaves(b);
    circle.comes(a);
    circle.does({ type: 'step.returned', ...circle.here });
    expect(circle.turns).toMatchObject({ holder: c, order: [c, a] });
  });
});
