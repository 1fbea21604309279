/** What stands above and below the cards. */
import type { PlanView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanTexts } from '../language/texts/plan-texts.ts';
import { formatList } from '../language/format.ts';
import { sumsOf } from './card-sentence.ts';
import type { Telling } from './spans.ts';

/** The title, how many cards stand where, and a question where there are more than a group usually carries. */
export function renderHead(
  plan: PlanView,
  telling: Telling,
  isUntitled: boolean,
  groups: readonly (readonly string[])[],
): TemplateResult {
  const { texts } = telling;
  return html`<div class="head">
    ${isUntitled ? nothing : html`<h2 class="title" part="title">${texts.title}</h2>`}
    ${plan.cards.length === 0 ? nothing : html`<p class="soft">${sumsOf(plan.cards, telling)}</p>`}
    ${
      groups.length === 0
        ? nothing
        : html`<p class="names">${texts.groups(groups.map((names) => formatList(telling.lang, names)))}</p>`
    }
    ${plan.tooMany ? html`<p class="busy voice">${texts.tooMany(plan.active)}</p>` : nothing}
  </div>`;
}

/** Who is at a card: the first of the group stays with it, the others have come; nothing where nobody is. */
export function atCard(names: readonly string[], { texts, lang }: Telling): TemplateResult | typeof nothing {
  const [host, ...guests] = names;
  if (host === undefined) return nothing;
  return html`<p class="names">
    <bdi>${texts.atCard(host, guests.length === 0 ? '' : formatList(lang, guests))}</bdi>
  </p>`;
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
