import { css } from 'lit';

/** The window in which the blocks of a session are changed. */
export const blockSheetStyles = css`
  .sheet {
    width: min(calc(42 * var(--_rem)), 96vw);
    max-height: 92vh;
  }
  .sheet .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 var(--_space-4);
    padding: var(--_space-4) var(--_space-5) var(--_space-3);
    background: var(--_birch);
  }
  .sheet .head .title {
    font-size: var(--_text-l);
    padding-top: 0.55rem;
    overflow-wrap: anywhere;
  }
  .sheet .head .button {
    font-size: var(--_text-s);
  }
  .sum {
    grid-column: 1 / -1;
    font-size: var(--_text-s);
  }
  .sum b {
    margin-inline-end: var(--_space-2);
  }
  .inner {
    overflow: auto;
    padding: var(--_space-4) var(--_space-5) var(--_space-5);
    display: grid;
    gap: var(--_space-3);
    align-content: start;
  }
  .block {
    display: grid;
    grid-template-columns: 0.5rem minmax(0, 1fr);
    column-gap: var(--_space-3);
    min-height: max(var(--_target), calc(0.1 * var(--min) * var(--_rem)));
  }
  .block .bar {
    grid-row: 1 / span 3;
    margin-block: 0.1rem;
    border-radius: 0.25rem;
    background: light-dark(color-mix(in oklab, var(--_line), var(--_birch) 12%), var(--_line));
  }
  .block[data-state='done'] .bar {
    background: var(--_spruce);
  }
  .block[data-state='now'] .bar {
    background: var(--_now);
  }
  .block[data-state='dropped'] .bar {
    background: none;
  }
  .block[data-kept][data-state='ahead'] .bar {
    background: repeating-linear-gradient(0deg, var(--_edge) 0 2px, transparent 2px 6px);
  }
  .block .what {
    text-align: start;
    min-height: var(--_target);
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-4);
    line-height: 1.25;
    border-radius: var(--_radius-field);
  }
  .block .what bdi {
    overflow-wrap: anywhere;
  }
  .block .what:hover bdi {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .block .what:focus-visible {
    outline-offset: 0;
  }
  .block .what[aria-expanded='true'] {
    font-weight: 700;
  }
  .block .what[aria-disabled='true'] {
    cursor: default;
    color: var(--_ink-soft);
  }
  .block .what[aria-disabled='true']:hover bdi {
    text-decoration: none;
  }
  .block[data-state='dropped'] .what {
    color: var(--_ink-soft);
  }
  .mins {
    font-weight: 400;
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
  }
  .targets {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }
  .targets .button {
    min-width: var(--_target);
  }
  .methods {
    columns: 2;
    column-gap: var(--_space-5);
    font-size: var(--_text-s);
  }
  .methods li {
    break-inside: avoid;
  }
  .methods .button {
    text-align: start;
    justify-content: start;
    text-decoration: none;
  }
  .methods .button:hover {
    text-decoration: underline;
  }
  .methods .button::before {
    content: '+' / '';
    font-weight: 700;
  }
  .keys {
    font-size: var(--_text-s);
    line-height: 1.4;
    max-width: 44em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    font-size: var(--_text-s);
  }
  .length {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .length input {
    appearance: textfield;
    width: 4.5em;
    min-height: var(--_target);
    margin: 0;
    padding: var(--_space-2);
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    background: var(--_slip);
    color: var(--_ink);
    font: inherit;
  }
  .sure {
    background: var(--_birch);
    border-radius: var(--_cut-panel);
    padding: var(--_space-3) var(--_space-4);
    line-height: 1.4;
  }
  .sure .button[data-kind='plain'] {
    background: var(--_paper);
  }
  @container (max-width: 30rem) {
    .sheet .head,
    .inner {
      padding-inline: var(--_space-4);
    }
    .methods {
      columns: 1;
    }
    .targets .soft {
      flex: 1 0 100%;
    }
    .targets .button {
      justify-content: start;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sure,
    .length input {
      border: 2px solid CanvasText;
    }
    .block .bar {
      border: 1px solid CanvasText;
    }
    .block[data-state='done'] .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
