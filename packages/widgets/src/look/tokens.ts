import { css } from 'lit';

/**
 * The design tokens of the look, for `:host` of every element.
 *
 * Each token is private (`--_paper`) and reads a public property with a default: `var(--verme-paper, …)`.
 * So whatever a page sets on any ancestor, or on the element itself, is inherited and holds, and nothing is cyclic.
 * Widgets use the private names only; pages set the public ones only.
 *
 * - Colours follow the page's `color-scheme` (the wall alone is light by default).
 * - The house speaks in the page's own font unless `--verme-font-house` is set.
 * - `--verme-rem` is the length that one rem of the look stands for; a page with `html { font-size: 62.5% }`
 *   sets it to `1.6rem`.
 * - Contrast figures are WCAG 2.x ratios, light / dark.
 */
export const tokens = css`
  :host {
    --_rem: var(--verme-rem, 1rem);

    /* Ground */
    --_paper: var(--verme-paper, light-dark(#f6f4ec, #101d1a));
    --_birch: var(--verme-birch, light-dark(#eae6d9, #182a25));
    --_slip: var(--verme-slip, light-dark(#fffdf7, #223831));

    /* Ink: on paper 12.8 / 14.9; soft 6.1 / 9.4 on paper, 5.4 / 8.1 on birch */
    --_ink: var(--verme-ink, light-dark(#14302a, #f1eee4));
    --_ink-soft: var(--verme-ink-soft, light-dark(#4a6059, #b4c2ba));
    --_line: var(--verme-line, light-dark(#cfcab9, #34493f));
    --_edge: var(--verme-edge, light-dark(#6d8077, #7f978c));

    /* Spruce: structure and what is done. In the dark a picture, never the only sign */
    --_spruce: var(--verme-spruce, light-dark(#1b443a, #2a5548));
    --_on-spruce: var(--verme-on-spruce, #f6f4ec);

    /* Cloudberry: now, and nothing else */
    --_now: var(--verme-now, light-dark(#f0a23b, #f2a94a));
    --_on-now: var(--verme-on-now, light-dark(#14302a, #14211d));
    --_now-ink: var(--verme-now-ink, light-dark(#8a4706, #f5bb6e));
    --_now-tint: var(--verme-now-tint, light-dark(#fbe8c8, #3d2f18));

    /* Time that is left: lichen, never red */
    --_time: var(--verme-time, light-dark(#8f9c5b, #94a266));

    /* Answers to a date: colour, shape and letter */
    --_yes: var(--verme-yes, light-dark(#1b443a, #9cc7b6));
    --_maybe: var(--verme-maybe, light-dark(#4a6059, #b4c2ba));
    --_no: var(--verme-no, light-dark(#4a6059, #b4c2ba));

    /* What people say and write is set in the book face */
    --_font-voice: var(
      --verme-font-voice,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Noto Serif',
      Georgia,
      serif
    );
    --_text-xs: calc(0.8125 * var(--_rem));
    --_text-s: calc(0.9375 * var(--_rem));
    --_text-m: calc(1.0625 * var(--_rem));
    --_text-l: calc(1.375 * var(--_rem));
    --_text-xl: calc(2 * var(--_rem));
    --_text-2xl: calc(3.125 * var(--_rem));
    --_text-3xl: calc(4.75 * var(--_rem));
    --_leading-tight: 1.08;
    --_leading: 1.45;
    --_tracking-title: var(--verme-tracking-title, -0.022em);

    --_space-1: calc(0.25 * var(--_rem));
    --_space-2: calc(0.5 * var(--_rem));
    --_space-3: calc(0.75 * var(--_rem));
    --_space-4: calc(1.25 * var(--_rem));
    --_space-5: calc(2 * var(--_rem));
    --_space-6: calc(3.25 * var(--_rem));
    --_space-7: calc(5.25 * var(--_rem));

    /* Shape: cut by hand, so no two corners are quite equal */
    --_radius-slip: 3px;
    --_radius-field: 6px;
    --_cut-button: 1.5rem 1.35rem 1.6rem 1.3rem / 1.4rem 1.6rem 1.3rem 1.5rem;
    --_cut-panel: 1.2rem 1rem 1.3rem 1.1rem;
    --_cut-1: 51% 49% 47% 53% / 52% 47% 53% 48%;
    --_cut-2: 47% 53% 52% 48% / 49% 53% 47% 51%;
    --_cut-3: 53% 47% 49% 51% / 47% 51% 49% 53%;
    /* The smallest thing that a finger meets: 44 px */
    --_target: calc(2.75 * var(--_rem));

    --_move: var(--verme-move, 420ms cubic-bezier(0.3, 0, 0.1, 1));
    --_fade: var(--verme-fade, 160ms linear);

    color: var(--_ink);
    font-family: var(--verme-font-house, inherit);
    font-size: var(--_text-m);
    font-weight: 400;
    font-style: normal;
    line-height: var(--_leading);
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
    text-wrap: pretty;
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_move: 0ms;
      --_fade: 0ms;
    }
  }
  /* The wall: sizes follow the width of the picture, so every projector shows the same to the same eyes. */
  :host([view='wall']) {
    color-scheme: light;
    background: var(--_paper);
    --_rem: 1.111vw;
    --_text-xs: 1.667vw;
    --_text-s: 1.667vw;
    --_text-m: 2.083vw;
    --_text-l: 2.708vw;
    --_text-xl: 3.75vw;
    --_text-2xl: 5.833vw;
    --_text-3xl: 11.5vw;
  }
`;
