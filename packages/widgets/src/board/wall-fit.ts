/** How a growing list fits the wall: large at first, smaller as it grows, never below what is read from five metres. */

/** Size of the notes, in steps of the look, and how many columns they stand in. */
export interface WallFit {
  readonly size: 1 | 2 | 3 | 4;
  readonly columns: 1 | 2 | 3;
  /** How many of the first notes are not shown because the newest would not fit otherwise. */
  readonly hidden: number;
}

/** Per step: px of a 1920 px picture, columns, the most notes. */
const sizes = [
  { size: 1, px: 52, columns: 1, most: 8 },
  { size: 1, px: 52, columns: 2, most: 8 },
  { size: 2, px: 40, columns: 2, most: 16 },
  { size: 3, px: 34, columns: 3, most: 24 },
  { size: 4, px: 30, columns: 3, most: Infinity },
] as const;

const widths = { 1: 1150, 2: 860, 3: 566 } as const;
const height = 830;
/** Padding of a slip and the space between two, in em. */
const around = 1.37;
const lineHeight = 1.24;
/** Mean width of a letter in the book face, in em, a little on the wide side. */
const letter = 0.5;

function heightOf(text: string, px: number, columns: 1 | 2 | 3): number {
  const letters = Math.max(8, widths[columns] / (px * letter) - 3);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return px * (lines * lineHeight + around);
}

/** The largest way in which all texts stand on the wall; where none does, the newest of them. */
export function wallFit(texts: readonly string[]): WallFit {
  for (const { size, px, columns, most } of sizes) {
    const sum = texts.reduce((all, text) => all + heightOf(text, px, columns), 0);
    // Columns break between notes, so the last of each stands partly empty.
    const room = height * columns - (columns - 1) * px * 2;
    if (texts.length <= most && sum <= room) return { size, columns, hidden: 0 };
  }
  let hidden = texts.length;
  let sum = 0;
  while (hidden > 0) {
    sum += heightOf(texts[hidden - 1] ?? '', 30, 3);
    if (sum > height * 3 - 120) break;
    hidden -= 1;
  }
  return { size: 4, columns: 3, hidden };
}
