import { css } from 'lit';

/** Dots, their fields, and what is level. */
export const dotsStyles = css`
  /* Dots: one each, close to the last word; the figure says the same. */
  .dots {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em;
    align-items: center;
    vertical-align: -0.08em;
    margin-inline-start: 0.12em;
  }
  .tail {
    white-space: nowrap;
  }
  .dots b {
    font:
      700 0.86em/1 system-ui,
      var(--verme-font-house, sans-serif);
    margin-inline-start: 0.2em;
  }
  .dot {
    width: 0.82em;
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    background: var(--_yes);
  }
  .count {
    width: 3.4em;
    min-height: var(--_target);
    font: inherit;
    font-size: var(--_text-m);
    font-weight: 700;
    line-height: 1;
    text-align: center;
    color: var(--_ink);
    background: var(--_slip);
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    padding: 0.3em;
    appearance: textfield;
  }
  .cap {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }
  .given {
    margin-inline-start: auto;
    font-size: var(--_text-s);
  }
  .tie {
    background: var(--_birch);
  }
  .tie ul,
  .choice-of ol {
    display: grid;
    gap: var(--_space-1);
  }
  .tie li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
  }
  .choice-of {
    display: grid;
    gap: var(--_space-2);
  }
  .choice-of label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
    min-height: var(--_target);
    line-height: 1.3;
    cursor: pointer;
  }
  .choice-of input {
    width: calc(1.4 * var(--_rem));
    height: calc(1.4 * var(--_rem));
    accent-color: var(--_spruce);
    margin: 0;
  }
  .parked ul {
    display: grid;
    gap: var(--_space-2);
    margin-top: var(--_space-2);
    line-height: 1.3;
  }

  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .count {
      border: 2px solid CanvasText;
    }
  }
  @container (max-width: 34rem) {
    .given {
      margin-inline-start: 0;
    }
  }
`;
