import { css } from 'lit';

/** Styles of `<verme-timer>`. It bundles only the tokens that it needs; they are those of `look/tokens.ts`. */
export const timerStyles = css`
  :host {
    display: inline-block;
    inline-size: var(--verme-timer-size, 9rem);
    max-inline-size: 100%;
    color: var(--verme-ink, light-dark(#14302a, #f1eee4));
    font-family: var(--verme-font-house, inherit);
    font-variant-numeric: tabular-nums;
  }
  :host([view='wall']) {
    color-scheme: light;
    inline-size: var(--verme-timer-size, 26vw);
  }
  :host([hidden]) {
    display: none;
  }
  div {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    container-type: inline-size;
  }
  svg,
  p {
    grid-area: 1 / 1;
  }
  svg {
    inline-size: 100%;
    transform: rotate(-90deg);
  }
  circle {
    fill: none;
    stroke-width: 5;
    stroke: var(--verme-birch, light-dark(#eae6d9, #182a25));
  }
  .left {
    stroke: var(--verme-time, light-dark(#8f9c5b, #94a266));
    stroke-dasharray: 100 100;
    transition: stroke-dashoffset 1s linear;
  }
  p {
    margin: 0;
    padding: 16%;
    font-size: max(0.8125rem, 12cqi);
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }
  @media (prefers-reduced-motion: reduce) {
    .left {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    circle {
      stroke: GrayText;
    }
    .left {
      stroke: Highlight;
    }
  }
`;
