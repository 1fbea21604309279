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
  grown,
  lengthOf,
  nothingGrown,
  placedAt,
  type Clock,
  type Devices,
  type Grown,
  type Placed,
} from './placed.ts';
import { extend, noOrder, type Ordered } from './spine.ts';

/**
 * A log: a value with the events of each device, those that wait, and the order. Make it with `insert` from `emptyLog`.
 */
export interface Log {
  readonly devices: Devices;
  /** Events whose causes have not arrived, by id. */
  readonly waiting: ReadonlyMap<Id, Envelope>;
  readonly ordered: Ordered;
  /** Events that are placed. */
  readonly size: number;
}

/** The log in which nothing has happened. */
export const emptyLog: Log = { devices: {}, waiting: new Map(), ordered: noOrder, size: 0 };

/** How far the log has each device: what the next event of this replica has seen. */
export function headsOf(log: Log): Record<Device, number> {
  return Object.fromEntries(Object.entries(log.devices).map(([device, list]) => [device, list.length]));
}

function hasCauses(devices: Devices, event: Envelope): boolean {
  if (event.n !== lengthOf(devices, event.device) + 1) return false;
  for (const device in event.seen) if ((event.seen[device] ?? 0) > lengthOf(devices, device)) return false;
  return true;
}

function joined(a: Clock, b: Clock): Clock {
  const clock: Record<Device, number> = { ...a };
  for (const device in b) clock[device] = Math.max(clock[device] ?? 0, b[device] ?? 0);
  return clock;
}

function placed(devices: Devices, event: Envelope): Placed {
  const before = placedAt(devices, event.device, event.n - 1);
  let clock: Clock = before?.clock ?? {};
  let height = before?.height ?? 0;
  for (const device in event.seen) {
    const cause = placedAt(devices, device, event.seen[device] ?? 0);
    if (!cause) continue;
    clock = joined(clock, cause.clock);
    height = Math.max(height, cause.height);
  }
  return { event, clock: { ...clock, [event.device]: event.n }, height: height + 1 };
}

/** A log after events were taken. */
export interface Inserted {
  readonly log: Log;
  /** The first place of the order that is new or different: states up to there still hold. */
  readonly changedFrom: number;
  /** The events that are in the order now and were not before, causes first; those that wait are not among them. */
  readonly added: readonly Envelope[];
}

/** Takes events in any order, any number of times. */
export function insert(log: Log, events: readonly Envelope[]): Inserted {
  const waiting = new Map(log.waiting);
  const devices: Record<Device, Grown<Placed>> = { ...log.devices };
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
        devices[device] = grown(devices[device] ?? nothingGrown(), placed(devices, event));
        waiting.delete(idOf(event));
        added.push(event);
        moved = true;
      }
    }
  }
  if (added.length === 0) return { log: { ...log, waiting }, changedFrom: log.ordered.list.length, added };
  const { ordered, changedFrom } = extend(log.ordered, devices);
  return { log: { devices, waiting, ordered, size: log.size + added.length }, changedFrom, added };
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
