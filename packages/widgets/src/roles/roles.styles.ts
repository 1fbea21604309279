import { css } from 'lit';
import { base, button, fabric, sheet, tokens } from '../look/index.ts';

const own = css`
  :host {
    container-type: inline-size;
  }
  .roles {
    display: grid;
    gap: var(--_space-4);
  }
  .title {
    font-size: var(--_text-xl);
  }
  ul {
    display: grid;
    gap: var(--_space-2);
  }
  li {
    display: grid;
    grid-template-columns: minmax(8rem, 12fr) minmax(0, 20fr) auto;
    align-items: center;
    gap: 0 var(--_space-4);
    min-height: calc(3.5 * var(--_rem));
  }
  .role {
    font-weight: 700;
    line-height: 1.25;
  }
  li[data-open] .role {
    font-weight: 400;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    min-width: 0;
  }
  .person {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-3);
    min-width: 0;
  }
  .stone {
    width: calc(1.9 * var(--_rem));
    flex: none;
  }
  .person .button {
    font-size: var(--_text-s);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    font-size: var(--_text-s);
  }
  .fair {
    font-size: var(--_text-s);
  }
  .sheet {
    width: min(calc(24 * var(--_rem)), 94vw);
  }
  .sheet:popover-open {
    display: grid;
    justify-items: start;
  }
  .sheet .title {
    font-size: var(--_text-l);
    margin-bottom: var(--_space-2);
  }
  .sheet .button {
    font-size: var(--_text-m);
  }
  @container (max-width: 34rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: var(--_space-2);
    }
  }
`;

/** Styles of `<verme-roles>`. */
export const rolesStyles = [tokens, base, button, fabric, sheet, own];
