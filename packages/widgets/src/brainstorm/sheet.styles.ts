import { css } from 'lit';

/** What can be done with a note: a panel over the board. */
export const sheetStyles = css`
  .sheet {
    padding: var(--_space-5);
    background: var(--_paper);
    width: min(calc(42 * var(--_rem)), 94vw);
  }
  .sheet:popover-open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 var(--_space-4);
  }
  .choice {
    line-height: 1.3;
    text-align: start;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_space-2);
    margin-inline: calc(-1 * var(--_space-2));
    border-radius: var(--_radius-field);
  }
  .choice.voice {
    font-family: var(--_font-voice);
  }
  .choices:has(.voice) {
    grid-template-columns: minmax(0, 1fr);
  }
  .choice .soft {
    font-size: var(--_text-s);
    white-space: nowrap;
  }
  .choice:hover {
    background: var(--_birch);
  }
  .originals {
    display: grid;
    gap: var(--_space-2);
  }
  .originals li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    line-height: 1.3;
  }
`;
