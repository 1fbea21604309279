import { css } from 'lit';

/** The wall: the grid as it fills, then the dates, large. */
export const wallStyles = css`
  :host([view='wall']) .schedule {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.8vw;
  }
  :host([view='wall']) table {
    --name: 11.5vw;
    --column: 7vw;
    width: 100%;
    min-width: 0;
  }
  :host([view='wall']) :is(th, td) {
    cursor: default;
  }
  :host([view='wall']) thead th {
    padding: 0.7vw 0 0.9vw;
  }
  :host([view='wall']) thead .ord {
    min-height: 1.9vw;
    padding-inline: 0.1vw;
    font-size: var(--_text-xs);
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  :host([view='wall']) thead b {
    font-size: var(--_text-xs);
  }
  :host([view='wall']) td {
    height: 3.75vw;
  }
  /* A first name of seven letters stays whole beside eight days. */
  :host([view='wall']) .who {
    font-size: 1.875vw;
    gap: 0.9vw;
  }
  :host([view='wall']) .who .stone {
    width: 2.6vw;
  }
  :host([view='wall']) .answer {
    --s: 2.7vw;
    font-size: var(--_text-xs);
  }
  :host([view='wall']) .open {
    width: 0.7vw;
  }
  :host([view='wall']) .ask::before {
    width: 3.9vw;
    height: 3.7vw;
    border-width: 0.25vw;
  }
  :host([view='wall']) tfoot {
    display: none;
  }
  :host([view='wall']) .pick {
    border-radius: 0;
  }
  :host([view='wall']) thead .pick {
    border-radius: 2vw 1.8vw 0 0 / 1.8vw 2.1vw 0 0;
  }
  :host([view='wall']) tbody tr:last-child .pick {
    border-radius: 0 0 1.9vw 2.1vw / 0 0 2.1vw 1.8vw;
  }
  :host([view='wall']) .letters {
    font-size: var(--_text-xs);
    gap: 1vw 3.5vw;
  }
  :host([view='wall']) .letters li {
    gap: 1vw;
  }
  :host([view='wall']) .large {
    display: grid;
    grid-template-columns: max-content max-content minmax(0, 1fr);
    gap: 2.2vw 4vw;
    margin-top: 1.5vw;
  }
  :host([view='wall']) .large li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    font-size: var(--_text-m);
  }
  :host([view='wall']) .large b {
    font-size: var(--_text-2xl);
    line-height: 1;
    letter-spacing: var(--_tracking-title);
    white-space: nowrap;
  }
  :host([view='wall']) .large .left {
    grid-column: 2 / -1;
  }
`;
