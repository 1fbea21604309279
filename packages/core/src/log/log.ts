/**
 * The log of one room: every event by device and number, whatever order they arrive in. An event waits until all that
 * its device had seen is here, so that no effect is judged before its cause (law 3).
 *
 * A log is a value: `insert` gives a new one. Arrays are shared between versions and only ever pushed to behind the
 * length that an older version knows, so one more event costs the same at a hundred and at ten thousand.
 */
import { idOf, type Envelope } from '../events/envelope.ts';
import type { Device, Id } from '../events/schemas.ts';
import {
  byHeight,
  clockOf,
  grown,
  lengthOf,
  nothingGrown,
  placedAt,
  type Devices,
  type Grown,
  type Placed,
} from './placed.ts';
import { isOn, type Place } from './places.ts';
import { boundBy, placed, type Bindings } from './placing.ts';
import { extend, founderOf, noOrder, type Ordered } from './spine.ts';

/**
 * A log: a value with the events of each device, those that wait, and the order. Make it with `insert` from `emptyLog`.
 */
export interface Log {
  readonly devices: Devices;
  readonly bindings: Bindings;
  /** Events whose causes have not arrived, by id. */
  readonly waiting: ReadonlyMap<Id, Envelope>;
  readonly ordered: Ordered;
  /** Events that are placed. */
  readonly size: number;
}

/** The log in which nothing has happened. */
export const emptyLog: Log = { devices: {}, bindings: new Map(), waiting: new Map(), ordered: noOrder, size: 0 };

/** How far the log has each device: what the next event of this replica has seen. */
export function headsOf(log: Log): Record<Device, number> {
  return { ...clockOf(log.devices) };
}

function hasCauses(devices: Devices, event: Envelope): boolean {
  if (event.n !== lengthOf(devices, event.device) + 1) return false;
  for (const device in event.seen) if ((event.seen[device] ?? 0) > lengthOf(devices, device)) return false;
  return true;
}

/** A log after events were taken. */
export interface Inserted {
  readonly log: Log;
  /** The first place of the order that is new or different: states up to there still hold. */
  readonly changedFrom: number;
  /** The events that are in the order now and were not before, causes first; those that wait are not among them. */
  readonly added: readonly Envelope[];
}

/** What is placed while events are taken. */
interface Placing {
  readonly devices: Record<Device, Grown<Placed>>;
  readonly bindings: Map<Device, readonly Placed[]>;
}

function place({ devices, bindings }: Placing, founder: Device | null, event: Envelope): void {
  const one = placed(devices, bindings, founder, event);
  devices[event.device] = grown(devices[event.device] ?? nothingGrown(), one);
  const named = boundBy(event);
  if (named !== null) bindings.set(named, [...(bindings.get(named) ?? []), one]);
}

/** Another founding holds: where each device stood is told anew. */
function placedAnew(devices: Devices, founder: Device | null): Placing {
  const all = Object.values(devices).flatMap(({ items, length }) => items.slice(0, length));
  const placing: Placing = { devices: {}, bindings: new Map() };
  for (const { event } of all.sort(byHeight)) place(placing, founder, event);
  return placing;
}

/** Takes events in any order, any number of times. */
export function insert(log: Log, events: readonly Envelope[]): Inserted {
  const waiting = new Map(log.waiting);
  const placing: Placing = { devices: { ...log.devices }, bindings: new Map(log.bindings) };
  const { devices } = placing;
  let { founder } = log.ordered;
  const added: Envelope[] = [];
  // Of two with one id, the one whose causes are here is not kept out by one that waits for what may never come.
  const isKnown = (event: Envelope): boolean =>
    event.n <= lengthOf(devices, event.device) || (waiting.has(idOf(event)) && !hasCauses(devices, event));
  for (const event of events) if (!isKnown(event)) waiting.set(idOf(event), event);

  // Devices whose next event may have become possible; a device waits in no particular order.
  const possible = waitingDevices(waiting);
  for (let moved = true; moved;) {
    moved = false;
    for (const device of possible) {
      for (;;) {
        const event = waiting.get(`${device}:${lengthOf(devices, device) + 1}`);
        if (!event || !hasCauses(devices, event)) break;
        if (event.n === 1 && event.type === 'group.founded') founder ??= device;
        place(placing, founder, event);
        waiting.delete(idOf(event));
        added.push(event);
        moved = true;
      }
    }
  }
  if (added.length === 0) return { log: { ...log, waiting }, changedFrom: log.ordered.list.length, added };
  const holds = founderOf(devices);
  const all = holds === founder ? placing : placedAnew(devices, holds);
  const { ordered, changedFrom } = extend(log.ordered, all.devices, holds);
  return { log: { ...all, waiting, ordered, size: log.size + added.length }, changedFrom, added };
}

const waitingDevices = (waiting: ReadonlyMap<Id, Envelope>): ReadonlySet<Device> => {
  const devices = new Set<Device>();
  for (const event of waiting.values()) devices.add(event.device);
  return devices;
};

/** The order of the log, and how many events the spine covers: those never change while the pen is passed. */
export function order(log: Log): { readonly events: readonly Envelope[]; readonly covered: number } {
  const { list, covered } = log.ordered;
  return { events: list.items.slice(0, list.length), covered };
}

/** The event with an id, where it is placed. */
export function eventAt(log: Log, id: Id): Envelope | undefined {
  const [device = '', n] = id.split(':');
  return placedAt(log.devices, device, Number(n))?.event;
}

/** The device that holds the pen, as the order knows it; null before the founding. */
export const penOf = (log: Log): Device | null => log.ordered.end?.pen ?? null;

/** Whether the spine goes through an event: whether the order follows a `pen.taken`. */
export function isFollowed({ ordered: { end } }: Log, { device, n }: Envelope): boolean {
  for (let at: Place | null = end; at !== null; at = at.leg.from)
    if (at.leg.device === device && n >= at.leg.first && n <= at.n) return true;
  return false;
}

/**
 * Whether the spine no longer goes where a device stood when it last wrote: another branch holds, and what the device
 * had seen happen stands in another order now. What it writes next is written on the branch that holds.
 */
export function isOvertaken({ devices, ordered }: Log, device: Device): boolean {
  const stand = placedAt(devices, device, lengthOf(devices, device))?.stand ?? null;
  return stand !== null && ordered.end !== null && !isOn(stand, ordered.end);
}
