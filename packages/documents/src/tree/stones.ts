/** The five cut stones of the letterhead, as one small picture. */
import type { Element } from 'hast';

/** Width in tenths of a millimetre, then the corners' radii in per cent of the width and of the height. */
const stones = [
  { width: 76, across: [57, 43, 48, 52], down: [51, 57, 43, 49] },
  { width: 86, across: [45, 55, 58, 42], down: [54, 46, 54, 46] },
  { width: 106, across: [52, 48, 42, 58], down: [45, 55, 45, 55] },
  { width: 80, across: [60, 40, 53, 47], down: [49, 48, 52, 51] },
  { width: 90, across: [44, 56, 49, 51], down: [58, 47, 53, 42] },
] as const;
const gap = 18;
const ratio = 1.12;
const tallest = Math.ceil(106 / ratio);

type Four = readonly [number, number, number, number];

/** A rectangle of which each corner is a quarter of an ellipse, clockwise from the upper left one. */
function path(x: number, y: number, width: number, height: number, across: Four, down: Four): string {
  const [a, b, c, d] = across.map((part) => (part * width) / 100) as unknown as Four;
  const [e, f, g, h] = down.map((part) => (part * height) / 100) as unknown as Four;
  const points = [
    `M${x} ${y + e}`,
    `A${a} ${e} 0 0 1 ${x + a} ${y}`,
    `L${x + width - b} ${y}`,
    `A${b} ${f} 0 0 1 ${x + width} ${y + f}`,
    `L${x + width} ${y + height - g}`,
    `A${c} ${g} 0 0 1 ${x + width - c} ${y + height}`,
    `L${x + d} ${y + height}`,
    `A${d} ${h} 0 0 1 ${x} ${y + height - h}`,
  ];
  return `${points.join('').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))}Z`;
}

function paths(): readonly string[] {
  let x = 0;
  return stones.map(({ width, across, down }) => {
    const height = width / ratio;
    const made = path(x, tallest - height, width, height, across, down);
    x += width + gap;
    return made;
  });
}

const whole = stones.reduce((sum, { width }) => sum + width, 0) + gap * (stones.length - 1);

/** The letterhead of every page. */
export const letterhead = (): Element => ({
  type: 'element',
  tagName: 'svg',
  properties: {
    className: ['stones'],
    // A little air, because a printer's rounding would cut the lowest edge.
    viewBox: `0 -2 ${whole} ${tallest + 4}`,
    role: 'img',
    ariaLabel: 'Verme',
    fill: '#1b443a',
  },
  children: paths().map((d) => ({ type: 'element', tagName: 'path', properties: { d }, children: [] })),
});
