import { css } from 'lit';

/** The stone of a session: cut by hand, so that five side by side are all different. Held, now, or an outline. */
export const pebble = css`
  .pebble {
    aspect-ratio: 1.1;
    display: grid;
    place-items: center;
    font-size: calc(1.5 * var(--_rem));
    font-weight: 700;
    letter-spacing: var(--_tracking-title);
    line-height: 1;
    color: var(--_on-spruce);
    background: var(--_spruce);
    border-radius: 57% 43% 48% 52% / 51% 57% 43% 49%;
  }
  li:nth-child(5n + 2) .pebble {
    border-radius: 45% 55% 58% 42% / 54% 46% 54% 46%;
  }
  li:nth-child(5n + 3) .pebble {
    border-radius: 52% 48% 42% 58% / 45% 55% 45% 55%;
  }
  li:nth-child(5n + 4) .pebble {
    border-radius: 60% 40% 53% 47% / 49% 48% 52% 51%;
  }
  li:nth-child(5n) .pebble {
    border-radius: 44% 56% 49% 51% / 58% 47% 53% 42%;
  }
  [data-state='now'] .pebble {
    background: var(--_now);
    color: var(--_on-now);
  }
  [data-state='next'] .pebble {
    background: none;
    color: var(--_ink);
    border: 2.5px solid var(--_edge);
  }
  @media (forced-colors: active) {
    .pebble {
      border: 2px solid CanvasText;
    }
    [data-state='done'] .pebble {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    [data-state='now'] .pebble {
      border: 5px double Highlight;
    }
  }
`;
