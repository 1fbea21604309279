/** What widgets need of a room: core's own room and the live one of `@opelix/verme-sync` both have it. */
import { createContext } from '@lit/context';
import type { EndedGroup, Ending, StoreReason } from '@opelix/verme-sync';
import type {
  Device,
  Draft,
  GroupEvent,
  GroupState,
  Id,
  Log,
  Reason,
  RecordOptions,
  Result,
  RoomListener,
  Verdict,
} from '@opelix/verme-core';

/** What became of a draft: the event, the reason why the group's state refused it, or why the store did. */
export type RoomResult = Result<GroupEvent, Reason | StoreReason>;

/** How the room's log is kept, where it is kept: `trouble` says why not. */
export interface RoomStatus {
  readonly at: 'kept' | 'refused' | 'memoryOnly';
  readonly trouble: StoreReason | null;
  /** What the group left behind, once it has ended on this device. */
  readonly ended?: EndedGroup | null;
}

/** A room as widgets see it. */
export interface WidgetRoom {
  readonly name: string;
  readonly device: Device;
  readonly state: GroupState;
  readonly log: Log;
  readonly self: Id | null;
  /** Whether another branch of the log holds than the one on which this device last wrote. */
  readonly overtaken: boolean;
  /** Whether a draft would be taken now, and if not, why. */
  can(draft: Draft, options?: RecordOptions): Verdict;
  /** Records a draft; a live room answers when it is on the disk. */
  record(draft: Draft, options?: RecordOptions): RoomResult | Promise<RoomResult>;
  /** Calls back after each change of the state, and says whether the past has changed. Returns the way to stop. */
  subscribe(listener: RoomListener): () => void;
  /** How the store is, where the room has one. */
  readonly status?: RoomStatus;
  /** Calls back when the status changes. Returns the way to stop. */
  onStatus?(listener: () => void): () => void;
  /** From now on what the store refuses is kept in memory. */
  keepInMemory?(): void;
  /** Ends the room on this device: the documents are kept, and the log goes as the group decided. */
  end?(ending: Omit<Ending, 'at'>): Promise<Result<EndedGroup, 'notNow' | StoreReason>>;
  /** Deletes a log that was kept after the end. */
  deleteLog?(): Promise<Result<EndedGroup, StoreReason>>;
  /** Erases the words that are due now; answers of how many events. */
  eraseDue?(): Promise<Result<number, StoreReason>>;
  /** How many events lie on the disk; null where nobody can say. */
  storedEvents?(): Promise<number | null>;
}

/** A room whose group has ended on this device. */
export interface PastRoom {
  readonly room: Pick<WidgetRoom, 'deleteLog' | 'storedEvents'>;
  readonly group: EndedGroup;
}

/** What `<verme-room>` gives to the widgets inside it: the room, once it is open, and the clock. */
export interface RoomScene {
  readonly room: WidgetRoom | null;
  /** A room whose group has ended on this device; `room` is null where its log is gone. */
  readonly past?: PastRoom | null;
  /** The clock, in ms. */
  readonly now: () => number;
}

/** The scene of the nearest `<verme-room>`. The key is shared by all copies of this package on a page. */
export const roomContext = createContext<RoomScene>(Symbol.for('@opelix/verme-room'));

/** Detail of `verme-recorded`. */
export interface RecordedDetail {
  readonly event: GroupEvent;
}
/** Detail of `verme-refused`. */
export interface RefusedDetail {
  readonly draft: Draft;
  readonly reason: Reason | StoreReason;
}

declare global {
  interface HTMLElementEventMap {
    'verme-recorded': CustomEvent<RecordedDetail>;
    'verme-refused': CustomEvent<RefusedDetail>;
  }
}
