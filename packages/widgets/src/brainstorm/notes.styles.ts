import { css } from 'lit';

/** Notes and the islands on which they are gathered. */
export const notesStyles = css`
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
`;
