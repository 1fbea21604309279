/** The few assertions that these tests need in a browser. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${what}: expected ${wanted}, got ${is}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** The reason of the store error that a promise rejects with. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    () => new Error('it did not reject'),
    (caught: unknown) => caught,
  );
  if (error instanceof Error && error.name === 'StoreError') return (error as Error & { reason: unknown }).reason;
  throw error;
}
