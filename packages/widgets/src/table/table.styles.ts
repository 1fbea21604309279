import { css } from 'lit';
import { base, fabric, tokens } from '../look/index.ts';
import { circles } from './circles.styles.ts';

/*
 * A square. Stones sit on a circle by --turn; everything is in cqi, so one drawing serves 320 px and 1080 px.
 * --up is −1 for the seats at the far side (label above the stone) and 1 for all others (label below).
 */
const own = css`
  .frame {
    position: relative;
    width: 100%;
    container-type: inline-size;
  }
  .table {
    --seat: max(var(--_target), clamp(8.4cqi, 98cqi / var(--n), 12.2cqi));
    --name: max(3.05cqi, 0.875 * var(--_rem));
    --orbit: 36.6cqi;
    position: relative;
    width: 100%;
    aspect-ratio: 1;
  }
  /* Room for the words below the lowest seat. */
  :host([view='chair']) .table {
    margin-block-end: 1.8cqi;
  }
  :host([view='wall']) .table {
    --name: 4cqi;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
  }
  .top {
    fill: var(--_spruce);
  }
  .grain {
    fill: none;
    stroke: color-mix(in oklab, var(--_spruce), var(--_on-spruce) 17%);
    stroke-width: 0.55;
  }
  .track,
  .left {
    fill: none;
    stroke-width: 1.3;
  }
  .track {
    stroke: var(--_birch);
  }
  .left {
    stroke: var(--_time);
    stroke-dasharray: 100 100;
    transform: rotate(-90deg);
    transform-origin: 50px 50px;
    transition: stroke-dashoffset 1s linear;
  }
  .arc {
    fill: none;
    stroke: color-mix(in oklab, var(--_birch), var(--_ink) 14%);
    stroke-width: 2.2;
  }
  ol {
    position: absolute;
    inset: 0;
  }
  /* A seat is an arm that turns about the middle, and a person on it who stays upright: when groups are drawn, people
     move along the edge of the table, and a change of size moves nobody. */
  li {
    --up: clamp(-1, (sin(var(--turn)) + 0.25) * 1000, 1);
    position: absolute;
    left: 50cqi;
    top: 50cqi;
    width: 0;
    height: 0;
    rotate: var(--turn);
    transition: rotate var(--_move);
  }
  .person {
    position: absolute;
    left: var(--orbit);
    top: 0;
    translate: -50% -50%;
    rotate: calc(-1 * var(--turn));
    width: var(--seat);
    height: var(--seat);
    display: block;
    border-radius: 50%;
    transition: rotate var(--_move);
  }
  button.person:not([aria-disabled='true']) {
    cursor: pointer;
  }
  button.person:not([aria-disabled='true']):hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .stone {
    width: 100%;
  }
  li:nth-child(3n + 2) .stone {
    border-radius: var(--_cut-2);
  }
  li:nth-child(3n) .stone {
    border-radius: var(--_cut-3);
  }
  .label {
    position: absolute;
    left: 50%;
    top: calc(50% + var(--up) * (var(--seat) / 2 + 0.9cqi));
    translate: -50% calc((var(--up) - 1) * 50%);
    display: grid;
    justify-items: center;
    line-height: 1.18;
    white-space: nowrap;
  }
  .name,
  .org {
    max-width: clamp(15cqi, 190cqi / var(--n), 27cqi);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .name {
    font-size: var(--name);
  }
  .role {
    font-size: max(2.3cqi, 0.8125 * var(--_rem));
    font-weight: 700;
  }
  /* Somebody with a role: what they do matters more than their house. */
  .role + .org {
    display: none;
  }
  .org {
    font-size: max(2cqi, 0.8125 * var(--_rem));
    color: var(--_ink-soft);
  }
  /* A name beside the arc of its group stands free of it. */
  .table:has(.arc) .label {
    -webkit-text-stroke: 0.3em var(--_paper);
    paint-order: stroke fill;
  }
  /* Open: may still speak. Filled: has had the turn. Speaking and passing look the same. */
  .pebble {
    position: absolute;
    left: 21.4cqi;
    top: 0;
    translate: -50% -50%;
    width: 2.7cqi;
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    border: 0.35cqi solid var(--_on-spruce);
  }
  [data-turn='had'] > .pebble {
    background: var(--_on-spruce);
  }
  [data-turn='now'] > .pebble {
    visibility: hidden;
  }
  /* A raised hand: a slip that stands up before the one who asks. */
  .hand {
    position: absolute;
    left: 21.4cqi;
    top: 0;
    width: 2.3cqi;
    height: 4.6cqi;
    translate: -50% -50%;
    rotate: 96deg;
    border-radius: 1.2cqi 1cqi 0.4cqi 0.5cqi;
    background: var(--_on-spruce);
  }

  /* The talking piece lies before the one who speaks; it is the only cloudberry on the table. */
  .way {
    position: absolute;
    left: 50cqi;
    top: 50cqi;
    width: 0;
    height: 0;
    pointer-events: none;
    rotate: var(--piece);
    transition: rotate var(--_move);
  }
  .piece {
    position: absolute;
    left: 21.4cqi;
    top: 0;
    translate: -50% -50%;
    rotate: 84deg;
    width: 12cqi;
    height: 2.9cqi;
    border-radius: 1.5cqi 1.4cqi 1.6cqi 1.4cqi;
    background:
      linear-gradient(
        90deg,
        transparent 0 13%,
        var(--_spruce) 13% 15.5%,
        transparent 15.5% 19%,
        var(--_spruce) 19% 21.5%,
        transparent 21.5%
      ),
      var(--_now);
  }
  [data-turn='now'] .name {
    font-weight: 700;
  }
  [data-turn='now'] .label {
    margin-block: calc((1 - var(--up)) * -0.8cqi) 0;
    padding-top: calc((1 + var(--up)) * 0.7cqi);
  }
  [data-turn='now'] .stone {
    outline: 0.75cqi solid var(--_now);
    outline-offset: 0.7cqi;
  }
  button.person:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2cqi;
  }
  .order {
    display: none;
    margin-top: var(--_space-3);
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    overflow-wrap: anywhere;
  }

  /* The weave stays, and the seat's own name says the house. */
  @container (max-width: 32rem) {
    .org {
      display: none;
    }
  }
  /* Nine or more on a narrow table: only the one who speaks is named in the picture, the order stands below. */
  @container (max-width: 26rem) {
    .table[data-crowded] li:not([data-turn='now']) .label {
      display: none;
    }
    .table[data-crowded] + .order {
      display: block;
    }
    /* At the side of a narrow table there is room for one word in a line. */
    .role {
      max-width: 5.5em;
      white-space: normal;
      text-align: center;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .left {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .top {
      fill: Canvas;
      stroke: CanvasText;
    }
    .left {
      stroke: Highlight;
    }
    .track,
    .grain,
    .arc {
      stroke: GrayText;
    }
    .arc {
      stroke-width: 1;
    }
    .pebble {
      border-color: CanvasText;
    }
    [data-turn='had'] > .pebble,
    .hand {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .piece {
      forced-color-adjust: none;
      background: Highlight;
    }
    [data-turn='now'] .stone {
      outline-color: Highlight;
    }
    .org {
      display: block;
    }
  }
`;

/** Styles of `<verme-table>`. */
export const tableStyles = [tokens, base, fabric, own, circles];
