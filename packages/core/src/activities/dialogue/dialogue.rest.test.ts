/** A block that is closed and opened again stands where it stood, and what is kept for that is text. */
import { describe, expect, it } from 'vitest';
import { beginning } from '../../fold/beginning.ts';
import { foldFrom } from '../../fold/fold.ts';
import { order } from '../../log/log.ts';
import type { Step } from '../../methods/method.ts';
import { Circle } from '../../testing/circle.ts';

describe('VC26 a block that was closed by mistake', () => {
  const steps: readonly Step[] = [
    { id: 'pairs', rule: 'groups', minutes: 5, size: 2 },
    { id: 'round', rule: 'round', minutes: 0, each: 1, again: true, needs: ['scribe'] },
  ];
  /** A round in which somebody passed and is asked again, after a draw; there is much to take back. */
  function running(): Circle {
    const circle = new Circle();
    circle.opens();
    circle.runs(...steps);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.does({
      type: 'groups.drawn',
      ...circle.here,
      data: {
        groups: [
          [a, c],
          [b, d],
        ],
      },
    });
    circle.does({ type: 'role.taken', ...circle.here, data: { role: 'scribe', who: b } });
    // Told who is here, as it is told again when it is reopened.
    circle.comes(a);
    circle.begins('round');
    circle.ends(a);
    circle.passes(b);
    circle.ends(c);
    circle.ends(d);
    expect(circle.turns).toMatchObject({ again: true, holder: b });
    return circle;
  }
  const closedAndOpened = (circle: Circle): void => {
    const { activity } = circle.here;
    circle.does({ type: 'activity.closed', activity });
    circle.does({ type: 'activity.reopened', activity });
  };

  it('is open again exactly where it stood, however much was done in it', () => {
    const circle = running();
    const stood = circle.dialogue;
    closedAndOpened(circle);
    expect(circle.dialogue).toEqual(stood);
  });

  it('still gives back each turn and each step', () => {
    const [straight, mistaken] = [running(), running()];
    closedAndOpened(mistaken);
    for (let left = 4; left > 0; left -= 1) {
      for (const circle of [straight, mistaken]) circle.takesBack();
      expect(mistaken.dialogue).toEqual(straight.dialogue);
    }
    expect(mistaken.refused({ type: 'turn.returned', ...mistaken.here, data: { turn: 1 } })).toBe('hasTurns');
    for (let left = 2; left > 0; left -= 1) {
      for (const circle of [straight, mistaken]) circle.does({ type: 'step.returned', ...circle.here });
      expect(mistaken.dialogue).toEqual(straight.dialogue);
    }
  });

  it('goes on among those who are here when it is opened again', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [string, string, string];
    circle.opens([a, b]);
    const activity = circle.runs({ id: 'round', rule: 'round', minutes: 0, each: 1 });
    circle.ends(a);
    circle.does({ type: 'activity.closed', activity });
    circle.comes(c);
    circle.leaves(b);
    circle.does({ type: 'activity.reopened', activity });
    expect(circle.turns).toMatchObject({ order: [a, c], had: [a], holder: c });
  });

  it('rests as the same text after a copy of the state as before', () => {
    const circle = running();
    const { activity } = circle.here;
    circle.does({ type: 'activity.closed', activity });
    const events = order(circle.room.log).events;
    const copy = JSON.parse(JSON.stringify(foldFrom(beginning, events.slice(0, -1)))) as typeof circle.state;
    expect(foldFrom(copy, events.slice(-1)).activities[activity]?.rested).toBe(
      circle.state.activities[activity]?.rested,
    );
  });

  it('keeps nothing when it is dropped: what comes back begins afresh', () => {
    const circle = running();
    const { activity } = circle.here;
    circle.does({ type: 'activity.dropped', activity });
    expect(circle.state.activities[activity]).toMatchObject({ life: 'dropped', rested: null });
    circle.does({ type: 'activity.reopened', activity });
    circle.does({ type: 'activity.opened', activity });
    expect(circle.dialogue).toMatchObject({ value: 'waiting', context: { count: 0 } });
  });
});
