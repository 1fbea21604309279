/**
 * The spine: the events of the device that holds the pen. Each of them covers what it had seen, which comes before it
 * by height, then device; what nobody covered yet comes last. The order reads the log alone, never the state (law 3).
 */
import type { Envelope } from '../events/envelope.ts';
import type { Device } from '../events/schemas.ts';
import { spineEnd } from './branches.ts';
import {
  byHeight,
  clockOf,
  firstThatSaw,
  grown,
  lengthOf,
  nothingGrown,
  placedAt,
  type Clock,
  type Devices,
  type Grown,
  type Placed,
} from './placed.ts';
import { eventsBetween, isOn, meetingOf, type Place } from './places.ts';

/** Where the order stands. */
export interface Ordered {
  readonly list: Grown<Envelope>;
  /** How many events of the list the spine covers. */
  readonly covered: number;
  /** The device that founded the group; null before founding. */
  readonly founder: Device | null;
  /** The last event of the spine. */
  readonly end: Place | null;
  /** How far each device is covered. */
  readonly reach: Clock;
}

export const noOrder: Ordered = { list: nothingGrown(), covered: 0, founder: null, end: null, reach: {} };

/**
 * The device of the founding event holds the first pen. Of several foundings (two began with one name, or somebody
 * would take the group over) the one holds on which most events rest, then that of the smallest device.
 */
export function founderOf(devices: Devices): Device | null {
  const founders = Object.keys(devices)
    .filter((device) => placedAt(devices, device, 1)?.event.type === 'group.founded')
    .sort();
  if (founders.length < 2) return founders[0] ?? null;
  const weights = founders.map((founder) =>
    Object.keys(devices).reduce((sum, device) => {
      const length = lengthOf(devices, device);
      return sum + length + 1 - firstThatSaw(devices, device, founder, 1, length);
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

/** The covered part of the order up to a place of the spine. */
type Covered = Pick<Ordered, 'list' | 'reach' | 'end'>;

/** Lengthens what is covered along the spine up to a place. */
function coveredTo(devices: Devices, earlier: Covered, end: Place): Covered {
  let { list, reach } = earlier;
  for (const { device, from, to } of eventsBetween(earlier.end, end)) {
    for (let n = from; n <= to; n += 1) {
      const { clock } = placedAt(devices, device, n) as Placed;
      for (const placed of between(devices, reach, clock)) list = grown(list, placed.event);
      reach = clock;
    }
  }
  return { list, reach, end };
}

/**
 * Lengthens the order by what is new in `devices`; only the short open end is ordered anew. Where the spine has gone
 * over to another branch, all is ordered anew, and what had been covered changes from the fork on.
 */
export function extend(
  earlier: Ordered,
  devices: Devices,
  founder: Device | null,
): { readonly ordered: Ordered; readonly changedFrom: number } {
  const heads = clockOf(devices);
  const end = spineEnd(devices, heads);
  let before: Covered = { ...earlier, list: { items: earlier.list.items, length: earlier.covered } };
  let changedFrom = earlier.covered;
  if (founder !== earlier.founder || (earlier.end !== null && (end === null || !isOn(earlier.end, end)))) {
    before = noOrder;
    if (founder === earlier.founder && earlier.end !== null && end !== null)
      before = coveredTo(devices, before, meetingOf(earlier.end, end));
    changedFrom = before.list.length;
  }
  const after = end === null ? before : coveredTo(devices, before, end);
  let { list } = after;
  for (const placed of between(devices, after.reach, heads)) list = grown(list, placed.event);
  return { ordered: { list, covered: after.list.length, founder, end, reach: after.reach }, changedFrom };
}
