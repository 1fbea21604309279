import { css } from 'lit';
import { answer, banner, base, button, fabric, field, tokens } from '../look/index.ts';
import { gridStyles } from './schedule-grid.styles.ts';
import { formStyles } from './schedule-forms.styles.ts';
import { wallStyles } from './schedule-wall.styles.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  .schedule {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 21rem);
    column-gap: 2.75rem;
    align-items: start;
    overflow-wrap: anywhere;
  }
  .dates,
  .human {
    min-width: 0;
    grid-template-columns: minmax(0, 1fr);
  }
  .dates {
    display: grid;
    gap: var(--_space-4);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .proposals,
  .more,
  .hint {
    font-size: var(--_text-s);
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
  }
  .letters li {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  .letters .answer {
    --s: 1.75rem;
    font-size: var(--_text-xs);
  }
  .letters .answer[data-answer='yes'] {
    background: var(--_yes);
    color: var(--_paper);
  }
  .which {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    font-weight: 700;
  }
  .which {
    margin-inline-start: -0.75rem;
  }
  .step {
    min-width: var(--_target);
    padding: 0;
    text-decoration: none;
    font-size: var(--_text-l);
  }
  .button.step {
    text-decoration: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-5);
  }
  .human {
    display: grid;
    gap: var(--_space-4);
    padding-top: 3.5rem;
  }
  .say {
    display: grid;
    gap: 1.5rem;
  }
  .aloud {
    font-size: 2.2rem;
    line-height: 1.16;
    letter-spacing: -0.014em;
  }
  .aloud.small {
    font-size: var(--_text-l);
    line-height: 1.35;
    letter-spacing: 0;
  }
  .answers {
    display: grid;
    gap: 0.625rem;
    font-size: var(--_text-s);
  }
  .answers .button {
    justify-content: flex-start;
    text-align: start;
    min-height: 3.5rem;
    font-size: calc(1.125 * var(--_rem));
  }
  .decide {
    display: grid;
    gap: var(--_space-3);
    font-size: var(--_text-s);
  }
  .details {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_text-s);
  }
  .field.detail {
    grid-template-columns: 5rem minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-2);
    align-items: center;
  }
  .field.detail input {
    min-height: var(--_target);
    padding: var(--_space-2);
    font-size: var(--_text-s);
  }
  .settled ul {
    display: grid;
    gap: var(--_space-3);
    margin-top: var(--_space-3);
  }
  .settled li {
    font-size: var(--_text-s);
  }
  .settled li > p:first-child {
    line-height: 1.35;
  }
  .settled b {
    font-size: var(--_text-m);
    margin-inline: 0.4em;
  }
  /* On a page of others, nothing to press: the dates as a list. */
  :host([still]) .schedule {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  :host([still]) :is(th, td) {
    cursor: default;
  }
  .large {
    display: grid;
    gap: var(--_space-3);
  }
  .large li {
    display: grid;
    line-height: 1.35;
  }
  .large b {
    font-size: var(--_text-l);
    line-height: 1.2;
  }
  .large .soft {
    font-size: var(--_text-s);
  }
  @container (max-width: 76rem) {
    .schedule {
      grid-template-columns: minmax(0, 1fr) minmax(0, 19rem);
      column-gap: 2rem;
    }
    table {
      --name: 7rem;
      --column: 4.5rem;
    }
    thead b {
      white-space: normal;
    }
    .aloud {
      font-size: var(--_text-xl);
    }
    .field.detail {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .field.detail b {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 56rem) {
    .schedule {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-5);
    }
    .human {
      padding-top: 0;
    }
    table {
      width: max-content;
      min-width: 100%;
      --name: 6.75rem;
      --column: 5rem;
    }
    .who {
      font-size: var(--_text-s);
      gap: 0.5rem;
    }
    h2.title {
      font-size: var(--_text-l);
    }
    .aloud {
      font-size: calc(1.75 * var(--_rem));
    }
  }
  @media (forced-colors: active) {
    :is(td, .letters, .menu) .answer[data-answer='yes'] {
      background: CanvasText;
      color: Canvas;
    }
    td:not(.pick) .answer[data-answer='yes'] {
      background: Canvas;
      color: CanvasText;
    }
    .pick {
      border-inline: 2px solid CanvasText;
    }
    .ask::before {
      border-color: Highlight;
    }
    .open {
      background: CanvasText;
    }
  }
`;

/** Styles of `<verme-schedule>`. */
export const scheduleStyles = [
  tokens,
  base,
  button,
  field,
  banner,
  fabric,
  answer,
  gridStyles,
  own,
  formStyles,
  wallStyles,
];
