import { css } from 'lit';

/** The chair's screen with a picture that needs room. Comes before the narrow rules of `chair.styles.ts`. */
export const wideStyles = css`
  /* Words to read and to type begin where the title begins. */
  .chair:is(
    [data-picture='board'],
    [data-picture='consent'],
    [data-picture='record'],
    [data-picture='roles'],
    [data-picture='ticks'],
    [data-picture='ways'],
    [data-picture='experiments'],
    [data-picture='brainstorm'],
    [data-picture='arrivals'],
    [data-picture='evaluation'],
    [data-picture='summary'],
    [data-picture='contacts'],
    [data-picture='ended']
  ) {
    --_centre-inline: calc(2.75 * var(--_rem));
    --_centre-items: stretch;
    --_centre-steps: start;
  }

  /* A group that has ended has no session around its documents. */
  .past {
    padding: var(--_space-5);
  }

  /* A board: the spine becomes a rail, what to say and press stand beside it. */
  @container (min-width: 64rem) {
    .chair[data-layout='board'] {
      grid-template-columns: calc(7.75 * var(--_rem)) minmax(0, 1fr) calc(20.5 * var(--_rem));
    }
    .chair[data-layout='board'] .spine {
      padding-inline: calc(1.25 * var(--_rem)) calc(1 * var(--_rem));
    }
    .chair[data-layout='board'] .centre {
      padding-inline: calc(1.75 * var(--_rem)) calc(2.25 * var(--_rem));
    }
    .chair[data-layout='board'] .now {
      padding-inline-end: calc(2 * var(--_rem));
    }
    .chair[data-layout='board'] .script {
      font-size: var(--_text-l);
    }
    .chair[data-layout='board'] .script[data-length='long'] {
      font-size: calc(1.1875 * var(--_rem));
    }
  }

  /* A picture that needs room: the spine becomes a rail, what to say and press a foot. */
  .chair[data-layout='wide'] {
    --_centre-inline: calc(2.75 * var(--_rem));
    --_centre-items: stretch;
    --_centre-steps: start;
    grid-template-columns: calc(7.75 * var(--_rem)) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .chair[data-layout='wide'] .spine {
    grid-row: span 2;
    padding-inline: calc(1.25 * var(--_rem)) calc(1 * var(--_rem));
  }
  .chair[data-layout='wide'] .now {
    position: sticky;
    top: auto;
    bottom: 0;
    /* Over the names of a grid, which stand still beside what scrolls. */
    z-index: 1;
    height: auto;
    max-height: none;
    background: var(--_paper);
    padding: var(--_space-3) calc(2.75 * var(--_rem)) var(--_space-3);
    grid-template: 'say do' auto 'aside do' auto / minmax(0, 1fr) calc(21 * var(--_rem));
    column-gap: var(--_space-6);
    border-top: 1px solid var(--_line);
  }
  .chair[data-layout='wide'] .say {
    grid-area: say;
    padding: 0;
    gap: var(--_space-1);
  }
  .chair[data-layout='wide'] .aside {
    grid-area: aside;
    justify-content: start;
    margin: 0;
  }
  .chair[data-layout='wide'] .do {
    grid-area: do;
    gap: var(--_space-1);
  }
  .chair[data-layout='wide'] .script {
    font-size: var(--_text-m);
    line-height: 1.4;
    max-width: 46em;
  }
  .chair[data-layout='wide'] .heed {
    display: none;
  }
  .chair[data-layout='wide'] .button[data-kind='now'] {
    min-height: calc(3.5 * var(--_rem));
    font-size: calc(1.125 * var(--_rem));
  }
`;
