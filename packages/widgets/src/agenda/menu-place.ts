/** Where the menu of a block stands. */

/** Room that it may need, in px. */
const width = 368;

/**
 * Beside the flow where there is room, so that a block is seen to move; else below its row, and above a low one. Never
 * off screen. `row` and `flow` as in the window, px.
 */
export function placeMenu(menu: HTMLElement, row: DOMRect, flow: DOMRect): void {
  const isBeside = flow.right + width < innerWidth;
  const isLow = row.bottom > innerHeight * 0.6;
  const top = Math.max(8, isBeside ? row.top - 12 : row.bottom + 4);
  const bottom = Math.max(8, innerHeight - row.bottom + (isBeside ? -12 : 24));
  const left = isBeside ? flow.right + 8 : Math.max(8, Math.min(row.left, innerWidth - width));
  menu.style.setProperty('top', isLow ? 'auto' : `${top}px`);
  menu.style.setProperty('bottom', isLow ? `${bottom}px` : 'auto');
  menu.style.setProperty('left', `${left}px`);
}
