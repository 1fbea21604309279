/** Half-typed texts, kept on this device until they are recorded. A browser that keeps nothing is no reason to stop. */

const nameOf = (room: string, place: string): string => `verme-draft:${room}:${place}`;

/** What was typed at a place of a room and not yet recorded; empty for nothing. */
export function keptText(room: string, place: string): string {
  try {
    return localStorage.getItem(nameOf(room, place)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being typed; an empty text forgets it. */
export function keepText(room: string, place: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(nameOf(room, place));
    else localStorage.setItem(nameOf(room, place), text);
  } catch {
    // Private mode, or full: the text stays in the field.
  }
}
