/** The spine of a session by hand: when each block begins, how long it took, how late it is. Proposals: pace.test.ts. */
import { describe, expect, it } from 'vitest';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { agendaView, type AgendaView } from './agenda.view.ts';

const minute = 60_000;
const lasting = (minutes: number, more: Parameters<typeof blockOfSteps>[1] = {}) =>
  blockOfSteps([{ ...talk, minutes }], more);

/** A session of forty minutes: ten, twenty, and five that are protected. */
const planned = (): Circle => {
  const circle = new Circle({
    sessions: [[lasting(10, { method: 'dots' }), lasting(20), lasting(5, { protect: true })], []],
  });
  circle.does({ type: 'programme.changed', data: { session: circle.session(), minutes: 40 } });
  return circle;
};
const agendaOf = (circle: Circle, now = circle.time): AgendaView => {
  const agenda = agendaView(circle.state, circle.session(), now);
  if (!agenda) throw new Error('no agenda');
  return agenda;
};
/** When the blocks begin, in minutes after an instant. */
const startsOf = ({ blocks }: AgendaView, from: number): number[] => blocks.map(({ start }) => (start - from) / minute);

describe('the agenda of a session that is ahead', () => {
  it('begins at its date, each block when the one before it ends', () => {
    const circle = planned();
    circle.dates();
    const begin = Date.UTC(2026, 10, 30, 12, 0);
    const agenda = agendaOf(circle, begin - 1000 * minute);
    expect(startsOf(agenda, begin)).toEqual([0, 10, 30]);
    expect(agenda).toMatchObject({
      session: circle.session(),
      expectedEnd: begin + 35 * minute,
      plannedEnd: begin + 40 * minute,
      behind: 0,
      proposal: null,
    });
    // That its time has come opens nothing yet.
    expect(startsOf(agendaOf(circle, begin + 7 * minute), begin)).toEqual([0, 10, 30]);
    expect(agenda.blocks[0]).toEqual({
      activity: circle.block(),
      kind: 'dialogue',
      method: 'dots',
      title: '',
      state: 'ahead',
      protect: false,
      planned: 10,
      real: null,
      start: begin,
    });
    expect(agenda.blocks.map(({ method, protect }) => [method, protect])).toEqual([
      ['dots', false],
      ['', false],
      ['', true],
    ]);
  });

  it('begins now where it has no date, and is late for nothing', () => {
    const circle = planned();
    circle.does({ type: 'programme.changed', data: { session: circle.session(), minutes: 10 } });
    const agenda = agendaOf(circle, 7 * minute);
    expect(startsOf(agenda, 0)).toEqual([7, 17, 37]);
    expect(agenda).toMatchObject({ plannedEnd: 17 * minute, expectedEnd: 42 * minute, behind: 0, proposal: null });
    expect(agendaView(circle.state, 'd9:9', 0)).toBeNull();
  });

  it('is reckoned for the whole circle until somebody is marked, then for those who are here', () => {
    const circle = new Circle({ members: 4, sessions: [[blockOfSteps([{ ...talk, each: 3 }])], []] });
    expect(agendaOf(circle).blocks[0]?.planned).toBe(13);
    circle.opens([circle.member(0), circle.member(1)]);
    expect(agendaOf(circle).blocks[0]?.planned).toBe(6);
    circle.leaves(circle.member(1));
    expect(agendaOf(circle).blocks[0]?.planned).toBe(3);
  });
});

describe('the agenda of a session that runs', () => {
  it('knows what was, what is, and when the rest will be', () => {
    const circle = planned();
    circle.opens();
    const begin = circle.time;
    const [one, two, three] = [circle.block(0), circle.block(1), circle.block(2)];
    circle.wait(2);
    expect(startsOf(agendaOf(circle), begin)).toEqual([2, 12, 32]);
    circle.does({ type: 'activity.opened', activity: one });
    circle.wait(4);
    // Within its time a block is expected to take it.
    expect(startsOf(agendaOf(circle), begin)).toEqual([2, 12, 32]);
    expect(agendaOf(circle).blocks.map(({ state, real }) => [state, real])).toEqual([
      ['now', 4],
      ['ahead', null],
      ['ahead', null],
    ]);
    circle.wait(9);
    expect(startsOf(agendaOf(circle), begin)).toEqual([2, 15, 35]);
    expect(agendaOf(circle)).toMatchObject({ expectedEnd: begin + 40 * minute, behind: 0, proposal: null });
    circle.does({ type: 'activity.closed', activity: one });
    circle.wait(5);
    // Nothing is open: what comes next begins now at the earliest.
    const late = agendaOf(circle);
    expect(startsOf(late, begin)).toEqual([2, 20, 40]);
    expect(late.blocks[0]).toMatchObject({ state: 'done', real: 13 });
    expect(late).toMatchObject({ behind: 5, proposal: { changes: [{ activity: two, from: 20, to: 15 }], drop: null } });
    circle.does({ type: 'activity.dropped', activity: two });
    const dropped = agendaOf(circle);
    expect(dropped.blocks.map(({ state }) => state)).toEqual(['done', 'dropped', 'ahead']);
    expect(dropped).toMatchObject({ expectedEnd: begin + 25 * minute, behind: 0, proposal: null });
    circle.does({ type: 'activity.opened', activity: three });
    circle.wait(30);
    const closed = circle.time;
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    // Held is held: later nothing of it moves, and nothing is proposed.
    const held = agendaOf(circle, closed + 500 * minute);
    expect(held).toMatchObject({ expectedEnd: closed, plannedEnd: begin + 40 * minute, behind: 10, proposal: null });
    expect(held.blocks.map(({ real }) => real)).toEqual([13, null, 30]);
  });

  it('ends with its last block, and proposes nothing once it is closed, whatever was left', () => {
    const circle = planned();
    circle.opens();
    for (const at of [0, 1, 2]) {
      circle.does({ type: 'activity.opened', activity: circle.block(at) });
      circle.wait(3);
      circle.does({ type: 'activity.closed', activity: circle.block(at) });
    }
    const end = circle.time;
    circle.wait(4);
    expect(agendaOf(circle).expectedEnd).toBe(end);
    const other = planned();
    other.opens();
    other.wait(48);
    other.does({ type: 'session.closed', data: { session: other.session() } });
    expect(agendaOf(other)).toMatchObject({ behind: 8, proposal: null });
    expect(agendaOf(other).blocks.map(({ state }) => state)).toEqual(['ahead', 'ahead', 'ahead']);
  });

  it('waits as long as it stands still, also while it does', () => {
    const circle = planned();
    circle.opens();
    const end = circle.time + 40 * minute;
    const session = circle.session();
    circle.does({ type: 'session.paused', data: { session, why: 'pause' } });
    circle.wait(6);
    expect(agendaOf(circle)).toMatchObject({ plannedEnd: end + 6 * minute, behind: 0 });
    circle.does({ type: 'session.resumed', data: { session } });
    circle.wait(10);
    expect(agendaOf(circle)).toMatchObject({ plannedEnd: end + 6 * minute, behind: 5 });
    circle.does({ type: 'session.paused', data: { session, why: 'talk' } });
    // A clock that goes back takes nothing away.
    expect(agendaOf(circle, circle.time - minute).plannedEnd).toBe(end + 6 * minute);
    circle.wait(3);
    expect(agendaOf(circle)).toMatchObject({ plannedEnd: end + 9 * minute, behind: 5 });
  });

  it('says no minutes below nothing where a clock goes back', () => {
    const circle = planned();
    circle.opens();
    const begin = circle.time;
    circle.does({ type: 'activity.opened', activity: circle.block() });
    const agenda = agendaOf(circle, begin - 50 * minute);
    expect(agenda.blocks[0]).toMatchObject({ state: 'now', real: 0 });
    expect(startsOf(agenda, begin)).toEqual([0, 10, 30]);
  });

  it('proposes up to the length of the session, and nothing beyond it', () => {
    const circle = planned();
    circle.opens();
    circle.wait(45);
    expect(agendaOf(circle)).toMatchObject({ behind: 40 });
    expect(agendaOf(circle).proposal).not.toBeNull();
    circle.wait(1);
    expect(agendaOf(circle)).toMatchObject({ behind: 41, proposal: null });
  });
});
