/** The browser's IndexedDB, watched and with faults that a test asks for. */

export interface SpiedIndexedDB {
  readonly factory: IDBFactory;
  /** The options of every transaction that writes. */
  readonly writing: IDBTransactionOptions[];
  /** While set, every `add` and `put` throws it. */
  fault: Error | null;
  /** Closes the connection under the store's feet, as Safari does. */
  lose(): void;
  /** How often the database was opened. */
  readonly opened: () => number;
}

export function spiedIndexedDB(): SpiedIndexedDB {
  const databases: IDBDatabase[] = [];
  const spied: SpiedIndexedDB = {
    factory: new Proxy(indexedDB, {
      get(target, key) {
        if (key === 'open') return open;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    }),
    writing: [],
    fault: null,
    lose: () => databases.at(-1)?.close(),
    opened: () => databases.length,
  };

  function open(name: string, version?: number): IDBOpenDBRequest {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => watch(request.result));
    return request;
  }

  function watch(database: IDBDatabase): void {
    databases.push(database);
    const begin = database.transaction.bind(database);
    database.transaction = (stores, mode, options) => {
      const transaction = begin(stores, mode, options);
      if (mode === 'readwrite') spied.writing.push(options ?? {});
      const storeOf = transaction.objectStore.bind(transaction);
      transaction.objectStore = (store) => faulty(storeOf(store));
      return transaction;
    };
  }

  function faulty(store: IDBObjectStore): IDBObjectStore {
    for (const method of ['add', 'put'] as const) {
      const write = store[method].bind(store);
      store[method] = (...args) => {
        if (spied.fault) throw spied.fault;
        return write(...args);
      };
    }
    return store;
  }
  return spied;
}
