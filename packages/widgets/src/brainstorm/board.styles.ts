import { css } from 'lit';

/** Notes, islands, dots and cards, as they are on the laptop; the wall makes them larger. */
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
  h3.title {
    font-size: 1.18em;
  }
  h3.cue {
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

  /* Notes: loose ones are slips, gathered ones are printed on the fabric. */
  [data-size='1'] {
    font-size: var(--_text-l);
  }
  [data-size='2'] {
    font-size: calc(1.1875 * var(--_rem));
  }
  [data-size='3'] {
    font-size: var(--_text-m);
  }
  .loose .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space-2);
    align-items: start;
  }
  .loose h3 {
    margin-bottom: var(--_space-2);
  }
  .island {
    padding: 1.05em 1.35em 1.1em;
    min-width: 0;
  }
  .island:nth-child(even) {
    border-radius: 3.2em 4.8em 3em 5em / 4.6em 3em 4.8em 3.2em;
  }
  .islands {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.5em), 1fr));
    gap: calc(0.8 * var(--_rem));
  }
  .islands[data-count='2'],
  .islands[data-count='4'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
  }
  .island .notes {
    margin-top: 0.35em;
  }
  .notes li:has(> .count) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.5em;
  }
  .talked {
    text-align: center;
    text-wrap: balance;
    max-width: 34em;
    margin-inline: auto;
  }
  button.note {
    width: 100%;
    min-height: var(--_target);
    font-size: inherit;
    text-align: start;
    touch-action: manipulation;
  }
  .island button.note {
    margin-inline: -0.45em;
    width: calc(100% + 0.9em);
    padding: 0.35em 0.45em;
  }
  .island button.note:is(:hover, :focus-visible),
  button.note[data-dnd-dragging] {
    background: var(--_slip);
    border-radius: var(--_radius-slip);
  }
  button.note[data-dnd-dragging] {
    cursor: grabbing;
    padding: 0.7em 0.85em 0.75em;
  }
  button.note[data-dnd-placeholder] {
    visibility: hidden;
  }
  /* The words are people's, the figures and names beside them the house's. */
  .note {
    font-family: var(--verme-font-house, inherit);
  }
  .note bdi {
    font-family: var(--_font-voice);
  }
  .note .whose bdi {
    font-family: inherit;
  }
  .note[data-parked] {
    color: var(--_ink-soft);
  }
  .whose,
  .under {
    display: block;
    font-size: max(0.78em, var(--_text-xs));
    line-height: 1.3;
    color: var(--_ink-soft);
    margin-top: 0.2em;
  }
  .new {
    outline: 2px dashed var(--_edge);
    outline-offset: -2px;
    display: grid;
    place-content: center;
    justify-items: center;
    text-align: center;
    min-height: 7em;
  }
  .new span {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .new:hover {
    background: var(--_birch);
  }
  .name {
    line-height: inherit;
    text-align: start;
    min-height: var(--_target);
    cursor: text;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .name:hover bdi {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .hint {
    font-weight: 400;
    font-size: var(--_text-s);
    letter-spacing: normal;
    color: var(--_ink-soft);
  }
  .naming {
    font-size: var(--_text-m);
    letter-spacing: normal;
    font-weight: 400;
  }

  /* Dots: one each, close to the last word; the figure says the same. */
  .dots {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em;
    align-items: center;
    vertical-align: -0.08em;
    margin-inline-start: 0.12em;
  }
  .tail {
    white-space: nowrap;
  }
  .dots b {
    font:
      700 0.86em/1 system-ui,
      var(--verme-font-house, sans-serif);
    margin-inline-start: 0.2em;
  }
  .dot {
    width: 0.82em;
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    background: var(--_yes);
  }
  .count {
    width: 3.4em;
    min-height: var(--_target);
    font: inherit;
    font-size: var(--_text-m);
    font-weight: 700;
    line-height: 1;
    text-align: center;
    color: var(--_ink);
    background: var(--_slip);
    border: 0;
    border-bottom: 2px solid var(--_edge);
    border-radius: var(--_radius-field) var(--_radius-field) 0 0;
    padding: 0.3em;
    appearance: textfield;
  }
  .cap {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-4);
  }
  .given {
    margin-inline-start: auto;
    font-size: var(--_text-s);
  }
  .tie {
    background: var(--_birch);
  }
  .tie ul,
  .choice-of ol {
    display: grid;
    gap: var(--_space-1);
  }
  .tie li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
  }
  .choice-of {
    display: grid;
    gap: var(--_space-2);
  }
  .choice-of label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
    min-height: var(--_target);
    line-height: 1.3;
    cursor: pointer;
  }
  .choice-of input {
    width: calc(1.4 * var(--_rem));
    height: calc(1.4 * var(--_rem));
    accent-color: var(--_spruce);
    margin: 0;
  }
  .parked ul {
    display: grid;
    gap: var(--_space-2);
    margin-top: var(--_space-2);
    line-height: 1.3;
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

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(0.8 * var(--_rem));
  }
  .card {
    background: var(--tint);
    border-radius: 3.2em 2.2em 3.6em 2.4em / 2.4em 3.2em 2.4em 3.4em;
    padding: 1.5em 1.6em;
    display: grid;
    align-content: start;
    gap: var(--_space-3);
  }
  .card:nth-child(even) {
    border-radius: 2.4em 3.4em 2.2em 3.6em / 3.2em 2.2em 3.4em 2.4em;
  }
  .card .voice {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.3;
    hyphens: auto;
  }
  .card[data-rests] {
    background: none;
    outline: 2px solid var(--tint);
    outline-offset: -2px;
  }
  .card .whose {
    font-size: var(--_text-s);
    margin: 0;
  }
  .card select {
    font: inherit;
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .count,
    .card {
      border: 2px solid CanvasText;
    }
    .card[aria-current] {
      border: 4px double Highlight;
    }
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
    .given {
      margin-inline-start: 0;
    }
  }
`;
