import { css } from 'lit';
import { warningStyles } from '../identifiers/warning.styles.ts';
import { banner, base, button, field, note, tokens } from '../look/index.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  .board {
    display: grid;
    gap: var(--_space-4);
    max-width: 46em;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .notes {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_text-l);
  }
  .notes[data-size='2'] {
    font-size: calc(1.1875 * var(--_rem));
  }
  .notes[data-size='3'] {
    font-size: var(--_text-m);
  }
  button.note {
    width: 100%;
    min-height: var(--_target);
    font-size: inherit;
    text-align: start;
    cursor: text;
  }
  .note bdi {
    white-space: pre-line;
  }
  button.note:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  button.note[aria-disabled='true'] {
    cursor: default;
    text-decoration: none;
  }
  textarea {
    field-sizing: content;
    max-height: 10em;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: end;
  }
  .line .button {
    min-height: calc(3.25 * var(--_rem));
  }
  .line textarea {
    font-size: var(--_text-l);
    padding-inline: 0.85em;
  }
  .editing textarea {
    font-size: inherit;
    padding-inline: 0.85em;
  }
  .ways {
    font-size: var(--_text-m);
    gap: 0 var(--_space-5);
    margin: var(--_space-2) 0;
  }
  .refusal,
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    overflow-wrap: anywhere;
  }
  .offers {
    font-size: var(--_text-s);
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }
  .offers ul {
    display: grid;
    width: 100%;
  }
  .offer {
    font-size: var(--_text-m);
    line-height: 1.3;
    text-align: start;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_space-2) 0 var(--_space-2) calc(1.75 * var(--_rem));
    position: relative;
  }
  .offer::before {
    content: '+' / '';
    position: absolute;
    inset-inline-start: 0.2em;
    font-family: var(--verme-font-house, inherit);
    font-weight: 700;
  }
  .offer:hover {
    background: var(--_birch);
    border-radius: var(--_radius-field);
  }
  .offer[aria-disabled='true'] {
    color: var(--_ink-soft);
    cursor: default;
    background: none;
  }
  @container (max-width: 26rem) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .line .button {
      justify-self: start;
    }
    h2.title {
      font-size: var(--_text-l);
    }
  }

  /* The wall: the list grows, the words shrink, never below what is read from five metres. */
  :host([view='wall']) .board {
    max-width: none;
    gap: 2vw;
  }
  :host([view='wall']) .notes {
    display: block;
    column-gap: 1.6vw;
    font-size: 2.708vw;
  }
  :host([view='wall']) .notes .note {
    break-inside: avoid;
    margin-bottom: 0.42em;
    padding: 0.45em 0.7em 0.5em;
  }
  :host([view='wall']) .notes[data-columns='1'] {
    max-width: 62vw;
  }
  :host([view='wall']) .notes[data-columns='2'] {
    columns: 2;
  }
  :host([view='wall']) .notes[data-columns='3'] {
    columns: 3;
  }
  :host([view='wall']) .notes[data-size='2'] {
    font-size: 2.083vw;
  }
  :host([view='wall']) .notes[data-size='3'] {
    font-size: 1.771vw;
  }
  :host([view='wall']) .notes[data-size='4'] {
    font-size: 1.5625vw;
  }
`;

/** Styles of `<verme-board>`. */
export const boardStyles = [tokens, base, button, field, banner, note, warningStyles, own];
