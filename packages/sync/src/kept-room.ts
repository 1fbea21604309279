/** A room whose log is kept in the device's store and followed by every tab that has it open. */
import {
  bodyOf,
  createRoom,
  type Draft,
  type Envelope,
  type GroupEvent,
  type Reason,
  type RecordOptions,
  type Result,
  type Room,
} from '@opelix/verme-core';
import { erasure } from './erasure.ts';
import type { EndedGroup, Ending } from './ended.ts';
import { Keeper, type Recorded, type Stamp } from './keeper.ts';
import type { LiveRoom, LiveStatus, RecordResult } from './live-room.ts';
import type { Store } from './store.ts';
import { StatusBoard } from './status.ts';
import { StoreError, storeErrorOf, type StoreReason } from './store-error.ts';
import { messageOf, onReturn, type TabChannel, type TabMessage } from './tabs.ts';

/** What a live room is made of. */
export interface LiveParts {
  readonly room: Room;
  readonly store: Store;
  readonly channel: TabChannel | null;
  readonly now: () => number;
  /** Lets go of what was opened for this room alone. */
  readonly release: () => void;
}

export class KeptRoom implements LiveRoom {
  readonly #parts: LiveParts;
  #room: Room;
  #keeper: Keeper;
  readonly #status = new StatusBoard();
  readonly #stops: readonly (() => void)[];
  #closed = false;
  #refreshing: Promise<void> | null = null;
  // Whatever reads or writes stands in one line: nothing of it ever overlaps.
  #line: Promise<unknown> = Promise.resolve();

  constructor(parts: LiveParts) {
    this.#parts = parts;
    this.#room = parts.room;
    this.#keeper = new Keeper(parts.room, parts.store);
    this.#stops = [onReturn(() => void this.refresh()), parts.store.onEnd((error) => this.#status.write(error))];
    if (parts.channel) parts.channel.onmessage = ({ data }) => void this.#inLine(() => this.#hear(messageOf(data)));
  }

  get name() {
    return this.#room.name;
  }
  get device() {
    return this.#room.device;
  }
  get state() {
    return this.#room.state;
  }
  get log() {
    return this.#room.log;
  }
  get self() {
    return this.#room.self;
  }
  get overtaken() {
    return this.#room.overtaken;
  }
  get status() {
    return this.#status.shown;
  }

  can(draft: Draft, options?: RecordOptions) {
    return this.#room.can(draft, options);
  }

  subscribe(listener: Parameters<Room['subscribe']>[0]) {
    return this.#room.subscribe((...told) => {
      try {
        listener(...told);
      } catch (error) {
        // What a listener does wrong must not undo what was written.
        reportError(error);
      }
    });
  }

  onStatus(listener: (status: LiveStatus) => void) {
    return this.#status.listen(listener);
  }

  record(draft: Draft, options?: RecordOptions): Promise<RecordResult> {
    if (this.#closed) return Promise.resolve({ ok: false, error: 'closed' });
    const asked = plain({ draft, options });
    if (!asked) return Promise.resolve({ ok: false, error: 'badData' });
    return this.#inLine(() => this.#record(asked.draft, asked.options));
  }

  async recordAll(drafts: readonly Draft[], options?: RecordOptions): Promise<readonly RecordResult[]> {
    const results: RecordResult[] = [];
    for (const draft of drafts) {
      const result = await this.record(draft, options);
      results.push(result);
      if (!result.ok) break;
    }
    return results;
  }

  refresh(): Promise<void> {
    this.#refreshing ??= this.#inLine(async () => {
      this.#refreshing = null;
      await this.#refresh();
    });
    return this.#refreshing;
  }

  keepInMemory(): void {
    this.#status.goOn();
  }

  end(ending: Omit<Ending, 'at'>): Promise<Result<EndedGroup, 'notNow' | StoreReason>> {
    return this.#inLine(() => this.#end({ ...ending, at: this.#parts.now() }));
  }

  deleteLog(): Promise<Result<EndedGroup, StoreReason>> {
    const { store } = this.#parts;
    return this.#inLine(() =>
      answered(async () => {
        await store.deleteLog(this.name);
        await this.#readEnd();
        return this.status.ended as EndedGroup;
      }),
    );
  }

  eraseDue(): Promise<Result<number, StoreReason>> {
    return this.#inLine(() => answered(() => this.#erase()));
  }

  storedEvents(): Promise<number | null> {
    return this.#parts.store.storedEvents(this.name).catch(() => null);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const stop of this.#stops) stop();
    if (this.#parts.channel) this.#parts.channel.onmessage = null;
    this.#status.close();
    this.#room.close();
    // What was recorded before is still written and told.
    void this.#inLine(async () => {
      this.#parts.channel?.close();
      this.#parts.release();
    });
  }

  /** Reads the store for the first time and asks the other tabs for what only they have. */
  async begin(): Promise<void> {
    await this.#parts.store.deleteDue(this.#parts.now()).catch(() => {});
    await this.refresh();
    await this.#readEnd().catch(() => {});
    this.#post({ kind: 'hello' });
    await this.#describe();
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => {});
    return done;
  }

  async #record(draft: Draft, options: RecordOptions | undefined): Promise<RecordResult> {
    const result = await this.#keep(() => this.#room.stamp(draft, options));
    if (!result.ok) return result;
    if (draft.type === 'group.founded' || draft.type === 'group.updated') await this.#describe();
    return { ok: true, value: bodyOf(result.value) as GroupEvent };
  }

  async #keep(stamp: Stamp): Promise<Result<Envelope, Reason | StoreReason>> {
    let recorded: Recorded;
    try {
      recorded = await this.#keeper.record(stamp);
      this.#status.write(null);
    } catch (caught) {
      const error = storeErrorOf(caught);
      this.#status.write(error);
      if (!this.#status.goesOn) return { ok: false, error: error.reason };
      recorded = this.#keeper.recordInMemory(stamp);
    }
    if (recorded.message) this.#post(recorded.message);
    return recorded.result;
  }

  async #refresh(): Promise<void> {
    try {
      await this.#keeper.refresh();
      await this.#erase(this.#parts.now() - afterSession);
      this.#status.read(null);
    } catch (caught) {
      const error = storeErrorOf(caught);
      if (error.reason === 'ended') await this.#readEnd().catch(() => {});
      this.#status.read(error);
    }
  }

  async #erase(closedBefore?: number): Promise<number> {
    const ids = await erasure(this.#room, this.#parts.store, closedBefore);
    if (ids.length > 0) this.#post({ kind: 'erased', ids });
    return ids.length;
  }

  async #end(ending: Ending): Promise<Result<EndedGroup, 'notNow' | StoreReason>> {
    const { store } = this.#parts;
    if (this.#room.state.journey.value !== 'closed') return { ok: false, error: 'notNow' };
    const title = this.#room.state.group?.name ?? '';
    return answered(async () => {
      try {
        await store.end(this.name, ending);
        await this.#readEnd();
      } catch (caught) {
        const error = storeErrorOf(caught);
        if (error.reason !== 'unavailable') throw error;
        // Nothing lies on this device: the page is all there is.
        const { at, documents } = ending;
        this.#forget({ name: this.name, title, at, documents, log: 'deleted', deletesAt: null });
      }
      return this.status.ended as EndedGroup;
    });
  }

  /** Reads what the store has of the end; where the log is deleted, this memory of it goes too. */
  async #readEnd(): Promise<void> {
    const ended = await this.#parts.store.ended(this.name);
    if (!ended) return;
    if (ended.log === 'deleted') this.#forget(ended);
    else this.#status.end(ended, null);
  }

  #forget(ended: EndedGroup): void {
    const { name, device } = this.#room;
    this.#room.close();
    this.#room = createRoom({ name, device, now: this.#parts.now });
    this.#keeper = new Keeper(this.#room, this.#parts.store);
    this.#status.end(ended, new StoreError('ended', `The group of ${name} has ended here.`));
  }

  async #hear(message: TabMessage | null): Promise<void> {
    if (!message || this.#closed) return;
    try {
      const heard = this.#keeper.hear(message);
      if (heard === 'look') await this.#refresh();
      else if (heard) this.#post(heard);
    } catch (caught) {
      this.#status.read(storeErrorOf(caught));
    }
  }

  #post(message: TabMessage): void {
    this.#parts.channel?.postMessage(message);
  }

  /** Keeps the store's list of rooms as it should read; the list is not worth a refusal. */
  async #describe(): Promise<void> {
    if (this.status.ended) return;
    const room = this.#room;
    const { store, now } = this.#parts;
    const about = { title: room.state.group?.name ?? '', device: room.device, opened: now() };
    await store.describe(room.name, about).catch(() => {});
  }
}

/** How long after a session its notes are erased by themselves, in ms: one closed by mistake is opened again. */
const afterSession = 60 * 60_000;

async function answered<T>(work: () => Promise<T>): Promise<Result<T, StoreReason>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: storeErrorOf(error).reason };
  }
}

/** What was asked, as JSON would have it: the caller's objects stay theirs, and the log is what a file would give. */
function plain<T>(value: T): T | null {
  try {
    return JSON.parse(JSON.stringify(value)) as T;
  } catch {
    return null;
  }
}
