/**
 * Whether an element may take the focus when an answer comes late: whoever writes elsewhere on the page by now keeps
 * it, or a letter typed there would be a press here.
 */
export function isFocusFree(element: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || element.matches(':focus-within');
}
