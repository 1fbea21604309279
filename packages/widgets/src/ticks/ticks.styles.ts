import { css } from 'lit';
import { base, button, tokens } from '../look/index.ts';

const own = css`
  .sheet {
    display: grid;
    gap: var(--_space-4);
    max-width: calc(40 * var(--_rem));
  }
  .title {
    font-size: var(--_text-xl);
  }
  ol {
    display: grid;
    gap: var(--_space-1);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    min-height: calc(3.25 * var(--_rem));
  }
  label {
    flex: 1 1 18rem;
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-height: var(--_target);
    font-family: var(--_font-voice);
    font-size: calc(1.25 * var(--_rem));
    line-height: 1.3;
    cursor: pointer;
  }
  input {
    flex: none;
    width: calc(1.5 * var(--_rem));
    height: calc(1.5 * var(--_rem));
    margin: 0;
    accent-color: var(--_spruce);
    cursor: inherit;
  }
  [data-state='ticked'] label {
    color: var(--_ink-soft);
  }
  li .button,
  .word {
    font-size: var(--_text-s);
  }
  .word {
    font-weight: 700;
  }
  .all {
    min-height: 1.5em;
    max-width: 34em;
  }

  :host([view='wall']) {
    height: 100%;
  }
  :host([view='wall']) .sheet {
    height: 100%;
    max-width: none;
    grid-template-rows: auto 1fr;
    gap: 3.4vw;
  }
  :host([view='wall']) .title {
    font-size: var(--_text-m);
    font-weight: 400;
    letter-spacing: normal;
    color: var(--_ink-soft);
  }
  :host([view='wall']) ol {
    align-content: center;
    gap: 1.5vw;
  }
  :host([view='wall']) li {
    min-height: 0;
    flex-wrap: nowrap;
    justify-content: start;
    gap: 1.9vw;
    font-family: var(--_font-voice);
    font-size: 3vw;
    line-height: 1.16;
    letter-spacing: -0.012em;
  }
  /* Open: still to be read. Filled: done. A stroke: left open knowingly. */
  .pebble {
    flex: none;
    width: 1.9vw;
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    border: 0.28vw solid var(--_spruce);
  }
  [data-state='ticked'] .pebble {
    background: var(--_spruce);
  }
  [data-state='unticked'] .pebble {
    border-width: 0 0 0.28vw;
    border-radius: 0;
    translate: 0 -50%;
  }
  [data-state='ticked'] > .pebble + span {
    color: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    .pebble {
      border-color: CanvasText;
    }
    [data-state='ticked'] .pebble {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

/** Styles of `<verme-ticks>`. */
export const ticksStyles = [tokens, base, button, own];
