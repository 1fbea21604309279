/**
 * The clock of a room. A group's own room has the clock of the machine. The example plays on a day of its own: its
 * clock goes on from the moment at which it was opened, the same in every window.
 */
const key = (room: string): string => `verme:clock:${room}`;

/** Sets the clock of a room to an instant (ms), from now on. */
export function setClock(room: string, instant: number): void {
  try {
    localStorage.setItem(key(room), String(instant - Date.now()));
  } catch {
    // Without storage the example shows the time of the machine.
  }
}

export function clockOf(room: string): () => number {
  let shift = 0;
  try {
    shift = Number(localStorage.getItem(key(room)) ?? 0) || 0;
  } catch {
    // As above.
  }
  return () => Date.now() + shift;
}
