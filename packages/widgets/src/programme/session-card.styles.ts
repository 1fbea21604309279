import { css } from 'lit';

/** A session's card. */
export const sessionCardStyles = css`
  /* The cards: no boxes; a stone, words, people, and a strip. In a row each line stands on one level. */
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    align-content: start;
    min-width: 0;
  }
  .top {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .pebble {
    flex: none;
    width: calc(3.5 * var(--_rem));
  }
  .card:nth-child(5n + 2) .pebble {
    width: calc(3.9 * var(--_rem));
  }
  .card:nth-child(5n + 3) .pebble {
    width: calc(3.7 * var(--_rem));
  }
  .card:nth-child(5n) .pebble {
    width: calc(4 * var(--_rem));
  }
  .when {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    line-height: 1.25;
  }

  /* Who does what: the stone of their house, or an open place. */
  .roles {
    display: grid;
  }
  .role {
    position: relative;
    display: grid;
    grid-template-columns: calc(1.5 * var(--_rem)) minmax(0, 1fr);
    align-items: center;
    min-height: calc(2.875 * var(--_rem));
  }
  .role .stone,
  .gap {
    width: calc(1.5 * var(--_rem));
    aspect-ratio: 1;
    pointer-events: none;
  }
  .gap {
    border: 2px dotted var(--_edge);
    border-radius: var(--_cut-2);
  }
  .role:nth-child(2) .stone {
    border-radius: var(--_cut-2);
  }
  .role:nth-child(3) .stone {
    border-radius: var(--_cut-3);
  }
  .does {
    grid-area: 1 / 2;
    align-self: start;
    padding: 0.3rem 0 0 var(--_space-3);
    font-size: var(--_text-xs);
    line-height: 1.2;
    color: var(--_ink-soft);
    pointer-events: none;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  select {
    position: absolute;
    inset: 0;
    appearance: none;
    width: 100%;
    margin: 0;
    padding: calc(1.15 * var(--_rem)) 0 0.1rem calc(1.5 * var(--_rem) + var(--_space-3));
    border: 0;
    border-radius: var(--_radius-field);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    line-height: 1.2;
    cursor: pointer;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  select:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  select:disabled {
    cursor: default;
    opacity: 1;
    text-decoration: none;
  }
  [data-open] select {
    font-family: var(--_font-voice);
    font-style: italic;
    color: var(--_ink-soft);
  }
  option {
    background: var(--_slip);
    color: var(--_ink);
    font-style: normal;
  }

  /* The strip: the flow of the session, as wide as it is long. */
  .flow {
    font-size: var(--_text-s);
    text-align: start;
    min-height: var(--_target);
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    gap: 0.3rem var(--_space-2);
    line-height: 1.25;
  }
  .strip {
    flex: 0 0 100%;
    display: flex;
    gap: 2px;
    height: 0.5rem;
  }
  .strip i {
    flex: var(--min) 1 0;
    min-width: 2px;
    border-radius: 0.2rem;
    background: light-dark(color-mix(in oklab, var(--_line), var(--_ink) 12%), var(--_edge));
  }
  .strip i[data-kept] {
    background: repeating-linear-gradient(90deg, var(--_edge) 0 2px, transparent 2px 5px);
  }
  .strip i[data-state='done'] {
    background: var(--_spruce);
  }
  /* Cloudberry is on the stone already, and once is enough. */
  .strip i[data-state='now'] {
    background: var(--_ink);
  }
  .strip i[data-state='free'] {
    background: none;
  }
  .count {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .flow:hover .count {
    text-decoration-thickness: 2px;
  }
  .flow small {
    font-size: inherit;
    font-weight: 700;
  }

  @container (min-width: 34rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 58rem) {
    .cards {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      column-gap: calc(1.75 * var(--_rem));
    }
    .cards[data-count='1'],
    .cards[data-count='2'],
    .cards[data-count='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .cards[data-count='4'] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .cards[data-count='6'] {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      column-gap: var(--_space-4);
    }
    .card {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .top {
      align-items: end;
    }
    .when {
      padding-bottom: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .strip i {
      border: 1px solid CanvasText;
    }
    select {
      border: 1px solid ButtonBorder;
    }
    .strip i[data-state='free'] {
      border-style: dashed;
    }
  }
`;
