import { css } from 'lit';
import { banner, base, button, consentRow, fabric, field, tokens } from '../look/index.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  .round {
    display: grid;
    gap: var(--_space-4);
  }
  .question {
    font-size: var(--_text-l);
    line-height: 1.24;
  }
  .rows {
    display: grid;
    gap: var(--_space-1);
  }
  .consent {
    display: block;
  }
  .consent[data-state='asked'] {
    padding-block: var(--_space-1);
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
  button.person {
    cursor: pointer;
    border-radius: var(--_cut-panel);
  }
  button.person:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .stone {
    width: calc(1.9 * var(--_rem));
  }
  .consent:nth-child(3n + 2) .stone {
    border-radius: var(--_cut-2);
  }
  .consent:nth-child(3n) .stone {
    border-radius: var(--_cut-3);
  }
  .consent .word {
    text-align: end;
  }
  .consent[data-state] .word::before {
    content: none;
  }
  .consent[data-state='given'] .word > span::before {
    content: '✓ ' / '';
    color: var(--_ink);
    font-weight: 700;
  }
  .word small,
  .before {
    font-size: var(--_text-xs);
    color: var(--_ink-soft);
  }
  .word small {
    margin-inline-end: var(--_space-3);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 var(--_space-4);
  }
  .answers [data-kind='plain'] {
    background: var(--_paper);
  }
  .reason,
  .telling {
    margin-inline-start: calc(1.9 * var(--_rem) + var(--_space-3));
  }
  .reason {
    line-height: 1.35;
    padding-bottom: var(--_space-2);
    max-width: 34em;
  }
  .telling {
    padding-bottom: var(--_space-3);
  }
  .telling .ways [data-kind='plain'] {
    background: var(--_paper);
  }
  .telling .ways {
    margin-top: var(--_space-2);
    gap: 0 var(--_space-5);
  }
  .how {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    max-width: 34em;
  }
  @container (max-width: 23rem) {
    .consent[data-state='asked'] {
      margin-inline: 0;
      padding-inline: var(--_space-2);
    }
    div.person {
      grid-template-columns: calc(1.9 * var(--_rem)) minmax(0, 1fr);
    }
    .answers {
      grid-column: 2;
      justify-content: flex-start;
    }
    .word small {
      display: block;
      margin: 0;
    }
  }

  /* The wall: names, large; a tick where somebody has accepted. Nothing tells a 'not yet' from a 'not asked'. */
  :host([view='wall']) .round {
    gap: 3vw;
  }
  :host([view='wall']) .question {
    font-size: var(--_text-xl);
    line-height: 1.12;
    max-width: 17em;
  }
  :host([view='wall']) .rows {
    display: block;
    columns: 2;
    column-gap: 5vw;
    font-size: var(--_text-m);
    max-width: 62vw;
  }
  :host([view='wall']) .consent {
    padding: 0.8vw 1.4vw;
    margin-inline: -1.4vw;
    break-inside: avoid;
    background: none;
  }
  :host([view='wall']) .person {
    grid-template-columns: 3.4vw minmax(0, 1fr) auto;
    gap: 1.4vw;
    min-height: 0;
  }
  :host([view='wall']) .stone {
    width: 3.4vw;
  }
  :host([view='wall']) .consent[data-state='waiting'] {
    color: var(--_ink-soft);
  }
  :host([view='wall']) .consent[data-state='given'] .name::after {
    content: '\\00a0\\00a0✓' / '';
    font-weight: 700;
  }
  :host([view='wall']) .consent[data-state='asked'] {
    background: var(--_now-tint);
    border-radius: 2.2vw 2vw 2.4vw 1.9vw;
    font-weight: 700;
  }
  :host([view='wall']) .how {
    font-size: var(--_text-m);
  }
`;

/** Styles of `<verme-consent>`. */
export const consentStyles = [tokens, base, button, field, banner, fabric, consentRow, own];
