/** Places an event: what follows from its past alone. */
import type { Envelope } from '../events/envelope.ts';
import type { Device } from '../events/schemas.ts';
import { spineEnd } from './branches.ts';
import { placedAt, type Clock, type Devices, type Placed } from './placed.ts';
import { depthOf, type Place } from './places.ts';

/** Events that bind a device to a member, by the device that they name. */
export type Bindings = ReadonlyMap<Device, readonly Placed[]>;

function joined(a: Clock, b: Clock): Clock {
  const clock: Record<Device, number> = { ...a };
  for (const device in b) clock[device] = Math.max(clock[device] ?? 0, b[device] ?? 0);
  return clock;
}

/** The device that an event of the pen is about: whom a pass gives it to, or whom a binding names. */
function deviceIn(event: Envelope): Device | null {
  if (typeof event.data !== 'object' || event.data === null) return null;
  const { device } = event.data as { device?: unknown };
  return typeof device === 'string' ? device : null;
}

/** The device that a `device.bound` names; null for every other event. */
export const boundBy = (event: Envelope): Device | null => (event.type === 'device.bound' ? deviceIn(event) : null);

/** Who holds the pen after an event of the spine. */
const penAfter = (event: Envelope): Device => (event.type === 'pen.passed' ? deviceIn(event) : null) ?? event.device;

/** Whether the log knows the device of an event: by its own binding, or by one that a known device wrote before. */
function isBound(bindings: Bindings, event: Envelope, clock: Clock): boolean {
  if (boundBy(event) === event.device) return true;
  const those = bindings.get(event.device) ?? [];
  return those.some(({ event: { device, n }, isKnown }) => isKnown && (clock[device] ?? 0) >= n);
}

/** The event with all that its past says of it. Its causes must be placed. */
export function placed(devices: Devices, bindings: Bindings, founder: Device | null, event: Envelope): Placed {
  const { device, n } = event;
  const before = placedAt(devices, device, n - 1);
  let clock: Clock = before?.clock ?? {};
  let height = before?.height ?? 0;
  for (const other in event.seen) {
    const cause = placedAt(devices, other, event.seen[other] ?? 0);
    if (!cause) continue;
    clock = joined(clock, cause.clock);
    height = Math.max(height, cause.height);
  }
  const isFounding = n === 1 && device === founder;
  const isKnown = before?.isKnown === true || isFounding || isBound(bindings, event, clock);
  const end = isFounding ? null : spineEnd(devices, clock);
  const isSpine = isFounding || end?.pen === device || (end !== null && isKnown && event.type === 'pen.taken');
  return {
    event,
    clock: { ...clock, [device]: n },
    height: height + 1,
    stand: isSpine ? placeOf(event, end) : end,
    isKnown: isKnown || isSpine,
  };
}

/** The place of an event of the spine: it lengthens the leg at whose end its device had just written, or begins another. */
function placeOf(event: Envelope, end: Place | null): Place {
  const { device, n } = event;
  const goesOn = end?.leg.device === device && end.n === n - 1;
  const leg = goesOn ? end.leg : { device, first: n, from: end, depth: end === null ? 0 : depthOf(end) + 1 };
  return { leg, n, pen: penAfter(event) };
}
