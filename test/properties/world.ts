/**
 * A small world: three devices of one group, each with a room of its own, and a net that delivers what it likes when
 * it likes, twice, late, in any order. A world is a list of moves, so that one seed tells it again.
 */
import { createRoom, idOf, order, takingPen, type Envelope, type Room } from '@opelix/verme-core';
import fc from 'fast-check';
import { tellSessionOne } from '../story/session-one.ts';
import { wishesOf } from './acts.ts';

export const devices = ['d1a', 'd2b', 'd0c'] as const;

/**
 * What happens next: somebody does something, the net delivers, the pen is passed or taken, or a device is lost or
 * found again.
 */
export interface Move {
  readonly kind: 'act' | 'net' | 'pen' | 'take' | 'lost';
  readonly device: number;
  readonly to: number;
  readonly pick: number;
}
const kinds = [
  { weight: 12, arbitrary: fc.constant<Move['kind']>('act') },
  { weight: 6, arbitrary: fc.constant<Move['kind']>('net') },
  { weight: 1, arbitrary: fc.constant<Move['kind']>('pen') },
];
/** Moves of worlds in which the pen is also taken, and devices are lost and found again. */
export const movesWithTakes = (length: number) =>
  moves(length, [
    ...kinds,
    { weight: 2, arbitrary: fc.constant<Move['kind']>('take') },
    { weight: 1, arbitrary: fc.constant<Move['kind']>('lost') },
  ]);
export const moves = (length: number, of = kinds) =>
  fc.array(
    fc.record({
      kind: fc.oneof(...of),
      device: fc.nat(2),
      to: fc.nat(2),
      pick: fc.nat(99_999),
    }),
    { minLength: length >> 1, maxLength: length, size: 'max' },
  );

/** The beginning of every world: the story as far as the opened session, and two more devices. */
const story = tellSessionOne(5, 'world');
const before = story.moments.find(({ id }) => id === 'check-in')?.events ?? 0;
const base = order(story.room.log).events.slice(0, before);

export class World {
  time = (base.at(-1) as Envelope).at;
  readonly rooms: readonly Room[];
  /** What each device has been given, by id; its own included. */
  private readonly given: readonly Set<string>[];
  passes = 0;
  takes = 0;
  /** Devices that hear and tell nothing. */
  private readonly lost = new Set<number>();
  /** Called after every move. */
  watch: (world: World) => void = () => undefined;

  /** `whose`: the seat of the member to whom a device is bound; null for one that nobody knows yet. */
  constructor(whose: readonly (number | null)[] = [0, 1, 2]) {
    const now = (): number => this.time;
    this.rooms = devices.map((device) => createRoom({ name: 'world', device, now }));
    this.rooms[0]?.receive(base);
    for (const [i, device] of devices.entries()) {
      const who = story.members[whose[i] ?? -1];
      if (i > 0 && who !== undefined) this.rooms[0]?.record({ type: 'device.bound', data: { device, who } });
    }
    const all = this.eventsOf(0);
    for (const room of this.rooms.slice(1)) room.receive(all);
    this.given = devices.map(() => new Set(all.map(idOf)));
  }

  eventsOf(i: number): readonly Envelope[] {
    return order((this.rooms[i] as Room).log).events;
  }

  /** All events that any device has written. */
  get everything(): readonly Envelope[] {
    const all = new Map<string, Envelope>();
    for (const i of devices.keys()) for (const event of this.eventsOf(i)) all.set(idOf(event), event);
    return [...all.values()];
  }

  move({ kind, device, to, pick }: Move): void {
    const room = this.rooms[device] as Room;
    this.time += (pick % 50) * 100 - (pick % 11 === 0 ? 9000 : 0);
    if (kind === 'act') {
      const wishes = wishesOf(room, pick, this.time);
      // The first of some that the device itself would allow; others may still refuse it later.
      for (let i = 0; i < 8; i += 1) {
        const wish = wishes[(pick * 31 + i * 17) % wishes.length];
        if (wish && room.record(wish.draft, wish.for === undefined ? {} : { for: wish.for }).ok) break;
      }
    } else if (kind === 'pen') {
      const passed = room.record({ type: 'pen.passed', data: { device: devices[to] ?? 'd1a' } });
      if (passed.ok && devices[to] !== devices[device]) this.passes += 1;
    } else if (kind === 'take') {
      const taken = takingPen(room).map((draft) => room.record(draft).ok);
      if (taken.at(-1) === true) this.takes += 1;
    } else if (kind === 'lost') {
      if (!this.lost.delete(device)) this.lost.add(device);
    } else this.deliver(device, to, pick);
    this.watch(this);
  }

  /** Some of what `to` has not got, or has, in some order; events may come before their causes. */
  private deliver(from: number, to: number, pick: number): void {
    if (from === to || this.lost.has(from) || this.lost.has(to)) return;
    const events = this.eventsOf(from);
    const given = this.given[to] as Set<string>;
    const fresh = events.filter((event) => !given.has(idOf(event)));
    const chosen = fresh.filter((_, i) => (pick >> (i % 13)) % 2 === 0 || pick % 3 === 0);
    if (pick % 5 === 0) chosen.reverse();
    const again = events.filter((_, i) => (i + pick) % 17 === 0);
    for (const event of chosen) given.add(idOf(event));
    (this.rooms[to] as Room).receive(JSON.parse(JSON.stringify([...again, ...chosen, ...again])) as unknown[]);
  }

  /** Everything reaches everybody at last. */
  settle(): void {
    const all = this.everything;
    for (const room of this.rooms) room.receive(all);
    this.watch(this);
  }
}

export function lived(
  list: readonly Move[],
  watch: (world: World) => void = () => undefined,
  world = new World(),
): World {
  world.watch = watch;
  for (const move of list) world.move(move);
  world.settle();
  return world;
}

/** The same list in another order, told by a number. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed >>> 0;
  for (let i = copy.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
