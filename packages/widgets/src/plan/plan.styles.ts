import { css } from 'lit';
import { base, button, fabric, field, tokens } from '../look/index.ts';
import { bridgeStyles } from './bridge.styles.ts';
import { planFormStyles } from './plan-form.styles.ts';
import { planWallStyles } from './plan-wall.styles.ts';

const own = css`
  .plan {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
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
  }
  .busy {
    flex: 1 0 100%;
    font-style: italic;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }
  .cards > [data-open] {
    padding-block: var(--_space-4);
  }
  :host([view='chair']) .cards > [data-open] {
    padding-block: 0 var(--_space-4);
  }

  .row {
    text-align: start;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_space-2) 0;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) calc(9 * var(--_rem)) calc(11 * var(--_rem)) calc(15 * var(--_rem));
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    line-height: 1.3;
  }
  .row .goal {
    font-size: calc(1.125 * var(--_rem));
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .row:hover .goal {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row .who,
  .lines .who {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-width: 0;
  }
  .row .stone,
  .row .hole {
    width: calc(1.6 * var(--_rem));
    flex: none;
  }
  .hole {
    aspect-ratio: 1;
    border: 2px dotted var(--_edge);
    border-radius: 50%;
  }
  .row .when,
  .row .stand {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .row b {
    color: var(--_now-ink);
  }
  .row[data-stand='dropped'] .goal,
  .row[data-stand='dropped'] .who {
    color: var(--_ink-soft);
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .card header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) calc(1.25 * var(--_rem));
  }
  .card h3 {
    font-size: calc(1.5 * var(--_rem));
    min-width: 0;
  }
  .name {
    text-align: start;
    min-height: var(--_target);
  }
  .name:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .because {
    flex: 1 0 100%;
    max-width: 44em;
  }
  .under {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_space-2) var(--_space-5);
    max-width: 62em;
  }
  .under dt {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .under dd {
    line-height: 1.35;
  }
  .questions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .questions .button {
    text-align: start;
    justify-content: start;
    font-family: var(--_font-voice);
    font-style: italic;
    text-decoration-style: dotted;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    align-items: end;
  }
  .follow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .follow .cue {
    margin-inline-end: var(--_space-2);
  }
  .employer {
    min-width: calc(16 * var(--_rem));
  }
  .field.employer select {
    min-height: var(--_target);
    padding-block: var(--_space-2);
    font-family: inherit;
    font-size: var(--_text-s);
  }
  .why {
    flex: 1 1 100%;
    max-width: 44em;
  }
  .why textarea {
    field-sizing: content;
  }
  .commitment {
    max-width: 44em;
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .commitment verme-consent {
    width: 100%;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(19 * var(--_rem))), 1fr));
    gap: var(--_space-5);
    align-items: start;
  }
  .column {
    container-type: inline-size;
    display: grid;
    gap: var(--_space-3);
    min-width: 0;
  }
  .names {
    font-size: var(--_text-s);
    font-weight: 700;
  }

  @container (max-width: 68rem) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .row .goal {
      grid-column: 2 / -1;
    }
    .row .who {
      grid-area: 2 / 1;
    }
    .row .when {
      grid-area: 2 / 3;
    }
    .row .stand {
      grid-area: 2 / 2;
    }
  }
  @container (max-width: 44rem) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
      padding-block: var(--_space-3);
    }
    .row :is(.sign, .goal, .stand) {
      grid-area: auto;
      grid-column: 1 / -1;
    }
    .row :is(.who, .when) {
      grid-area: auto;
    }
    .card h3 {
      font-size: var(--_text-l);
    }
  }
  @media (forced-colors: active) {
    .hole {
      border-color: GrayText;
    }
  }
`;

/** Styles of `<verme-plan>`. */
export const planStyles = [tokens, base, button, field, fabric, own, bridgeStyles, planFormStyles, planWallStyles];
