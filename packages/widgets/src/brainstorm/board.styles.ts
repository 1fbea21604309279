import { css } from 'lit';

/** The board as it is on the laptop: its question and its fields; the wall makes them larger. */
export const boardStyles = css`
  :host {
    container-type: inline-size;
  }
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }
  .small {
    font-size: var(--_text-s);
  }
  .large {
    font-size: var(--_text-l);
    line-height: 1.3;
  }
  .headline {
    font-size: calc(1.75 * var(--_rem));
    font-weight: 400;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .question {
    font-size: var(--_text-xl);
    font-weight: 400;
    line-height: 1.2;
    letter-spacing: -0.012em;
    max-width: 24em;
  }
  :is(h2, h3).title {
    font-size: 1.18em;
  }
  :is(h2, h3).cue {
    margin: 0;
  }
  summary {
    min-height: var(--_target);
    display: list-item;
    align-content: center;
    cursor: pointer;
    width: fit-content;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  textarea {
    field-sizing: content;
    max-height: 10em;
  }
  .asking textarea {
    font-size: var(--_text-l);
  }

  /* A need as it is typed: one sentence of three parts. */
  .writing {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_space-3);
    align-items: end;
    max-width: 60em;
  }
  .writing [data-field='text'] {
    grid-column: span 6;
  }
  .writing [data-field='so'] {
    grid-column: span 3;
  }
  .writing [data-field='whose'] {
    grid-column: span 2;
  }
  .writing .ways {
    grid-column: span 1;
    min-height: calc(3.25 * var(--_rem));
  }
  .sheet .writing .ways {
    grid-column: span 6;
  }
  .sheet .writing [data-field='whose'] {
    grid-column: span 3;
  }
  .writing [data-field='text'] textarea {
    font-size: var(--_text-l);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-5);
  }
  /* A board is longer than the screen: why something was not taken is read wherever it was typed. */
  [role='alert']:has(.refusal) {
    position: sticky;
    bottom: var(--_space-3);
    z-index: 1;
    padding: var(--_space-2) var(--_space-4);
    border-radius: var(--_cut-panel);
    background: var(--_slip);
    outline: 1px solid var(--_line);
  }
  .refusal,
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    overflow-wrap: anywhere;
  }
  .back {
    font-size: var(--_text-s);
  }

  @container (max-width: 34rem) {
    .writing > * {
      grid-column: 1 / -1 !important;
    }
    .question {
      font-size: var(--_text-l);
    }
    .headline {
      font-size: var(--_text-l);
    }
  }
`;
