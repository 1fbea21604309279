import { css } from 'lit';

/** The wall: sizes follow the width of the picture. Words keep 4 % from the sides, because projectors cut edges. */
export const wallStyles = css`
  .wall {
    height: 100vh;
    overflow: hidden;
    background: var(--_paper);
    color: var(--_ink);
  }
  .two {
    height: 100%;
    display: grid;
    grid-template-columns: 43fr 57fr;
  }
  .side,
  .one {
    padding: 5.2vw 0 4.4vw 5.2vw;
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-width: 0;
  }
  .one {
    height: 100%;
    padding-inline-end: 12vw;
  }
  .name {
    font-size: var(--_text-m);
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .middle {
    grid-row: 2;
    align-self: center;
    display: grid;
    gap: 1.6vw;
  }
  .wall .question {
    font-size: var(--_text-xl);
    line-height: 1.14;
    letter-spacing: -0.012em;
    text-align: start;
    text-wrap: balance;
    max-width: none;
  }
  .wall .huge {
    grid-row: 2;
    align-self: center;
    font-size: var(--_text-2xl);
    line-height: 1.1;
  }
  .wall .huge[data-long] {
    font-size: 3.2vw;
  }
  .wall .question.huge {
    font-size: 4.9vw;
    max-width: 17em;
  }
  ul.under {
    display: grid;
    gap: 0.5vw;
    font-size: var(--_text-m);
    line-height: 1.25;
    color: var(--_ink-soft);
    max-width: 30em;
  }
  /* Much to read leaves less to the question. */
  ul.under[data-long] {
    font-size: var(--_text-s);
  }
  .middle:has([data-long]) .question {
    font-size: 3.1vw;
  }
  .help {
    grid-row: 3;
    display: block;
    font-size: var(--_text-s);
    line-height: 1.3;
    max-width: 34em;
  }
  .turn {
    grid-row: 3;
    font-size: var(--_text-l);
    line-height: 1.1;
    min-height: 1.1em;
  }
  .turn b {
    letter-spacing: var(--_tracking-title);
  }
  .place,
  .alone {
    display: grid;
    place-items: center;
    min-width: 0;
  }
  .place {
    padding: 0.4vw 2.2vw 0 0;
  }
  .place verme-table {
    width: min(53vw, 94vh);
  }
  .alone {
    height: 100%;
  }
  .alone verme-table {
    width: min(56vw, 96vh);
  }
  .flow {
    align-self: center;
    padding-inline: 2vw 5.2vw;
  }
  .whole {
    height: 100%;
    padding: 4vw 5.2vw;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4.4vw;
  }
  .beside [part='subject'] {
    align-self: center;
  }
  .beside verme-path::part(pebble) {
    font-size: var(--_text-xl);
  }
  .beside verme-path::part(theme) {
    font-size: var(--_text-m);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .beside verme-path::part(made) {
    display: none;
  }
  .full {
    height: 100%;
  }
  .full.needs {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .full.needs .turn {
    grid-row: 2;
    padding: 0 4.2vw 2.6vw;
  }
  .wall .lines {
    align-self: center;
    display: grid;
    gap: 0.62em;
    font-size: var(--_text-xl);
    line-height: 1.16;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .wall .lines[data-count='4'],
  .wall .lines[data-count='5'],
  .wall .lines[data-count='6'] {
    font-size: 3.2vw;
  }

  .wall .pause {
    position: relative;
    height: 100%;
    margin: 0;
    display: block;
    overflow: hidden;
    background: var(--_spruce);
    color: var(--_on-spruce);
  }
  .wall .pause .side {
    position: absolute;
    inset: 0 auto 0 0;
    padding-bottom: 4.4vw;
  }
  .wall .pause .title {
    font-size: var(--_text-l);
  }
  .wall .pause .back {
    align-self: center;
  }
  .wall .back p {
    font-size: var(--_text-xl);
    line-height: 1;
  }
  .wall .back time {
    display: block;
    font-size: calc(var(--_text-3xl) * 1.22);
    font-weight: 700;
    line-height: 0.95;
    letter-spacing: -0.045em;
    margin: 1.4vw 0 0 -0.6vw;
    color: var(--_now);
  }
  .after {
    font-size: var(--_text-m);
    line-height: 1.3;
    max-width: 22em;
  }
  .wall .pause svg {
    position: absolute;
    right: -13.5vw;
    top: 50%;
    width: 63vw;
    translate: 0 -50%;
  }
  @media (forced-colors: active) {
    .wall .pause,
    .wall .back time {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
