import { css } from 'lit';

/** The chair's screen: the spine, the picture, what to say and press; on a narrow one in the order of need. */
export const chairStyles = css`
  .frame {
    container-type: inline-size;
    background: var(--_paper);
  }
  .chair {
    --screen: var(--verme-session-height, 100dvh);
    display: grid;
    min-height: var(--screen);
    grid-template-columns: calc(21.25 * var(--_rem)) minmax(0, 1fr) calc(24.5 * var(--_rem));
  }
  .spine {
    background: var(--_birch);
    padding: var(--_space-5) calc(1.5 * var(--_rem)) calc(1.5 * var(--_rem)) calc(1.75 * var(--_rem));
  }
  .spine,
  .now {
    position: sticky;
    top: 0;
    max-height: var(--screen);
    overflow: auto;
  }
  .centre {
    padding: var(--_space-5) var(--_centre-inline, var(--_space-4)) calc(1.5 * var(--_rem));
    display: flex;
    flex-direction: column;
    align-items: var(--_centre-items, center);
    gap: var(--_space-3);
    min-width: 0;
  }
  .centre .steps {
    justify-content: var(--_centre-steps, center);
  }
  /* In a field Space is a letter. */
  .frame[data-writing] [part='now'] .key {
    visibility: hidden;
  }
  .asked {
    display: grid;
    justify-items: center;
    margin-top: var(--_space-1);
  }
  .question {
    font-size: var(--_text-l);
    line-height: 1.3;
    text-align: center;
    max-width: 25em;
    text-wrap: balance;
  }
  p.under {
    max-width: min(100%, 44em);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-align: center;
    line-height: 1.4;
  }
  #help:popover-open {
    display: grid;
    gap: var(--_space-4);
  }
  #help .help {
    font-size: var(--_text-l);
    line-height: 1.35;
  }
  #help form {
    justify-items: start;
  }
  .small {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .round {
    width: min(100%, calc(42 * var(--_rem)), max(20rem, calc(var(--screen) - var(--spare, 17.5rem))));
    margin-block: auto;
  }
  .asked[data-many] ~ .round {
    --spare: 21.5rem;
  }
  .other {
    width: 100%;
    flex: 1;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0 var(--_space-5);
    font-size: var(--_text-s);
  }
  .calm,
  .card {
    width: min(100%, calc(40 * var(--_rem)));
    margin-block: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .large {
    font-size: var(--_text-2xl);
  }
  .lead {
    font-size: var(--_text-l);
    line-height: 1.35;
    max-width: 26em;
  }
  .calm .cue {
    margin-top: var(--_space-4);
  }
  .card .title {
    font-size: var(--_text-xl);
  }
  .lines {
    display: grid;
    gap: 0.6em;
    font-size: calc(1.75 * var(--_rem));
    line-height: 1.28;
  }
  .pause {
    margin-block: auto;
    display: grid;
    justify-items: center;
    gap: var(--_space-4);
  }
  .cups {
    width: min(24rem, 60cqi);
  }
  .pause .back {
    font-size: var(--_text-l);
  }
  .pause .back .title {
    font-size: var(--_text-2xl);
    margin-inline-start: 0.15em;
  }

  .now {
    padding: var(--_space-5) calc(2.75 * var(--_rem)) var(--_space-4) 0;
    display: grid;
    grid-template-rows: auto 1fr auto;
    height: var(--screen);
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-content: start;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
    margin-top: -0.6rem;
  }
  /* Three of them stand in two lines rather than break each. */
  .aside .button {
    white-space: nowrap;
  }
  .say {
    align-self: center;
    display: grid;
    gap: var(--_space-4);
    padding-block: var(--_space-3) var(--_space-4);
  }
  .script {
    font-size: calc(1.75 * var(--_rem));
    line-height: 1.32;
    letter-spacing: -0.006em;
  }
  .script[data-length='middle'] {
    font-size: var(--_text-l);
  }
  .script[data-length='long'] {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.4;
  }
  .heed {
    color: var(--_ink-soft);
    display: grid;
    gap: var(--_space-2);
    line-height: 1.35;
  }
  .do {
    display: grid;
    gap: var(--_space-3);
    position: sticky;
    bottom: 0;
    background: var(--_paper);
  }
  .who,
  .do .soft {
    line-height: 1.4;
  }
  .button[data-kind='now'] {
    width: 100%;
    justify-content: space-between;
    text-align: start;
    padding-inline: calc(1.5 * var(--_rem)) var(--_space-4);
    min-height: calc(4.75 * var(--_rem));
    font-size: calc(1.25 * var(--_rem));
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
    min-height: var(--_target);
  }
  #bank:popover-open {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
  }
  #bank .button.voice {
    justify-content: start;
    text-align: start;
    text-decoration: none;
    font-family: var(--_font-voice);
    font-size: calc(1.1875 * var(--_rem));
  }
  #bank .button.voice:hover {
    text-decoration: underline;
  }
  #bank form {
    width: 100%;
    margin-top: var(--_space-3);
    justify-items: start;
  }

  /* A low screen: the script steps back, so that what to heed stays in sight. */
  @media (max-height: 52rem) {
    .script {
      font-size: var(--_text-l);
    }
    .script[data-length='middle'] {
      font-size: calc(1.1875 * var(--_rem));
    }
    .script[data-length='long'] {
      font-size: var(--_text-m);
    }
    .heed {
      font-size: var(--_text-s);
    }
  }
  @media (hover: none) {
    .key {
      display: none;
    }
  }
  @container (max-width: 64rem) {
    .chair,
    .chair[data-layout='wide'] {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .chair .spine,
    .chair .now,
    .chair[data-layout='wide'] .now {
      position: static;
      height: auto;
      max-height: none;
      border: 0;
    }
    .chair[data-layout='wide'] .spine {
      grid-row: auto;
    }
    .chair .spine {
      order: 1;
    }
    .chair .now,
    .chair[data-layout='wide'] .now {
      order: -1;
      padding: var(--_space-4);
      grid-template: auto / minmax(0, 1fr);
      grid-template-areas: none;
      gap: var(--_space-3);
    }
    .chair[data-layout='wide'] :is(.say, .aside, .do) {
      grid-area: auto;
    }
    .chair .script {
      font-size: var(--_text-l);
    }
    .chair .centre,
    .chair[data-layout][data-picture] .centre {
      padding: var(--_space-4);
    }
    .round {
      width: min(100%, calc(42 * var(--_rem)));
    }
    .button[data-kind='now'] {
      font-size: calc(1.125 * var(--_rem));
    }
  }
`;
