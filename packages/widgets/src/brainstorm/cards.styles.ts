import { css } from 'lit';

/** The first needs as cards. */
export const cardsStyles = css`
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
    .card {
      border: 2px solid CanvasText;
    }
    .card[aria-current] {
      border: 4px double Highlight;
    }
  }
`;
