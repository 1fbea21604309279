import { css } from 'lit';
import { banner, base, button, tokens } from '../look/index.ts';

const own = css`
  :host {
    display: contents;
  }
  .room {
    display: contents;
  }
  .message {
    background: var(--_birch);
    color: var(--_ink);
    margin: var(--_space-4);
    max-width: 44em;
  }
  /* Below a session that fills the screen: the session is as much lower, so that nothing of it is covered. */
  @media (min-width: 64rem) {
    .room[data-below] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      --_screen: var(--verme-session-height, 100dvh);
    }
    .room[data-below] > slot {
      --verme-session-height: calc(var(--_screen) - var(--_message, 0px));
    }
    .room[data-below] > .message {
      order: 1;
      position: sticky;
      bottom: 0;
      z-index: 2;
      margin: 0;
      max-width: none;
      border-radius: 0;
      padding: var(--_space-1) var(--_space-5);
      grid-template-columns: minmax(0, max-content) max-content;
      align-items: center;
      column-gap: var(--_space-5);
    }
  }
  .said,
  .lost {
    display: grid;
    gap: var(--_space-2);
  }
  .lost {
    list-style: none;
    margin: 0;
    padding: 0;
    max-height: 9em;
    overflow-y: auto;
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
