import { css } from 'lit';

/** A small sheet over the page, opened by its button: `<div class="sheet" popover>`. */
export const sheet = css`
  .sheet {
    margin: auto;
    padding: var(--_space-4) var(--_space-5) var(--_space-5);
    border: 0;
    border-radius: var(--_cut-panel);
    background: var(--_slip);
    color: var(--_ink);
    outline: 1px solid var(--_line);
    width: min(calc(44 * var(--_rem)), 94vw);
    max-height: 88vh;
    overflow: auto;
  }
  .sheet::backdrop {
    background: color-mix(in oklab, var(--_paper), transparent 22%);
  }
`;

/** A window that takes the page's place for a while, its head above what scrolls: `<dialog class="window">`. */
export const dialogWindow = css`
  .window {
    inset: 0;
    margin: auto;
    padding: 0;
    border: 0;
    max-width: none;
    background: var(--_paper);
    color: var(--_ink);
    border-radius: var(--_cut-panel);
    outline: 1px solid var(--_line);
    overflow: hidden;
    container-type: inline-size;
  }
  .window[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  .window::backdrop {
    background: color-mix(in oklab, var(--_paper), transparent 22%);
  }
  @media (forced-colors: active) {
    .window {
      border: 2px solid CanvasText;
    }
  }
`;
