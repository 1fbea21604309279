/** The room: the log in memory behind one small interface. */
import type { Draft, GroupEvent } from '../events/body.ts';
import type { Envelope } from '../events/envelope.ts';
import type { Device, Id } from '../events/schemas.ts';
import type { Result } from '../events/result.ts';
import type { Reason, Verdict } from '../fold/reasons.ts';
import type { GroupState } from '../fold/state.ts';
import type { Log } from '../log/log.ts';

/** For whom a draft is recorded; absent: the member this device speaks for (who leads, on the one laptop). */
export interface RecordOptions {
  readonly for?: Id;
}

/** What a room tells: its state, the events that are new in it, and whether what had been covered has changed. */
export type RoomListener = (state: GroupState, added: readonly Envelope[], pastChanged: boolean) => void;

/** A log in memory, its state, and the ways to ask and to record. Make it with `createRoom`. */
export interface Room {
  readonly name: string;
  readonly device: Device;
  readonly state: GroupState;
  readonly log: Log;
  /** The member whom this device speaks for: the bound one, else who leads first. Null before founding. */
  readonly self: Id | null;
  /**
   * Whether another branch of the spine holds than the one on which this device last wrote: what it had seen happen
   * stands in another order now. Until it writes again.
   */
  readonly overtaken: boolean;
  /**
   * Whether a draft would be accepted now; it alone says whether a control is enabled. A replica that has met an event
   * which it does not know neither takes the pen nor takes it up: `isUpToDate`.
   */
  can(draft: Draft, options?: RecordOptions): Verdict;
  /** The envelope that a draft would become now, if it would be accepted; nothing is kept. */
  stamp(draft: Draft, options?: RecordOptions): Result<Envelope, Reason>;
  /** Stamps and keeps a draft in this room's memory. */
  record(draft: Draft, options?: RecordOptions): Result<GroupEvent, Reason>;
  /** Takes events from a store, another tab, a file or the network: parses each, inserts, folds. Says what was not taken. */
  receive(events: readonly unknown[]): readonly Result<Envelope>[];
  /** Takes the words of these events out of memory; listeners hear that nothing was added. */
  erase(ids: readonly Id[]): void;
  /**
   * Calls back after each change with the state, the events that were new, and whether the past has changed: another
   * branch of the spine holds, and what had been covered was folded anew. Returns the way to stop.
   */
  subscribe(listener: RoomListener): () => void;
  /** Forgets its listeners. The log and the state can still be read. */
  close(): void;
}
