import { css } from 'lit';
import { warningStyles } from '../identifiers/warning.styles.ts';
import { base, button, fabric, field, tokens } from '../look/index.ts';

const own = css`
  section {
    display: grid;
    gap: var(--_space-4);
  }
  .title {
    font-size: var(--_text-xl);
  }
  .hint {
    max-width: 34em;
    margin-top: calc(-1 * var(--_space-3));
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    align-items: start;
    gap: var(--_space-2) var(--_space-5);
  }
  .people li {
    display: grid;
    grid-template-columns: calc(1.9 * var(--_rem)) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_space-3);
    min-height: calc(3.25 * var(--_rem));
  }
  .people.last {
    grid-template-columns: minmax(0, 1fr);
  }
  .people.last li {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .name {
    overflow-wrap: anywhere;
    line-height: 1.2;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    font-size: var(--_text-s);
  }
  .ways .button[data-kind='plain'] {
    padding-inline: var(--_space-3);
  }
  .button[aria-pressed='true'] {
    background: var(--_spruce);
    color: var(--_on-spruce);
  }
  .button[aria-pressed='true']:hover {
    background: var(--_spruce);
  }
  .button[aria-pressed='true']::before {
    content: '✓' / '';
    font-weight: 700;
  }
  .text,
  .told,
  .writing {
    grid-column: 1 / -1;
  }
  .text {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.35;
    padding-bottom: var(--_space-3);
  }
  .told {
    color: var(--_ink-soft);
    padding-bottom: var(--_space-3);
  }
  .writing {
    padding-block: var(--_space-1) var(--_space-3);
  }
  textarea {
    field-sizing: content;
  }
  .common {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    border-top: 1px solid var(--_line);
    padding-top: var(--_space-4);
  }
  .common .writing {
    width: 100%;
  }
  .common h3 {
    font-size: inherit;
  }
  .common .text {
    padding: 0;
  }
  .common .button {
    font-size: var(--_text-s);
  }
  .asked {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-height: var(--_target);
    cursor: pointer;
  }
  .asked input {
    flex: none;
    width: calc(1.35 * var(--_rem));
    height: calc(1.35 * var(--_rem));
    margin: 0;
    accent-color: var(--_spruce);
  }

  :host([view='wall']) {
    height: 100%;
  }
  :host([view='wall']) section {
    height: 100%;
    grid-template-rows: auto 1fr;
    gap: 3vw;
  }
  :host([view='wall']) .title {
    font-size: var(--_text-m);
    font-weight: 400;
    letter-spacing: normal;
    color: var(--_ink-soft);
  }
  .shared {
    align-self: center;
    display: grid;
    gap: 1.8vw;
    font-size: 3vw;
    line-height: 1.16;
    letter-spacing: -0.012em;
  }
  .by {
    font-size: var(--_text-m);
    letter-spacing: normal;
    color: var(--_ink-soft);
    margin-inline-start: 0.6em;
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** Styles of `<verme-experiments>`. */
export const experimentsStyles = [tokens, base, button, field, fabric, warningStyles, own];
