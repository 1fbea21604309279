import { css } from 'lit';
import { banner, base, button, tokens } from '../look/index.ts';

const own = css`
  nav {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_space-4);
    height: 100%;
    container-type: inline-size;
  }
  .clock {
    font-size: calc(3.5 * var(--_rem));
    font-weight: 700;
    letter-spacing: -0.04em;
    line-height: 1;
    margin: -0.35rem 0 0.5rem -0.15rem;
  }
  header .soft {
    font-size: var(--_text-s);
  }
  header .title {
    font-size: calc(1.25 * var(--_rem));
  }
  .unit {
    font-size: var(--_text-xs);
    color: var(--_ink-soft);
    text-align: end;
    margin-bottom: 0.25rem;
  }
  ol {
    display: grid;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: calc(2.4 * var(--_rem)) 0.5rem minmax(0, 1fr) auto;
    column-gap: calc(0.5 * var(--_rem));
    align-items: start;
    min-height: max(calc(1.6 * var(--_rem)), calc(0.232 * var(--min) * var(--_rem)));
    font-size: var(--_text-s);
    line-height: 1.25;
  }
  li time {
    color: var(--_ink-soft);
    text-align: end;
    padding-top: 0.05rem;
  }
  .bar {
    position: relative;
    align-self: stretch;
    margin-block: 0.1rem 0.15rem;
    border-radius: 0.25rem;
    overflow: hidden;
    background: light-dark(color-mix(in oklab, var(--_line), var(--_birch) 12%), var(--_line));
  }
  .mins {
    font-size: 0.95em;
    color: var(--_ink-soft);
    white-space: nowrap;
  }
  .what {
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
    min-width: 0;
    padding-bottom: 0.2rem;
  }
  button.what {
    cursor: pointer;
    /* As high as its row is at least: a target of 24 px whatever the font. */
    min-height: 24px;
    display: grid;
    align-content: start;
  }
  /* The whole row opens the menu, so that the target is large although the text is small. */
  button.what::after {
    content: '';
    position: absolute;
    inset: -0.1rem 0 0.1rem;
  }
  button.what:hover,
  button.what[aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  [data-state='done'] .bar {
    background: var(--_spruce);
  }
  [data-state='done'] .what,
  [data-state='dropped'] .what {
    color: var(--_ink-soft);
  }
  [data-state='dropped'] .bar {
    background: none;
  }
  [data-state='now'] .bar::after {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    height: var(--gone);
    background: var(--_now);
  }
  [data-state='now'] .what {
    font-weight: 700;
  }
  /* Break and closing round: never shortened. */
  [data-kept]:not([data-state='done'], [data-state='now']) .bar {
    background: repeating-linear-gradient(0deg, var(--_edge) 0 2px, transparent 2px 6px);
  }
  .banner {
    margin-inline: -0.5rem;
    padding: 1rem 1.125rem 0.375rem;
    font-size: var(--_text-s);
  }
  .banner b {
    font-size: var(--_text-m);
  }
  .banner .calm {
    padding-bottom: 0.625rem;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-2) var(--_space-4);
    border: 0;
    border-radius: var(--_cut-panel);
    background: var(--_slip);
    color: var(--_ink);
    min-width: calc(13 * var(--_rem));
    max-width: min(calc(22 * var(--_rem)), 92vw);
    max-height: 80vh;
    overflow: auto;
    font-size: var(--_text-s);
    outline: 1px solid var(--_line);
  }
  .menu:popover-open {
    display: grid;
    justify-items: start;
  }
  .menu p {
    padding-block: var(--_space-2) var(--_space-1);
  }
  .menu .button {
    justify-content: start;
    text-align: start;
  }

  :host([view='wall']) li {
    grid-template-columns: 5.4vw 0.6vw minmax(0, 1fr);
    column-gap: 1.4vw;
  }
  :host([view='wall']) .mins {
    position: absolute;
    clip-path: inset(50%);
  }

  /* A rail: the clock and the bars, where another picture needs the room. */
  @container (max-width: 10rem) {
    li {
      grid-template-columns: calc(2.75 * var(--_rem)) 0.5rem;
    }
    :is(.mins, .unit, .banner, header .title, header .soft) {
      display: none;
    }
    .clock {
      font-size: calc(1.75 * var(--_rem));
      margin: 0;
    }
    .what {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    li:focus-within {
      outline: 3px solid var(--_ink);
      outline-offset: 2px;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    [data-state='done'] .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
    [data-state='now'] .bar::after {
      forced-color-adjust: none;
      background: Highlight;
    }
    .menu {
      border: 2px solid CanvasText;
    }
  }
`;

/** Styles of `<verme-agenda>`. */
export const agendaStyles = [tokens, base, button, banner, own];
