import { css } from 'lit';

/** The plan on the wall. No word is smaller than 32 of 1920. */
export const planWallStyles = css`
  :host([view='wall']) .plan {
    gap: 2.6vw;
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-m);
    font-weight: 400;
    letter-spacing: normal;
    color: var(--_ink-soft);
  }
  :host([view='wall']) .card {
    gap: 2vw;
  }
  :host([view='wall']) .card h3 {
    font-size: var(--_text-l);
  }
  :host([view='wall']) .bridge {
    --bank: 1.6vw;
  }
  /* The longest name stands free of its arch in each language. */
  :host([view='wall']) .span {
    font-size: 0.82em;
  }
  :host([view='wall']) .said .voice {
    font-size: var(--_text-s);
    line-height: 1.26;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 7;
    overflow: hidden;
  }
  :host([view='wall']) .said {
    padding: 0 0.8vw 1.1vw 0.4vw;
  }
  :host([view='wall']) .bridge li:first-child .said {
    padding-inline-start: 0;
  }
  :host([view='wall']) .bridge li:last-child .said {
    padding-inline-end: 0.15vw;
  }
  :host([view='wall']) .card verme-consent {
    max-width: 60vw;
  }
  :host([view='wall']) .empty {
    font-size: var(--_text-2xl);
    line-height: 1.1;
    max-width: 14em;
  }
  .lines {
    display: grid;
    gap: 1.9vw;
  }
  .lines li {
    display: grid;
    grid-template-columns: 11vw minmax(0, 1fr) 12.5vw 14.5vw;
    gap: 0.4vw 2.4vw;
    align-items: center;
    line-height: 1.2;
  }
  .lines .sign {
    width: 11vw;
  }
  .lines .goal {
    font-size: calc(1.09 * var(--_text-s));
    line-height: 1.2;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .lines .stone,
  .lines .hole {
    width: 2.6vw;
    flex: none;
  }
  .lines .stand {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .lines li[data-stand='dropped'] > :is(.goal, .who) {
    color: var(--_ink-soft);
  }
  .lines[data-count='many'] {
    gap: 1.1vw;
  }
  .lines[data-count='many'] .goal {
    font-size: var(--_text-s);
    -webkit-line-clamp: 1;
  }
  :host([view='wall']) .columns {
    grid-template-columns: repeat(var(--cards), minmax(0, 1fr));
    gap: 3.2vw;
  }
  :host([view='wall']) .column {
    gap: 1.4vw;
  }
  :host([view='wall']) .column .sign {
    width: 100%;
  }
  :host([view='wall']) .column h3 {
    font-size: var(--_text-m);
  }
  :host([view='wall']) .column dl {
    display: grid;
    gap: 1vw;
  }
  :host([view='wall']) .column dt {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  :host([view='wall']) .column dd {
    font-size: var(--_text-s);
    line-height: 1.22;
    hyphens: auto;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  :host([view='wall']) .column [data-missing] dd {
    font-style: italic;
    color: var(--_now-ink);
  }
  :host([view='wall']) .names {
    font-size: var(--_text-s);
  }
`;
