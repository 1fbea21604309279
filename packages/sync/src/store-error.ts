/** What can go wrong with the device's store, in words that an interface can answer to. */

/**
 * Why the store did not do what it was asked:
 * - `unavailable`: the browser gives no IndexedDB here (private mode, cookies switched off, a sandboxed frame);
 * - `full`: the quota is used up;
 * - `blocked`: another tab holds an older database open;
 * - `gone`: the database or the room was deleted by another tab;
 * - `ended`: the group has ended on this device, and its room takes nothing more;
 * - `newer`: the database, or an event in it, was written by a newer release;
 * - `conflict`: the same number of the same device holds something else;
 * - `failed`: anything else.
 */
export type StoreReason = 'unavailable' | 'full' | 'blocked' | 'gone' | 'ended' | 'newer' | 'conflict' | 'failed';

/** The one error of this package. `cause` holds what the browser said. */
export class StoreError extends Error {
  readonly reason: StoreReason;
  constructor(reason: StoreReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

const reasonOfName: Readonly<Record<string, StoreReason>> = {
  SecurityError: 'unavailable',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  ConstraintError: 'conflict',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Whether the browser closed the connection under us; Safari says `UnknownError`, the others `InvalidStateError`. */
export const isLostConnection = (error: unknown): boolean =>
  ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(error));

/** Any error as a {@link StoreError}. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(reasonOfName[nameOf(error)] ?? 'failed', message, error);
}
