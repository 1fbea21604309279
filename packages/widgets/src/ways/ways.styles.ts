import { css } from 'lit';
import { base, tokens } from '../look/index.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: var(--_space-4);
  }
  .question {
    font-size: var(--_text-l);
    line-height: 1.3;
    max-width: 25em;
    text-wrap: balance;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(17 * var(--_rem))), 1fr));
    gap: var(--_space-2) var(--_space-4);
  }
  /* The words begin where the title begins; what is chosen has room on both sides. */
  @container (min-width: 30rem) {
    ul {
      margin-inline: calc(-1 * var(--_space-4));
    }
  }
  button.way {
    width: 100%;
    height: 100%;
    min-height: calc(5 * var(--_rem));
    padding: var(--_space-3) var(--_space-4);
    display: grid;
    align-content: start;
    gap: var(--_space-1);
    text-align: start;
    border-radius: var(--_cut-panel);
  }
  li:nth-child(even) button.way {
    border-radius: var(--_cut-button);
  }
  button.way:not([aria-disabled='true'], [aria-pressed='true']) .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  button.way:not([aria-disabled='true'], [aria-pressed='true']):hover .name {
    text-decoration-thickness: 2px;
  }
  button.way[aria-pressed='true'] {
    background: var(--_birch);
  }
  button.way[aria-disabled='true'] {
    cursor: default;
    color: var(--_ink-soft);
  }
  button.way:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .word {
    font-weight: 400;
    font-size: var(--_text-s);
    letter-spacing: normal;
  }
  .word::before {
    content: '✓ ' / '';
    font-weight: 700;
  }
  .say {
    font-family: var(--_font-voice);
    line-height: 1.35;
    color: var(--_ink-soft);
  }
  [aria-pressed='true'] .say {
    color: var(--_ink);
  }

  :host([view='wall']) {
    height: 100%;
  }
  :host([view='wall']) section {
    height: 100%;
    grid-template-rows: auto 1fr;
    gap: 3vw;
  }
  :host([view='wall']) .question {
    font-size: var(--_text-xl);
    line-height: 1.14;
    letter-spacing: -0.012em;
    max-width: 20em;
  }
  :host([view='wall']) ul {
    align-content: center;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1.6vw 4vw;
    margin: 0;
    font-size: var(--_text-l);
    line-height: 1.15;
  }
  .chosen {
    align-self: center;
    display: grid;
    gap: 1.6vw;
    font-size: var(--_text-l);
    line-height: 1.2;
  }
  .chosen .title {
    font-size: var(--_text-xl);
  }
  .chosen .voice {
    max-width: 26em;
  }
  @media (forced-colors: active) {
    button.way {
      border: 2px solid ButtonText;
    }
    button.way[aria-pressed='true'] {
      border: 4px double Highlight;
    }
  }
`;

/** Styles of `<verme-ways>`. */
export const waysStyles = [tokens, base, own];
