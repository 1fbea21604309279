/** Laptops that go on with a group: who may take the pen, what happens to what the other one wrote, who is told. */
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../collections/collection.ts';
import type { Draft } from '../../events/body.ts';
import { order, penOf } from '../../log/log.ts';
import type { Room } from '../../room/contract.ts';
import { createRoom } from '../../room/room.ts';
import { Circle } from '../../testing/circle.ts';
import { takingPen } from '../../views/pen.view.ts';
import { fold } from '../fold.ts';

/** A laptop that opened the group's file as it is now. */
const opened = (circle: Circle, device: string): Room =>
  createRoom({ name: 'ring', device, now: () => circle.time, log: circle.room.log });
const goesOn = (room: Room): void => {
  for (const draft of takingPen(room)) {
    const result = room.record(draft);
    if (!result.ok) throw new Error(`${draft.type} was refused: ${result.error}`);
  }
};
const adds = (room: Room, ...texts: readonly string[]): void => {
  for (const text of texts) expect(room.record({ type: 'topic.added', words: { text } }).ok).toBe(true);
};
const exchange = (...rooms: readonly Room[]): void => {
  const all = rooms.flatMap((room) => order(room.log).events);
  for (const room of rooms) room.receive(all);
};
const topics = (room: Room): readonly string[] =>
  entriesOf(room.state.collections.topic).flatMap(({ text }) => (text === null ? [] : [text]));
const topic: Draft = { type: 'topic.added', words: { text: 'x' } };

describe('VC125 a laptop that opened a group’s file', () => {
  it('does nothing until it goes on; then it writes for everybody, under its own device', () => {
    const circle = new Circle({ members: 3 });
    const other = opened(circle, 'd2');
    expect(other.can(topic)).toEqual({ ok: false, reason: 'isBound' });
    expect(other.can({ type: 'pen.taken' })).toEqual({ ok: false, reason: 'isBound' });
    expect(takingPen(circle.room)).toEqual([]);
    goesOn(other);
    expect(other.state).toMatchObject({ pen: 'd2', pens: ['d1', 'd2'], devices: { d2: circle.member(0) } });
    expect(takingPen(other)).toEqual([]);
    adds(other, 'a');
    expect(other.can(topic, { for: circle.member(2) })).toEqual({ ok: true });
    exchange(circle.room, other);
    expect(circle.state).toEqual(other.state);
    expect(circle.state).toEqual(fold(circle.room.log));
  });

  it('goes on as a laptop of whoever leads by then, and stays it when the chair passes', () => {
    const circle = new Circle({ members: 3 });
    circle.does({ type: 'chair.passed', data: { to: [circle.member(1)] } });
    const other = opened(circle, 'd2');
    goesOn(other);
    expect(other.self).toBe(circle.member(1));
    expect(other.record({ type: 'chair.passed', data: { to: [circle.member(2)] } }).ok).toBe(true);
    expect(other.self).toBe(circle.member(2));
    expect(other.can(topic, { for: circle.member(0) })).toEqual({ ok: true });
  });

  it('the old laptop may take it back, whoever leads by then, also when its member has left', () => {
    const circle = new Circle({ members: 3 });
    const [a, b] = circle.members as [string, string];
    circle.does({ type: 'chair.passed', data: { to: [b] } });
    const other = opened(circle, 'd2');
    goesOn(other);
    exchange(circle.room, other);
    expect(circle.room.can({ type: 'chair.passed', data: { to: [a] } })).toEqual({ ok: false, reason: 'leads' });
    expect(takingPen(circle.room)).toEqual([{ type: 'pen.taken' }]);
    expect(other.record({ type: 'member.left', data: { who: a } }, { for: a }).ok).toBe(true);
    exchange(circle.room, other);
    expect(takingPen(circle.room)).toEqual([
      { type: 'device.bound', data: { device: 'd1', who: b } },
      { type: 'pen.taken' },
    ]);
    goesOn(circle.room);
    exchange(circle.room, other);
    expect(other.state).toEqual(circle.state);
    expect(other.state).toMatchObject({ pen: 'd1', devices: { d1: b } });
  });

  it('a member’s own device takes nothing, and cannot say that it is another’s', () => {
    const circle = new Circle({ members: 3 });
    const [a, b] = circle.members as [string, string];
    circle.does({ type: 'device.bound', data: { device: 'd2', who: b } });
    const phone = opened(circle, 'd2');
    expect(takingPen(phone)).toEqual([]);
    expect(phone.can({ type: 'pen.taken' })).toEqual({ ok: false, reason: 'leads' });
    expect(phone.can({ type: 'device.bound', data: { device: 'd2', who: a } }, { for: a })).toEqual({
      ok: false,
      reason: 'hasPen',
    });
    circle.does({ type: 'member.left', data: { who: b } }, b);
    phone.receive(order(circle.room.log).events);
    expect(phone.can({ type: 'device.bound', data: { device: 'd2', who: a } }, { for: a }).ok).toBe(false);
  });

  it('a taking that only the order followed gives no power, and the pen is offered to the laptop that lost it', () => {
    const circle = new Circle({ members: 3 });
    const [, b] = circle.members as [string, string];
    circle.does({ type: 'device.bound', data: { device: 'd2', who: b } });
    const phone = opened(circle, 'd2');
    const stamped = phone.stamp(topic);
    if (!stamped.ok) throw new Error(stamped.error);
    // As a changed client would: the phone’s own room refuses it.
    const { words: _, ...envelope } = stamped.value;
    circle.room.receive([{ ...envelope, type: 'pen.taken', data: {} }]);
    expect(circle.state).toMatchObject({ pen: 'd1', refused: [['d2:1', 'leads']] });
    expect(takingPen(circle.room)).toEqual([{ type: 'pen.taken' }]);
    goesOn(circle.room);
    expect(order(circle.room.log).covered).toBe(circle.room.log.size);
    expect(takingPen(circle.room)).toEqual([]);
  });
});

describe('VC123 VC124 two laptops that went on apart', () => {
  /** The chair's laptop wrote `mine` after the file, the other one `theirs`; then the files are exchanged. */
  const parted = (mine: readonly string[], theirs: readonly string[]) => {
    const circle = new Circle({ members: 3 });
    circle.does({ type: 'topic.added', words: { text: 'before' } });
    const edited = `${circle.room.device}:${circle.room.log.size}`;
    const other = opened(circle, 'd2');
    goesOn(other);
    adds(circle.room, ...mine);
    expect(circle.room.record({ type: 'topic.edited', data: { of: edited }, words: { text: 'mine' } }).ok).toBe(true);
    expect(other.record({ type: 'topic.withdrawn', data: { of: edited } }).ok).toBe(true);
    adds(other, ...theirs);
    const told: Record<string, boolean[]> = { d1: [], d2: [] };
    for (const room of [circle.room, other])
      room.subscribe((_state, _added, pastChanged) => told[room.device]?.push(pastChanged));
    exchange(circle.room, other);
    expect(JSON.stringify(other.state)).toBe(JSON.stringify(circle.state));
    return { circle, other, told };
  };

  it('come to one state; the one whose branch holds notices nothing, the other one is told, until it writes again', () => {
    const { circle, other, told } = parted(['a'], ['b', 'c', 'd']);
    expect(circle.state.pen).toBe('d2');
    expect(told).toEqual({ d1: [true], d2: [false] });
    expect([circle.room.overtaken, other.overtaken]).toEqual([true, false]);
    // Opened again from the store, it still knows.
    expect(opened(circle, 'd1').overtaken).toBe(true);
    adds(circle.room, 'e');
    expect(circle.room.overtaken).toBe(false);
  });

  it('nothing said is lost: it stands after the branch that holds, or is refused with a reason for its author to see', () => {
    const { circle } = parted(['a'], ['b', 'c', 'd']);
    expect(topics(circle.room)).toEqual(['b', 'c', 'd', 'a']);
    // Its topic had been withdrawn by then.
    expect(circle.state.refused).toEqual([[`d1:${circle.room.log.devices['d1']?.length}`, 'exists']]);
  });

  it('the one who took it is told that its taking does not hold, where the old laptop had gone on', () => {
    const { circle, other, told } = parted(['a', 'b', 'c', 'd', 'e'], ['f']);
    expect(circle.state.pen).toBe('d1');
    expect(told).toEqual({ d1: [false], d2: [true] });
    expect([circle.room.overtaken, other.overtaken]).toEqual([false, true]);
    expect(circle.state.refused).toContainEqual(['d2:2', 'isFollowed']);
    expect(topics(circle.room)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    // It goes on from there with the next taking.
    goesOn(other);
    exchange(circle.room, other);
    expect(circle.state.pen).toBe('d2');
    expect(other.state).toEqual(circle.state);
  });
});

describe('VC123 a pass that the order does not follow', () => {
  it('passes nothing: who passed the pen on had not seen that it was given to them anew', () => {
    const circle = new Circle({ members: 3 });
    for (const device of ['d2', 'd3']) circle.does({ type: 'device.bound', data: { device, who: circle.member(0) } });
    circle.does({ type: 'pen.passed', data: { device: 'd2' } });
    const [second, third] = [opened(circle, 'd2'), opened(circle, 'd3')];
    // The third laptop takes it meanwhile, and gives it to the second, which had just given it back to the first.
    goesOn(third);
    expect(third.record({ type: 'pen.passed', data: { device: 'd2' } }).ok).toBe(true);
    expect(second.record({ type: 'pen.passed', data: { device: 'd1' } }).ok).toBe(true);
    exchange(circle.room, second, third);
    adds(circle.room, 'a');
    adds(third, 'b', 'c');
    exchange(circle.room, second, third);
    const states = [circle.room, second, third].map(({ state }) => JSON.stringify(state));
    expect(new Set(states).size).toBe(1);
    expect(circle.state.pen).toBe(penOf(circle.room.log));
  });
});

describe('VC126 a replica that has met what it does not know', () => {
  const unknown = (circle: Circle) => {
    const last = order(circle.room.log).events.at(-1);
    return { ...last, n: circle.room.log.size + 1, type: 'dream.told', data: {}, words: {} };
  };

  it('does not take the pen: an event of an unknown type, or of a newer version', () => {
    for (const change of [{}, { v: 2, type: 'topic.added' }]) {
      const circle = new Circle({ members: 2 });
      circle.does({ type: 'device.bound', data: { device: 'd2', who: circle.member(0) } });
      const other = opened(circle, 'd2');
      expect(other.can({ type: 'pen.taken' })).toEqual({ ok: true });
      other.receive([{ ...unknown(circle), ...change }]);
      expect(other.can({ type: 'pen.taken' })).toEqual({ ok: false, reason: 'isUpToDate' });
      expect(other.record({ type: 'pen.taken' })).toEqual({ ok: false, error: 'isUpToDate' });
      expect(other.can(topic)).toEqual({ ok: true });
    }
  });

  it('does not take up a pen that is passed to it: it may give it back, and nothing else', () => {
    const circle = new Circle({ members: 2 });
    circle.does({ type: 'device.bound', data: { device: 'd2', who: circle.member(1) } });
    const other = opened(circle, 'd2');
    circle.room.receive([unknown(circle)]);
    // Whoever holds it keeps it: a session does not stop because a phone is newer.
    expect(circle.room.can(topic)).toEqual({ ok: true });
    circle.does({ type: 'pen.passed', data: { device: 'd2' } });
    exchange(circle.room, other);
    expect(other.can(topic)).toEqual({ ok: false, reason: 'isUpToDate' });
    expect(other.record({ type: 'pen.passed', data: { device: 'd1' } }).ok).toBe(true);
    expect(other.can(topic)).toEqual({ ok: true });
    exchange(circle.room, other);
    expect(circle.state.pen).toBe('d1');
    expect(other.state).toEqual(circle.state);
  });
});
