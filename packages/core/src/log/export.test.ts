/** A log as a file: every way in which it can be wrong, and none that loses anything. */
import { describe, expect, it } from 'vitest';
import { largestEvent, parseEvent, type Envelope } from '../events/envelope.ts';
import type { IssueReason } from '../events/result.ts';
import { fold } from '../fold/fold.ts';
import { Circle } from '../testing/circle.ts';
import { importLog, largestLog } from './import.ts';
import { exportLog } from './export.ts';
import { emptyLog, insert } from './insert.ts';
import { order } from './log.ts';

const circle = new Circle({ members: 3 });
const text = exportLog(circle.room.log);
const events = [...order(circle.room.log).events];
const last = events.at(-1) as Envelope;
const file = (list: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'verme-log', v: 1, events: list, ...more });
const faultOf = (input: string, room?: string): readonly [IssueReason, string] | 'taken' => {
  const read = importLog(input, room);
  return read.ok ? 'taken' : [read.error.reason, read.error.where];
};

describe('VC9 a file that is wrong is refused whole, with a reason and a place', () => {
  it.each<[string, string, IssueReason, string]>([
    ['broken JSON', text.slice(0, -5), 'notJson', ''],
    ['nothing', '', 'notJson', ''],
    ['not an object', '7', 'notALog', ''],
    ['null', 'null', 'notALog', ''],
    ['another format', '{"format":"other","v":1,"events":[]}', 'notALog', 'format'],
    ['no list', '{"format":"verme-log","v":1,"events":{}}', 'notALog', 'format'],
    ['a newer version', file(events, { v: 2 }), 'newerVersion', 'v'],
    ['no version', file(events, { v: undefined }), 'newerVersion', 'v'],
    ['a version that is no number', file(events, { v: 'one' }), 'newerVersion', 'v'],
    ['a newer event', file([...events, { ...last, v: 2 }]), 'newerVersion', `events.${events.length}.v`],
    ['another room within', file([...events, { ...last, room: 'other' }]), 'otherRoom', `events.${events.length}.room`],
    ['a wrong clock', file([{ ...events[0], at: -1 }]), 'badEnvelope', 'events.0.at'],
    ['a clock of tomorrow’s century', file([{ ...events[0], at: 9e15 }]), 'badEnvelope', 'events.0.at'],
    ['no event', file([...events, 'x']), 'badEnvelope', `events.${events.length}`],
    ['more than an envelope has', file([{ ...events[0], extra: 1 }]), 'badEnvelope', 'events.0.extra'],
    ['a device that is none', file([{ ...events[0], device: '__proto__' }]), 'badEnvelope', 'events.0.device'],
    ['a device that has seen itself', file([{ ...events[0], seen: { d1: 1 } }]), 'badEnvelope', 'events.0.seen'],
    ['an event of a megabyte', file([{ ...events[0], words: { a: 'x'.repeat(1_000_000) } }]), 'tooLarge', 'events.0'],
    ['two that contradict each other', file([...events, { ...last, at: 5 }]), 'conflict', `events.${events.length}`],
  ])('%s', (_title, input, reason, where) => {
    expect(faultOf(input)).toEqual([reason, where]);
  });

  it('is too large beyond its bound', () => {
    expect(faultOf(' '.repeat(largestLog + 1))).toEqual(['tooLarge', '']);
    expect(faultOf(' '.repeat(largestLog))).toEqual(['notJson', '']);
  });

  it.each([
    [' '.repeat(largestLog + 1), '20000001 characters'],
    ['7', 'not an object'],
    ['{}', 'not a Verme log'],
    [file(events, { v: 2 }), 'version 2'],
    [file([...events, { ...last, at: 5 }]), `d1:${last.n}`],
  ])('with a detail for developers', (input, detail) => {
    expect(importLog(input)).toMatchObject({ ok: false, error: { detail } });
  });

  it('is of another group', () => {
    expect(faultOf(text, 'other')).toEqual(['otherRoom', 'events.0.room']);
    expect(faultOf(text, 'ring')).toBe('taken');
  });
});

describe('VC8 a file that is right', () => {
  const taken = (input: string) => {
    const read = importLog(input);
    if (!read.ok) throw new Error(`${read.error.reason} ${read.error.where}`);
    return read.value;
  };

  it('gives the same state and the same file, byte for byte', () => {
    expect(JSON.stringify(fold(taken(text)))).toBe(JSON.stringify(circle.state));
    expect(exportLog(taken(text))).toBe(text);
    expect(exportLog(taken(exportLog(emptyLog)))).toBe(exportLog(emptyLog));
  });

  it('may say a thing twice, and in any order', () => {
    expect(exportLog(taken(file([...events, ...events].reverse())))).toBe(text);
  });

  it('of a megabyte is read', () => {
    const words = { text: 'x'.repeat(1900) };
    const many = Array.from({ length: 600 }, (_, i) => ({
      ...last,
      n: last.n + 1 + i,
      type: 'topic.added',
      data: {},
      words,
    }));
    const log = taken(file([...events, ...many]));
    expect(exportLog(log).length).toBeGreaterThan(1_000_000);
    expect(fold(log).collections.topic.size).toBe(600);
  });

  it('keeps events of unknown type, of unknown members and out of phase: the fold says why they do not count', () => {
    const odd = [
      { ...last, n: last.n + 1, type: 'dream.told', data: { any: [1] }, words: { thing: null } },
      { ...last, n: last.n + 2, member: 'd9:9', type: 'topic.added', data: {}, words: { text: 'x' } },
      { ...last, n: last.n + 3, type: 'session.closed', data: { session: 'd1:1.1' }, words: {} },
    ];
    const log = taken(file([...events, ...odd]));
    const state = fold(log);
    expect(state.refused.map(([, reason]) => reason)).toEqual(['unknownType', 'isMember', 'isRunning']);
    expect(state.unknown).toBe(1);
    expect(taken(exportLog(log)).size).toBe(events.length + 3);
  });

  it('keeps what waits for its causes', () => {
    const waits = { ...last, device: 'd2', n: 1, seen: { d1: 999 } };
    const log = taken(file([...events, waits]));
    expect(log.waiting.size).toBe(1);
    expect(taken(exportLog(log)).waiting.size).toBe(1);
  });
});

describe('VC2 the gate of the log', () => {
  it('takes no event that could not be exported again: too large, or no JSON', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const data of [circular, 10n, { deep: 10n }])
      expect(parseEvent({ ...last, data })).toMatchObject({ ok: false, error: { reason: 'badEnvelope' } });
    const big = { ...last, data: 'x'.repeat(largestEvent) };
    expect(parseEvent(big)).toMatchObject({ ok: false, error: { reason: 'tooLarge' } });
    expect(circle.room.receive([big])[0]).toMatchObject({ ok: false });
    for (const input of [undefined, null, 7, 'x', [], () => 1, Symbol('x')]) expect(parseEvent(input).ok).toBe(false);
  });

  it('refuses a draft that would make a log that cannot be imported', () => {
    const steps = Array.from({ length: 24 }, (_, i) => ({ id: `s${i}`, rule: 'talk' as const, minutes: 1 }));
    const block = { kind: 'dialogue' as const, v: 1 as const, steps };
    const sessions = Array.from({ length: 20 }, (_, i) => ({
      key: `s${i}`,
      minutes: 60,
      blocks: Array(40).fill(block),
    }));
    const fresh = new Circle({ members: 1 });
    const founding = {
      type: 'group.founded',
      data: { lang: 'fi', zone: 'UTC', org: 1, programme: { id: 'x', sessions } },
      words: { name: 'x', founder: { name: 'x' } },
    } as const;
    expect(fresh.room.stamp(founding)).toEqual({ ok: false, error: 'badData' });
  });
});

it('VC3 an event that waits for what may never come does not keep out the one that is there', () => {
  const mine = { ...last, n: last.n + 1, type: 'topic.added', data: {}, words: { text: 'mine' } };
  const forged = { ...mine, seen: { dff: 7 }, words: { text: 'forged' } };
  const read = [forged, mine].map((input) => parseEvent(input));
  const [bad, good] = read.map((one) => (one.ok ? one.value : last)) as [Envelope, Envelope];
  for (const arrivals of [
    [bad, good],
    [good, bad],
  ]) {
    let { log } = circle.room;
    for (const one of arrivals) log = insert(log, [one]).log;
    expect(order(log).events.at(-1)?.words).toEqual({ text: 'mine' });
  }
});
