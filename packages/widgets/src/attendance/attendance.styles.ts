import { css } from 'lit';
import { base, button, fabric, field, tokens } from '../look/index.ts';

const own = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(15 * var(--_rem)), 1fr));
    gap: var(--_space-1) var(--_space-4);
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .person {
    flex: 1;
    min-width: 0;
    display: grid;
    grid-template-columns: calc(2.75 * var(--_rem)) minmax(0, 1fr);
    align-items: center;
    gap: 0 var(--_space-3);
    min-height: calc(3.25 * var(--_rem));
    text-align: start;
    line-height: 1.2;
  }
  .person[aria-disabled='true'] {
    cursor: default;
  }
  .person:not([aria-disabled='true']):hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .stone {
    grid-row: span 2;
  }
  .name,
  .word {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    align-self: end;
  }
  .word {
    align-self: start;
    font-size: var(--_text-xs);
    color: var(--_ink-soft);
  }
  /* Who is not here is pale; the word says it too. */
  [data-here='no'] .stone {
    opacity: 0.32;
  }
  [data-here='no'] .name {
    color: var(--_ink-soft);
  }
  .times {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .hint {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    margin-top: var(--_space-3);
  }
  .panel {
    margin: auto;
    padding: var(--_space-4) var(--_space-5);
    border: 0;
    border-radius: var(--_cut-panel);
    background: var(--_paper);
    color: var(--_ink);
    outline: 1px solid var(--_line);
    width: min(calc(24 * var(--_rem)), 92vw);
  }
  .panel form {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-4);
  }
  .panel .title {
    grid-column: 1 / -1;
    font-size: var(--_text-l);
  }
  .panel .why {
    grid-column: 1 / -1;
  }
  .panel .why:empty {
    display: none;
  }
  .panel .ways {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    align-items: center;
  }
  .field input {
    font-family: inherit;
  }
`;

/** Styles of `<verme-attendance>`. */
export const attendanceStyles = [tokens, base, button, field, fabric, own];
