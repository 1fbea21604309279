/** Takings by hand: a laptop is lost, comes back, or two go on from one file. Any log at all: test/properties/order. */
import { describe, expect, it } from 'vitest';
import { idOf, type Envelope, type Heads } from '../events/envelope.ts';
import { emptyLog, insert } from './insert.ts';
import { isFollowed, isOvertaken, order, penOf } from './log.ts';

const event = (id: string, seen: Heads = {}, type = 'topic.added', data: object = {}): Envelope => {
  const [device = '', n] = id.split(':');
  return { v: 1, room: 'ring', device, n: Number(n), seen, at: 0, member: 'd1:1', type, data };
};
const founded = event('d1:1', {}, 'group.founded');
const bound = (id: string, device: string, seen: Heads = {}): Envelope =>
  event(id, seen, 'device.bound', { device, who: 'd1:1' });
const taken = (id: string, seen: Heads = {}): Envelope => event(id, seen, 'pen.taken');
const passed = (id: string, device: string, seen: Heads = {}): Envelope => event(id, seen, 'pen.passed', { device });
/** Events `from` to `to` of a device, of which the first had seen so much. */
const run = (device: string, from: number, to: number, seen: Heads = {}): Envelope[] =>
  Array.from({ length: to - from + 1 }, (_, i) => event(`${device}:${from + i}`, i === 0 ? seen : {}));
const told = (...events: readonly Envelope[]) => {
  const { log } = insert(emptyLog, events);
  const { events: list, covered } = order(log);
  return { ids: list.map(idOf).join(' '), covered, pen: penOf(log), log };
};

/** The chair's laptop as far as the file that was saved, and the laptop that goes on from it. */
const file = [founded, ...run('d1', 2, 3)];
const other = [bound('d2:1', 'd2', { d1: 3 }), taken('d2:2')];

describe('VC120 a taking goes on from where its device had seen the spine end', () => {
  it('and what it covers is what its device had seen; the lost laptop’s last events come last, then are covered', () => {
    const on = told(...file, ...other, ...run('d2', 3, 4));
    expect(on).toMatchObject({ ids: 'd1:1 d1:2 d1:3 d2:1 d2:2 d2:3 d2:4', covered: 7, pen: 'd2' });
    // What its device wrote before it is not of the spine.
    const followed = order(on.log).events.filter((one) => isFollowed(on.log, one));
    expect(followed.map(idOf)).toEqual(['d1:1', 'd1:2', 'd1:3', 'd2:2', 'd2:3', 'd2:4']);
    const late = [...file, ...other, ...run('d2', 3, 4), event('d1:4')];
    expect(told(...late)).toMatchObject({ ids: 'd1:1 d1:2 d1:3 d2:1 d2:2 d2:3 d2:4 d1:4', covered: 7, pen: 'd2' });
    expect(told(...late, event('d2:5', { d1: 4 }))).toMatchObject({
      ids: 'd1:1 d1:2 d1:3 d2:1 d2:2 d2:3 d2:4 d1:4 d2:5',
      covered: 9,
    });
  });

  it('also from a pass that nobody answered, and back from the device that it was passed to', () => {
    const lost = [founded, bound('d1:2', 'd2'), passed('d1:3', 'd2')];
    expect(told(...lost, event('d1:4'))).toMatchObject({ covered: 3, pen: 'd2' });
    const phone = [bound('d1:4', 'd3'), event('d3:1', { d1: 2 }), event('d3:2')];
    expect(told(...lost, ...phone, taken('d1:5', { d3: 1 }), event('d1:6'))).toMatchObject({
      ids: 'd1:1 d1:2 d1:3 d3:1 d1:4 d1:5 d1:6 d3:2',
      covered: 7,
      pen: 'd1',
    });
  });

  it('a device that has the pen takes nothing by taking it', () => {
    expect(told(...file, taken('d1:4'), event('d1:5'))).toMatchObject({ covered: 5, pen: 'd1' });
  });
});

describe('VC121 of two branches the one holds on which more devices stand', () => {
  it('whoever took it, and however much the others have written', () => {
    const phones = [bound('d1:2', 'd3'), bound('d1:3', 'd4')];
    const lonely = [founded, ...phones, bound('d2:1', 'd2', { d1: 3 }), taken('d2:2'), ...run('d2', 3, 30)];
    const together = [event('d1:4'), event('d3:1', { d1: 4 }), event('d4:1', { d1: 4 })];
    const log = told(...lonely, ...together);
    expect(log).toMatchObject({ covered: 4, pen: 'd1' });
    expect(isFollowed(log.log, taken('d2:2'))).toBe(false);
    // The other way round: the phones went on with the one who took it.
    const withTaker = [event('d1:4'), event('d3:1', { d1: 3, d2: 2 })];
    expect(told(...lonely, ...withTaker).pen).toBe('d2');
  });

  it('then the one with more events of those devices, then that of the smallest device', () => {
    const took = [...file, ...other];
    expect(told(...took, ...run('d2', 3, 4), ...run('d1', 4, 5)).pen).toBe('d2');
    expect(told(...took, ...run('d2', 3, 4), ...run('d1', 4, 7)).pen).toBe('d1');
    expect(told(...took, ...run('d2', 3, 4), ...run('d1', 4, 6)).pen).toBe('d1');
    const two = [...file, bound('d0:1', 'd0', { d1: 3 }), taken('d0:2'), ...other];
    expect(told(...two).pen).toBe('d0');
    expect(told(...two, event('d2:3')).pen).toBe('d2');
  });

  it('a device stands where it saw the spine end when it last wrote: having seen both, it stands on the one that held', () => {
    const both = [...file, ...other, ...run('d2', 3, 5), ...run('d1', 4, 5)];
    expect(told(...both).pen).toBe('d2');
    // The old laptop has read the new one’s branch and writes: nobody stands on its own branch any more.
    const { log, pen } = told(...both, event('d1:6', { d2: 5 }));
    expect(pen).toBe('d2');
    expect(isOvertaken(log, 'd1')).toBe(false);
    expect(isOvertaken(told(...both).log, 'd1')).toBe(true);
    expect(isOvertaken(told(...both).log, 'd2')).toBe(false);
    // The events that it left behind are followed no more, those before the fork are.
    expect(['d1:3', 'd1:4'].map((id) => isFollowed(told(...both).log, event(id)))).toEqual([true, false]);
    // Whoever has written nothing, or had not seen the founding, has not been overtaken.
    for (const device of ['d8', 'd9']) expect(isOvertaken(told(...both, event('d9:1')).log, device)).toBe(false);
    expect(isOvertaken(emptyLog, 'd1')).toBe(false);
    expect(isOvertaken(told(event('d9:1')).log, 'd9')).toBe(false);
  });

  it('a taking by a device that had not seen the last pass forks before it', () => {
    const group = [founded, bound('d1:2', 'd3'), ...run('d1', 3, 3)];
    const went = [passed('d1:4', 'd3'), event('d3:1', { d1: 4 }), event('d1:5', { d3: 1 })];
    const took = [bound('d2:1', 'd2', { d1: 3 }), taken('d2:2'), ...run('d2', 3, 9)];
    expect(told(...group, ...went, ...took)).toMatchObject({ pen: 'd3', covered: 5 });
    expect(told(...group, ...went.slice(0, 1), ...took)).toMatchObject({ pen: 'd2', covered: 12 });
  });

  it('forks are judged from the founding on: first the early one, by all who stand beyond it', () => {
    // Three stand on what the chair wrote as d1:4, but apart: on d1:5, and on two takings from d1:4. Two took it before.
    const phones = ['d2', 'd3', 'd4', 'd5'].map((device, i) => bound(`d1:${i + 2}`, device));
    const early = [taken('d4:1', { d1: 5 }), event('d5:1', { d1: 5, d4: 1 })];
    const late = [event('d1:6'), event('d1:7'), taken('d2:1', { d1: 6 }), taken('d3:1', { d1: 6 }), event('d3:2')];
    const { log, pen } = told(founded, ...phones, ...early, ...late);
    expect(pen).toBe('d3');
    expect(isFollowed(log, early[0] as Envelope)).toBe(false);
    // Whatever the devices are called.
    const names: Record<string, string> = { d2: 'd4', d3: 'd5', d4: 'd2', d5: 'd3' };
    const renamed = [founded, ...phones, ...early, ...late].map((one): Envelope => ({
      ...one,
      device: names[one.device] ?? one.device,
      seen: Object.fromEntries(Object.entries(one.seen).map(([device, n]) => [names[device] ?? device, n])),
    }));
    expect(told(...renamed).pen).toBe('d5');
    // With one of the three on the early taking the earlier fork goes the other way, though that branch is shorter.
    const apart = [event('d1:6'), event('d1:7'), taken('d2:1', { d1: 6 }), event('d2:2')];
    expect(told(founded, ...phones, ...early, event('d3:1', { d1: 5, d4: 1 }), ...apart).pen).toBe('d4');
  });
});

describe('VC122 a device that the log does not know', () => {
  const stranger = [taken('d9:1', { d1: 3 }), ...run('d9', 2, 40)];

  it('takes nothing, and has no voice', () => {
    expect(told(...file, ...stranger)).toMatchObject({ covered: 3, pen: 'd1' });
    const strangers = ['d7', 'd8', 'd9'].flatMap((device) => run(device, 1, 9, { d2: 2 }));
    expect(told(...file, ...other, ...run('d1', 4, 6), ...strangers).pen).toBe('d1');
    expect(told(...file, bound('d9:1', 'd8', { d1: 3 }), taken('d8:1', { d9: 1 })).pen).toBe('d1');
  });

  it('is known by a binding of its own, by one that a known device wrote, or by having been given the pen', () => {
    expect(told(...file, ...other).pen).toBe('d2');
    expect(told(...file, bound('d1:4', 'd9'), taken('d9:1', { d1: 4 })).pen).toBe('d9');
    // It had not seen that it was bound.
    expect(told(...file, bound('d1:4', 'd9'), taken('d9:1', { d1: 3 }), ...run('d9', 2, 9)).pen).toBe('d1');
    // To be named by an event of another kind is no binding.
    const named = event('d1:4', {}, 'topic.added', { device: 'd9' });
    expect(told(...file, named, taken('d9:1', { d1: 4 }), ...run('d9', 2, 9)).pen).toBe('d1');
    const given = [passed('d1:4', 'd9'), event('d9:1', { d1: 4 }), passed('d9:2', 'd1'), event('d1:5', { d9: 2 })];
    expect(told(...file, ...given, taken('d9:3', { d1: 5 })).pen).toBe('d9');
  });
});

describe('VC123 where the spine goes over to another branch', () => {
  it('the order is the same as if it had all come at once, and `changedFrom` is the fork', () => {
    const mine = insert(emptyLog, [...file, ...run('d1', 4, 5)]);
    const { log, changedFrom } = insert(mine.log, [...other, ...run('d2', 3, 9)]);
    expect(changedFrom).toBe(3);
    expect(order(log)).toEqual(
      order(insert(emptyLog, [...run('d2', 3, 9), ...other, ...run('d1', 4, 5), ...file]).log),
    );
    expect(order(log).events.map(idOf).slice(-2)).toEqual(['d1:4', 'd1:5']);
    // Where it does not, nothing that was covered changes.
    expect(insert(mine.log, other).changedFrom).toBe(5);
    // And the older log is as it was.
    expect(order(mine.log).events.map(idOf)).toEqual(['d1:1', 'd1:2', 'd1:3', 'd1:4', 'd1:5']);
  });
});
