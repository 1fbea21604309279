/** The next press where the floor moves: whose turn it makes it, and when it has nothing to do with turns. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import type { Step } from '../methods/method.ts';
import { Circle, talk } from '../testing/circle.ts';
import { nextView } from './next.view.ts';

const running = (step: Omit<Step, 'id' | 'minutes'>, members = 4): Circle => {
  const circle = new Circle({ members });
  circle.opens();
  circle.runs({ id: 'first', minutes: 5, ...step }, talk);
  return circle;
};
const next = (circle: Circle) => nextView(circle.state, { now: circle.time, seed: 1 });
/** What the press does, for whom it makes place, and the types of what it records. */
const told = (circle: Circle) => {
  const { does, who, drafts } = next(circle) ?? { does: '', who: null, drafts: [] };
  return [does, who, ...drafts.map(({ type }) => type)];
};
const press = (circle: Circle): void => {
  for (const draft of next(circle)?.drafts ?? []) circle.does(draft);
};

describe('VC54 the next press', () => {
  it('goes round, and asks those who passed once more where the step does', () => {
    const circle = running({ rule: 'round', again: true });
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    expect(told(circle)).toEqual(['nextTurn', b, 'turn.ended']);
    expect(next(circle)).toMatchObject({ block: circle.here.activity, drafts: [{ data: { who: a } }] });
    press(circle);
    circle.passes(b);
    expect(told(circle)).toEqual(['nextTurn', d, 'turn.ended']);
    press(circle);
    expect(circle.turns.holder).toBe(d);
    expect(told(circle)).toEqual(['askAgain', b, 'turn.ended']);
    press(circle);
    expect(circle.turns.holder).toBe(b);
    expect(told(circle)).toEqual(['nextTurn', null, 'turn.ended']);
    press(circle);
    expect(told(circle)).toEqual(['beginStep', null, 'step.begun']);
    expect(circle.turns.had).toContain(c);
  });

  it('asks nobody once more where all have spoken, or where the step does not', () => {
    for (const again of [true, false]) {
      const circle = running({ rule: 'round', again }, 2);
      const [, b] = circle.members as [Id, Id];
      press(circle);
      expect(told(circle)).toEqual(['nextTurn', null, 'turn.ended']);
      expect(circle.turns.holder).toBe(b);
    }
    const circle = running({ rule: 'round' }, 3);
    circle.passes(circle.member(0));
    press(circle);
    expect(next(circle)?.does).toBe('nextTurn');
    press(circle);
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('gives the floor to the first hand, and frees it when there is none', () => {
    const circle = running({ rule: 'queue' });
    const [, b, c] = circle.members as [Id, Id, Id];
    expect(next(circle)?.does).toBe('beginStep');
    for (const who of [b, c]) circle.does({ type: 'hand.raised', ...circle.here }, who);
    expect(told(circle)).toEqual(['giveFloor', b, 'turn.taken']);
    press(circle);
    expect(told(circle)).toEqual(['giveFloor', c, 'turn.taken']);
    press(circle);
    expect(told(circle)).toEqual(['endTurn', null, 'turn.ended']);
    expect(next(circle)?.drafts).toMatchObject([{ data: { who: c } }]);
    // Whoever speaks and would like to go on has had it all the same.
    circle.does({ type: 'hand.raised', ...circle.here }, c);
    expect(told(circle)).toEqual(['endTurn', null, 'turn.ended']);
    press(circle);
    expect(told(circle)).toEqual(['giveFloor', c, 'turn.taken']);
  });

  it('lays the talking piece back', () => {
    const circle = running({ rule: 'piece' });
    expect(next(circle)?.does).toBe('beginStep');
    circle.takes(circle.member(2));
    expect(told(circle)).toEqual(['endTurn', null, 'turn.ended']);
    expect(next(circle)?.drafts).toMatchObject([{ data: { who: circle.member(2) } }]);
    press(circle);
    expect(next(circle)?.does).toBe('beginStep');
  });

  it.each([
    ['as many as there are chairs', 8, { seats: 3 }, 3],
    ['one fewer where a chair stays empty', 8, { seats: 3, open: true }, 2],
    ['half of those who are here at most', 5, { seats: 4 }, 3],
  ])('seats %s', (_what, members, step, seated) => {
    const circle = running({ rule: 'seats', ...step }, members);
    expect(next(circle)).toMatchObject({ does: 'takeSeats', who: circle.member(0) });
    press(circle);
    expect(circle.turns.seats).toEqual(circle.members.slice(0, seated));
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('seats nobody where nobody may speak, or where those come in who sat outside', () => {
    const seats = { rule: 'seats', seats: 3 } as const;
    expect(next(running({ ...seats, voices: { who: 'only', roles: ['owner'] } }))?.does).toBe('beginStep');
    expect(next(running({ ...seats, swap: true }))?.does).toBe('beginStep');
  });
});
