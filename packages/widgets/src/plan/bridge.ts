/** The bridge: what is said stands on the deck, its name in the arch below; a missing span is a gap with a question. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { styleValues } from '../look/style-values.ts';
import type { PlanTexts, Span } from '../language/texts/plan-texts.ts';
import type { SpanView } from './spans.ts';

/** What the bridge shows, and what a gap leads to; null on the wall, where there is nothing to press. */
export interface BridgeParts {
  readonly spans: readonly SpanView[];
  readonly texts: PlanTexts;
  readonly fill: ((span: Span) => void) | null;
  /** Without what is small beside the words. */
  readonly bare?: boolean;
}

/** An arch: no two are quite alike, as they are cut by hand. */
const arches: readonly string[] = [
  'M0 0H220V76H198A88 61 0 0 0 22 76H0Z',
  'M0 0H220V76H199A89 60 0 0 0 21 76H0Z',
  'M0 0H220V76H197A87 62 0 0 0 23 76H0Z',
];

const renderArch = (i: number): TemplateResult =>
  html`<svg class="arch" viewBox="0 0 220 76" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path d=${arches[i % arches.length]} />`}
  </svg>`;

function renderSpan({ spans, texts, fill, bare = false }: BridgeParts, one: SpanView, i: number): TemplateResult {
  const { span, words, small, missing } = one;
  return html`<li data-span=${span} ?data-missing=${missing !== null} ?data-last=${i === spans.length - 1}>
    <div class="said">
      <p class="voice" part="words"><bdi>${missing ?? words}</bdi></p>
      ${(bare ? [] : small).map((line) => html`<small><bdi>${line}</bdi></small>`)}
      ${
        missing === null || fill === null
          ? nothing
          : html`<button class="button" part="button" type="button" data-kind="plain" @click=${() => fill(span)}>
              ${texts.fill[span]}
            </button>`
      }
    </div>
    <p class="span" part="span">${texts.spans[span]}</p>
    ${missing === null ? renderArch(i) : html`<span class="gap" aria-hidden="true"></span>`}
  </li>`;
}

/** A card as a bridge. */
export const renderBridge = (parts: BridgeParts): TemplateResult =>
  html`<ol class="bridge" part="bridge" ?data-whole=${parts.spans.every(({ missing }) => missing === null)}>
    ${parts.spans.map((one, i) => renderSpan(parts, one, i))}
  </ol>`;

/** The same bridge as a small sign; its words stand beside it. */
export function renderSign(spans: readonly SpanView[]): TemplateResult {
  const arch = (i: number): string =>
    `M${i * 22 - 0.2} 0H${i * 22 + 22}V12H${i * 22 + 20}A9 9 0 0 0 ${i * 22 + 2} 12H${i * 22 - 0.2}Z`;
  return html`<svg class="sign" viewBox="-6 0 144 12" aria-hidden="true">
    ${svg`<path class="laid" d="M-6 0H0.2V12H-6ZM131.8 0H138V12H131.8Z" />`}
    ${spans.map((one, i) =>
      one.missing === null
        ? svg`<path class="laid" d=${arch(i)} />`
        : svg`<path class="open" d="M${i * 22 + 4} 1.5H${i * 22 + 20}" />`,
    )}
  </svg>`;
}

/** How wide the columns of several bridges side by side are. */
export const sideBySide = (count: number): ReturnType<typeof styleValues> =>
  styleValues({ '--cards': String(Math.min(4, Math.max(1, count))) });
