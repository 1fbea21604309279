/** Keys of the laptop and of a clicker: on, and back. */

/** A box outside a form does at once what its tick says, like a button; in a form it is one of its fields. */
const box = 'input[type="checkbox"]:not(form *)';
const fields = `input:not(${box}), textarea, select, [contenteditable]:not([contenteditable="false"])`;
const sheets = 'dialog, [popover]';
const pressable = `button, a[href], summary, [role="button"], ${box}, ${sheets}`;

/** The keys of a clicker write nothing: they mean something only in a field that holds more than it shows. */
const clicker = ['PageDown', 'PageUp'];
const isEmpty = (target: EventTarget | undefined): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value === '';

/** Whether something is being written where an event comes from: there Space is a letter. */
export const isWriting = (event: Event): boolean => meets(event, fields);

/** Escape leaves a field in which nothing stands, so that the next Space goes on. */
export const leavesField = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && isEmpty(event.composedPath()[0]);

/** Whether something that the key was meant for stands on the way from its target to the page. */
function meets(event: Event, selector: string): boolean {
  return event.composedPath().some((one) => one instanceof Element && one.matches(selector));
}

/**
 * What a key asks of the session: Space, Enter, PageDown go on, PageUp goes back. A key that is held down, that has
 * a meaning where the focus is, or that somebody has used already asks nothing.
 *
 * In a field that is empty a clicker still goes on: whoever has just typed a note with Enter stands in one.
 *
 * A button or a box that was clicked with a pointer keeps the focus, but whoever clicked a seat and then presses Space
 * means to go on, not to click that seat again: so `byPointer` lets the key pass over it.
 */
export function askedBy(event: KeyboardEvent, byPointer = false): 'on' | 'back' | null {
  if (event.defaultPrevented || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if (meets(event, fields) && !(clicker.includes(event.key) && isEmpty(event.composedPath()[0]))) return null;
  switch (event.key) {
    case 'PageDown':
      return 'on';
    case 'PageUp':
      return 'back';
    case ' ':
    case 'Enter':
      return meets(event, byPointer ? sheets : pressable) ? null : 'on';
    default:
      return null;
  }
}
