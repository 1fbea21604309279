/** Fits islands to the wall by measuring them: as large as they can be, and what is still too much is counted. */

const sizes = ['1', '2', '3', '4'] as const;

const isTooMuch = (list: HTMLElement): boolean =>
  list.scrollHeight > list.clientHeight + 1 || list.scrollWidth > list.clientWidth + 1;
const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.children] as HTMLElement[];

/** Leaves these out, and says how many with those that are not drawn at all. */
function leaveOut(list: HTMLElement, out: ReadonlySet<HTMLElement>, more: (notes: number) => string): void {
  for (const item of itemsOf(list)) item.hidden = out.has(item);
  const rest = Number(list.dataset['rest'] ?? 0) + out.size;
  const line = list.parentElement?.querySelector<HTMLElement>('.more');
  if (line === null || line === undefined) return;
  line.textContent = rest === 0 ? '' : more(rest);
  line.hidden = rest === 0;
}

/** What stands in columns of this height, taken in order; a note that is too long for what is left makes room. */
function tooLong(heights: readonly number[], height: number, columns: number): readonly number[] {
  let column = 0;
  let used = 0;
  return heights.flatMap((one, at) => {
    if (used + one <= height) {
      used += one;
      return [];
    }
    if (one <= height && column + 1 < columns) {
      column += 1;
      used = one;
      return [];
    }
    return [at];
  });
}

const outerHeight = (item: HTMLElement): number => {
  const { height } = item.getBoundingClientRect();
  return height + Number.parseFloat(getComputedStyle(item).marginBottom);
};

/**
 * Takes the largest size of letters in which every list stands whole; at the smallest, notes that find no room are left
 * out and counted. All lists are measured before any is changed, so that each size costs one layout.
 */
export function fitIslands(islands: HTMLElement, more: (notes: number) => string): void {
  const lists = [...islands.querySelectorAll<HTMLElement>('ul')];
  const none: ReadonlySet<HTMLElement> = new Set();
  for (const list of lists) leaveOut(list, none, more);
  for (const size of sizes) {
    islands.dataset['size'] = size;
    if (!lists.some(isTooMuch)) return;
  }
  const over = lists.filter(isTooMuch).map((list) => {
    const items = itemsOf(list);
    const line = Number.parseFloat(getComputedStyle(list).fontSize) * 1.3;
    const columns = Number(getComputedStyle(list).columnCount) || 1;
    const isSaid = list.parentElement?.querySelector<HTMLElement>('.more')?.hidden === false;
    // The last note needs no space below it.
    const height = list.clientHeight - (isSaid ? 0 : line) + line / 3;
    return {
      list,
      out: new Set(tooLong(items.map(outerHeight), height, columns).map((at) => items[at] as HTMLElement)),
    };
  });
  for (const { list, out } of over) leaveOut(list, out, more);
  // A rounding of a pixel: the last ones go, one by one.
  for (let pass = 0; pass < 6; pass += 1) {
    const still = over.filter(({ list }) => isTooMuch(list));
    if (still.length === 0) return;
    for (const { list, out } of still) {
      const last = itemsOf(list).findLast((item) => !item.hidden);
      if (last !== undefined) out.add(last);
      leaveOut(list, out, more);
    }
  }
}
