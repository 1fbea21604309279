/** What is wrong with the store of a room, as a key of the interface's texts. */
export type Trouble = 'full' | 'denied' | 'gone' | 'failed' | 'newer';

const troubles: Readonly<Record<string, Trouble>> = {
  full: 'full',
  quota: 'full',
  denied: 'denied',
  private: 'denied',
  unavailable: 'denied',
  gone: 'gone',
  deleted: 'gone',
  failed: 'failed',
  lost: 'failed',
  newer: 'newer',
};

/** Reads a room's status; null when all is well. */
export function troubleOf(status: unknown): Trouble | null {
  const word =
    typeof status === 'object' && status !== null
      ? ((status as Record<string, unknown>)['trouble'] ?? (status as Record<string, unknown>)['store'])
      : status;
  return typeof word === 'string' && Object.hasOwn(troubles, word) ? (troubles[word] ?? null) : null;
}
