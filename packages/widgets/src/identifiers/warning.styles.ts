import { css } from 'lit';

/** The remark below a field: a sentence, no colour of alarm. */
export const warningStyles = css`
  .warning {
    font-size: var(--_text-s);
    line-height: 1.4;
    max-width: 40em;
  }
  .warning:empty {
    display: none;
  }
`;
