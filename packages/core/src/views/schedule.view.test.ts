/** The grid of times and people, and what is proposed for the sessions that have no date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { dayOf, scheduleView, type DateWishes } from './schedule.view.ts';

const day = 86_400_000;
const proposes = (circle: Circle, ...dates: readonly string[]): Id[] =>
  dates.map((date) => circle.proposes(date, Date.parse(`${date}T12:00:00Z`)));
const decides = (circle: Circle, at: number, slot: Id | undefined): void => {
  circle.does({ type: 'date.decided', data: { session: circle.session(at), slot: slot ?? '' } });
};
/** The dates of each proposal, as they were said. */
const proposed = (circle: Circle, wishes?: DateWishes): string[][] => {
  const { proposals, slots } = scheduleView(circle.state, wishes);
  const said = new Map(slots.map(({ slot, date }) => [slot, date]));
  return proposals.map(({ dates }) => dates.map(({ slot }) => said.get(slot) ?? ''));
};
const five = [[], [], [], [], []];

describe('the grid of dates', () => {
  it('has the slots by their beginning, and each person’s answers beside them', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    const [late, early, same] = proposes(circle, '2027-02-01', '2027-01-04', '2027-02-01') as [Id, Id, Id];
    const [, b] = circle.members;
    circle.does({ type: 'availability.given', data: { slot: late, answer: 'no', asked: true } }, b);
    circle.does({ type: 'availability.given', data: { slot: early, answer: 'maybe' } }, b);
    decides(circle, 0, early);
    const { slots, rows, undecided } = scheduleView(circle.state);
    expect(slots.map(({ slot, decidedFor }) => [slot, decidedFor])).toEqual([
      [early, circle.session()],
      ...[late, same].sort().map((slot) => [slot, null]),
    ]);
    expect(slots[0]).toMatchObject({ date: '2027-01-04', time: '14:00', minutes: 120, place: 'Lakeus' });
    expect(rows.map(({ name, org }) => [name, org])).toEqual([
      ['Aino', 1],
      ['Bo', 2],
    ]);
    expect(rows[0]).toMatchObject({ answers: [null, null, null], asked: [false, false, false] });
    const atLate = slots.findIndex(({ slot }) => slot === late);
    expect(rows[1]?.answers[0]).toBe('maybe');
    expect(rows[1]?.answers[atLate]).toBe('no');
    expect(rows[1]?.asked.map((asked, at) => (asked ? at : null)).filter((at) => at !== null)).toEqual([atLate]);
    expect(undecided).toEqual([circle.session(1)]);
  });

  it('has slots of the same beginning in one order on every device', () => {
    const circle = new Circle({ members: 2 });
    const slots = proposes(circle, ...Array.from({ length: 10 }, () => '2027-02-01'));
    expect(slots.toSorted()).not.toEqual(slots);
    expect(scheduleView(circle.state).slots.map(({ slot }) => slot)).toEqual(slots.toSorted());
  });
});

describe('dates are proposed', () => {
  it('for the sessions without one, at the group’s distance from the dates around them', () => {
    const circle = new Circle({ sessions: [[], [], []] });
    const [first, last] = proposes(circle, '2027-01-01', '2027-03-01');
    decides(circle, 0, first);
    decides(circle, 2, last);
    proposes(circle, '2027-01-14', '2027-01-15', '2027-02-15', '2027-02-16');
    expect(proposed(circle)).toEqual([['2027-01-15'], ['2027-02-15']]);
    expect(scheduleView(circle.state).proposals[0]?.dates[0]?.session).toBe(circle.session(1));
    expect(proposed(circle, { minGapDays: 13 })).toHaveLength(4);
    expect(proposed(circle, { minGapDays: 13, first: '2027-01-15', last: '2027-02-15' })).toEqual([
      ['2027-01-15'],
      ['2027-02-15'],
    ]);
    // What the group wishes does not bring dates nearer to one another.
    expect(proposed(circle, { minGapDays: 14, first: '2026-01-01', last: '2028-01-01' })).toHaveLength(2);
  });

  it('up to the next session that has a date, or somebody who settles it', () => {
    const circle = new Circle({ sessions: five });
    const [at] = proposes(circle, '2027-06-01');
    decides(circle, 2, at);
    proposes(circle, '2027-01-01', '2027-02-01', '2027-07-01', '2027-08-01');
    expect(proposed(circle)).toEqual([['2027-01-01', '2027-02-01']]);
    const open = { who: circle.member(1), by: '2027-01-01' };
    circle.does({ type: 'date.decided', data: { session: circle.session(1), open } });
    expect(proposed(circle).map(([date]) => date)).toEqual(['2027-01-01', '2027-02-01']);
    decides(circle, 0, scheduleView(circle.state).slots[0]?.slot);
    // Then those behind it, after the last date before them, and not on a date that is taken.
    expect(proposed(circle)).toEqual([['2027-07-01', '2027-08-01']]);
  });

  it('behind the last date, also where somebody settles the one between, and never on a date that is taken', () => {
    const circle = new Circle({ sessions: [[], [], []] });
    const [at] = proposes(circle, '2027-01-01', '2027-01-05', '2027-01-20');
    decides(circle, 0, at);
    const open = { who: circle.member(1), by: '2027-01-03' };
    circle.does({ type: 'date.decided', data: { session: circle.session(1), open } });
    expect(proposed(circle)).toEqual([['2027-01-20']]);
    expect(proposed(circle, { minGapDays: 0 })).toEqual([['2027-01-05'], ['2027-01-20']]);
  });

  it('five sets at most, with what each asks of people, and whom to ask first', () => {
    const circle = new Circle({ members: 3, sessions: [[]] });
    const [one, two] = proposes(circle, '2027-01-01', '2027-02-01') as [Id, Id];
    const [, b, c] = circle.members as [Id, Id, Id];
    for (const who of circle.members) {
      circle.does({ type: 'availability.given', data: { slot: two, answer: 'no' } }, who);
      circle.does({ type: 'availability.given', data: { slot: one, answer: who === c ? 'no' : 'yes' } }, who);
    }
    const [best, worst] = scheduleView(circle.state).proposals;
    expect(best).toMatchObject({
      compromises: [{ kind: 'missing', slot: one, members: [c] }],
      ask: { slot: one, member: c },
    });
    expect(worst?.ask).toEqual({ slot: two, member: circle.member(0) });
    circle.does({ type: 'availability.given', data: { slot: one, answer: 'no', asked: true } }, c);
    expect(scheduleView(circle.state).proposals[0]?.ask).toBeNull();
    circle.does({ type: 'availability.given', data: { slot: one, answer: 'remote' } }, b);
    expect(scheduleView(circle.state).proposals[0]).toMatchObject({ ask: null });
    expect(scheduleView(circle.state).none).toBeNull();
    proposes(circle, '2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04');
    expect(scheduleView(circle.state).proposals).toHaveLength(5);
  });

  it('or it is said why there is none', () => {
    const circle = new Circle({ sessions: [[], []] });
    const none = (wishes?: DateWishes) => scheduleView(circle.state, wishes).none;
    expect(none()).toBe('tooFewSlots');
    const slots = proposes(circle, '2027-01-01', '2027-01-14');
    expect(none()).toBe('gapTooLong');
    expect(none({ minGapDays: 13 })).toBeNull();
    expect(none({ minGapDays: 13, first: '2027-01-02' })).toBe('outsidePeriod');
    expect(none({ minGapDays: 13, last: '2027-01-13' })).toBe('outsidePeriod');
    slots.forEach((slot, at) => decides(circle, at, slot));
    expect(none()).toBe('allDecided');
    expect(scheduleView(circle.state)).toMatchObject({ proposals: [], undecided: [] });
  });

  it('by local days, of which none is lost', () => {
    expect(['1970-01-01', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01'].map(dayOf)).toEqual([
      0, 11_016, 11_017, 47_540, 47_541,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (days) => {
        const date = new Date(days * day).toISOString().slice(0, 10);
        expect(dayOf(date)).toBe(days);
      }),
    );
  });
});
