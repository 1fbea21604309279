import { css } from 'lit';
import { base, button, fabric, tokens } from '../look/index.ts';
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

  /* The wall shows all of it at once: with aims below them the stones are smaller. */
  :host([view='wall']) .plan {
    gap: 2.6vw;
  }
  :host([view='wall']) verme-path:not(:last-child)::part(pebble) {
    width: 66%;
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) .aims {
    display: grid;
    gap: 0.6vw;
    max-width: 62vw;
  }
  :host([view='wall']) .aims .cue {
    font-size: var(--_text-s);
  }
  :host([view='wall']) .aims .voice {
    font-size: var(--_text-m);
    line-height: 1.28;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
`;

/** Styles of `<verme-programme>`. */
export const programmeStyles = [
  tokens,
  base,
  button,
  fabric,
  planFieldStyles,
  sessionCardStyles,
  own,
  blockSheetStyles,
];
