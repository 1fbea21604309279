import { css } from 'lit';
import { banner, base, button, choice, field, tokens } from '../look/index.ts';

const own = css`
  .record,
  form {
    display: grid;
    gap: var(--_space-4);
    max-width: 40em;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .decision {
    display: grid;
    gap: var(--_space-3);
    font-size: var(--_text-l);
    line-height: 1.35;
    max-width: 34em;
  }
  .decision .soft {
    font-size: var(--_text-m);
  }
  textarea {
    field-sizing: content;
  }
  legend {
    font-size: var(--_text-s);
    font-weight: 700;
    padding: 0;
    margin-bottom: var(--_space-1);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    min-width: 0;
  }
  .ways {
    gap: 0 var(--_space-5);
  }
  :host([view='wall']) .record {
    max-width: 74vw;
    gap: 2.4vw;
  }
  :host([view='wall']) .decision {
    gap: 1.4vw;
    line-height: 1.24;
  }
  :host([view='wall']) .decision .soft {
    font-size: var(--_text-m);
  }
`;

/** Styles of `<verme-record>`. */
export const recordStyles = [tokens, base, button, field, banner, choice, own];
