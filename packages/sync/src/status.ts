/** How a room's log is kept, as its last reading and its last writing went. */
import type { EndedGroup } from './ended.ts';
import type { LiveStatus } from './live-room.ts';
import type { StoreError } from './store-error.ts';

type Listener = (status: LiveStatus) => void;

export class StatusBoard {
  #shown: LiveStatus = { at: 'kept', trouble: null, error: null, ended: null };
  #read: StoreError | null = null;
  #write: StoreError | null = null;
  #goesOn = false;
  #ended: EndedGroup | null = null;
  readonly #listeners = new Set<Listener>();

  get shown(): LiveStatus {
    return this.#shown;
  }
  /** Whether the page goes on in memory when the store refuses. */
  get goesOn(): boolean {
    return this.#goesOn;
  }

  goOn(): void {
    this.#goesOn = true;
    this.#show();
  }

  /** How reading went. Reading well says nothing about writing. */
  read(error: StoreError | null): void {
    this.#read = error;
    this.#show();
  }

  /** How writing went. Who writes has read before. */
  write(error: StoreError | null): void {
    this.#write = error;
    if (!error) this.#read = null;
    this.#show();
  }

  /** The group has ended here; with its log, there is nothing left that could be kept. */
  end(ended: EndedGroup, error: StoreError | null): void {
    this.#ended = ended;
    this.#read = error;
    this.#show();
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #show(): void {
    const error = this.#write ?? this.#read;
    const at = !error ? 'kept' : this.#goesOn ? 'memoryOnly' : 'refused';
    const trouble = error?.reason ?? null;
    const { at: before, trouble: reason, ended } = this.#shown;
    if (at === before && trouble === reason && ended === this.#ended) return;
    this.#shown = { at, trouble, error, ended: this.#ended };
    for (const listener of [...this.#listeners]) listener(this.#shown);
  }
}
