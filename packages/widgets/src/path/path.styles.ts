import { css } from 'lit';
import { base, pebble, tokens } from '../look/index.ts';

const own = css`
  .frame {
    container-type: inline-size;
  }
  ol {
    display: grid;
    gap: var(--_space-5);
  }
  li {
    display: grid;
    grid-template-columns: calc(4.5 * var(--_rem)) minmax(0, 1fr);
    column-gap: var(--_space-4);
    align-items: start;
  }
  .pebble {
    width: 100%;
  }
  .when {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
    line-height: 1.3;
  }
  .when b {
    color: var(--_now-ink);
    margin-inline-start: 0.4em;
  }
  .theme {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.18;
    margin: 0.1rem 0 0.25rem;
  }
  .made {
    font-size: var(--_text-s);
    line-height: 1.4;
  }
  .made,
  .theme bdi {
    overflow-wrap: break-word;
  }
  :is(.theme bdi, .made)[data-long] {
    overflow-wrap: anywhere;
  }

  /* Wide enough: the stones lie in a row, each at its own height and size, as on a shore. */
  @container (min-width: 56rem) {
    ol {
      grid-template-columns: var(--columns);
      column-gap: calc(1.75 * var(--_rem));
    }
    li {
      grid-row: span 2;
      /* As wide as its longest word at least: a compound that breaks without a hyphen reads as two. */
      grid-template-columns: minmax(min-content, 1fr);
      grid-template-rows: subgrid;
      row-gap: calc(1.5 * var(--_rem));
    }
    .pebble {
      align-self: end;
      font-size: calc(3 * var(--_rem));
    }
    [data-state='now'] .pebble {
      font-size: calc(4.5 * var(--_rem));
    }
    .theme {
      font-size: clamp(1.0625 * var(--_rem), 1.72cqi, 1.375 * var(--_rem));
    }
    .made,
    .when {
      font-size: clamp(var(--_text-s), 1.4cqi, var(--_text-m));
    }
  }
  :host([view='wall']) .pebble {
    font-size: var(--_text-2xl);
  }
  :host([view='wall']) :is(.made, .when) {
    font-size: var(--_text-s);
  }
  /* The longest Finnish themes are one compound of sixteen letters: they must not break without a hyphen. */
  :host([view='wall']) .theme {
    font-size: var(--_text-s);
  }
`;

/** Styles of `<verme-path>`. */
export const pathStyles = [tokens, base, pebble, own];
