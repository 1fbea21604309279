/**
 * The log of one room: every event by device and number, whatever order they arrive in, and what can be read off it.
 */
import type { Envelope } from '../events/envelope.ts';
import type { Device, Id } from '../events/schemas.ts';
import { clockOf, lengthOf, placedAt, type Devices } from './placed.ts';
import { isOn, type Place } from './places.ts';
import type { Bindings } from './placing.ts';
import type { Ordered } from './spine.ts';

/**
 * A log: a value with the events of each device, those that wait, and the order. Make it with `insert` from `emptyLog`,
 * which stand in insert.ts.
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

/** How far the log has each device: what the next event of this replica has seen. */
export function headsOf(log: Log): Record<Device, number> {
  return { ...clockOf(log.devices) };
}

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

/** Whether the spine goes through an event: whether the order follows a `pen.taken` or a `pen.passed`. */
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
