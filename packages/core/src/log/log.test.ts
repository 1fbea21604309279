/** The spine by hand: small logs of which the order is known. Any log at all: test/properties. */
import { describe, expect, it } from 'vitest';
import { idOf, type Envelope, type Heads } from '../events/envelope.ts';
import { emptyLog, insert } from './insert.ts';
import { eventAt, headsOf, order, penOf } from './log.ts';

/** `d1:3` that has seen so much; a pass names the device that the pen goes to. */
function event(id: string, seen: Heads = {}, passTo?: string): Envelope {
  const [device = 'd1', n] = id.split(':');
  const type = passTo !== undefined ? 'pen.passed' : id === 'd1:1' ? 'group.founded' : 'topic.added';
  const data = passTo === undefined ? {} : { device: passTo };
  return { v: 1, room: 'ring', device, n: Number(n), seen, at: 0, member: 'd1:1', type, data };
}
const told = (...events: readonly Envelope[]) => {
  const { events: list, covered } = order(insert(emptyLog, events).log);
  return [list.map(idOf).join(' '), covered] as const;
};

describe('VC5 the spine', () => {
  it('is what the pen writes, with what it had seen before it; the rest is the open end, by height, then device', () => {
    const log = [
      event('d1:1'),
      event('d2:1', { d1: 1 }),
      event('d3:1', { d1: 1 }),
      event('d1:2', { d3: 1 }),
      event('d2:2'),
      event('d3:2', { d2: 1 }),
    ];
    expect(told(...log)).toEqual(['d1:1 d3:1 d1:2 d2:1 d2:2 d3:2', 3]);
  });

  it('has an open end that is the same however it came', () => {
    const open = [event('d3:1', { d1: 1 }), event('d2:1', { d1: 1 }), event('d3:2'), event('d2:2', { d3: 1 })];
    for (const log of [open, [...open].reverse()])
      expect(told(event('d1:1'), ...log)).toEqual(['d1:1 d2:1 d3:1 d2:2 d3:2', 1]);
  });

  it('VC6 goes on with the new pen, from its first event that has seen the pass', () => {
    const before = [event('d1:1'), event('d2:1', { d1: 1 }), event('d1:2', { d2: 1 }, 'd2')];
    expect(told(...before)).toEqual(['d1:1 d2:1 d1:2', 3]);
    // The old pen writes on, the new one has not heard of the pass: nothing is covered.
    const meanwhile = [...before, event('d2:2'), event('d1:3')];
    expect(told(...meanwhile)).toEqual(['d1:1 d2:1 d1:2 d2:2 d1:3', 3]);
    const answered = [...meanwhile, event('d2:3', { d1: 2 })];
    expect(told(...answered)).toEqual(['d1:1 d2:1 d1:2 d2:2 d2:3 d1:3', 5]);
    const later = [...answered, event('d2:4', { d1: 3 }), event('d1:4', { d2: 4 })];
    expect(told(...later)).toEqual(['d1:1 d2:1 d1:2 d2:2 d2:3 d1:3 d2:4 d1:4', 7]);
    const back = [...later, event('d2:5', {}, 'd1'), event('d1:5', { d2: 5 })];
    expect(told(...back)).toEqual(['d1:1 d2:1 d1:2 d2:2 d2:3 d1:3 d2:4 d2:5 d1:4 d1:5', 10]);
  });

  it('does not move for a pass that somebody without the pen writes, or that names no device', () => {
    const log = [event('d1:1'), event('d2:1', { d1: 1 }, 'd3'), event('d3:1', { d2: 1 }), event('d1:2', { d3: 1 })];
    expect(told(...log, event('d1:3'))).toEqual(['d1:1 d2:1 d3:1 d1:2 d1:3', 5]);
    const odd = { ...event('d1:2', {}, 'x'), data: { device: 7 } };
    expect(told(event('d1:1'), odd, event('d1:3'))).toEqual(['d1:1 d1:2 d1:3', 3]);
    // An unknown client may write anything beside the envelope.
    for (const data of [null, undefined, 'd2'])
      expect(told(event('d1:1'), { ...odd, data }, event('d1:3'))).toEqual(['d1:1 d1:2 d1:3', 3]);
    expect(told(event('d1:1'), event('d1:2', {}, 'd1'), event('d1:3'))).toEqual(['d1:1 d1:2 d1:3', 3]);
  });

  it('VC7 begins with the founding on which most events rest, then with the smallest device', () => {
    const founding = (device: string): Envelope => ({ ...event(`${device}:1`), type: 'group.founded' });
    expect(told(founding('d0'), event('d1:1'), event('d1:2'))).toEqual(['d1:1 d1:2 d0:1', 2]);
    expect(told(event('d1:1'), founding('d0'))).toEqual(['d0:1 d1:1', 1]);
    // However much a device has written, it has founded nothing.
    expect(told(event('d2:1'), event('d2:2'), event('d2:3'), event('d1:1'))).toEqual(['d1:1 d2:1 d2:2 d2:3', 1]);
    expect(penOf(emptyLog)).toBeNull();
    // Once both are known to somebody, what is written rests on both.
    expect(told(founding('d0'), event('d1:1'), event('d1:2'), event('d2:1', { d0: 1, d1: 2 }))[1]).toBe(2);
  });
});

describe('VC73 an older log', () => {
  it('that goes over to another founding takes nothing of what was written behind it', () => {
    const older = insert(emptyLog, [event('d1:1'), event('d1:2')]).log;
    const newer = insert(older, [event('d1:3')]).log;
    expect([older, newer].map((one) => eventAt(one, 'd1:3'))).toEqual([undefined, event('d1:3')]);
    const founding: Envelope = { ...event('d0:1'), type: 'group.founded' };
    const { log } = insert(older, [founding, event('d0:2'), event('d0:3')]);
    expect(penOf(log)).toBe('d0');
    expect(order(log).events.map(idOf).sort()).toEqual(['d0:1', 'd0:2', 'd0:3', 'd1:1', 'd1:2']);
  });
});

describe('VC7 another founding', () => {
  it('leaves causes before their effects', () => {
    const talk = [event('d3:1', { d1: 1 }), event('d2:1', { d3: 1 }), event('d2:2'), event('d2:3')];
    const { log } = insert(emptyLog, [event('d1:1'), ...talk, event('d3:2', { d2: 3 })]);
    const others = Array.from({ length: 8 }, (_, i) => event(`d0:${i + 2}`));
    const { events } = order(insert(log, [{ ...event('d0:1'), type: 'group.founded' }, ...others]).log);
    expect(events.map(idOf).slice(9)).toEqual(['d1:1', 'd3:1', 'd2:1', 'd2:2', 'd2:3', 'd3:2']);
  });
});

describe('VC3 an event waits', () => {
  it('and is not there before its causes are', () => {
    const { log } = insert(emptyLog, [event('d1:1'), event('d1:3')]);
    expect(eventAt(log, 'd1:1')).toEqual(event('d1:1'));
    for (const id of ['d1:2', 'd1:3', 'd2:1', 'd1', '']) expect(eventAt(log, id)).toBeUndefined();
  });

  it('for its own earlier one, and for all that its device had seen', () => {
    const late = insert(emptyLog, [event('d1:1'), event('d1:3'), event('d2:1', { d1: 2 })]);
    expect(late.added.map(idOf)).toEqual(['d1:1']);
    expect([...late.log.waiting.keys()]).toEqual(['d1:3', 'd2:1']);
    const then = insert(late.log, [event('d1:2')]);
    expect(then.added.map(idOf).sort()).toEqual(['d1:2', 'd1:3', 'd2:1']);
    expect(then.log.waiting.size).toBe(0);
    expect(headsOf(then.log)).toEqual({ d1: 3, d2: 1 });
    expect(then.changedFrom).toBe(1);
  });

  it('and is taken once', () => {
    const once = insert(emptyLog, [event('d1:1'), event('d1:1')]);
    const twice = insert(once.log, [event('d1:1')]);
    expect(twice).toMatchObject({ added: [], changedFrom: 1 });
    expect(twice.log).toMatchObject({ size: 1 });
    expect(twice.log.waiting.size).toBe(0);
  });
});
