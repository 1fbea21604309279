import { css } from 'lit';

/** The form of a card: a question beside its fields, part after part. */
export const planFormStyles = css`
  .form {
    display: grid;
    gap: var(--_space-5);
    max-width: calc(66 * var(--_rem));
  }
  .form .title {
    font-size: var(--_text-xl);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    scroll-margin-block: var(--_space-6);
  }
  .ask {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .ask h4 {
    margin: 0;
  }
  .ask .voice {
    font-size: calc(1.1875 * var(--_rem));
    line-height: 1.3;
  }
  .ask .soft {
    font-size: var(--_text-s);
    line-height: 1.4;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: start;
    min-width: 0;
  }
  .fields > * {
    flex: 1 1 100%;
    min-width: 0;
  }
  .fields > .short {
    flex: 1 1 calc(13 * var(--_rem));
    max-width: calc(22 * var(--_rem));
  }
  .field textarea {
    field-sizing: content;
    min-height: calc(3.25 * var(--_rem));
  }
  .field small {
    font-size: var(--_text-s);
    color: var(--_ink-soft);
  }
  .field small[data-wrong] {
    color: var(--_now-ink);
    font-weight: 700;
  }
  .field input[type='date'],
  .field select {
    font-family: inherit;
  }
  .ticks legend {
    padding: 0;
    font-size: var(--_text-s);
    font-weight: 700;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .ticks[data-field='needs'] {
    display: grid;
    gap: 0;
  }
  .ticks label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-height: var(--_target);
    cursor: pointer;
    line-height: 1.3;
  }
  .ticks[data-field='needs'] bdi {
    font-family: var(--_font-voice);
  }
  .ticks input {
    width: calc(1.15 * var(--_rem));
    height: calc(1.15 * var(--_rem));
    margin: 0;
    accent-color: var(--_spruce);
    flex: none;
  }
  .form .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding-block: var(--_space-2);
    background: var(--_paper);
  }
  .form .foot {
    display: grid;
    gap: var(--_space-2);
  }
  @container (min-width: 54rem) {
    .part {
      grid-template-columns: calc(19 * var(--_rem)) minmax(0, 1fr);
    }
  }
`;
