import type { ConsentRow } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentTexts } from '../language/texts/consent-texts.ts';
import { fabricOf } from '../look/index.ts';

/** A person's row: what it shows and what can be done with it. */
export interface RowParts {
  readonly row: ConsentRow;
  readonly texts: ConsentTexts;
  readonly view: 'chair' | 'wall';
  readonly isCurrent: boolean;
  /** Answers are taken. */
  readonly isLive: boolean;
  readonly isTelling: boolean;
  /** The answer would be recorded. */
  readonly may: boolean;
  /** The field for what should change, while it is open. */
  readonly reason: TemplateResult | null;
  choose(): void;
  accept(): void;
  tell(): void;
}

function stateOf({ row, isCurrent, view }: RowParts): string {
  if (isCurrent) return 'asked';
  // The wall shows who has accepted, and leaves it at that.
  return view === 'wall' && row.answer === 'withheld' ? 'waiting' : row.answer;
}

function renderWord({ row, texts, view }: RowParts): TemplateResult {
  const onBehalf = row.via === 'chair' && view === 'chair' ? html`<small>${texts.onBehalf}</small>` : nothing;
  const word = { given: texts.given, withheld: texts.withheld, waiting: texts.waiting }[row.answer];
  if (view === 'wall') return html`<span class="hidden">${row.answer === 'given' ? texts.given : ''}</span>`;
  return html`<span class="word" part="word">${onBehalf}<span>${word}</span></span>`;
}

function renderButtons({ row, texts, may, accept, tell, isTelling }: RowParts): TemplateResult {
  const off = may ? nothing : 'true';
  return html`<span class="answers">
    ${row.answer === 'waiting' ? nothing : html`<span class="before">${row.answer === 'given' ? texts.given : texts.withheld}</span>`}
    <button
      class="button"
      part="accept"
      type="button"
      data-kind="plain"
      aria-disabled=${off}
      aria-label=${`${row.name}: ${texts.accept}`}
      @click=${() => (may ? accept() : undefined)}
    >
      ${texts.accept}
    </button>
    <button
      class="button"
      part="withhold"
      type="button"
      data-kind="quiet"
      aria-disabled=${off}
      aria-expanded=${isTelling ? 'true' : 'false'}
      aria-label=${`${row.name}: ${texts.withhold}`}
      @click=${() => (may ? tell() : undefined)}
    >
      ${texts.withhold}
    </button>
  </span>`;
}

/** A person, and a word; whoever is asked now has the two answers instead of the word. */
export function renderRow(parts: RowParts): TemplateResult {
  const { row, isCurrent, isLive, isTelling, reason, choose } = parts;
  const { weave, tone } = fabricOf(row.org);
  const person = html`<span class="stone" part="stone" data-weave=${weave} data-tone=${tone}></span>
    <bdi class="name" part="name">${row.name}</bdi>`;
  return html`<li class="consent" part="row" data-state=${stateOf(parts)} aria-current=${isCurrent ? 'true' : nothing}>
    ${
      isLive && !isCurrent
        ? html`<button class="person" type="button" tabindex="-1" @click=${() => choose()}>
            ${person}${renderWord(parts)}
          </button>`
        : html`<div class="person">
            ${person}${isLive ? (isTelling ? nothing : renderButtons(parts)) : renderWord(parts)}
          </div>`
    }
    ${reason ?? (row.reason === '' || parts.view === 'wall' ? nothing : html`<p class="reason voice" part="reason">${row.reason}</p>`)}
  </li>`;
}
