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

/** A log in memory, its state, and the ways to ask and to record. Make it with `createRoom`. */
export interface Room {
  readonly name: string;
  readonly device: Device;
  readonly state: GroupState;
  readonly log: Log;
  /** The member whom this device speaks for: the bound one, else who leads first. Null before founding. */
  readonly self: Id | null;
  /** Whether a draft would be accepted now; it alone says whether a control is enabled. */
  can(draft: Draft, options?: RecordOptions): Verdict;
  /** The envelope that a draft would become now, if it would be accepted; nothing is kept. */
  stamp(draft: Draft, options?: RecordOptions): Result<Envelope, Reason>;
  /** Stamps and keeps a draft in this room's memory. */
  record(draft: Draft, options?: RecordOptions): Result<GroupEvent, Reason>;
  /** Takes events from a store, another tab, a file or the network: parses each, inserts, folds. Says what was not taken. */
  receive(events: readonly unknown[]): readonly Result<Envelope>[];
  /** Takes the words of these events out of memory; listeners hear that nothing was added. */
  erase(ids: readonly Id[]): void;
  /** Calls back after each change with the state and the events that were new. Returns the way to stop. */
  subscribe(listener: (state: GroupState, added: readonly Envelope[]) => void): () => void;
  /** Forgets its listeners. The log and the state can still be read. */
  close(): void;
}
