/** A card: closed it is a row with a small bridge, open it is the bridge itself with its questions and ways. */
import type { Gap, PlanCard } from '@opelix/verme-core';
import { neededGaps } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { fabricOf } from '../look/index.ts';
import type { Section } from '../language/texts/plan-texts.ts';
import { renderBridge, renderSign } from './bridge.ts';
import { nameOfCard, sentenceOf } from './card-sentence.ts';
import { renderCommitment, renderWays, type WaysParts } from './card-ways.ts';
import {
  belowOf,
  formsOf,
  gapQuestion,
  openQuestions,
  sectionOf,
  spansOf,
  whenOf,
  type SpanView,
  type Telling,
} from './spans.ts';

/** What a card needs around it. */
export interface CardParts {
  readonly card: PlanCard;
  readonly telling: Telling;
  readonly zone: string;
  readonly orgs: Readonly<Record<number, string>>;
  /** Something typed about it was not recorded yet. */
  readonly isUnfinished: boolean;
  readonly ways: WaysParts | null;
  open(isOpen: boolean): void;
  fill(section: Section): void;
}

/** A stone in the fabric of somebody's house; a gap where nobody is. */
export function renderStone(org: number | null): TemplateResult {
  if (org === null) return html`<span class="hole" aria-hidden="true"></span>`;
  const { weave, tone } = fabricOf(org);
  return html`<span class="stone" aria-hidden="true" data-weave=${weave} data-tone=${tone}></span>`;
}

/** The card as a row: number, goal, who, by when, and a small bridge. */
export function renderRow(parts: CardParts, spans: readonly SpanView[]): TemplateResult {
  const { card, telling, zone, isUnfinished, open } = parts;
  const { texts } = telling;
  return html`<button
    class="row"
    part="row"
    type="button"
    aria-expanded="false"
    data-action=${card.action}
    data-stand=${card.stand}
    @click=${() => open(true)}
  >
    ${renderSign(spans)}
    <span class="goal voice"><bdi>${card.card.text ?? texts.card(card.number)}</bdi></span>
    <span class="who">${renderStone(card.owner?.org ?? null)}<bdi>${card.owner?.name ?? texts.nobody}</bdi></span>
    <span class="when">${whenOf(card, telling)}</span>
    <span class="stand">
      ${sentenceOf(card, spans, telling, zone)} ${isUnfinished ? html`<b>${texts.unfinished}</b>` : nothing}
    </span>
  </button>`;
}

/** How many open questions are asked at a time: more would be a list of faults. */
const atOnce = 3;

function renderQuestions(parts: CardParts, spans: readonly SpanView[]): TemplateResult | typeof nothing {
  const { card, telling, fill, ways } = parts;
  if (ways === null) return nothing;
  const open = openQuestions(card, spans);
  const needed = open.filter((gap) => neededGaps.includes(gap));
  const shown: readonly Gap[] = [...needed, ...open.filter((gap) => !needed.includes(gap))].slice(0, atOnce);
  if (shown.length === 0) return nothing;
  return html`<ul class="questions" part="questions" aria-label=${telling.texts.stillOpen}>
    ${shown.map(
      (gap) =>
        html`<li>
          <button
            class="button voice"
            part="question"
            type="button"
            data-kind="quiet"
            @click=${() => fill(sectionOf[gap])}
          >
            ${gapQuestion(gap, card, telling.texts)}
          </button>
        </li>`,
    )}
  </ul>`;
}

const renderBelow = ({ card, telling }: CardParts): TemplateResult =>
  html`<dl class="under" part="under">
    ${belowOf(card, telling).map(
      ([section, words]) =>
        html`<div>
          <dt>${telling.texts.sections[section]}</dt>
          <dd class="voice"><bdi>${words}</bdi></dd>
        </div>`,
    )}
  </dl>`;

/** The head of an open card: what it is called, and where it stands. `isAlone`: it has the wall to itself. */
export function renderHead(
  parts: CardParts,
  spans: readonly SpanView[],
  { isClosable = false, isAlone = false },
): TemplateResult {
  const { card, telling, zone, open } = parts;
  const name = nameOfCard(card, formsOf(card, telling), telling);
  const why = card.followed?.why ?? '';
  return html`<header>
    <h3 class="title" aria-level=${isAlone ? 1 : nothing}>
      ${
        isClosable
          ? html`<button
              class="name"
              type="button"
              aria-expanded="true"
              data-action=${card.action}
              @click=${() => open(false)}
            >
              ${name}
            </button>`
          : name
      }
    </h3>
    <p class="soft" part="state">${sentenceOf(card, spans, telling, zone)}</p>
    ${why === '' ? nothing : html`<p class="because voice" part="why"><bdi>${why}</bdi></p>`}
  </header>`;
}

/** The card open: the bridge. */
export function renderOpen(parts: CardParts, isClosable = true): TemplateResult {
  const { card, telling, orgs, ways, fill } = parts;
  const spans = spansOf(card, orgs, telling);
  const mayFill = ways?.can({ type: 'action.edited', data: { of: card.action } }) === true;
  return html`<article class="card" part="card" data-stand=${card.stand}>
    ${renderHead(parts, spans, { isClosable })}
    ${renderBridge({ spans, texts: telling.texts, fill: mayFill ? fill : null })} ${renderBelow(parts)}
    ${ways === null ? nothing : renderCommitment(ways)} ${renderQuestions(parts, spans)}
    ${ways === null ? nothing : renderWays(ways)}
  </article>`;
}
