/** Who is asked and told on arrival, row by row. */
import { describe, expect, it } from 'vitest';
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { awayView, newcomersView } from './arrivals.view.ts';

const ring = (members = 3): Circle => new Circle({ members, sessions: [[], [], [], []] });
const asks = (circle: Circle, about: ConsentSubject, of: readonly Id[]): Id =>
  circle.does({ type: 'consent.asked', data: { about, of: [...of] } });
const gives = (circle: Circle, consent: Id, of: readonly Id[]): void => {
  for (const who of of) circle.does({ type: 'consent.given', data: { consent } }, who);
};
const rules = (circle: Circle): ConsentSubject => ({ kind: 'agreement', revision: circle.state.agreement.revision });
const agree = (circle: Circle, of: readonly Id[]): void => gives(circle, asks(circle, rules(circle), of), of);
const closes = (circle: Circle): Id =>
  circle.does({ type: 'session.closed', data: { session: circle.state.now.session ?? '' } });

describe('VC114 newcomers', () => {
  it('are the members of the circle whose answer is missing, as they sit, with the round that waits for them', () => {
    const circle = ring(4);
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    circle.opens([a, b, c]);
    circle.does({ type: 'rule.added', words: { text: 'x' } });
    agree(circle, [a]);
    const { revision } = circle.state.agreement;
    const consent = asks(circle, rules(circle), [c]);
    const row = { first: true, here: true, answer: 'notAsked', consent: null };
    expect(newcomersView(circle.state)).toEqual({
      newcomers: [
        { ...row, member: b, name: 'Bo', org: 2 },
        { ...row, member: c, name: 'Cia', org: 3, answer: 'waiting', consent },
        { ...row, member: d, name: 'Dag', org: 1, here: false },
      ],
      revision,
    });
    closes(circle);
    expect(newcomersView(circle.state).newcomers.map(({ first, here }) => [first, here])).toEqual([
      [false, false],
      [false, false],
      [true, false],
    ]);
    circle.opens([b], 1);
    circle.does({ type: 'member.left', data: { who: c } });
    expect(newcomersView(circle.state).newcomers.map(({ name, first, here }) => [name, first, here])).toEqual([
      ['Bo', false, true],
      ['Dag', true, false],
    ]);
    closes(circle);
    // One session of two is enough to know what goes on.
    circle.opens([a, b], 2);
    closes(circle);
    expect(newcomersView(circle.state).newcomers.map(({ name, first }) => [name, first])).toEqual([
      ['Bo', false],
      ['Dag', true],
    ]);
  });

  it('are none while nobody has accepted the rules, though something else was accepted as often changed', () => {
    const circle = ring();
    circle.does({ type: 'rule.added', words: { text: 'x' } });
    circle.does({ type: 'summary.added', words: { text: 'x' } });
    const [a, b] = circle.members as [Id, Id];
    const { revision } = circle.state.summary;
    expect(circle.state.agreement.revision).toBe(revision);
    gives(circle, asks(circle, { kind: 'summary', revision }, [a]), [a]);
    expect(newcomersView(circle.state)).toEqual({ newcomers: [], revision });
    const consent = asks(circle, rules(circle), [a, b]);
    gives(circle, consent, [a]);
    expect(newcomersView(circle.state).newcomers).toEqual([]);
    gives(circle, consent, [b]);
    expect(newcomersView(circle.state).newcomers).toMatchObject([{ name: 'Cia', first: true }]);
  });

  it('were in no session where they are marked as not there', () => {
    const circle = ring();
    const [a, b, c] = circle.members as [Id, Id, Id];
    circle.opens([a, b]);
    circle.does({
      type: 'attendance.marked',
      data: { session: circle.session(), who: c, came: null, left: null },
    });
    agree(circle, [a, b]);
    closes(circle);
    expect(newcomersView(circle.state).newcomers).toMatchObject([{ member: c, first: true }]);
  });
});

describe('VC115 who was away', () => {
  it('are named with their organisation, those too who were marked as not there, and whoever left early is not', () => {
    const circle = ring(4);
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    circle.opens();
    closes(circle);
    circle.opens([a, b], 1);
    circle.leaves(b);
    circle.does({
      type: 'attendance.marked',
      data: { session: circle.session(1), who: c, came: null, left: null },
    });
    expect(awayView(circle.state)).toEqual({ session: circle.session(0), members: [] });
    closes(circle);
    expect(awayView(circle.state)).toEqual({
      session: circle.session(1),
      members: [
        { member: c, name: 'Cia', org: 3 },
        { member: d, name: 'Dag', org: 1 },
      ],
    });
    circle.does({ type: 'member.left', data: { who: d } });
    expect(awayView(circle.state).members.map(({ name }) => name)).toEqual(['Cia']);
  });
});
