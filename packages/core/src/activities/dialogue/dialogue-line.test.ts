/** The line of raised hands and the seats of a fishbowl, through the whole fold. Every path of the machine: test/models. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../methods/method.ts';
import { tableView } from '../../views/table.view.ts';
import { Circle } from '../../testing/circle.ts';

const opened = (members: number, ...steps: readonly Step[]): Circle => {
  const circle = new Circle({ members });
  circle.opens();
  circle.runs(...steps);
  return circle;
};

describe('VC37 queue', () => {
  const queue: Step = { id: 'line', rule: 'queue', minutes: 5 };
  const raises = (circle: Circle, ...who: readonly string[]): void => {
    for (const one of who) circle.does({ type: 'hand.raised', ...circle.here }, one);
  };

  it('gives the floor to whoever has had it least in this step, then by time', () => {
    const circle = opened(4, queue, { ...queue, id: 'other' });
    const [a, b, c, d] = circle.members as [string, string, string, string];
    raises(circle, b, c);
    expect(tableView(circle.state).line).toEqual([b, c]);
    circle.takes(b);
    circle.ends(b);
    raises(circle, b, d, a);
    expect(tableView(circle.state)).toMatchObject({ line: [c, d, a, b], next: c });
    circle.takes(c);
    // Somebody is interrupted: that was a turn as well.
    circle.takes(d);
    circle.ends(d);
    raises(circle, c, d);
    expect(tableView(circle.state).line).toEqual([a, b, c, d]);
    // Two turns come after one.
    circle.takes(b);
    circle.ends(b);
    raises(circle, b);
    expect(tableView(circle.state).line).toEqual([a, c, d, b]);
    // Nothing is counted beyond the step.
    circle.begins('other');
    raises(circle, b, a);
    expect(tableView(circle.state).line).toEqual([b, a]);
  });
});

describe('VC47 seats', () => {
  const inner: Step = { id: 'inner', rule: 'seats', minutes: 5, seats: 2 };
  const open: Step = { id: 'open', rule: 'seats', minutes: 5, seats: 3, open: true };
  const sits = (circle: Circle, who: string, leaves?: string, member = who): void =>
    void circle.does(
      { type: 'seat.taken', ...circle.here, data: { who, ...(leaves === undefined ? {} : { leaves }) } },
      member,
    );
  const inside = (circle: Circle) => tableView(circle.state).fishbowl?.inside;
  const speakers = (circle: Circle) =>
    tableView(circle.state).seats.flatMap(({ member, maySpeak }) => (maySpeak ? [member] : []));

  it('lets speak only those inside, and is full when its chairs are', () => {
    const circle = opened(4, inner);
    const [a, b, c] = circle.members as [string, string, string];
    expect(speakers(circle)).toEqual([]);
    sits(circle, b);
    sits(circle, c);
    expect(speakers(circle)).toEqual([b, c]);
    expect(tableView(circle.state).fishbowl).toEqual({ inside: [b, c], free: 0, open: false });
    expect(circle.refused({ type: 'seat.taken', ...circle.here, data: { who: a } })).toBe('hasSeat');
    expect(circle.refused({ type: 'seat.taken', ...circle.here, data: { who: b } })).toBe('isNotSeated');
    expect(circle.refused({ type: 'seat.left', ...circle.here, data: { who: a } })).toBe('isSeated');
    circle.does({ type: 'seat.left', ...circle.here, data: { who: b } }, b);
    sits(circle, a);
    expect(inside(circle)).toEqual([c, a]);
    circle.takesBack();
    expect(inside(circle)).toEqual([c]);
  });

  it('keeps one chair empty: whoever joins makes the one who sits longest get up, or who is named', () => {
    const circle = opened(5, open);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    sits(circle, a);
    sits(circle, b);
    expect(tableView(circle.state).fishbowl?.free).toBe(1);
    sits(circle, c);
    expect(inside(circle)).toEqual([b, c]);
    sits(circle, d, c);
    expect(inside(circle)).toEqual([b, d]);
    expect(tableView(circle.state).fishbowl?.free).toBe(1);
    const draft = { type: 'seat.taken', ...circle.here, data: { who: a, leaves: c } } as const;
    expect(circle.refused(draft)).toBe('isLeaving');
  });

  it('swaps: all who sat outside come in, however many, also after a silence between', () => {
    const swap: Step = { ...inner, id: 'swap', swap: true };
    const circle = opened(6, inner, { id: 'still', rule: 'silent', minutes: 1 }, swap);
    const [a, b, ...others] = circle.members as [string, string, ...string[]];
    sits(circle, a);
    sits(circle, b);
    circle.begins('still');
    circle.leaves(others[0] ?? '');
    circle.begins('swap');
    expect(inside(circle)).toEqual(others.slice(1));
    circle.leaves(others[1] ?? '');
    expect(inside(circle)).toEqual(others.slice(2));
  });
});
