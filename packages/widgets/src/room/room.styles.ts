import { css } from 'lit';
import { banner, base, button, tokens } from '../look/index.ts';

const own = css`
  :host {
    display: contents;
  }
  .message {
    background: var(--_birch);
    color: var(--_ink);
    margin: var(--_space-4);
    max-width: 44em;
  }
  @media (min-width: 48rem) {
    .message[data-over] {
      position: fixed;
      inset: auto 0 0;
      z-index: 2;
      width: fit-content;
      max-width: 34em;
      margin: 0 auto var(--_space-4);
      padding: var(--_space-3) var(--_space-4);
    }
  }
  .refusal {
    position: fixed;
    inset: auto 0 var(--_space-4);
    z-index: 1;
    margin-inline: auto;
    width: fit-content;
    max-width: min(34em, calc(100vw - 2 * var(--_space-4)));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    background: var(--_ink);
    color: var(--_paper);
    border-radius: var(--_cut-panel);
    line-height: 1.35;
  }
  .refusal .button:focus-visible {
    outline-color: var(--_paper);
  }
  @media (forced-colors: active) {
    .refusal {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 2px solid CanvasText;
    }
  }
`;

/** Styles of `<verme-room>`. */
export const roomStyles = [tokens, base, button, banner, own];
