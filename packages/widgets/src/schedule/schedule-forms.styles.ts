import { css } from 'lit';

/** The forms for new dates, and the menu of a cell. */
export const formStyles = css`
  .forms {
    display: grid;
    gap: var(--_space-3);
    background: var(--_birch);
    border-radius: var(--_cut-panel);
    padding: var(--_space-4);
  }
  .forms .button[data-kind='plain']:not([aria-disabled='true']) {
    background: var(--_paper);
  }
  .forms .cue:not(:first-child) {
    margin-top: var(--_space-3);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
    gap: var(--_space-3);
    align-items: end;
  }
  .fields .field span {
    font-size: var(--_text-s);
    font-weight: 700;
    line-height: 1.25;
  }
  .fields :is(input, select) {
    min-width: 0;
  }
  .fields .button[type='submit'] {
    justify-self: start;
    white-space: nowrap;
  }
  .opening > :is(.cue, .ways) {
    grid-column: 1 / -1;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
    padding: var(--_space-2);
    background: var(--_slip);
    color: inherit;
  }
  .menu .item {
    display: flex;
    justify-content: flex-start;
    width: 100%;
    padding-inline: var(--_space-2) var(--_space-4);
    border-radius: var(--_radius-field);
  }
  .menu .item:is(:hover, :focus-visible) {
    background: var(--_birch);
  }
  .menu .item[aria-checked='true'] {
    font-weight: 700;
  }
  .menu .answer[data-answer='yes'] {
    background: var(--_yes);
    color: var(--_paper);
  }
`;
