/** A small sheet for each thing on the list, cut by hand: what it is can be seen before it is read. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DocumentPart } from '../language/texts/documents-texts.ts';

const stones = svg`<path class="fill" d="M25 9.4c0-1.6 1-2.6 2.4-2.6s2.2 1 2.2 2.4-.9 2.6-2.3 2.6S25 10.9 25 9.400zM31 9c.1-1.8 1.4-3 3-2.900s2.6 1.3 2.5 2.9-1.2 2.8-2.9 2.700S30.9 10.5 31 9z" />`;
const line = (y: number, to: number): SVGTemplateResult => svg`<path class="line" d=${`M9 ${y}H${to}`} />`;
const title = svg`<path class="title" d="M9 20.500H27" />`;

const days = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => [column, row] as const));
const held = new Set(['1:0', '2:2', '0:3']);

const inside: Readonly<Record<DocumentPart, SVGTemplateResult>> = {
  invitation: svg`${stones}${title}${line(28, 35)}${line(34, 31)}${line(40, 35)}${line(46, 24)}`,
  calendar: svg`<path class="fill" d="M4.5 6.500Q5 4 8 4.200L36 3.800Q39.5 4 39.8 7V14H4.300z" />${days.map(
    ([x, y]) =>
      svg`<circle class=${held.has(`${x}:${y}`) ? 'fill' : 'dot'} cx=${10.5 + 7.8 * x} cy=${22.5 + 8.2 * y} r="2.6" />`,
  )}`,
  programme: svg`${[14, 23, 32, 41].map(
    (y, at) => svg`<ellipse class="fill" cx="12.5" cy=${y} rx=${at === 1 ? 3.6 : 3} ry="2.7" />
      <path class="line" d=${`M20 ${y}H${at % 2 === 0 ? 35 : 31}`} />`,
  )}`,
  minutes: svg`${title}${[29, 37, 45].map(
    (y) => svg`<path class="title" d=${`M9 ${y}l2.2 2.4 3.8-5`} /><path class="line" d=${`M20 ${y}H35`} />`,
  )}`,
  plan: svg`<path class="title" d="M6 38Q22 16 38 38" /><path class="line" d="M6 38V44M14 29V44M22 26.500V44M30 29V44M38 38V44" /><ellipse class="fill" cx="7" cy="20" rx="3.2" ry="2.8" /><ellipse class="fill" cx="37" cy="20" rx="3.2" ry="2.8" />`,
  statement: svg`${stones}${title}${line(29, 35)}${line(35, 35)}<path class="title" d="M9 46H20" /><path class="line" d="M25 46H35" />`,
  hours: svg`${stones}<path class="line" d="M9 24H35M9 32H35M9 40H35M21 20V44M28 20V44" /><path class="title" d="M9 47H35" />`,
  certificate: svg`${title}${line(28, 35)}${line(34, 31)}<circle class="fill" cx="30" cy="43" r="4.6" /><path class="title" d="M9 46H20" />`,
  contacts: svg`${[18, 30, 42].map(
    (y) =>
      svg`<ellipse class="fill" cx="13" cy=${y} rx="3.6" ry="3.2" /><path class="line" d=${`M21 ${y - 2}H35M21 ${y + 3}H31`} />`,
  )}`,
  guide: svg`<path class="title" d="M22 12V44" /><path class="line" d="M9 15H18M9 22H18M9 29H16M9 36H18M26 15H35M26 22H33M26 29H35M26 36H35" />`,
  kit: svg`${[
    [13, 20],
    [22, 16],
    [31, 20],
  ].map(
    ([x, y]) => svg`<ellipse class="fill" cx=${x} cy=${y} rx="3.4" ry="2.9" />`,
  )}<path class="line" d="M13 26V33Q13 37 22 37T31 33V26M22 22V44M18 40L22 44.5 26 40" />`,
  log: svg`<path class="fill" d="M10 20l12-7 12 7-12 7z" /><path class="line" d="M10 28l12 7 12-7M10 36l12 7 12-7" />`,
  import: svg`<path class="title" d="M22 12V33M13.5 25L22 33.5 30.5 25" /><path class="line" d="M10 43H34" />`,
};

/** The sheet itself, decoration beside the name. */
export const renderPicture = (part: DocumentPart): TemplateResult =>
  html`<svg class="sheet" part="picture" viewBox="0 0 44 54" aria-hidden="true">
    <path
      class="paper"
      d="M5 2.200Q21 1.2 38.5 1.900Q41.8 2.2 42 5.500Q42.9 27 42.1 48.500Q42 52 38.8 52.200Q21 53 5.5 52.300Q2.2 52 2.1 48.800Q1.2 27 2 5.400Q2.2 2.4 5 2.200Z"
    />
    ${inside[part]}
  </svg>`;
