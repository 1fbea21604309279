/**
 * The spine: the events of the device that holds the pen. Each of them covers what it had seen, which comes before it
 * by height, then device; what nobody covered yet comes last. The order reads the log alone, never the state (law 3).
 */
import type { Envelope } from '../events/envelope.ts';
import type { Device } from '../events/schemas.ts';
import {
  grown,
  lengthOf,
  nothingGrown,
  placedAt,
  type Clock,
  type Devices,
  type Grown,
  type Placed,
} from './placed.ts';

/** Where the order stands. */
export interface Ordered {
  readonly list: Grown<Envelope>;
  /** How many events of the list the spine covers. */
  readonly covered: number;
  /** The device that founded the group; null before founding. */
  readonly founder: Device | null;
  /** The device that holds the pen as far as the spine is known. */
  readonly pen: Device | null;
  /** Number of the pen's next event, or of a pass that the new pen has not answered yet. */
  readonly next: number;
  /** How far each device is covered. */
  readonly reach: Clock;
}

export const noOrder: Ordered = {
  list: nothingGrown(),
  covered: 0,
  founder: null,
  pen: null,
  next: 1,
  reach: {},
};

/** By height, then device, then number: the same on every replica, causes first. */
function byHeight(a: Placed, b: Placed): number {
  if (a.height !== b.height) return a.height - b.height;
  if (a.event.device !== b.event.device) return a.event.device < b.event.device ? -1 : 1;
  return a.event.n - b.event.n;
}

/** Whom a pass gives the pen to; null for every other event. */
function passedTo(event: Envelope): Device | null {
  if (event.type !== 'pen.passed' || typeof event.data !== 'object' || event.data === null) return null;
  const { device } = event.data as { device?: unknown };
  return typeof device === 'string' ? device : null;
}

/** The number of a device's first event, from `from` on, that has seen event `n` of another device; −1: none yet. */
function firstThatSaw(devices: Devices, device: Device, of: Device, n: number, from: number): number {
  for (let m = from; ; m += 1) {
    const placed = placedAt(devices, device, m);
    if (!placed) return -1;
    if ((placed.clock[of] ?? 0) >= n) return m;
  }
}

/**
 * The device of the founding event holds the first pen. Of several foundings (two began with one name, or somebody
 * would take the group over) the one holds on which most events rest, then that of the smallest device.
 */
function founderOf(devices: Devices): Device | null {
  const founders = Object.keys(devices)
    .filter((device) => placedAt(devices, device, 1)?.event.type === 'group.founded')
    .sort();
  if (founders.length < 2) return founders[0] ?? null;
  const weights = founders.map((founder) =>
    Object.keys(devices).reduce((sum, device) => {
      const first = firstThatSaw(devices, device, founder, 1, 1);
      return first < 0 ? sum : sum + lengthOf(devices, device) - first + 1;
    }, 0),
  );
  return founders[weights.indexOf(Math.max(...weights))] ?? null;
}

/** What lies between two clocks, causes first. */
function between(devices: Devices, from: Clock, to: Clock): readonly Placed[] {
  const batch: Placed[] = [];
  for (const device in to) {
    for (let n = (from[device] ?? 0) + 1; n <= (to[device] ?? 0); n += 1) {
      const placed = placedAt(devices, device, n);
      if (placed) batch.push(placed);
    }
  }
  return batch.length > 1 ? batch.sort(byHeight) : batch;
}

const headsOf = (devices: Devices): Clock =>
  Object.fromEntries(Object.keys(devices).map((device) => [device, lengthOf(devices, device)]));

/** Lengthens the spine by what is new in `devices`; only the short open end is ordered anew. */
export function extend(
  earlier: Ordered,
  devices: Devices,
): { readonly ordered: Ordered; readonly changedFrom: number } {
  const founder = founderOf(devices);
  const before = founder === earlier.founder ? earlier : { ...noOrder, founder, pen: founder };
  let list: Grown<Envelope> = { items: before.list.items, length: before.covered };
  let { pen, next, reach } = before;
  while (pen !== null) {
    const head = placedAt(devices, pen, next);
    if (!head) break;
    for (const placed of between(devices, reach, head.clock)) list = grown(list, placed.event);
    reach = head.clock;
    const to = passedTo(head.event);
    if (to !== null && to !== pen) {
      // The new pen begins with its first event that has seen the pass; until it is here, the spine waits at the pass.
      const first = firstThatSaw(devices, to, pen, next, (reach[to] ?? 0) + 1);
      if (first < 0) break;
      [pen, next] = [to, first];
    } else {
      next += 1;
    }
  }
  const covered = list.length;
  for (const placed of between(devices, reach, headsOf(devices))) list = grown(list, placed.event);
  return { ordered: { list, covered, founder, pen, next, reach }, changedFrom: before.covered };
}
