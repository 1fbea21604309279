/** What can be done with a card that is open: take it, write down the employer's answer, say how it goes. */
import {
  employerAnswerIds,
  employerAnswers,
  followUps,
  type Draft,
  type EmployerAnswer,
  type FollowUp,
  type PlanCard,
} from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanTexts } from '../language/texts/plan-texts.ts';
import { saidIn } from './spans.ts';

/** What the ways of a card need around them. */
export interface WaysParts {
  readonly card: PlanCard;
  readonly texts: PlanTexts;
  readonly lang: string;
  /** Its owner can be asked now: commitments are asked for in their own time. */
  readonly isAsking: boolean;
  /** The follow-up whose words are being written, with what was typed so far. */
  readonly following: { readonly state: FollowUp; readonly text: string } | null;
  can(draft: Draft): boolean;
  record(draft: Draft): void;
  edit(): void;
  follow(state: FollowUp | null): void;
  typed(text: string): void;
  followed(state: FollowUp, why: string): void;
}

const committed = (action: string): Draft => ({ type: 'action.committed', data: { action } });
const returned = (action: string): Draft => ({ type: 'action.returned', data: { action } });
const answered = (action: string, answer: EmployerAnswer): Draft => ({
  type: 'action.answered',
  data: { action, answer },
});
/** The draft of a follow-up; the words only where there are some. */
export const followedDraft = (action: string, state: FollowUp, why: string): Draft => ({
  type: 'action.followed',
  data: { action, state },
  ...(why.trim() === '' ? {} : { words: { why: why.trim() } }),
});

const renderPress = (
  label: string,
  draft: Draft,
  { can, record }: WaysParts,
  kind: string,
): TemplateResult | typeof nothing =>
  can(draft)
    ? html`<button class="button" part="button" type="button" data-kind=${kind} @click=${() => record(draft)}>
        ${label}
      </button>`
    : nothing;

/** The owner's yes, and after it the commitment. */
export function renderCommitment(parts: WaysParts): TemplateResult | typeof nothing {
  const { card, texts, isAsking } = parts;
  if (!isAsking || card.stand !== 'draft' || !card.complete) return nothing;
  const people = [card.owner, card.pair].flatMap((one) => (one?.here === true ? [one.member] : []));
  if (people.length === 0) return nothing;
  return html`<div class="commitment">
    <verme-consent
      about="action"
      .subject=${{ kind: 'action', action: card.action, revision: card.revision }}
      .asked=${people}
    ></verme-consent>
    ${renderPress(texts.commit, committed(card.action), parts, 'plain')}
  </div>`;
}

function renderEmployer({ card, texts, lang, can, record }: WaysParts): TemplateResult | typeof nothing {
  if (!can(answered(card.action, 'asked'))) return nothing;
  return html`<div class="field employer">
    <label for="answer">${texts.labels.answer}</label>
    <select
      id="answer"
      part="field"
      @change=${(event: Event) =>
        record(answered(card.action, (event.currentTarget as HTMLSelectElement).value as EmployerAnswer))}
    >
      ${employerAnswerIds.map(
        (id) =>
          html`<option value=${id} .selected=${live(id === card.answer)}>${saidIn(employerAnswers[id], lang)}</option>`,
      )}
    </select>
  </div>`;
}

function renderWhy(parts: WaysParts, { state, text }: NonNullable<WaysParts['following']>): TemplateResult {
  const { texts, typed, followed, follow } = parts;
  const said = (event: Event): string => (event.currentTarget as HTMLElement).querySelector('textarea')?.value ?? '';
  return html`<form
    class="field why"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      followed(state, said(event));
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') follow(null);
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      followed(state, event.target.value);
    }}
  >
    <label for="why">${texts.states[state]}: ${texts.whyAsked[state]}</label>
    <textarea
      id="why"
      part="field"
      rows="2"
      maxlength="2000"
      .value=${live(text)}
      @input=${(event: Event) => typed((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.record}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => follow(null)}>
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}

function renderFollowing(parts: WaysParts): TemplateResult | typeof nothing {
  const { card, texts, can, follow, following } = parts;
  if (following !== null) return renderWhy(parts, following);
  const ways = followUps.filter((state) => state !== card.stand && can(followedDraft(card.action, state, '')));
  if (ways.length === 0) return nothing;
  return html`<div class="follow" role="group" aria-label=${texts.follow}>
    ${card.stand === 'draft' ? nothing : html`<span class="cue" aria-hidden="true">${texts.follow}</span>`}
    ${ways.map(
      (state) =>
        html`<button
          class="button"
          part="follow"
          type="button"
          data-kind=${card.stand === 'draft' ? 'quiet' : 'plain'}
          data-state=${state}
          @click=${() => follow(state)}
        >
          ${card.stand === 'draft' ? texts.drop : texts.states[state]}
        </button>`,
    )}
  </div>`;
}

/** All that can be done with an open card. */
export function renderWays(parts: WaysParts): TemplateResult {
  const { card, texts, edit, can } = parts;
  const mayEdit = can({ type: 'action.edited', data: { of: card.action } });
  return html`<div class="ways" part="ways">
    ${card.stand === 'draft' ? nothing : renderFollowing(parts)}
    ${
      mayEdit
        ? html`<button class="button" part="edit" type="button" data-kind="quiet" @click=${() => edit()}>
            ${texts.edit}
          </button>`
        : nothing
    }
    ${card.stand === 'draft' ? renderFollowing(parts) : nothing}
    ${card.returnable ? renderPress(texts.takeBack, returned(card.action), parts, 'quiet') : nothing}
    ${card.stand === 'draft' ? nothing : renderEmployer(parts)}
  </div>`;
}
