/** How a growing list fits the wall: large at first, smaller as it grows, never below what is read from five metres. */

/** Size of the notes, in steps of the look, and how many columns they stand in. */
export interface WallFit {
  readonly size: 1 | 2 | 3 | 4;
  readonly columns: 1 | 2 | 3;
  /** How many of the first notes are not shown because the newest would not fit otherwise. */
  readonly hidden: number;
}

/** A way of standing: letters and a column in px of a 1920 px picture, and the most notes that it is for. */
interface Step extends Omit<WallFit, 'hidden'> {
  readonly px: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}
type Columns = readonly [columns: WallFit['columns'], width: number, height: number];
const step = (size: WallFit['size'], px: number, [columns, width, height]: Columns, most: number): Step => ({
  size,
  px,
  columns,
  width,
  height,
  most,
});
const one: Columns = [1, 1150, 830];
const two: Columns = [2, 860, 830];
const three: Columns = [3, 566, 830];
/** Beside something else there is no title above. */
const beside: Columns = [1, 820, 900];

/** How much of the wall there is for the notes: all of it below a title, or one half beside something else. */
export type WallShare = 'whole' | 'half';
/** Never below what is read from five metres. */
const smallest: Readonly<Record<WallShare, Step>> = {
  whole: step(4, 30, three, Infinity),
  half: step(4, 30, beside, Infinity),
};
const steps: Readonly<Record<WallShare, readonly Step[]>> = {
  whole: [step(1, 52, one, 8), step(1, 52, two, 8), step(2, 40, two, 16), step(3, 34, three, 24), smallest.whole],
  half: [step(2, 40, beside, 8), step(3, 34, beside, 16), smallest.half],
};

/** Padding of a slip and the space between two, in em. */
const around = 1.37;
const lineHeight = 1.24;
/** Mean width of a letter in the book face, in em, a little on the wide side. */
const letter = 0.5;

function heightOf(text: string, { px, width }: Step): number {
  const letters = Math.max(8, width / (px * letter) - 3);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return px * (lines * lineHeight + around);
}
/** Columns break between notes, so the last of each stands partly empty. */
const roomOf = ({ columns, height, px }: Step): number => height * columns - (columns - 1) * px * 2;

/** The largest way in which all texts stand on the wall; where none does, the newest of them in the smallest way. */
export function wallFit(texts: readonly string[], share: WallShare = 'whole'): WallFit {
  const fits = (way: Step): boolean =>
    texts.length <= way.most && texts.reduce((all, text) => all + heightOf(text, way), 0) <= roomOf(way);
  const way = steps[share].find(fits);
  if (way !== undefined) return { size: way.size, columns: way.columns, hidden: 0 };
  const last = smallest[share];
  let hidden = texts.length;
  let sum = 0;
  while (hidden > 0) {
    sum += heightOf(texts[hidden - 1] ?? '', last);
    if (sum > roomOf(last)) break;
    hidden -= 1;
  }
  return { size: last.size, columns: last.columns, hidden };
}
