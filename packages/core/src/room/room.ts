/** The room: the log in memory behind one small interface. It holds no clock and no store; both come from outside. */
import { bodyOf, type Draft, type GroupEvent } from '../events/body.ts';
import { parseEvent, type Envelope, type Heads } from '../events/envelope.ts';
import { fail, issue, ok, VermeError, type Result } from '../events/result.ts';
import type { Device, Id } from '../events/schemas.ts';
import { beginning } from '../fold/beginning.ts';
import { can, foldFrom } from '../fold/fold.ts';
import { maySayWhose, memberOf } from '../fold/people.ts';
import type { Reason, Verdict } from '../fold/reasons.ts';
import type { GroupState } from '../fold/state.ts';
import { erased } from '../log/erase.ts';
import { emptyLog, insert } from '../log/insert.ts';
import { headsOf, isOvertaken, type Log } from '../log/log.ts';
import { lengthOf, placedAt } from '../log/placed.ts';
import type { RecordOptions, Room, RoomListener } from './contract.ts';

/** What a room is made of: its name, this device, a clock that gives ms, and a log to begin with. */
export interface RoomOptions {
  readonly name: string;
  readonly device: Device;
  /** The clock, in ms. */
  readonly now: () => number;
  readonly log?: Log;
}

/** What changed since this device's last event: how far it has read each other one. */
function seenSince(log: Log, device: Device): Heads {
  const before = placedAt(log.devices, device, lengthOf(log.devices, device))?.clock ?? {};
  return Object.fromEntries(
    Object.entries(headsOf(log)).filter(([other, n]) => other !== device && n > (before[other] ?? 0)),
  );
}

/** Whom a device speaks for: the member it is bound to, else who leads first. */
function selfOf(state: GroupState, device: Device): Id | null {
  const bound = maySayWhose(state, device) ? undefined : memberOf(state, device);
  if (bound !== undefined && device !== state.pen) return bound;
  // The one laptop passes with the chair: whoever leads today writes on it.
  if (bound !== undefined && state.members.leads.includes(bound)) return bound;
  return state.members.leads[0] ?? bound ?? null;
}

/** Whether an event of the device would be the one by which it takes the pen, or takes up a pen that was passed to it. */
function takesPen({ ordered: { end } }: Log, device: Device, { type }: Draft): boolean {
  const isPassedToIt = end?.pen === device && end.leg.device !== device;
  return type === 'pen.taken' || (isPassedToIt && type !== 'pen.passed');
}

/** Opens a room on a log. Throws {@link VermeError} `badDevice` for a device id that is not `d` and hex digits. */
export function createRoom({ name, device, now, log: first = emptyLog }: RoomOptions): Room {
  if (!/^d[0-9a-f]{1,32}$/.test(device)) throw new VermeError('badDevice', `not a device id: ${device}`);
  let log = first;
  // The state at the end of what the spine covers, which never changes, and the state at the end of all.
  let covered = { length: 0, state: beginning };
  let state = beginning;
  // An event of a newer version is not even in the log.
  let metNewer = false;
  const listeners = new Set<RoomListener>();
  advance(0);

  /** Folds from the first place that changed; what is covered is never folded twice. */
  function advance(changedFrom: number): void {
    const { list, covered: length } = log.ordered;
    if (changedFrom < covered.length) covered = { length: 0, state: beginning };
    const settled = foldFrom(covered.state, list.items.slice(covered.length, length), log);
    covered = { length, state: settled };
    state = list.length === length ? settled : foldFrom(settled, list.items.slice(length, list.length), log);
  }

  function envelopeOf(draft: Draft, { for: other }: RecordOptions = {}): Envelope {
    const n = lengthOf(log.devices, device) + 1;
    const self = selfOf(state, device) ?? `${device}:1`;
    const member = other ?? self;
    return {
      ...draft,
      v: 1,
      room: name,
      device,
      n,
      seen: seenSince(log, device),
      at: now(),
      member,
      ...(member === self ? {} : { via: 'chair' as const }),
    };
  }

  function stamp(draft: Draft, options?: RecordOptions): Result<Envelope, Reason> {
    const parsed = parseEvent(envelopeOf(draft, options));
    if (!parsed.ok) return fail('badData' as const);
    if ((metNewer || state.unknown > 0) && takesPen(log, device, draft)) return fail('isUpToDate' as const);
    const verdict = can(state, parsed.value);
    return verdict.ok ? ok(parsed.value) : fail(verdict.reason);
  }

  function take(events: readonly Envelope[]): void {
    const inserted = insert(log, events);
    const pastChanged = inserted.changedFrom < log.ordered.covered;
    log = inserted.log;
    advance(inserted.changedFrom);
    if (inserted.added.length > 0) for (const listener of [...listeners]) listener(state, inserted.added, pastChanged);
  }

  return {
    name,
    device,
    get state() {
      return state;
    },
    get log() {
      return log;
    },
    get self() {
      return selfOf(state, device);
    },
    get overtaken() {
      return isOvertaken(log, device);
    },
    can(draft, options): Verdict {
      const stamped = stamp(draft, options);
      return stamped.ok ? { ok: true } : { ok: false, reason: stamped.error };
    },
    stamp,
    record(draft, options): Result<GroupEvent, Reason> {
      const stamped = stamp(draft, options);
      if (!stamped.ok) return stamped;
      take([stamped.value]);
      return ok(bodyOf(stamped.value) as GroupEvent);
    },
    receive(inputs) {
      const results = inputs.map((input): Result<Envelope> => {
        const event = parseEvent(input);
        if (!event.ok) metNewer ||= event.error.reason === 'newerVersion';
        if (!event.ok || event.value.room === name) return event;
        return fail(issue('otherRoom', 'room', event.value.room));
      });
      take(results.flatMap((result) => (result.ok ? [result.value] : [])));
      return results;
    },
    erase(ids) {
      if (ids.length === 0) return;
      log = erased(log, ids);
      advance(0);
      for (const listener of [...listeners]) listener(state, [], false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
    },
  };
}
