/** Between a room in memory and its rows in the store. Its methods must not overlap: whoever has it queues them. */
import { headsOf, idOf, parseEvent, type Envelope, type Reason, type Result, type Room } from '@opelix/verme-core';
import { isSameContent } from './same-content.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { TabMessage } from './tabs.ts';

/** The envelope that a draft would become now, or why it is refused. */
export type Stamp = () => Result<Envelope, Reason>;

/** What became of a draft, and what the other tabs should hear. */
export interface Recorded {
  readonly result: Result<Envelope, Reason>;
  readonly message: TabMessage | null;
}

/** What has to be done after another tab spoke: look into the store, answer it, or nothing. */
export type Heard = 'look' | TabMessage | null;

export class Keeper {
  readonly #room: Room;
  readonly #store: Pick<Store, 'load' | 'append'>;
  /** The last row of the store that the room has. */
  #last = 0;
  /** Events of the room that the store does not have yet. */
  #unkept: readonly Envelope[] = [];

  constructor(room: Room, store: Pick<Store, 'load' | 'append'>) {
    this.#room = room;
    this.#store = store;
  }

  /** How many events are in memory only. */
  get unkept(): number {
    return this.#unkept.length;
  }

  /**
   * Judges and writes a draft, and with it all that was in memory only, in one transaction in which no other tab can
   * write: the draft is judged by a state that has every row of the store. Rejects when the store refuses; then the
   * room has not changed, but for what other tabs had written.
   */
  async record(stamp: Stamp): Promise<Recorded> {
    const press: { stamped?: Result<Envelope, Reason> } = {};
    const kept = await this.#store.append(this.#room.name, this.#last, (missing) => {
      const before = press.stamped?.ok ? press.stamped.value : null;
      this.#take(missing.events, missing.last);
      // A second run after a lost connection: the first one had been kept after all.
      if (before && missing.events.some((event) => isSameContent(event, before))) return [];
      press.stamped = stamp();
      return press.stamped.ok ? [...this.#unkept, press.stamped.value] : this.#unkept;
    });
    this.#take(kept.events, kept.last);
    const result = press.stamped as Result<Envelope, Reason>;
    if (kept.events.length > 0) return { result, message: { kind: 'kept', ...kept } };
    return { result, message: result.ok ? { kind: 'look' } : null };
  }

  /** Judges a draft and keeps it in memory only. */
  recordInMemory(stamp: Stamp): Recorded {
    const result = stamp();
    if (!result.ok) return { result, message: null };
    this.#room.receive([result.value]);
    this.#unkept = [...this.#unkept, result.value];
    return { result, message: { kind: 'unkept', all: false, events: [result.value] } };
  }

  /** Takes what other tabs have written. */
  async refresh(): Promise<void> {
    const { events, last } = await this.#store.load(this.#room.name, this.#last);
    this.#take(events, last);
  }

  /** Takes what another tab said. Throws a {@link StoreError} when it cannot be taken. */
  hear(message: TabMessage): Heard {
    switch (message.kind) {
      case 'look':
        return 'look';
      case 'erased':
        this.#room.erase(message.ids);
        return null;
      case 'hello':
        return this.#unkept.length > 0 ? { kind: 'unkept', all: true, events: this.#unkept } : null;
      case 'kept':
        if (message.last <= this.#last) return null;
        if (message.after !== this.#last) return 'look';
        this.#take(message.events, message.last);
        return null;
      case 'unkept':
        this.#takeUnkept(message.events);
        return this.#room.log.waiting.size > 0 && !message.all ? { kind: 'hello' } : null;
    }
  }

  #take(rows: readonly unknown[], last: number): void {
    const results = this.#room.receive(rows);
    const refused = results.find((result) => !result.ok);
    if (refused && !refused.ok) {
      const reason = refused.error.reason === 'newerVersion' ? 'newer' : 'failed';
      throw new StoreError(reason, `A row cannot be read: ${refused.error.reason} at ${refused.error.where}`);
    }
    const kept = new Map(results.flatMap((result) => (result.ok ? [[idOf(result.value), result.value]] : [])));
    for (const event of this.#unkept) {
      const row = kept.get(idOf(event));
      if (row && !isSameContent(row, event)) {
        throw new StoreError('conflict', `Another tab has written something else as ${idOf(event)}.`);
      }
    }
    this.#unkept = this.#unkept.filter((event) => !kept.has(idOf(event)));
    this.#last = last;
  }

  #takeUnkept(inputs: readonly unknown[]): void {
    const heads = headsOf(this.#room.log);
    const events = inputs.flatMap((input) => {
      const event = parseEvent(input);
      return event.ok && event.value.room === this.#room.name ? [event.value] : [];
    });
    const fresh = events.filter(
      (event) => event.n > (heads[event.device] ?? 0) && !this.#room.log.waiting.has(idOf(event)),
    );
    this.#room.receive(fresh);
    this.#unkept = [...this.#unkept, ...fresh].sort((a, b) => a.n - b.n);
  }
}
