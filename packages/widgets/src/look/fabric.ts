import { css } from 'lit';

/** The fabric of an organisation: one of six weaves in one of six tones, so that colour never stands alone. */
export interface Fabric {
  readonly weave: number;
  readonly tone: number;
}

const shifts = [0, 3, 1, 4, 2, 5];

/** The fabric of the organisation with this number (1, 2, …). The first 36 all differ. */
export function fabricOf(org: number): Fabric {
  const index = Math.max(0, Math.trunc(org) - 1);
  const weave = index % 6;
  const shift = shifts[Math.trunc(index / 6) % 6] ?? 0;
  return { weave: weave + 1, tone: ((weave + shift) % 6) + 1 };
}

/** A stone in the fabric of its house: `<span class="stone" data-weave data-tone>`, and a legend of fabrics. */
export const fabric = css`
  [data-tone='1'] {
    --a: var(--verme-org-1-a, light-dark(#3b6f86, #74a8bf));
    --b: var(--verme-org-1-b, light-dark(#a9cbd6, #2b5264));
    --tint: var(--verme-org-1-tint, light-dark(#dbe7ea, #1b333c));
  }
  [data-tone='2'] {
    --a: var(--verme-org-2-a, light-dark(#76843a, #aab86c));
    --b: var(--verme-org-2-b, light-dark(#d3da9f, #55622b));
    --tint: var(--verme-org-2-tint, light-dark(#e5e8cd, #2a3320));
  }
  [data-tone='3'] {
    --a: var(--verme-org-3-a, light-dark(#8e5f7c, #bd8fab));
    --b: var(--verme-org-3-b, light-dark(#dfc2d2, #5f3c53));
    --tint: var(--verme-org-3-tint, light-dark(#ecdfe5, #342634));
  }
  [data-tone='4'] {
    --a: var(--verme-org-4-a, light-dark(#7d5f48, #bb9d84));
    --b: var(--verme-org-4-b, light-dark(#d6bfa8, #60483a));
    --tint: var(--verme-org-4-tint, light-dark(#e9e0d4, #322b25));
  }
  [data-tone='5'] {
    --a: var(--verme-org-5-a, light-dark(#47663f, #86aa7b));
    --b: var(--verme-org-5-b, light-dark(#a3bf94, #34502c));
    --tint: var(--verme-org-5-tint, light-dark(#dbe6d4, #1f3324));
  }
  [data-tone='6'] {
    --a: var(--verme-org-6-a, light-dark(#566c9a, #93a8d2));
    --b: var(--verme-org-6-b, light-dark(#c3cfe6, #35486f));
    --tint: var(--verme-org-6-tint, light-dark(#dfe4ee, #232c40));
  }
  .stone {
    display: block;
    aspect-ratio: 1;
    border-radius: var(--_cut-1);
    background: var(--a);
  }
  .stone[data-weave='1'] {
    background: repeating-linear-gradient(90deg, var(--a) 0 15%, var(--b) 15% 20%);
  }
  .stone[data-weave='2'] {
    background: radial-gradient(circle at 52% 50%, var(--b) 0 29%, var(--a) 30%);
  }
  .stone[data-weave='3'] {
    background: linear-gradient(176deg, var(--b) 0 45%, var(--a) 45.6%);
  }
  .stone[data-weave='4'] {
    background: linear-gradient(102deg, var(--a) 0 51%, var(--b) 51.6%);
  }
  .stone[data-weave='5'] {
    background: repeating-linear-gradient(126deg, var(--a) 0 14%, var(--b) 14% 19%);
  }
  .stone[data-weave='6'] {
    background:
      radial-gradient(circle, var(--b) 0 24%, transparent 26%) 0 0 / 33% 33%,
      linear-gradient(var(--a), var(--a));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    font-size: var(--_text-s);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .legend .stone {
    width: 1.35em;
  }
  @media (forced-colors: active) {
    .stone {
      border: 2px solid CanvasText;
    }
  }
`;
