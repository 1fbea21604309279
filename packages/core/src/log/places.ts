/** Places on the spine: where an event of the pen stands, and where a device stood when it last wrote. */
import type { Device } from '../events/schemas.ts';

/** A run of the spine that one device wrote without a break: events with consecutive numbers. */
export interface Leg {
  readonly device: Device;
  /** Number of its first event. */
  readonly first: number;
  /** The place that it goes on from; null for the leg that begins with the founding. */
  readonly from: Place | null;
  /** How many events of the spine come before its first. */
  readonly depth: number;
}

/** A place on the spine: event `n` of a leg. Two places may stand on two branches. */
export interface Place {
  readonly leg: Leg;
  readonly n: number;
  /** The device that holds the pen after this event. */
  readonly pen: Device;
}

/** How many events of the spine come before a place. */
export const depthOf = ({ leg, n }: Place): number => leg.depth + n - leg.first;

/** Whether the spine that ends at `end` goes through a place, or ends there. */
export function isOn({ leg, n }: Place, end: Place): boolean {
  for (let at: Place | null = end; at !== null; at = at.leg.from) if (at.leg === leg) return n <= at.n;
  return false;
}

/** The last place that two branches share. Branches of one founding share at least that. */
export function meetingOf(a: Place, b: Place): Place {
  let deep = a;
  while (!isOn(deep, b)) {
    const other: Place | null = legAt(b, deep.leg);
    if (other) return other;
    if (deep.leg.from === null) throw new Error('two places of two foundings');
    deep = deep.leg.from;
  }
  return deep;
}

/** Where the spine that ends at `end` leaves a leg; null where it does not go through it. */
function legAt(end: Place, leg: Leg): Place | null {
  for (let at: Place | null = end; at !== null; at = at.leg.from) if (at.leg === leg) return at;
  return null;
}

/** The first event of the spine that ends at `end`, after a place that it goes through; null where it ends there. */
export function nextAfter(place: Place, end: Place): { readonly device: Device; readonly n: number } | null {
  for (let at: Place | null = end; at !== null; at = at.leg.from) {
    const { leg } = at;
    if (leg === place.leg) return at.n > place.n ? { device: leg.device, n: place.n + 1 } : null;
    if (leg.from?.leg === place.leg && leg.from.n === place.n) return { device: leg.device, n: leg.first };
  }
  return null;
}

/** The events of the spine after a place (null: from its beginning) up to `end`, in order. */
export function eventsBetween(
  place: Place | null,
  end: Place,
): readonly { readonly device: Device; readonly from: number; readonly to: number }[] {
  const runs: { readonly device: Device; readonly from: number; readonly to: number }[] = [];
  for (let at: Place | null = end; at !== null; at = at.leg.from) {
    const { leg, n } = at;
    if (leg === place?.leg) {
      runs.push({ device: leg.device, from: place.n + 1, to: n });
      break;
    }
    runs.push({ device: leg.device, from: leg.first, to: n });
  }
  return runs.reverse();
}
