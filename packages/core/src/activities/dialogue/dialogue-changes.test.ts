/** What changes while a round runs: who leads, who has which role; and presses that come twice. */
import { describe, expect, it } from 'vitest';
import { nextView, tableView } from '../../index.ts';
import type { Step } from '../../methods/method.ts';
import { Circle, running } from '../../testing/circle.ts';

const round: Step = { id: 'around', rule: 'round', minutes: 5 };
const returned = (circle: Circle, turn = circle.dialogue.context.earlier.length) =>
  ({ type: 'turn.returned', ...circle.here, data: { turn } }) as const;

describe('VC43 a turn that is taken back', () => {
  it('is the one that the press saw: a second press in the same moment does nothing', () => {
    const circle = running(4, round);
    const [a, b, c] = circle.members as [string, string, string];
    circle.ends(a);
    circle.ends(b);
    const press = returned(circle);
    circle.does(press);
    expect(circle.turns.holder).toBe(b);
    expect(circle.refused(press)).toBe('late');
    expect(circle.refused(returned(circle, 7))).toBe('late');
    circle.does(returned(circle));
    expect(circle.turns.holder).toBe(a);
    expect(circle.refused(returned(circle))).toBe('hasTurns');
    // The press of another page, which saw two turns, while a third one has begun.
    circle.ends(a);
    circle.ends(b);
    const seen = returned(circle);
    circle.ends(c);
    expect(circle.refused(seen)).toBe('late');
  });
});

describe('VC38 a round while the chair or a role changes', () => {
  const others: Step = { ...round, voices: { who: 'except', roles: ['owner'] } };

  it('keeps its order; who has lost the voice is passed over, and may have it back', () => {
    const circle = running(4, others);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    const role = (type: 'role.taken' | 'role.released', who: string): void => {
      circle.does({ type, ...circle.here, data: { role: 'owner', who } });
    };
    role('role.taken', b);
    expect(circle.turns.order).toEqual([a, b, c, d]);
    expect(tableView(circle.state)).toMatchObject({ holder: a, next: c });
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } })).toBe('maySpeak');
    circle.ends(a);
    expect(circle.turns.holder).toBe(c);
    role('role.released', b);
    circle.ends(c);
    expect(circle.turns.holder).toBe(d);
    circle.ends(d);
    // Round the circle once more to whom it owes a turn.
    expect(circle.turns.holder).toBe(b);
    circle.ends(b);
    expect(circle.turns.ended).toBe(true);
  });

  it('is over when nobody who is left may speak', () => {
    const circle = running(3, { ...others, again: true });
    const [a, b, c] = circle.members as [string, string, string];
    circle.passes(a);
    for (const who of [a, c]) circle.does({ type: 'role.taken', ...circle.here, data: { role: 'owner', who } });
    circle.ends(b);
    expect(circle.turns).toMatchObject({ order: [a, b, c], ended: true, holder: null });
  });

  it('whoever gains the voice waits for the next round, also when somebody else comes late', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.opens([a, b, c]);
    circle.runs({ id: 'talk', rule: 'talk', minutes: 5 }, { ...round, voices: { who: 'leads' } });
    circle.begins('around');
    expect(circle.turns.order).toEqual([a]);
    circle.does({ type: 'chair.passed', data: { to: [b] } });
    expect(circle.turns).toMatchObject({ order: [a], holder: a });
    expect(tableView(circle.state).seats.map(({ maySpeak }) => maySpeak)).toEqual([false, true, false]);
    circle.comes(d);
    expect(circle.turns.order).toEqual([a]);
    // What is begun anew is begun with those who may speak now.
    circle.begins('around');
    expect(circle.turns.order).toEqual([b]);
  });

  it('and who comes late is last, also where a turn is taken back after they came', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.opens([a, b, c]);
    circle.runs(others);
    circle.does({ type: 'role.taken', ...circle.here, data: { role: 'owner', who: c } });
    circle.begins('around');
    expect(circle.turns.order).toEqual([a, b]);
    circle.ends(a);
    circle.comes(d);
    circle.does({ type: 'role.released', ...circle.here, data: { role: 'owner', who: c } });
    expect(circle.turns.order).toEqual([a, b, d]);
    circle.does(returned(circle));
    expect(circle.turns).toMatchObject({ order: [a, b, d], holder: a });
    expect(nextView(circle.state, { now: circle.time, seed: 1 })).not.toBeNull();
  });
});
