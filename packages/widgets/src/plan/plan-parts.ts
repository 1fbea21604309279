/** What stands above and below the cards. */
import type { PlanView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanTexts } from '../language/texts/plan-texts.ts';
import { sumsOf } from './plan-wall.ts';
import type { Telling } from './spans.ts';

/** The title, how many cards stand where, and a question where there are more than a group usually carries. */
export function renderHead(plan: PlanView, telling: Telling, isUntitled: boolean): TemplateResult {
  const { texts } = telling;
  return html`<div class="head">
    ${isUntitled ? nothing : html`<h2 class="title" part="title">${texts.title}</h2>`}
    ${plan.cards.length === 0 ? nothing : html`<p class="soft">${sumsOf(plan.cards, telling)}</p>`}
    ${plan.tooMany ? html`<p class="busy voice">${texts.tooMany(plan.active)}</p>` : nothing}
  </div>`;
}

/** What can be done beside the cards. */
export interface BelowParts {
  readonly texts: PlanTexts;
  readonly add: (() => void) | null;
  /** A new card was begun and not recorded. */
  readonly isUnfinished: boolean;
  /** The goal of a card that has just been taken away. */
  readonly undo: string | null;
  restore(): void;
}

/** A new card, the way back of one that was taken away, and who decides. */
export const renderBelow = ({ texts, add, isUnfinished, undo, restore }: BelowParts): TemplateResult =>
  html`<div class="below">
    ${
      add === null
        ? nothing
        : html`<button class="button" part="button" type="button" data-kind="plain" @click=${() => add()}>
            ${isUnfinished ? texts.goOn : texts.newCard}
          </button>`
    }
    ${
      undo === null
        ? nothing
        : html`<p>
            <bdi>${texts.withdrawn(undo)}</bdi>
            <button class="button" part="button" type="button" data-kind="quiet" @click=${() => restore()}>
              ${texts.restore}
            </button>
          </p>`
    }
    <p class="soft">${texts.proposes}</p>
  </div>`;
