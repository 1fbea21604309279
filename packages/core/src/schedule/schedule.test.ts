/** Dates through the fold. Every path of the machine: test/models. Best sets: best-sets.test.ts. */
import { describe, expect, it } from 'vitest';
import { pathView } from '../views/path.view.ts';
import { scheduleView } from '../views/schedule.view.ts';
import { Circle } from '../testing/circle.ts';

const day = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));

describe('VC28 dates', () => {
  it('are put to whom they are impossible for before they are decided', () => {
    const circle = new Circle({ members: 3, sessions: [[], [], []] });
    const slot = circle.proposes('2027-01-12', day('2027-01-12'));
    const [, b, c] = circle.members;
    const decide = { type: 'date.decided', data: { session: circle.session(1), slot } } as const;
    circle.does({ type: 'availability.given', data: { slot, answer: 'no' } }, b);
    expect(circle.refused(decide)).toBe('absentWereAsked');
    circle.does({ type: 'availability.given', data: { slot, answer: 'no', asked: true } }, b);
    expect(circle.refused(decide)).toBe('accepted');
    circle.does({ type: 'availability.given', data: { slot, answer: 'no' } }, c);
    expect(circle.refused(decide)).toBe('absentWereAsked');
    circle.does({ type: 'availability.given', data: { slot, answer: 'remote' } }, c);
    circle.does(decide);
    expect(circle.refused({ type: 'date.decided', data: { session: circle.session(2), slot } })).toBe('isFreeSlot');
    expect(circle.refused({ type: 'slot.withdrawn', data: { slot } })).toBe('isFreeSlot');
    expect(circle.refused(decide, b)).toBe('leads');
  });

  it('do not wait for the no of somebody who has left', () => {
    const circle = new Circle({ members: 3 });
    const slot = circle.proposes();
    const [, b] = circle.members;
    circle.does({ type: 'availability.given', data: { slot, answer: 'no' } }, b);
    circle.does({ type: 'member.left', data: { who: b ?? '' } });
    expect(circle.refused({ type: 'date.decided', data: { session: circle.session(), slot } })).toBe('accepted');
    expect(scheduleView(circle.state).rows).toHaveLength(2);
  });

  it('are reopened one at a time, and counted for the calendar', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    const [one, two, three] = ['2026-11-30', '2027-01-12', '2027-01-14'].map((date) =>
      circle.proposes(date, day(date)),
    );
    const [first, second] = [circle.session(0), circle.session(1)];
    circle.does({ type: 'date.decided', data: { session: first, slot: one ?? '' } });
    circle.does({ type: 'date.decided', data: { session: second, slot: two ?? '' } });
    circle.does({ type: 'date.reopened', data: { session: second } });
    expect(circle.refused({ type: 'date.reopened', data: { session: second } })).toBe('isDecided');
    expect(pathView(circle.state).stones.map((stone) => stone.date?.date ?? null)).toEqual(['2026-11-30', null]);
    expect(scheduleView(circle.state).undecided).toEqual([second]);
    circle.does({ type: 'date.decided', data: { session: second, slot: three ?? '' } });
    expect(circle.state.schedule.changes).toEqual({ [first]: 0, [second]: 1 });
  });

  it('may stay open with somebody who settles it by a day', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    const open = { who: circle.member(1), by: '2027-01-31' };
    const session = circle.session(1);
    expect(circle.refused({ type: 'date.decided', data: { session } })).toBe('isSlot');
    expect(circle.refused({ type: 'date.decided', data: { session, open: { ...open, who: 'd9:9' } } })).toBe(
      'isInCircle',
    );
    // Whoever names a slot means that slot.
    expect(circle.refused({ type: 'date.decided', data: { session, slot: 'd9:9', open } })).toBe('isSlot');
    circle.does({ type: 'date.decided', data: { session, open } });
    expect(pathView(circle.state).stones[1]).toMatchObject({ date: null, open });
    expect(scheduleView(circle.state).undecided).toEqual([circle.session()]);
  });

  it('VC24 forming waits for the date of the first session, whichever that is', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.dates(0);
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session() } })).toBe('accepted');
    circle.does({ type: 'programme.changed', data: { session: circle.session(), drop: true } });
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session() } })).toBe('hasDate');
    circle.dates(0);
    circle.does({ type: 'programme.changed', data: { add: { key: 'new', minutes: 60, at: 0 } } });
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session() } })).toBe('hasDate');
  });
});
