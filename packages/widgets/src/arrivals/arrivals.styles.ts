import { css } from 'lit';
import { base, button, fabric, tokens } from '../look/index.ts';

const own = css`
  .arrivals {
    display: grid;
    gap: var(--_space-5);
    max-width: 40em;
  }
  article {
    display: grid;
    gap: var(--_space-3);
  }
  h2.title {
    font-size: var(--_text-l);
  }
  .person {
    display: grid;
    grid-template-columns: calc(1.9 * var(--_rem)) minmax(0, 1fr);
    align-items: center;
    gap: 0 var(--_space-3);
  }
  .person p {
    grid-column: 2;
  }
  details > summary {
    cursor: pointer;
    min-height: var(--_target);
    align-content: center;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  details > summary:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 3px;
  }
  .decided {
    display: grid;
    gap: var(--_space-3);
  }
  dt {
    font-size: var(--_text-s);
    font-weight: 700;
    color: var(--_ink-soft);
  }
  dd {
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  dd ul {
    display: grid;
    gap: var(--_space-1);
  }
  article > ul {
    display: grid;
    gap: var(--_space-2);
    line-height: 1.35;
  }
  :host([view='wall']) .arrivals {
    max-width: none;
    gap: 2.4vw;
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) .rules {
    display: grid;
    gap: 1.1vw;
    font-size: var(--_text-l);
    line-height: 1.22;
    max-width: 72vw;
  }
`;

/** Styles of `<verme-arrivals>`. */
export const arrivalsStyles = [tokens, base, button, fabric, own];
