/** How islands stand on the wall: in rows of two, three or four, the upper rows never longer than the lower ones. */

/** How many islands stand in each row. */
export function rowsOf(count: number): readonly number[] {
  if (count === 0) return [];
  if (count <= 3) return [count];
  const rows = count <= 8 ? 2 : Math.ceil(count / 4);
  const least = Math.floor(count / rows);
  const longer = count - least * rows;
  return Array.from({ length: rows }, (_, row) => (row < rows - longer ? least : least + 1));
}

/** How many of twelve columns the island at a place takes. */
export function spanOf(at: number, rows: readonly number[]): number {
  let first = 0;
  for (const length of rows) {
    if (at < first + length) return 12 / length;
    first += length;
  }
  return 12;
}
