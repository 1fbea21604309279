import { css } from 'lit';

/** Those who do not sit round the table like the others: apart from it, or in the two circles of a fishbowl. */
export const circles = css`
  /* Whoever is to listen sits a little further away. */
  [data-circle='apart'] {
    --orbit: 39.6cqi;
  }

  /* The fishbowl: a small table in the middle, those who talk round it, those who listen round them. */
  [data-fishbowl] {
    --seat: max(1.9 * var(--_rem), clamp(6.6cqi, 82cqi / var(--n), 8.6cqi));
    --name: max(2.7cqi, 0.8125 * var(--_rem));
  }
  [data-circle='inside'],
  .chair {
    --orbit: 18cqi;
  }
  [data-circle='outside'] {
    --orbit: 41cqi;
  }
  [data-fishbowl] .org {
    display: none;
  }
  [data-circle='outside'] .name {
    color: var(--_ink-soft);
  }
  .chair {
    position: absolute;
    left: 50cqi;
    top: 50cqi;
    width: 0;
    height: 0;
    rotate: var(--turn);
  }
  .chair > span {
    position: absolute;
    left: var(--orbit);
    top: 0;
    translate: -50% -50%;
    width: var(--seat);
    aspect-ratio: 1;
    border-radius: var(--_cut-2);
    border: 0.4cqi dashed var(--_edge);
  }
  @media (forced-colors: active) {
    .chair > span {
      border-color: GrayText;
    }
  }
`;
