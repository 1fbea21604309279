import { css } from 'lit';

/** Texts of the plan, which are written where they stand. */
export const planFieldStyles = css`
  /* Words are written where they stand: paper shows only while somebody points at them or writes. */
  .grow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  .grow > * {
    grid-area: 1 / 1;
    min-width: 0;
    margin: 0;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .twin {
    visibility: hidden;
  }
  .twin::after {
    content: '\\200b';
  }
  textarea {
    appearance: none;
    width: 100%;
    color: inherit;
    background: none;
    resize: none;
    overflow: hidden;
    border-radius: var(--_radius-slip);
    box-shadow: none;
  }
  textarea:not([readonly]):hover {
    background: color-mix(in oklab, var(--_slip), transparent 25%);
  }
  textarea:not([readonly]):focus {
    background: var(--_slip);
  }
  textarea:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 0;
  }
  .written[data-kind='theme'] {
    font-size: calc(1.1875 * var(--_rem));
    font-weight: 700;
    letter-spacing: var(--_tracking-title);
    line-height: 1.18;
  }
  .written[data-kind='method'] {
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .written[data-kind='aims'] {
    display: grid;
    gap: var(--_space-1);
    max-width: 40em;
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.35;
  }
  .written[data-kind='aims'] .grow {
    font-family: var(--_font-voice);
    margin: 0;
  }
  .written[data-kind='aims'] .grow > * {
    padding: var(--_space-3);
  }
  .written[data-kind='aims'] textarea {
    background: var(--_slip);
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
  }

  @media (forced-colors: active) {
    textarea {
      border: 1px solid CanvasText;
    }
  }
`;
