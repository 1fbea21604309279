import { css } from 'lit';

/** The cup of the break. It is a picture of a thing, so its colours stay the same in the dark. */
export const cupStyles = css`
  .saucer {
    fill: #f6f4ec;
  }
  .cup {
    fill: #fffdf7;
  }
  .shade {
    fill: #dfdaca;
  }
  .coffee {
    fill: #4a2c1a;
  }
  .light {
    fill: #6b4127;
  }
  .well {
    fill: none;
    stroke: #e2ddcd;
    stroke-width: 1;
  }
  .track,
  .left {
    fill: none;
    stroke-width: 1.15;
  }
  .track {
    stroke: color-mix(in oklab, var(--_spruce), #f6f4ec 22%);
  }
  .left {
    stroke: #b6c27c;
    transform: rotate(-90deg);
    transform-origin: 50px 50px;
    transition: stroke-dashoffset 1s linear;
  }
  @media (prefers-reduced-motion: reduce) {
    .left {
      transition: none;
    }
  }
  .chair .track {
    stroke: var(--_birch);
  }
  .chair .left {
    stroke: var(--_time);
  }
  .chair .saucer {
    fill: light-dark(#fffdf7, #f6f4ec);
  }
`;
