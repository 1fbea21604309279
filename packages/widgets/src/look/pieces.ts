import { css } from 'lit';

/** Buttons: `now` once on a screen, `plain` for the others, `quiet` is text alone; all at least 44 px high. */
export const button = css`
  .button {
    min-height: var(--_target);
    padding: var(--_space-2) var(--_space-4);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-3);
    text-decoration: none;
    text-align: center;
    line-height: 1.2;
    border-radius: var(--_cut-button);
    transition: background-color var(--_fade);
  }
  .button[data-kind='now'] {
    background: var(--_now);
    color: var(--_on-now);
    font-weight: 700;
    min-height: calc(4 * var(--_rem));
    padding-inline: var(--_space-5);
    font-size: calc(1.25 * var(--_rem));
    letter-spacing: -0.01em;
  }
  .button[data-kind='plain'] {
    background: var(--_birch);
    font-weight: 700;
  }
  .button[data-kind='quiet'] {
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .button[data-kind='now']:hover {
    background: color-mix(in oklab, var(--_now), var(--_on-now) 9%);
  }
  .button[data-kind='plain']:hover {
    background: color-mix(in oklab, var(--_birch), var(--_ink) 9%);
  }
  .button[data-kind='quiet']:hover {
    text-decoration-thickness: 2px;
  }
  .button[aria-disabled='true'],
  .button[aria-disabled='true']:hover {
    background: none;
    color: var(--_ink-soft);
    font-weight: 400;
    cursor: default;
    outline: 1px dashed var(--_edge);
    outline-offset: -1px;
  }
  .button[data-kind='quiet'][aria-disabled='true'] {
    outline: 0;
    text-decoration: none;
  }
  .button[aria-disabled='true']:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
  .key {
    font-weight: 400;
    font-size: var(--_text-s);
    line-height: 1;
    letter-spacing: normal;
    opacity: 0.86;
  }
  @media (forced-colors: active) {
    .button:not([data-kind='quiet']) {
      border: 2px solid ButtonText;
    }
    .button[data-kind='now'] {
      border: 4px double Highlight;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;

/** A line to write on, its label above it. */
export const field = css`
  .field {
    display: grid;
    gap: var(--_space-1);
  }
  .field label {
    font-size: var(--_text-s);
    font-weight: 700;
  }
  .field :is(input, textarea, select) {
    margin: 0;
    font: 400 var(--_text-m) / 1.4 var(--_font-voice);
    color: var(--_ink);
    background: var(--_slip);
    width: 100%;
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    padding: var(--_space-3);
    min-height: calc(3.25 * var(--_rem));
    resize: none;
  }
  .field ::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  @media (forced-colors: active) {
    .field :is(input, textarea, select) {
      border: 2px solid CanvasText;
    }
  }
`;

/** One of several, or yes to one thing: the box or dot of the browser, with its words. */
export const choice = css`
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: var(--_target);
    cursor: pointer;
  }
  .choice input {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--_spruce);
    flex: none;
  }
`;

/** One sentence, one proposal, two ways on. */
export const banner = css`
  .banner {
    background: var(--_paper);
    border-radius: var(--_cut-panel);
    padding: var(--_space-4);
    display: grid;
    gap: var(--_space-2);
    line-height: 1.35;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  @media (forced-colors: active) {
    .banner {
      border: 2px solid CanvasText;
    }
  }
`;

/** The steps of a method: a short line of places. */
export const steps = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .steps [aria-current] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
`;

/** A loose note is a slip of paper; gathered on an island it is printed on the fabric. */
export const note = css`
  .note {
    background: var(--_slip);
    border-radius: var(--_radius-slip);
    padding: 0.7em 0.85em 0.75em;
    font-family: var(--_font-voice);
    line-height: 1.24;
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .island {
    background: var(--tint);
    border-radius: 4.6em 3.1em 5.2em 3.3em / 3.2em 4.6em 3.2em 4.8em;
    padding: 1.25em 1.7em 1.2em;
  }
  .island .note {
    background: none;
    padding: 0;
    border-radius: 0;
  }
  @media (forced-colors: active) {
    .note,
    .island {
      border: 2px solid CanvasText;
    }
  }
`;

/** The answer to a date: shape, colour and letter say the same. */
export const answer = css`
  .answer {
    --s: calc(2.1 * var(--_rem));
    width: var(--s);
    height: var(--s);
    display: inline-grid;
    place-items: center;
    font-size: var(--_text-s);
    font-weight: 700;
    line-height: 1;
    border-radius: var(--_cut-1);
  }
  .answer[data-answer='yes'] {
    background: var(--_yes);
    color: var(--_paper);
  }
  .answer[data-answer='maybe'],
  .answer[data-answer='remote'] {
    border: 3px solid var(--_maybe);
    border-radius: var(--_cut-2);
  }
  .answer[data-answer='remote'] {
    border-style: dotted;
  }
  .answer[data-answer='no'] {
    border-radius: 0;
    position: relative;
  }
  .answer[data-answer='no']::after {
    content: '';
    position: absolute;
    inset: auto 21% 10%;
    height: 3px;
    background: var(--_no);
  }
  @media (forced-colors: active) {
    .answer {
      border: 2px solid CanvasText;
    }
    .answer[data-answer='yes'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;

/** A person and a word. Silence is shown as waiting, not as no. */
export const consentRow = css`
  .consent {
    display: grid;
    grid-template-columns: calc(1.9 * var(--_rem)) 1fr auto;
    align-items: center;
    gap: var(--_space-3);
    min-height: var(--_target);
  }
  .consent .word {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .consent[data-state='given'] .word::before {
    content: '✓ ' / '';
    color: var(--_ink);
    font-weight: 700;
  }
  .consent[data-state='asked'] {
    background: var(--_now-tint);
    border-radius: var(--_cut-panel);
    margin-inline: calc(-1 * var(--_space-3));
    padding-inline: var(--_space-3);
  }
  .consent[data-state='asked'] .word {
    color: var(--_ink);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .consent[data-state='asked'] {
      outline: 2px solid Highlight;
    }
  }
`;
