import { css } from 'lit';
import { base, button, choice, fabric, field, tokens } from '../look/index.ts';

const own = css`
  .contacts {
    display: grid;
    gap: var(--_space-4);
    max-width: 40em;
    container-type: inline-size;
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .person {
    width: 100%;
    text-align: start;
    display: grid;
    grid-template-columns: calc(1.9 * var(--_rem)) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-3);
    min-height: var(--_target);
  }
  .person:hover [part='name'] {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .word {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  li:nth-child(3n + 2) .stone {
    border-radius: var(--_cut-2);
  }
  li:nth-child(3n) .stone {
    border-radius: var(--_cut-3);
  }
  form {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-2) 0 var(--_space-4) calc(1.9 * var(--_rem) + var(--_space-3));
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .two {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  :host([view='wall']) h2.title {
    font-size: var(--_text-xl);
  }
  :host([view='wall']) p {
    font-size: var(--_text-l);
  }
`;

/** Styles of `<verme-contacts>`. */
export const contactsStyles = [tokens, base, button, fabric, field, choice, own];
