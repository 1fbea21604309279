/** What the fold decides beside the machines: programme, blocks, sessions, attendance, members, the pen. */
import { describe, expect, it } from 'vitest';
import { agendaView } from '../../views/agenda.view.ts';
import { pathView } from '../../views/path.view.ts';
import { tableView } from '../../views/table.view.ts';
import { nextView } from '../../views/next.view.ts';
import type { Draft } from '../../events/body.ts';
import type { Step } from '../../methods/method.ts';
import { createRoom } from '../../room/room.ts';
import { blockOfSteps, Circle, talk } from '../../testing/circle.ts';
import { can } from '../fold.ts';

const block = blockOfSteps([talk]);
const minute = 60_000;

describe('VC60 the programme', () => {
  it('has as many sessions, of such length, as the group says', () => {
    const circle = new Circle({ sessions: [[], []] });
    circle.does({
      type: 'programme.changed',
      data: { add: { key: 'extra', minutes: 45, at: 1 } },
      words: { theme: 'Lisäkerta' },
    });
    circle.does({ type: 'programme.changed', data: { session: circle.session(2), minutes: 180 } });
    expect(pathView(circle.state).stones.map(({ minutes, theme }) => [minutes, theme])).toEqual([
      [120, ''],
      [45, 'Lisäkerta'],
      [180, ''],
    ]);
    for (let left = 3; left > 1; left -= 1)
      circle.does({ type: 'programme.changed', data: { session: circle.session(), drop: true } });
    expect(circle.refused({ type: 'programme.changed', data: { session: circle.session(), drop: true } })).toBe(
      'exists',
    );
    expect(circle.refused({ type: 'programme.changed', data: { add: { key: 'x', minutes: 0, at: 0 } } })).toBe(
      'badData',
    );
  });

  it('takes a session in before one that is ahead, never before one that was opened', () => {
    const circle = new Circle({ sessions: [[block], []] });
    circle.opens();
    const add = (at: number) => ({ type: 'programme.changed', data: { add: { key: 'x', minutes: 30, at } } }) as const;
    expect(circle.refused(add(0))).toBe('isAhead');
    circle.does(add(1));
    expect(circle.state.programme.sessions).toHaveLength(3);
    expect(circle.state.programme.sessions[0]).toBe(circle.session());
  });

  it('is another version with every change; what the group agreed on is named', () => {
    const circle = new Circle({ sessions: [[block], []] });
    const isConfirmed = (): boolean => circle.state.programme.confirmed === Math.max(1, circle.state.programme.version);
    circle.does({ type: 'programme.changed', data: { confirmed: true } });
    expect(isConfirmed()).toBe(true);
    circle.does({ type: 'programme.changed', data: { session: circle.session(1), host: circle.member(1) } });
    expect(isConfirmed()).toBe(false);
    circle.does({ type: 'programme.changed', data: { confirmed: true } });
    expect(isConfirmed()).toBe(true);
    circle.does({ type: 'activity.extended', activity: circle.block(), data: { minutes: 5 } });
    expect(isConfirmed()).toBe(false);
    expect(circle.refused({ type: 'programme.changed' })).toBe('badData');
    expect(circle.refused({ type: 'programme.changed', data: { session: circle.session(), case: 'd9:9' } })).toBe(
      'isInCircle',
    );
    expect(circle.refused({ type: 'programme.changed', data: { session: 'd9:9' } })).toBe('isSession');
    expect(circle.refused({ type: 'programme.changed', words: { aims: 'x' } }, circle.member(1))).toBe('leads');
  });

  it('has words that can be taken away again: the programme’s own texts hold, and there are no aims', () => {
    const circle = new Circle({ sessions: [[], []] });
    const session = circle.session();
    circle.does({ type: 'programme.changed', words: { aims: 'Tavoite' } });
    circle.does({ type: 'programme.changed', data: { session }, words: { theme: 'Oma', method: 'Oma tapa' } });
    const { version } = circle.state.programme;
    circle.does({ type: 'programme.changed', data: { session }, words: { theme: null, method: 'Toinen' } });
    circle.does({ type: 'programme.changed', words: { aims: null } });
    const { aims, stones } = pathView(circle.state);
    expect([aims, stones[0]?.theme, stones[0]?.method]).toEqual(['', '', 'Toinen']);
    expect(circle.state.programme.version).toBe(version + 2);
    expect(circle.refused({ type: 'programme.changed', words: { aims: '' } })).toBe('badData');
    expect(circle.refused({ type: 'programme.changed', data: {}, words: { theme: null } })).toBe('badData');
  });
});

describe('what the group says of itself', () => {
  it('is changed word by word and taken away again, but its name is not', () => {
    const circle = new Circle({ sessions: [[]] });
    circle.does({ type: 'group.updated', words: { theme: 'Teema', project: 'Hanke', code: 'S1', help: 'Tuki' } });
    const name = circle.state.group?.name;
    circle.does({ type: 'group.updated', words: { theme: null, code: null } });
    expect(circle.state.group).toMatchObject({ name, theme: '', project: 'Hanke', code: '', help: 'Tuki' });
    expect(circle.refused({ type: 'group.updated', words: { name: null } } as unknown as Draft)).toBe('badData');
  });
});

describe('VC26 blocks', () => {
  it('are added, moved, shortened and dropped before a session', () => {
    const circle = new Circle({ sessions: [[block, block], []] });
    const [one, two] = [circle.block(0), circle.block(1)];
    const added = circle.does({ type: 'activity.added', data: { session: circle.session(), at: 1, block } });
    expect(circle.state.sessions[circle.session()]?.blocks).toEqual([one, added, two]);
    circle.does({ type: 'activity.moved', activity: two, data: { session: circle.session(), at: 0 } });
    expect(circle.state.sessions[circle.session()]?.blocks).toEqual([two, one, added]);
    circle.does({ type: 'activity.moved', activity: two, data: { session: circle.session(1), at: 0 } });
    expect(circle.state.sessions[circle.session(1)]?.blocks).toEqual([two]);
    expect(circle.state.activities[two]?.session).toBe(circle.session(1));
    circle.does({ type: 'activity.dropped', activity: one });
    expect(circle.refused({ type: 'activity.dropped', activity: one })).toBe('isAhead');
    circle.does({ type: 'activity.reopened', activity: one });
    expect(circle.state.activities[one]?.life).toBe('ahead');
    expect(circle.refused({ type: 'activity.opened', activity: one })).toBe('isRunning');
    expect(circle.refused({ type: 'activity.dropped', activity: one }, circle.member(1))).toBe('leads');
    expect(circle.refused({ type: 'activity.dropped', activity: 'd9:9' })).toBe('exists');
    expect(circle.refused({ type: 'activity.moved', activity: one, data: { session: 'd9:9', at: 0 } })).toBe(
      'isSession',
    );
  });

  it('that were opened too soon are ahead again after going back, and go on where they stand', () => {
    const round: Step = { id: 'round', rule: 'round', minutes: 5 };
    const circle = new Circle({ sessions: [[block, blockOfSteps([round, talk]), block], []] });
    circle.opens();
    const [one, two, three] = [circle.block(0), circle.block(1), circle.block(2)];
    const next = () => nextView(circle.state, { now: circle.time, seed: 1 });
    const press = (): void => next()?.drafts.forEach((draft) => void circle.does(draft));
    press();
    press();
    expect(circle.state.now.activity).toBe(two);
    const [first, second] = circle.members;
    circle.does({ type: 'turn.ended', ...circle.here, data: { who: first ?? '' } });
    circle.does({ type: 'activity.reopened', activity: one });
    expect(circle.state.activities[two]).toMatchObject({ life: 'ahead', opened: null });
    expect(next()).toMatchObject({ does: 'openBlock', block: two });
    press();
    expect(circle.dialogue.context.turns).toMatchObject({ at: 0, holder: second, had: [first] });
    // From a later step, going back leaves it held; and a block that was gone back to is held again, not ahead.
    circle.does({ type: 'round.ended', ...circle.here });
    press();
    circle.does({ type: 'activity.reopened', activity: one });
    expect(circle.state.activities[two]?.life).toBe('closed');
    circle.does({ type: 'activity.reopened', activity: two });
    expect(circle.state.activities[one]?.life).toBe('closed');
    press();
    expect(circle.state.now.activity).toBe(three);
  });

  it('are opened one at a time while a session runs; what was dropped begins afresh', () => {
    const circle = new Circle({ sessions: [[block, block], []] });
    circle.opens();
    const [one, two] = [circle.block(0), circle.block(1)];
    circle.does({ type: 'activity.opened', activity: one });
    circle.wait(5);
    for (const activity of [one, two]) expect(circle.refused({ type: 'activity.reopened', activity })).toBe('isClosed');
    circle.does({ type: 'activity.opened', activity: two });
    expect(circle.state.activities[one]).toMatchObject({ life: 'closed', closed: circle.time });
    expect(circle.state.now.activity).toBe(two);
    expect(circle.refused({ type: 'activity.closed', activity: one })).toBe('isOpen');
    circle.does({ type: 'activity.dropped', activity: two });
    expect(circle.state.now.activity).toBeNull();
    circle.wait(20);
    circle.does({ type: 'activity.reopened', activity: two });
    const ahead = agendaView(circle.state, circle.session(), circle.time)?.blocks[1];
    expect(ahead).toMatchObject({ state: 'ahead', real: null, start: circle.time });
    circle.does({ type: 'activity.reopened', activity: one });
    expect(circle.state.activities[one]).toMatchObject({ life: 'open', closed: null });
    expect(circle.refused({ type: 'activity.moved', activity: one, data: { session: circle.session(1), at: 0 } })).toBe(
      'isAhead',
    );
  });
});

describe('VC25 sessions', () => {
  it('stand still, go on, are closed and opened again; the time they stood is not late', () => {
    const circle = new Circle({ sessions: [[block], [block]] });
    circle.opens();
    const session = circle.session();
    circle.does({ type: 'session.paused', data: { session, why: 'talk' } });
    expect(circle.refused({ type: 'activity.opened', activity: circle.block() })).toBe('isRunning');
    circle.wait(10);
    circle.does({ type: 'session.resumed', data: { session } });
    expect(circle.state.sessions[session]).toMatchObject({ paused: null, stood: 10 * minute });
    circle.does({ type: 'session.paused', data: { session, why: 'pause' } });
    circle.wait(5);
    circle.does({ type: 'session.closed', data: { session } });
    expect(circle.state.sessions[session]).toMatchObject({ paused: null, stood: 15 * minute, closed: circle.time });
    expect(circle.state.journey.value).toBe('between');
    circle.wait(7);
    circle.does({ type: 'session.reopened', data: { session } });
    expect(circle.state.sessions[session]).toMatchObject({ closed: null, stood: 22 * minute });
    expect(circle.state.now).toEqual({ session, activity: null, stepAt: null });
    expect(agendaView(circle.state, session, circle.time)).toMatchObject({ behind: 0 });
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session(1) } })).toBe('notNow');
    expect(circle.refused({ type: 'session.closed', data: { session } }, circle.member(1))).toBe('leads');
  });

  it('never reckon with less than no time, whatever a clock says', () => {
    const circle = new Circle({ sessions: [[block]] });
    circle.opens();
    const session = circle.session();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    circle.does({ type: 'session.paused', data: { session, why: 'pause' } });
    circle.wait(-90);
    circle.does({ type: 'session.resumed', data: { session } });
    circle.does({ type: 'activity.closed', activity: circle.block() });
    expect(circle.state.sessions[session]?.stood).toBe(0);
    expect(agendaView(circle.state, session, circle.time)?.blocks[0]?.real).toBe(0);
  });

  it('VC61 attendance is real times, put right at any time, by whoever leads or for oneself', () => {
    const circle = new Circle({ members: 3 });
    circle.opens([circle.member(0)]);
    const session = circle.session();
    const [, b, c] = circle.members as [string, string, string];
    const mark = (who: string, came: number | null, left: number | null) =>
      ({ type: 'attendance.marked', data: { session, who, came, left } }) as const;
    circle.does(mark(b, circle.time, null));
    circle.does(mark(b, circle.time - 5 * minute, circle.time));
    expect(circle.refused(mark(b, circle.time, circle.time - 1))).toBe('isInOrder');
    expect(circle.refused(mark(b, null, circle.time))).toBe('isInOrder');
    expect(circle.refused(mark(c, circle.time, null), b)).toBe('leads');
    expect(circle.refused(mark('d9:9', circle.time, null))).toBe('isInCircle');
    circle.does(mark(c, circle.time, null), c);
    circle.does(mark(c, null, null));
    expect(tableView(circle.state).seats.map(({ member }) => member)).toEqual([circle.member(0)]);
    circle.does({ type: 'session.closed', data: { session } });
    circle.does(mark(c, circle.time, circle.time + 60 * minute));
    expect(circle.state.sessions[session]?.attendance[c]?.left).toBe(circle.time + 60 * minute);
  });
});

describe('VC62 members and who leads', () => {
  it('somebody always leads; who left keeps a name and loses the seat', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [string, string, string];
    expect(circle.refused({ type: 'member.left', data: { who: a } })).toBe('hasLeads');
    expect(circle.refused({ type: 'chair.passed', data: { to: ['d9:9'] } })).toBe('isInCircle');
    expect(circle.refused({ type: 'chair.passed', data: { to: [b] } }, b)).toBe('leads');
    expect(circle.refused({ type: 'member.removed', data: { who: c } }, b)).toBe('leads');
    circle.does({ type: 'member.left', data: { who: c } }, c);
    expect(circle.refused({ type: 'member.left', data: { who: c } })).toBe('isInCircle');
    expect(circle.state.members.byId[c]).toMatchObject({ name: 'Cia Cygnaeus', life: 'left' });
    circle.does({ type: 'chair.passed', data: { to: [b] } });
    expect(circle.room.self).toBe(b);
    circle.does({ type: 'member.left', data: { who: a } }, a);
    expect(circle.state.members.circle).toEqual([b]);
  });

  it('VC15 a device speaks for whom it is bound to; the pen, and who leads, write for others', () => {
    const circle = new Circle({ members: 2 });
    const [, b] = circle.members as [string, string];
    expect(circle.refused({ type: 'topic.added', words: { text: 'x' } }, 'd9:9')).toBe('isMember');
    expect(circle.refused({ type: 'device.bound', data: { device: 'd2', who: 'd9:9' } })).toBe('isInCircle');
    expect(circle.refused({ type: 'pen.passed', data: { device: 'd2' } })).toBe('exists');
    circle.does({ type: 'device.bound', data: { device: 'd2', who: b } });
    circle.does({ type: 'pen.passed', data: { device: 'd2' } });
    expect(circle.refused({ type: 'pen.passed', data: { device: 'd2' } })).toBe('hasPen');
  });

  it('VC15 nobody acts for somebody else from a device of their own, marked or not', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [string, string, string];
    for (const [device, who] of [
      ['d2', b],
      ['d3', a],
    ] as const)
      circle.does({ type: 'device.bound', data: { device, who } });
    const roomOf = (device: string) =>
      createRoom({ name: 'ring', device, now: () => circle.time, log: circle.room.log });
    const topic = { type: 'topic.added', words: { text: 'x' } } as const;
    const [own, leads] = [roomOf('d2'), roomOf('d3')];
    expect(own.can(topic)).toEqual({ ok: true });
    expect(own.can(topic, { for: c })).toEqual({ ok: false, reason: 'hasPen' });
    expect(leads.can(topic, { for: c })).toEqual({ ok: true });
    const mine = own.stamp(topic);
    const theirs = leads.stamp(topic, { for: c });
    if (!mine.ok || !theirs.ok) throw new Error('not stamped');
    for (const member of [a, c])
      expect(can(circle.state, { ...mine.value, member })).toEqual({ ok: false, reason: 'hasPen' });
    // Who writes for somebody says so.
    const { via: _, ...unmarked } = theirs.value;
    expect(can(circle.state, unmarked)).toEqual({ ok: false, reason: 'hasPen' });
    // A device that is bound to nobody binds itself and nothing else.
    const strange = { ...mine.value, device: 'd9', n: 1, seen: {} };
    expect(can(circle.state, strange)).toEqual({ ok: false, reason: 'isBound' });
    const bind = (device: string, who: string) => ({
      ...strange,
      member: a,
      type: 'device.bound',
      data: { device, who },
      words: {},
    });
    expect(can(circle.state, bind('d9', a))).toEqual({ ok: true });
    for (const device of ['d2', 'd8'])
      expect(can(circle.state, bind(device, a))).toEqual({ ok: false, reason: 'isBound' });
  });

  it('VC16 closing the group ends the log', () => {
    const circle = new Circle({ members: 2, sessions: [[]] });
    circle.opens();
    expect(circle.refused({ type: 'group.closed' })).toBe('notNow');
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(circle.refused({ type: 'group.closed' })).toBe('recordIsDecided');
    circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
    circle.does({ type: 'group.closed', data: { without: 'summary' } });
    for (const draft of [
      { type: 'topic.added', words: { text: 'x' } },
      { type: 'group.closed' },
      { type: 'session.reopened', data: { session: circle.session() } },
    ] as const)
      expect(circle.refused(draft)).toBe('ended');
  });
});
