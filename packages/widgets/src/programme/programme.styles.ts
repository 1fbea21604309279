import { css } from 'lit';
import { base, button, dialogWindow, fabric, pebble, tokens } from '../look/index.ts';
import { blockSheetStyles } from './block-sheet.styles.ts';
import { planFieldStyles } from './plan-field.styles.ts';
import { sessionCardStyles } from './session-card.styles.ts';

const own = css`
  .plan {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    align-content: start;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
  }
  h2.title {
    font-size: var(--_text-xl);
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .version {
    white-space: nowrap;
  }
  .version::before {
    content: '· ' / '';
  }

  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    align-items: start;
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    font-size: var(--_text-s);
    align-items: start;
  }
  .consent {
    min-width: 0;
  }
  .consent[open] {
    flex: 1 0 100%;
    font-size: var(--_text-m);
    max-width: 44em;
  }
  summary.button {
    list-style: none;
    font-size: var(--_text-s);
  }
  summary::-webkit-details-marker {
    display: none;
  }

  @container (min-width: 58rem) {
    .below {
      grid-template-columns: minmax(0, 40em) minmax(0, 1fr);
    }
    .below .rest {
      margin-top: calc(1.4 * var(--_rem));
    }
  }

  /* The wall shows all of it at once: the longer the aims are, the smaller are the stones above them. */
  :host([view='wall']),
  :host([view='wall']) .plan {
    height: 100%;
  }
  :host([view='wall']) .plan {
    gap: 2.6vw;
    --pebble: 66%;
  }
  :host([view='wall']) verme-path:not(:last-child)::part(pebble) {
    width: var(--pebble);
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) .aims {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6vw;
  }
  :host([view='wall']) .aims .cue {
    font-size: var(--_text-s);
  }
  :host([view='wall']) .aims .voice {
    font-size: var(--_text-m);
    line-height: 1.28;
    max-width: 34em;
    column-gap: 4vw;
  }
  :host([view='wall']) :is([data-fit='1'], [data-fit='2']) {
    gap: 2vw;
    --pebble: 50%;
  }
  :host([view='wall']) .plan:not([data-fit='0'], [data-fit='1']) .voice {
    max-width: none;
    columns: 2;
  }
  :host([view='wall']) :is([data-fit='3'], [data-fit='4']) {
    gap: 1.6vw;
    --pebble: 36%;
  }
  :host([view='wall']) :is([data-fit='3'], [data-fit='4']) verme-path::part(pebble) {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) :is([data-fit='3'], [data-fit='4'], [data-fit='5']) .voice {
    font-size: var(--_text-s);
  }
  :host([view='wall']) [data-fit='4'] verme-path::part(made) {
    display: none;
  }
  :host([view='wall']) :is([data-fit='5'], [data-fit='6']) verme-path {
    display: none;
  }
  :host([view='wall']) .plan[data-fit='6'] .voice {
    font-size: 1.5625vw;
    columns: 3;
    column-gap: 2.6vw;
  }
`;

/** Styles of `<verme-programme>`. */
export const programmeStyles = [
  tokens,
  base,
  button,
  fabric,
  pebble,
  dialogWindow,
  planFieldStyles,
  sessionCardStyles,
  own,
  blockSheetStyles,
];
