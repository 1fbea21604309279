/** The plan on the wall: one card large while it is asked about, else all of them, with nothing to press. */
import { stands, type PlanCard } from '@opelix/verme-core';
import { html, type TemplateResult } from 'lit';
import { renderBridge, renderSign, sideBySide } from './bridge.ts';
import { sentenceOf } from './card-sentence.ts';
import { atCard } from './plan-parts.ts';
import { renderHead, renderStone, type CardParts } from './plan-card.ts';
import { formsOf, saidIn, spansOf, whenOf, type Telling } from './spans.ts';

export interface WallParts {
  readonly cards: readonly PlanCard[];
  readonly telling: Telling;
  /** The card that is asked about, if one is. */
  readonly asked: PlanCard | null;
  /** Who is at which card, by its place in the list; empty outside the rounds of comments. */
  readonly groups: readonly (readonly string[])[];
  readonly of: (card: PlanCard) => CardParts;
}

function renderAsked({ of }: WallParts, card: PlanCard): TemplateResult {
  const parts = of(card);
  const spans = spansOf(card, parts.orgs, parts.telling);
  return html`<article class="card" part="card">
    ${renderHead(parts, spans, { isAlone: true })}
    ${renderBridge({ spans, texts: parts.telling.texts, fill: null, bare: true })}
    <verme-consent
      about="action"
      view="wall"
      .subject=${{ kind: 'action', action: card.action, revision: card.revision }}
    ></verme-consent>
  </article>`;
}

/** How it stands; until when, while it is only taken. */
const standOf = (card: PlanCard, telling: Telling): string => {
  const stand = saidIn(stands[card.stand], telling.lang);
  return card.stand === 'committed' ? [stand, whenOf(card, telling)].filter(Boolean).join(', ') : stand;
};

const renderLine = ({ of, telling }: WallParts, card: PlanCard): TemplateResult => {
  const { orgs, zone } = of(card);
  const spans = spansOf(card, orgs, telling);
  return html`<li part="row" data-stand=${card.stand}>
    ${renderSign(spans)}
    <p class="goal voice"><bdi>${card.card.text ?? telling.texts.card(card.number)}</bdi></p>
    <p class="who">${renderStone(card.owner?.org ?? null)}<bdi>${card.owner?.name ?? telling.texts.nobody}</bdi></p>
    <p class="stand">
      ${card.stand === 'draft' ? sentenceOf(card, spans, telling, zone) : `${standOf(card, telling)}.`}
    </p>
  </li>`;
};

/** A card in a column: what is done, for which goal, and on which ordinary day. */
const renderColumn = ({ of, telling, groups }: WallParts, card: PlanCard, at: number): TemplateResult => {
  const spans = spansOf(card, of(card).orgs, telling);
  const shown = spans.filter(({ span }) => span === 'goal' || span === 'way' || span === 'daily');
  return html`<li class="column" part="card">
    ${atCard(groups[at] ?? [], telling)} ${renderSign(spans)}
    <h3 class="title">${formsOf(card, telling) || telling.texts.card(card.number)}</h3>
    <dl>
      ${shown.map(
        ({ span, words, missing }) =>
          html`<div ?data-missing=${missing !== null}>
            <dt>${telling.texts.spans[span]}</dt>
            <dd class="voice"><bdi>${missing ?? words}</bdi></dd>
          </div>`,
      )}
    </dl>
  </li>`;
};

/** The wall. */
export function renderWall(parts: WallParts): TemplateResult {
  const { cards, asked, groups, telling } = parts;
  if (asked !== null) return renderAsked(parts, asked);
  if (cards.length === 0) return html`<p class="empty voice">${telling.texts.noneWall}</p>`;
  if (groups.length > 0 && cards.length <= 4) {
    return html`<ul class="columns" part="cards" ${sideBySide(cards.length)}>
      ${cards.map((card, at) => renderColumn(parts, card, at))}
    </ul>`;
  }
  return html`<ul class="lines" part="cards" data-count=${cards.length > 6 ? 'many' : 'few'}>
    ${cards.map((card) => renderLine(parts, card))}
  </ul>`;
}
