/** Half-typed texts, kept on this device until they are recorded. A browser that keeps nothing is no reason to stop. */

const nameOf = (room: string, place: string): string => `verme-draft:${room}:${place}`;
/** What this page has typed itself; holds also where the browser keeps nothing. */
const typed = new Map<string, string>();

/** What was typed at a place of a room and not yet recorded; empty for nothing. */
export function keptText(room: string, place: string): string {
  const name = nameOf(room, place);
  const own = typed.get(name);
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being typed; an empty text forgets it. */
export function keepText(room: string, place: string, text: string): void {
  const name = nameOf(room, place);
  typed.set(name, text);
  try {
    if (text === '') localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Private mode, or full: the text stays in the field.
  }
}

/** What a field shows that holds something at first: what has been typed there, were it emptied just now, else that. */
export function fieldText(room: string, place: string, before: string): string {
  return typed.get(nameOf(room, place)) ?? (keptText(room, place) || before);
}

/** Forgets what was typed at a place, because it was recorded or given up: its field is as it was before. */
export function forgetText(room: string, place: string): void {
  keepText(room, place, '');
  typed.delete(nameOf(room, place));
}

/** Gives a text back that was not recorded, before what has been typed at its place since. */
export function giveBack(room: string, place: string, text: string, between = '\n'): void {
  const since = keptText(room, place);
  keepText(room, place, since === '' ? text : `${text}${between}${since}`);
}

/** What was typed at a place that is there no longer goes on at another, before what has been typed there. */
export function moveText(room: string, from: string, to: string): void {
  const text = keptText(room, from);
  if (text !== '') giveBack(room, to, text);
  forgetText(room, from);
}

/** Forgets all that was typed in a room: its group has ended. */
export function forgetTexts(room: string): void {
  const prefix = nameOf(room, '');
  for (const name of [...typed.keys()]) if (name.startsWith(prefix)) typed.delete(name);
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    for (const name of names) if (name?.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
