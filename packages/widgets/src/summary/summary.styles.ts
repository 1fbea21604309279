import { css } from 'lit';
import { base, button, field, tokens } from '../look/index.ts';

const own = css`
  .summary {
    display: grid;
    gap: var(--_space-4);
    max-width: 40em;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .lines {
    display: grid;
    gap: var(--_space-1);
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.35;
    counter-reset: line;
  }
  .lines > li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-items: baseline;
    counter-increment: line;
  }
  .lines > li::before {
    content: counter(line) / '';
    color: var(--_ink-soft);
    font-family: var(--verme-font-house, inherit);
    font-size: var(--_text-s);
  }
  .line {
    padding: var(--_space-2) 0;
    text-align: start;
    min-height: var(--_target);
    width: 100%;
  }
  button.line[aria-disabled='true'] {
    cursor: default;
  }
  button.line:not([aria-disabled='true']):hover bdi {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .writing .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: end;
    padding: 0;
    cursor: auto;
  }
  textarea {
    field-sizing: content;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    margin-top: var(--_space-2);
  }
  details summary {
    cursor: pointer;
    min-height: var(--_target);
    align-content: center;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  details summary:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
  .state {
    display: grid;
    gap: var(--_space-1);
  }
  .state .button {
    margin-top: var(--_space-2);
  }
  @media (max-width: 28rem) {
    .writing .line {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* The wall: it is read aloud from here, so it is as large as it fits. */
  :host([view='wall']) .summary {
    max-width: none;
    gap: 2.4vw;
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-m);
    font-weight: 400;
    color: var(--_ink-soft);
  }
  :host([view='wall']) .lines {
    gap: 1.5vw;
    max-width: 68vw;
    line-height: 1.22;
  }
  :host([view='wall']) .lines[data-size='large'] {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) .lines[data-size='middle'] {
    font-size: var(--_text-l);
  }
  :host([view='wall']) .lines[data-size='small'] {
    font-size: var(--_text-m);
    gap: 0.9vw;
  }
  :host([view='wall']) .lines[data-size='least'] {
    font-size: var(--_text-s);
    gap: 0.7vw;
  }
  :host([view='wall'][asking]) .summary {
    grid-template-columns: minmax(0, 1fr) 39vw;
    column-gap: 3vw;
  }
  :host([view='wall'][asking]) verme-consent::part(title) {
    font-size: var(--_text-l);
  }
  :host([view='wall'][asking]) :is(h2.title, .lines, .soft) {
    grid-column: 1;
  }
  :host([view='wall'][asking]) verme-consent {
    grid-column: 2;
    grid-row: 1 / span 3;
  }
`;

/** Styles of `<verme-summary>`. */
export const summaryStyles = [tokens, base, button, field, own];
