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

/** The largest letters that so many notes can have at all: fewer sizes are tried where there are many. */
const firstSize = (notes: number): number => (notes > 24 ? 3 : notes > 16 ? 2 : notes > 8 ? 1 : 0);

/** What a list was fitted to: as long as it is the same, it fits. */
const fitted = new WeakMap<HTMLElement, string>();
const stateOf = (list: HTMLElement, size: string): string =>
  [
    size,
    list.clientWidth,
    list.clientHeight,
    list.dataset['rest'],
    ...itemsOf(list).map((item) => item.textContent),
  ].join();

function fitList(list: HTMLElement, more: (notes: number) => string): void {
  const items = itemsOf(list);
  const { fontSize, columnCount } = getComputedStyle(list);
  const line = Number.parseFloat(fontSize) * 1.3;
  const isSaid = list.parentElement?.querySelector<HTMLElement>('.more')?.hidden === false;
  // The last note needs no space below it.
  const height = list.clientHeight - (isSaid ? 0 : line) + line / 3;
  const over = tooLong(items.map(outerHeight), height, Number(columnCount) || 1);
  const out = new Set(over.map((at) => items[at] as HTMLElement));
  leaveOut(list, out, more);
  // A rounding of a pixel: the last ones go, one by one.
  for (let pass = 0; pass < 6 && isTooMuch(list); pass += 1) {
    const last = items.findLast((item) => !item.hidden);
    if (last !== undefined) out.add(last);
    leaveOut(list, out, more);
  }
}

/**
 * Takes the largest size of letters in which every list stands whole; at the smallest, notes that find no room are left
 * out and counted. A list that is as it was when it was fitted is left alone, so that one note more costs one list.
 */
export function fitIslands(islands: HTMLElement, more: (notes: number) => string): void {
  const lists = [...islands.querySelectorAll<HTMLElement>('ul')];
  const notes = lists.reduce((sum, list) => sum + list.children.length, 0);
  const smallest = sizes.length - 1;
  const first = firstSize(notes);
  const none: ReadonlySet<HTMLElement> = new Set();
  for (let at = first; at <= smallest; at += 1) {
    const size = sizes[at] ?? '4';
    islands.dataset['size'] = size;
    const changed = lists.filter((list) => fitted.get(list) !== stateOf(list, size));
    for (const list of changed) leaveOut(list, none, more);
    const over = changed.filter(isTooMuch);
    if (over.length > 0 && at < smallest) continue;
    for (const list of over) fitList(list, more);
    for (const list of changed) fitted.set(list, stateOf(list, size));
    return;
  }
}
