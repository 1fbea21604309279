import { css } from 'lit';

/** The grid: dates are lengths of fabric, answers have shape, colour and letter. */
export const gridStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
    padding: 4px;
    margin: -4px;
  }
  table {
    --name: 7.5rem;
    --column: 4.75rem;
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
  }
  th,
  td {
    padding: 0;
    min-width: var(--column);
  }
  thead td:first-child,
  tbody th,
  tfoot th {
    width: var(--name);
    min-width: var(--name);
    text-align: start;
    font-weight: 400;
    position: sticky;
    left: 0;
    background: var(--_paper);
    z-index: 1;
  }
  thead th {
    width: var(--column);
    font-weight: 400;
    padding: 1rem 0 1.1rem;
    line-height: 1.3;
    vertical-align: bottom;
    cursor: pointer;
  }
  table[data-many] {
    width: max-content;
  }
  thead b {
    display: block;
    font-size: var(--_rem);
    line-height: 1.2;
    white-space: nowrap;
  }
  thead span {
    display: block;
    font-size: var(--_text-s);
  }
  thead .soft {
    white-space: nowrap;
    font-size: var(--_text-xs);
  }
  thead .ord {
    white-space: nowrap;
    padding-inline: 0.25rem;
    font-size: var(--_text-xs);
    min-height: 1.6rem;
    line-height: 1.2;
    padding-bottom: 0.2rem;
  }
  .who bdi {
    min-width: 0;
    max-width: calc(var(--name) - 3rem);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.8rem;
    font-size: calc(1.125 * var(--_rem));
    overflow-wrap: anywhere;
    padding-inline-end: 0.4rem;
  }
  .who .stone {
    width: 1.75rem;
    flex: none;
  }
  tbody tr:nth-child(3n + 2) .stone {
    border-radius: var(--_cut-2);
  }
  tbody tr:nth-child(3n) .stone {
    border-radius: var(--_cut-3);
  }
  td {
    text-align: center;
    height: 3.6rem;
  }
  tbody td {
    cursor: pointer;
  }
  /* Eight people and the word to decide stand on a laptop's screen without scrolling. */
  @media (max-height: 60rem) {
    tbody td {
      height: 3.05rem;
    }
  }
  tfoot th {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    padding-inline-start: 2.55rem;
  }
  tfoot td {
    height: 3.25rem;
    font-size: var(--_text-xs);
    line-height: 1.2;
    overflow-wrap: anywhere;
    hyphens: auto;
    padding-inline: 0;
  }
  .pick {
    background: var(--_birch);
    background-clip: padding-box;
    border-inline: 0.15rem solid transparent;
  }
  thead .pick {
    border-radius: 1.5rem 1.3rem 0 0 / 1.3rem 1.6rem 0 0;
  }
  tfoot .pick {
    border-radius: 0 0 1.4rem 1.6rem / 0 0 1.6rem 1.3rem;
  }
  td:not(.pick) .answer[data-answer='yes'] {
    background: color-mix(in oklab, var(--_yes), var(--_paper) 78%);
    color: var(--_ink);
  }
  .open {
    display: inline-block;
    width: 0.5rem;
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    background: var(--_line);
    vertical-align: middle;
  }
  td:hover .open {
    background: var(--_edge);
  }
  .ask {
    position: relative;
  }
  .ask::before {
    content: '';
    position: absolute;
    left: 50%;
    top: 50%;
    width: 3.3rem;
    height: 3.3rem;
    translate: -50% -50%;
    border: 4px solid var(--_now);
    border-radius: var(--_cut-3);
  }
  :is(td, th):focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: -3px;
    border-radius: 0.9rem;
  }
`;
