import { css } from 'lit';

/** Resets, the two voices, and the focus ring: what every element needs. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  /* A button is bare until it is given a look. */
  :where(button) {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .title {
    font-size: inherit;
    font-weight: 700;
    letter-spacing: var(--_tracking-title);
    line-height: var(--_leading-tight);
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .voice {
    font-family: var(--_font-voice);
    font-weight: 400;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  /* Names and what people write are set in <bdi>: a word without an end breaks, and pushes nothing aside. */
  bdi {
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .cue {
    font-size: var(--_text-s);
    font-weight: 700;
    color: var(--_ink-soft);
  }
  :where(a, button, input, textarea, select, [tabindex]):focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
`;
