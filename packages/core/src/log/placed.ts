/** Events that have all their causes, and lists that grow at their end. */
import type { Envelope } from '../events/envelope.ts';
import type { Device } from '../events/schemas.ts';
import type { Place } from './places.ts';

/** What a device had read when it wrote an event: how far, by device, its own number included. */
export type Clock = Readonly<Record<Device, number>>;

/** An event that has all its causes. What is said of it follows from its past alone, so it never changes. */
export interface Placed {
  readonly event: Envelope;
  readonly clock: Clock;
  /** One more than the highest that it had seen. */
  readonly height: number;
  /**
   * Where its device stood: the end of the spine as it saw it, which is this event where it is of the spine. Null
   * where it had not seen the founding.
   */
  readonly stand: Place | null;
  /** Whether the log knew its device: it founded the group, was bound to a member, or had been given the pen. */
  readonly isKnown: boolean;
}

/** A list that grows at its end; versions share the array and differ in length. */
export interface Grown<T> {
  readonly items: T[];
  readonly length: number;
}

export const nothingGrown = <T>(): Grown<T> => ({ items: [], length: 0 });

export function grown<T>(list: Grown<T>, item: T): Grown<T> {
  // Somebody else has pushed behind this version: it gets an array of its own.
  const items = list.items.length === list.length ? list.items : list.items.slice(0, list.length);
  items.push(item);
  return { items, length: list.length + 1 };
}

/** Every device's placed events, by number. */
export type Devices = Readonly<Record<Device, Grown<Placed>>>;

export const lengthOf = (devices: Devices, device: Device): number =>
  Object.hasOwn(devices, device) ? (devices[device]?.length ?? 0) : 0;

/** The event of a device with a number, if it is placed. */
export const placedAt = (devices: Devices, device: Device, n: number): Placed | undefined =>
  n <= lengthOf(devices, device) ? devices[device]?.items[n - 1] : undefined;

/** How far each device is there. */
export const clockOf = (devices: Devices): Clock =>
  Object.fromEntries(Object.keys(devices).map((device) => [device, lengthOf(devices, device)]));

/** The number of a device's first event that has seen event `n` of another device; one past its last: none yet. */
export function firstThatSaw(devices: Devices, device: Device, of: Device, n: number, upTo: number): number {
  // What a device has seen it has seen for ever, so half of the rest is left out each time.
  let [low, high] = [1, upTo + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placedAt(devices, device, middle)?.clock[of] ?? 0) >= n) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By height, then device, then number: the same on every replica, causes first. */
export function byHeight(a: Placed, b: Placed): number {
  if (a.height !== b.height) return a.height - b.height;
  if (a.event.device !== b.event.device) return a.event.device < b.event.device ? -1 : 1;
  return a.event.n - b.event.n;
}
