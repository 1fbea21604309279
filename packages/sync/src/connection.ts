/** One connection to the database: opened when needed, opened again once when the browser lost it, closed for others. */
import { wrap, type IDBPTransaction } from 'idb';
import { createStores, schemaVersion, type Database, type StoreSchema } from './schema.ts';
import { isLostConnection, StoreError, storeErrorOf } from './store-error.ts';

type Name = 'events' | 'rooms' | 'documents' | 'profile';
/** A transaction over all that the store has. */
export type Transaction = IDBPTransaction<StoreSchema, Name[], 'readwrite'>;
const all: Name[] = ['events', 'rooms', 'documents', 'profile'];

/** The browser's IndexedDB, or undefined; in some frames even looking at it throws. */
export function browserIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

export class Connection {
  readonly #factory: IDBFactory | undefined;
  readonly #name: string;
  readonly #onEnd: (error: StoreError) => void;
  #database: Promise<Database> | null = null;
  #ended: StoreError | null = null;

  /** `onEnd` is told once when another tab deleted or renewed the database. */
  constructor(factory: IDBFactory | undefined, name: string, onEnd: (error: StoreError) => void) {
    this.#factory = factory;
    this.#name = name;
    this.#onEnd = onEnd;
  }

  /** Opens the database, or throws a {@link StoreError} that says why not. */
  async open(): Promise<void> {
    await this.#attempt(async () => {});
  }

  /**
   * Does `work` in one transaction, which is the mutex between tabs, and waits until it is on the disk. Nothing but
   * requests to the transaction may be awaited in `work`; what it throws undoes everything. When the connection was
   * lost, `work` is done once more on a new one: it must bear that its first run may have been kept.
   */
  transact<T>(mode: 'readonly' | 'readwrite', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#attempt((database) => within(database, mode, work));
  }

  /** Lets go of the database. Whatever is asked after this is refused with `error`. */
  close(error = new StoreError('failed', 'The store was closed.')): void {
    this.#ended ??= error;
    if (this.#database) this.#drop(this.#database);
  }

  async #attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const opening = this.#opened();
    try {
      const database = await opening;
      try {
        return await work(database);
      } catch (error) {
        if (this.#ended || !isLostConnection(error)) throw error;
        this.#drop(opening);
        return await work(await this.#opened());
      }
    } catch (error) {
      throw this.#ended ?? storeErrorOf(error);
    }
  }

  #opened(): Promise<Database> {
    if (this.#ended) return Promise.reject(this.#ended);
    if (this.#database) return this.#database;
    const opening = this.#request();
    opening.catch(() => this.#drop(opening));
    this.#database = opening;
    return opening;
  }

  /** Forgets a connection; the next who asks gets a new one. */
  #drop(opening: Promise<Database>): void {
    opening.then((database) => database.close()).catch(() => {});
    if (this.#database === opening) this.#database = null;
  }

  #end(error: StoreError): void {
    if (this.#ended) return;
    this.close(error);
    this.#onEnd(error);
  }

  #request(): Promise<Database> {
    const opening = new Promise<Database>((resolve, reject) => {
      if (!this.#factory) throw new StoreError('unavailable', 'There is no IndexedDB here.');
      const request = this.#factory.open(this.#name, schemaVersion);
      let isLate = false;
      request.addEventListener('upgradeneeded', ({ oldVersion }) => createStores(request.result, oldVersion));
      request.addEventListener('blocked', () => {
        isLate = true;
        reject(new StoreError('blocked', 'Another tab holds an older database open.'));
      });
      request.addEventListener('error', () => reject(openingError(request.error)));
      request.addEventListener('success', () => {
        if (isLate) return request.result.close();
        this.#watch(request.result, () => this.#drop(opening));
        resolve(wrap(request.result) as unknown as Database);
      });
    });
    return opening;
  }

  #watch(database: IDBDatabase, onClose: () => void): void {
    database.addEventListener('close', onClose);
    database.addEventListener('versionchange', ({ newVersion }) =>
      this.#end(
        newVersion === null
          ? new StoreError('gone', 'Another tab deleted the database.')
          : new StoreError('newer', 'Another tab runs a newer release.'),
      ),
    );
  }
}

/** A browser that keeps nothing says so when the database is opened, not earlier: Firefox by `InvalidStateError`. */
const openingError = (error: DOMException | null): StoreError =>
  error?.name === 'InvalidStateError' ? new StoreError('unavailable', error.message, error) : storeErrorOf(error);

async function within<T>(
  database: Database,
  mode: 'readonly' | 'readwrite',
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(all, mode, { durability: 'strict' }) as Transaction;
  const done = transaction.done;
  // It may fail while `work` still waits for a request, and that rejection is the one that says why.
  done.catch(() => {});
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    await done.catch(() => {});
    throw transaction.error ?? error;
  }
}
