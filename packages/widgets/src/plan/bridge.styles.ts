import { css } from 'lit';

/** The bridge: words on the deck, names in the arches. On a narrow page it stands upright, like a pier. */
export const bridgeStyles = css`
  .bridge {
    display: grid;
    /* No two spans are quite alike, and words need more room than names and days. */
    grid-template-columns:
      minmax(0, 1.1fr) minmax(0, 1.18fr) minmax(0, 1.1fr) minmax(0, 0.9fr) minmax(0, 0.84fr)
      minmax(0, 1.12fr);
    grid-template-rows: 1fr var(--deck);
    --deck: calc(4.75 * var(--_rem));
    position: relative;
    isolation: isolate;
    margin-inline: var(--bank);
    --bank: calc(1.5 * var(--_rem));
  }
  .bridge li {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    position: relative;
    min-width: 0;
  }
  /* The banks on which it stands. */
  .bridge::before,
  .bridge::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    height: var(--deck);
    width: calc(var(--bank) + 1px);
    background: var(--_spruce);
  }
  .bridge::before {
    inset-inline-start: calc(-1 * var(--bank));
  }
  .bridge::after {
    inset-inline-end: calc(-1 * var(--bank));
  }
  .arch {
    grid-area: 2 / 1;
    display: block;
    width: calc(100% + 1px);
    height: var(--deck);
    fill: var(--_spruce);
    z-index: -1;
  }
  .gap {
    grid-area: 2 / 1;
    align-self: start;
    height: calc(0.35 * var(--_rem));
    margin: calc(0.3 * var(--_rem)) 9% 0;
    background-size: calc(0.95 * var(--_rem)) calc(0.35 * var(--_rem));
    background-image: radial-gradient(circle calc(0.165 * var(--_rem)) at 50% 50%, var(--_now) 92%, transparent);
  }
  .span {
    grid-area: 2 / 1;
    align-self: end;
    justify-self: center;
    padding-bottom: calc(0.35 * var(--_rem));
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  [data-missing] > .span {
    color: var(--_now-ink);
  }
  .said {
    grid-row: 1;
    align-self: end;
    padding: 0 calc(1.1 * var(--_rem)) calc(1 * var(--_rem));
    min-width: 0;
  }
  .bridge li:first-child .said {
    margin-inline-start: calc(-1 * var(--bank));
    padding-inline-start: 0;
  }
  .said .voice {
    font-size: calc(1.125 * var(--_rem));
    line-height: 1.3;
    hyphens: auto;
  }
  [data-missing] > .said .voice {
    font-style: italic;
  }
  .said small {
    display: block;
    font-size: var(--_text-s);
    line-height: 1.3;
    color: var(--_ink-soft);
    margin-top: calc(0.35 * var(--_rem));
    hyphens: auto;
  }
  .said .button {
    margin-top: calc(0.6 * var(--_rem));
    font-size: var(--_text-s);
    padding-inline: calc(1.1 * var(--_rem));
  }
  .sign {
    display: block;
    width: calc(9 * var(--_rem));
    overflow: visible;
  }
  .sign .laid {
    fill: var(--_spruce);
  }
  .sign .open {
    fill: none;
    stroke: var(--_now);
    stroke-width: 2;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }

  @container (max-width: 54rem) {
    .bridge {
      display: block;
      margin-inline: 0;
      padding-inline-start: calc(1.1 * var(--_rem));
      border-inline-start: calc(0.7 * var(--_rem)) solid var(--_spruce);
    }
    .bridge::before,
    .bridge::after,
    .arch {
      display: none;
    }
    .bridge li {
      display: flex;
      flex-direction: column;
      padding-bottom: var(--_space-3);
    }
    .bridge li:last-child {
      padding-bottom: 0;
    }
    .bridge li[data-missing]::before {
      content: '';
      position: absolute;
      inset-block: 0 calc(0.2 * var(--_rem));
      inset-inline-start: calc(-1.85 * var(--_rem));
      width: calc(0.8 * var(--_rem));
      background:
        radial-gradient(circle calc(0.165 * var(--_rem)) at 50% 50%, var(--_now) 92%, transparent) 0 0 / 100%
          calc(0.8 * var(--_rem)),
        var(--_paper);
    }
    .gap {
      display: none;
    }
    .span {
      order: -1;
      align-self: start;
      padding: 0;
      font-size: var(--_text-s);
      color: var(--_ink-soft);
    }
    .bridge li .said,
    .bridge li:first-child .said {
      align-self: stretch;
      margin: 0;
      padding: 0;
    }
  }

  @media (forced-colors: active) {
    .arch,
    .sign .laid {
      fill: CanvasText;
    }
    .sign .open {
      stroke: Highlight;
    }
    .bridge::before,
    .bridge::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .gap {
      forced-color-adjust: none;
      background: none;
      border-top: 4px dotted Highlight;
    }
    .bridge li[data-missing]::before {
      forced-color-adjust: none;
      background: Canvas;
      border-inline-start: 4px dotted Highlight;
    }
  }
`;
