/**
 * Taking events into a log. An event waits until all that its device had seen is here, so that no effect is judged
 * before its cause (law 3).
 *
 * A log is a value: `insert` gives a new one. Arrays are shared between versions and only ever pushed to behind the
 * length that an older version knows, so one more event costs the same at a hundred and at ten thousand.
 */
import { idOf, type Envelope } from '../events/envelope.ts';
import type { Device, Id } from '../events/schemas.ts';
import type { Log } from './log.ts';
import { byHeight, grown, lengthOf, nothingGrown, type Devices, type Grown, type Placed } from './placed.ts';
import { boundBy, placed } from './placing.ts';
import { extend, founderOf, noOrder } from './spine.ts';

/** The log in which nothing has happened. */
export const emptyLog: Log = { devices: {}, bindings: new Map(), waiting: new Map(), ordered: noOrder, size: 0 };

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
