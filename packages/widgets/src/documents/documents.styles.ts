import { css } from 'lit';
import { base, button, dialogWindow, fabric, tokens } from '../look/index.ts';
import { previewStyles } from './preview.styles.ts';

const own = css`
  .documents {
    container-type: inline-size;
    display: grid;
    gap: var(--_space-5);
    max-width: calc(66 * var(--_rem));
  }
  .documents > ul {
    display: grid;
    gap: var(--_space-5);
  }
  .document {
    display: grid;
    grid-template-columns: calc(3 * var(--_rem)) minmax(0, 1fr);
    column-gap: var(--_space-4);
    align-items: center;
  }
  .document > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .document > :not(.sheet, .words) {
    grid-column: 2;
  }

  /* The sheet: paper, ink, and spruce for what is there; an outline while it is not. */
  .sheet {
    width: 100%;
    height: auto;
    display: block;
    align-self: start;
    overflow: visible;
  }
  .paper {
    fill: light-dark(var(--_birch), var(--_slip));
  }
  .sheet .fill {
    fill: var(--_yes);
  }
  .sheet .dot {
    fill: color-mix(in oklab, var(--_edge), var(--_birch) 45%);
  }
  .sheet .line {
    fill: none;
    stroke: color-mix(in oklab, var(--_edge), var(--_birch) 30%);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sheet .title {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-later] .sheet :not(.paper) {
    opacity: 0.35;
  }
  .document:nth-child(even) .sheet {
    rotate: -2deg;
  }
  .document:nth-child(3n + 1) .sheet {
    rotate: 1.5deg;
  }

  .name {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.18;
  }
  [data-later] .name {
    color: var(--_ink-soft);
  }
  .what {
    color: var(--_ink-soft);
    line-height: 1.4;
    margin-top: 0.15rem;
    max-width: 34em;
    text-wrap: pretty;
  }
  .row-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .row-ways .button,
  .bar-ways .button {
    font-size: var(--_text-s);
  }
  .choose {
    display: inline-flex;
    position: relative;
  }
  .choose:focus-within .button {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
    border-radius: var(--_radius-field);
  }
  .fault {
    line-height: 1.4;
    max-width: 34em;
    padding-block: var(--_space-2);
    overflow-wrap: anywhere;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(12 * var(--_rem))), 1fr));
    gap: 0 var(--_space-4);
    margin-top: var(--_space-2);
  }
  .person {
    width: 100%;
    min-height: var(--_target);
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
    text-align: start;
    line-height: 1.2;
  }
  /* What is of no house has no stone before its name. */
  .person > bdi:only-child {
    grid-column: 1 / -1;
  }
  .person bdi {
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .person:hover bdi {
    text-decoration-thickness: 2px;
  }
  .people li:nth-child(3n + 2) .stone {
    border-radius: var(--_cut-2);
  }
  .people li:nth-child(3n) .stone {
    border-radius: var(--_cut-3);
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
  }
  .languages button {
    color: var(--_ink-soft);
    min-height: var(--_target);
    min-width: var(--_target);
  }
  .languages button:hover {
    text-decoration: underline;
    text-underline-offset: 0.35em;
  }
  .languages [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }

  @container (min-width: 46rem) {
    .document {
      grid-template-columns: calc(3 * var(--_rem)) minmax(0, 1fr) calc(21 * var(--_rem));
    }
    .row-ways {
      display: grid;
      grid-template-columns: 1fr 1fr;
      justify-items: start;
    }
    .document > .row-ways {
      grid-column: 3;
    }
    .document > :not(.sheet, .words, .row-ways) {
      grid-column: 2 / -1;
    }
  }
  :host([view='wall']) .name {
    font-size: var(--_text-m);
  }
  :host([view='wall']) .what {
    font-size: var(--_text-s);
  }
  @media (forced-colors: active) {
    .paper {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sheet :is(.fill, .dot) {
      fill: CanvasText;
    }
    .sheet :is(.line, .title) {
      stroke: CanvasText;
    }
    .languages [aria-pressed='true'] {
      color: Highlight;
    }
  }
`;

/** Styles of `<verme-documents>`. */
export const documentsStyles = [tokens, base, button, fabric, own, dialogWindow, previewStyles];
