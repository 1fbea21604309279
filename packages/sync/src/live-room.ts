/** What a page has of a room that is kept on this device. */
import type { Draft, GroupEvent, Reason, RecordOptions, Result, Room } from '@opelix/verme-core';
import type { EndedGroup, Ending } from './ended.ts';
import type { StoreError, StoreReason } from './store-error.ts';

/**
 * How the room's log is kept:
 * - `kept`: every event is on the disk before it counts;
 * - `refused`: the store refused, and what could not be written was not applied;
 * - `memoryOnly`: the store refuses and the page goes on without it; the log should be saved to a file.
 *
 * `trouble` says why, and is null exactly when all is kept. Both of the latter end with the next event that the store takes.
 */
export interface LiveStatus {
  readonly at: 'kept' | 'refused' | 'memoryOnly';
  readonly trouble: StoreReason | null;
  /** For developers. */
  readonly error: StoreError | null;
  /** What the group left behind, once it has ended on this device; null before. */
  readonly ended: EndedGroup | null;
}

/** What became of a draft: the event, the reason why the group's state refused it, or why the store did. */
export type RecordResult = Result<GroupEvent, Reason | StoreReason>;

/** A room that is kept on this device and followed by all tabs. Nothing of it throws or rejects. */
export interface LiveRoom extends Pick<
  Room,
  'name' | 'device' | 'state' | 'log' | 'self' | 'overtaken' | 'can' | 'subscribe'
> {
  /**
   * Records a draft, after all that was asked before: judges it by a state that has every event of every tab, and
   * writes it, in one transaction. It counts once it is on the disk. When the store refuses, it is not applied, unless
   * `keepInMemory` was called.
   */
  record(draft: Draft, options?: RecordOptions): Promise<RecordResult>;
  /** Records drafts in order and stops at the first that is refused, whose answer is then the last. */
  recordAll(drafts: readonly Draft[], options?: RecordOptions): Promise<readonly RecordResult[]>;
  /** Reads what other tabs have written. It happens by itself when a tab speaks or the person comes back to this one. */
  refresh(): Promise<void>;
  /** How the log is kept. */
  readonly status: LiveStatus;
  /** Calls back when the status changes. Returns the way to stop. */
  onStatus(listener: (status: LiveStatus) => void): () => void;
  /**
   * From now on, what the store refuses is kept in this tab's memory and told to the other tabs; with the next event
   * that the store takes, all of it is written.
   */
  keepInMemory(): void;
  /**
   * Ends the room on this device: its documents are kept, and its log is deleted as the group decided, in one
   * transaction. The group must be closed (`notNow`). With the log, this room's memory of it goes as well, and that of
   * the other tabs. Where the browser keeps nothing, the documents live as long as the page.
   */
  end(ending: Omit<Ending, 'at'>): Promise<Result<EndedGroup, 'notNow' | StoreReason>>;
  /** Deletes a log that was kept after the end, now. */
  deleteLog(): Promise<Result<EndedGroup, StoreReason>>;
  /**
   * Erases the words that are due (`wordsDue` of core), here and in the store; answers how many events lost them. It
   * happens by itself when the room is opened and when the person comes back, with notes of a session an hour after it
   * was closed, so that a session closed by mistake loses nothing.
   */
  eraseDue(): Promise<Result<number, StoreReason>>;
  /** How many events lie on the disk: the proof that they are gone. Null where the store cannot say. */
  storedEvents(): Promise<number | null>;
  /** Stops following. What was asked before is still written. */
  close(): void;
}
