import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Envelope } from '../events/envelope.ts';
import { beginning } from '../fold/beginning.ts';
import { can, fold, step } from '../fold/fold.ts';
import { groupLogic } from '../fold/group-logic.ts';
import { emptyLog, insert } from '../log/insert.ts';
import { order } from '../log/log.ts';
import { Circle } from '../testing/circle.ts';
import type { Room } from './contract.ts';
import { createRoom } from './room.ts';

const told = (): Circle => {
  const circle = new Circle({ members: 4 });
  circle.opens();
  circle.runs({ id: 'around', rule: 'round', minutes: 5, into: 'topic' });
  for (let i = 0; i < 3; i += 1) circle.ends(circle.turns.holder ?? '');
  circle.does({ type: 'topic.added', ...circle.here, words: { text: 'Aihe' } });
  return circle;
};
const listening = (device = 'd2') => createRoom({ name: 'ring', device, now: () => 7 });

describe('VC70 a room', () => {
  it('takes events in any order, twice, one by one or at once', () => {
    const circle = told();
    const { events } = order(circle.room.log);
    const arrivals: readonly (readonly Envelope[])[][] = [
      [[...events]],
      [[...events].reverse(), [...events]],
      [...events].reverse().map((event) => [event, event]),
    ];
    for (const batches of arrivals) {
      const room = listening();
      for (const batch of batches) room.receive(JSON.parse(JSON.stringify(batch)) as unknown[]);
      expect(JSON.stringify(room.state)).toBe(JSON.stringify(circle.state));
    }
  });

  it('says which were not taken, and takes the others', () => {
    const circle = told();
    const [first, second] = order(circle.room.log).events;
    const room = listening();
    const results = room.receive([first, { nonsense: true }, { ...second, room: 'other' }, second]);
    expect(results.map((result) => (result.ok ? 'ok' : result.error.reason))).toEqual([
      'ok',
      'badEnvelope',
      'otherRoom',
      'ok',
    ]);
    expect(results[2]).toMatchObject({ error: { where: 'room', detail: 'other' } });
    expect(room.log).toMatchObject({ size: 2, waiting: new Map() });
    // Whatever is broken says nothing of a newer version: the pen may still be taken.
    room.receive(order(circle.room.log).events);
    room.record({ type: 'device.bound', data: { device: 'd2', who: circle.member(0) } });
    expect(room.can({ type: 'pen.taken' })).toEqual({ ok: true });
  });

  it('asks as ever where the first that it meets is of a newer version', () => {
    const room = listening();
    const [founding] = order(told().room.log).events;
    expect(room.receive([{ ...founding, v: 2 }])[0]).toMatchObject({ error: { reason: 'newerVersion' } });
    expect(room.can({ type: 'topic.added', words: { text: 'x' } })).toEqual({ ok: false, reason: 'notFounded' });
  });

  it('VC71 calls nobody for what it knew already, nor for no words at all; for erased words with nothing new', () => {
    const circle = told();
    const { events } = order(circle.room.log);
    const room = listening();
    room.receive(events);
    const heard: unknown[] = [];
    room.subscribe((_state, added, pastChanged) => heard.push([added.length, pastChanged]));
    room.receive(events);
    room.receive([]);
    room.erase([]);
    expect(heard).toEqual([]);
    room.erase([circle.member(1)]);
    expect(heard).toEqual([[0, false]]);
  });

  it('VC71 tells its listeners what is new, each once, and not what waits or was known', () => {
    const circle = told();
    const { events } = order(circle.room.log);
    const room = listening();
    const heard: string[] = [];
    const stop = room.subscribe((state, added) => {
      expect(state).toBe(room.state);
      heard.push(...added.map(({ device, n }) => `${device}:${n}`));
    });
    room.receive(events.slice(1, 3));
    expect(heard).toEqual([]);
    room.receive(events.slice(0, 3));
    room.receive(events.slice(0, 4));
    expect(heard).toEqual(['d1:1', 'd1:2', 'd1:3', 'd1:4']);
    room.receive(events);
    // What this device writes lies in the open end, which is ordered anew with each event: still each is new once.
    circle.does({ type: 'device.bound', data: { device: 'd2', who: circle.member(1) } });
    room.receive(order(circle.room.log).events);
    for (const text of ['a', 'b', 'c']) expect(room.record({ type: 'topic.added', words: { text } }).ok).toBe(true);
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard.slice(-3)).toEqual(['d2:1', 'd2:2', 'd2:3']);
    stop();
    room.record({ type: 'topic.added', words: { text: 'd' } });
    expect(heard.at(-1)).toBe('d2:3');
    room.subscribe(() => heard.push('never'));
    room.close();
    room.record({ type: 'topic.added', words: { text: 'e' } });
    expect(heard).not.toContain('never');
  });

  it('VC72 stamps without keeping, and asks without keeping', () => {
    const circle = told();
    const before = circle.state;
    const draft = { type: 'topic.added', words: { text: 'x' } } as const;
    const stamped = circle.room.stamp(draft, { for: circle.member(1) });
    expect(stamped).toMatchObject({ ok: true, value: { n: circle.room.log.size + 1, via: 'chair' } });
    expect(circle.room.can(draft)).toEqual({ ok: true });
    expect(circle.room.can({ type: 'group.closed' })).toEqual({ ok: false, reason: 'notNow' });
    expect(circle.room.record({ type: 'group.closed' })).toEqual({ ok: false, error: 'notNow' });
    expect(circle.state).toBe(before);
  });

  it('VC72 writes its own envelope, whatever a draft brings along', () => {
    const circle = told();
    const draft = { type: 'topic.added', words: { text: 'x' }, n: 99, device: 'd9', room: 'other', at: 1 };
    const { size } = circle.room.log;
    expect(circle.room.record(draft as never)).toMatchObject({
      ok: true,
      value: { n: size + 1, device: 'd1', room: 'ring' },
    });
    expect(circle.room.log.size).toBe(size + 1);
  });

  it('VC72 writes how far it has read each other device since it wrote last, and of itself nothing', () => {
    const circle = told();
    circle.does({ type: 'device.bound', data: { device: 'd2', who: circle.member(1) } });
    const phone = createRoom({ name: 'ring', device: 'd2', now: () => 7, log: circle.room.log });
    const draft = { type: 'topic.added', words: { text: 'x' } } as const;
    const seenBy = (room: Room) => {
      const stamped = room.stamp(draft);
      return stamped.ok ? stamped.value.seen : stamped.error;
    };
    const { size } = circle.room.log;
    expect(seenBy(circle.room)).toEqual({});
    expect(seenBy(phone)).toEqual({ d1: size });
    phone.record(draft);
    expect(seenBy(phone)).toEqual({});
    circle.room.receive(order(phone.log).events);
    expect(seenBy(circle.room)).toEqual({ d2: 1 });
    circle.does(draft);
    expect(seenBy(circle.room)).toEqual({});
    phone.receive(order(circle.room.log).events);
    expect(seenBy(phone)).toEqual({ d1: size + 1 });
  });

  it('VC15 speaks for the member who is bound to its device; the one laptop, for whoever leads', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c] = circle.members as [string, string, string];
    for (const [device, who] of Object.entries({ d1: a, d2: c }))
      circle.does({ type: 'device.bound', data: { device, who } });
    const phone = createRoom({ name: 'ring', device: 'd2', now: () => 7, log: circle.room.log });
    expect([circle.room.self, phone.self]).toEqual([a, c]);
    circle.does({ type: 'chair.passed', data: { to: [b, a] } });
    phone.receive(order(circle.room.log).events);
    // Its own member is among those who lead.
    expect([circle.room.self, phone.self]).toEqual([a, c]);
    circle.does({ type: 'chair.passed', data: { to: [b] } });
    expect(circle.room.self).toBe(b);
  });

  it('opens on a log, and throws only for a device that is none', () => {
    const circle = told();
    expect(createRoom({ name: 'ring', device: 'd1', now: () => 1, log: circle.room.log }).state).toEqual(circle.state);
    for (const device of ['', 'laptop', '__proto__', 'd', 'dG', 'ad1', `d${'0'.repeat(33)}`])
      expect(() => createRoom({ name: 'ring', device, now: () => 1 })).toThrow(
        expect.objectContaining({ name: 'VermeError', reason: 'badDevice', message: `not a device id: ${device}` }),
      );
    expect(listening('dbad1').device).toBe('dbad1');
    expect(listening().self).toBeNull();
  });

  it('VC73 keeps an older log as it was, whatever is written behind it', () => {
    const { events } = order(told().room.log);
    const half = insert(emptyLog, events.slice(0, 8)).log;
    const before = JSON.stringify(order(half));
    const one = insert(half, events.slice(8)).log;
    const other = insert(half, [{ ...(events[8] as Envelope), at: 1 }]).log;
    expect(JSON.stringify(order(half))).toBe(before);
    expect(order(one).events).toHaveLength(events.length);
    expect(order(other).events.at(-1)?.at).toBe(1);
    expect(order(one).events[8]?.at).not.toBe(1);
  });
});

describe('VC17 groupLogic', () => {
  it('is the same fold, as an actor: from a log, and event by event', () => {
    const circle = told();
    const { events } = order(circle.room.log);
    const actor = createActor(groupLogic, { input: {} }).start();
    for (const event of events) actor.send(event);
    expect(actor.getSnapshot().context).toEqual(circle.state);
    expect(createActor(groupLogic, { input: undefined }).start().getSnapshot().context).toBe(beginning);
    const { log } = circle.room;
    const whole = createActor(groupLogic, { input: { log } }).start();
    expect(whole.getSnapshot().context).toEqual(fold(log));
    whole.send({ ...(events[0] as Envelope), n: 999 });
    expect(whole.getSnapshot().context.refused).toEqual([['d1:999', 'alreadyFounded']]);
  });
});

describe('VC11 refusals', () => {
  it('change nothing else, are bounded, and can says the same', () => {
    const circle = told();
    const last = order(circle.room.log).events.at(-1) as Envelope;
    let { state } = circle;
    for (let n = 1000; n < 1150; n += 1) {
      const event = { ...last, n, type: n % 2 === 0 ? 'dream.told' : 'group.closed', data: {}, words: {} };
      expect(can(state, event).ok).toBe(false);
      const { refused, unknown, ...rest } = step(state, event);
      const { refused: _, unknown: before, ...earlier } = state;
      expect(rest).toEqual(earlier);
      expect(unknown).toBe(before + (n % 2 === 0 ? 1 : 0));
      state = { ...rest, refused, unknown };
    }
    expect(state.refused).toHaveLength(100);
    expect(state.refused.at(-1)).toEqual(['d1:1149', 'notNow']);
  });
});
