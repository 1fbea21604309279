import { css } from 'lit';
import { base, button, choice, field, tokens } from '../look/index.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  .evaluation,
  .answering,
  .paper {
    display: grid;
    gap: var(--_space-4);
    max-width: 44em;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .voice {
    line-height: 1.32;
  }
  .small,
  small {
    font-size: var(--_text-s);
  }
  small {
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .tabs button {
    color: var(--_ink-soft);
    min-height: var(--_target);
  }
  .tabs [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }

  /* One person's form: the statement, then the scale in one line. */
  fieldset {
    min-width: 0;
  }
  legend {
    padding: 0;
    font-size: calc(1.1875 * var(--_rem));
  }
  .scale {
    display: grid;
    grid-template-columns: minmax(0, 8.5em) auto minmax(0, 8.5em) auto;
    align-items: center;
    gap: 0 var(--_space-3);
    font-size: var(--_text-s);
  }
  .end:first-child {
    text-align: end;
  }
  .choices {
    display: flex;
  }
  .choice {
    gap: var(--_space-1);
    justify-content: center;
    min-width: var(--_target);
  }
  textarea {
    field-sizing: content;
  }

  /* Counts from paper */
  .forms {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    font-weight: 700;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th {
    text-align: start;
    font-weight: 400;
    padding: var(--_space-1) var(--_space-3) var(--_space-1) 0;
    line-height: 1.25;
  }
  thead th {
    font-size: var(--_text-s);
    font-weight: 700;
    vertical-align: bottom;
  }
  thead small {
    display: block;
  }
  td {
    padding: 0 var(--_space-2) var(--_space-1) 0;
    width: 5em;
  }
  input[type='number'] {
    font: inherit;
    color: inherit;
    background: var(--_slip);
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    min-height: var(--_target);
    width: 4em;
    padding: 0 var(--_space-2);
    margin: 0;
  }

  /* The sums: a length of cloth for each statement, in three parts */
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    font-size: var(--_text-s);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .key i {
    width: 1.4em;
    height: 0.9em;
    border-radius: 0.25em 0.3em 0.2em 0.35em;
  }
  .items {
    display: grid;
    gap: var(--_space-4);
  }
  .items li {
    display: grid;
    align-content: start;
    gap: var(--_space-1);
  }
  .bar {
    display: flex;
    height: calc(1.9 * var(--_rem));
    border-radius: 0.5em 0.42em 0.55em 0.45em;
    overflow: hidden;
    font-weight: 700;
    font-size: var(--_text-s);
  }
  .bar span {
    flex: var(--n) 1 0;
    display: grid;
    place-items: center;
    min-width: 1.4em;
  }
  [data-bin='0'] {
    background: var(--_birch);
    box-shadow: inset 0 0 0 2px var(--_edge);
    color: var(--_ink);
  }
  [data-bin='1'] {
    background: repeating-linear-gradient(126deg, var(--_line) 0 0.5em, var(--_birch) 0.5em 0.66em);
    color: var(--_ink);
  }
  [data-bin='2'] {
    background: var(--_spruce);
    color: var(--_on-spruce);
  }
  .said {
    display: grid;
    gap: var(--_space-4);
  }
  .said ul {
    display: grid;
    gap: var(--_space-2);
    margin-top: var(--_space-1);
  }
  .said li {
    overflow-wrap: anywhere;
  }
  @container (min-width: 34rem) {
    .said[data-questions='2'] {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (max-width: 34rem) {
    .scale {
      grid-template-columns: 1fr 1fr;
    }
    .choices {
      grid-column: 1 / -1;
      grid-row: 1;
    }
    .end:first-child {
      text-align: start;
    }
    .scale > .choice {
      grid-column: 1 / -1;
      justify-self: start;
    }
    .end:nth-child(3) {
      text-align: end;
    }
    table,
    tbody,
    tr,
    thead {
      display: block;
    }
    thead {
      display: none;
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: var(--_space-2);
    }
    tbody th {
      flex: 1 0 100%;
    }
  }

  :host([view='wall']) .evaluation {
    max-width: none;
    gap: 1.6vw;
  }
  :host([view='wall']) .items {
    grid-template-columns: 1fr 1fr;
    gap: 2.2vw 5vw;
  }
  :host([view='wall']) .bar {
    height: 3vw;
  }
  :host([view='wall']) .said {
    grid-template-columns: 1fr 1fr;
    gap: 5vw;
  }
  :host([view='wall']) .said .cue {
    font-size: var(--_text-l);
    color: var(--_ink);
  }
  :host([view='wall']) .said ul {
    gap: 1.2vw;
    margin-top: 1.4vw;
    font-size: 2.4vw;
  }
  @media (forced-colors: active) {
    [data-bin] {
      border: 2px solid CanvasText;
      background: Canvas;
      color: CanvasText;
      box-shadow: none;
    }
    [data-bin='1'] {
      border-style: dashed;
    }
    [data-bin='2'] {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    input[type='number'] {
      border: 2px solid CanvasText;
    }
    .tabs [aria-pressed='true'] {
      color: Highlight;
    }
  }
`;

/** Styles of `<verme-evaluation>`. */
export const evaluationStyles = [tokens, base, button, field, choice, own];
