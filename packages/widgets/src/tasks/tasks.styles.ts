import { css } from 'lit';
import { base, fabric, field, tokens } from '../look/index.ts';

const own = css`
  .all {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-width: calc(46 * var(--_rem));
  }
  h2.title {
    font-size: var(--_text-xl);
  }
  .next {
    font-size: var(--_text-l);
    line-height: 1.3;
  }
  .people {
    display: grid;
    gap: var(--_space-5);
  }
  h3 {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_text-m);
    margin-bottom: var(--_space-2);
  }
  h3 .stone {
    width: calc(1.6 * var(--_rem));
    flex: none;
  }
  .tasks {
    display: grid;
    gap: var(--_space-4);
  }
  .tasks li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-4);
  }
  .does {
    font-weight: 700;
  }
  .tasks .voice {
    font-size: calc(1.125 * var(--_rem));
    line-height: 1.35;
  }
  .tasks .field {
    grid-template-columns: auto minmax(0, calc(18 * var(--_rem)));
    align-items: center;
    justify-content: start;
    gap: var(--_space-3);
  }
  .tasks .field select {
    font-family: inherit;
    font-size: var(--_text-s);
    min-height: var(--_target);
    padding-block: var(--_space-2);
  }
  @container (min-width: 34rem) {
    .tasks li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .tasks time {
      grid-area: 1 / 2;
    }
    .tasks .voice,
    .tasks .field {
      grid-column: 1 / -1;
    }
  }
`;

/** Styles of `<verme-tasks>`. */
export const tasksStyles = [tokens, base, field, fabric, own];
