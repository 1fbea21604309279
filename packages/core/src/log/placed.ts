/** Events that have all their causes, and lists that grow at their end. */
import type { Envelope } from '../events/envelope.ts';
import type { Device } from '../events/schemas.ts';

/** What a device had read when it wrote an event: how far, by device, its own number included. */
export type Clock = Readonly<Record<Device, number>>;

/** An event that has all its causes, with its height: one more than the highest that it had seen. */
export interface Placed {
  readonly event: Envelope;
  readonly clock: Clock;
  readonly height: number;
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
