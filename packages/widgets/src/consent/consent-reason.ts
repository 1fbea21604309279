import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConsentTexts } from '../language/texts/consent-texts.ts';

/** The field in which somebody's wish for a change is written down. */
export interface ReasonParts {
  readonly name: string;
  readonly texts: ConsentTexts;
  /** What was typed before and not yet recorded. */
  readonly text: string;
  typed(text: string): void;
  save(text: string): void;
  cancel(): void;
}

const fieldOf = (event: Event): HTMLTextAreaElement | null =>
  (event.currentTarget as HTMLElement).querySelector('textarea');

/** Enter records, Shift and Enter begin a new line, Escape closes the field and keeps what was typed. */
export function renderReason({ name, texts, text, typed, save, cancel }: ReasonParts): TemplateResult {
  return html`<form
    class="field telling"
    @submit=${(event: Event) => {
      event.preventDefault();
      save(fieldOf(event)?.value ?? '');
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
      if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      save(event.target.value);
    }}
  >
    <label for="reason">${texts.change(name)}</label>
    <textarea
      id="reason"
      rows="2"
      maxlength="2000"
      .value=${live(text)}
      @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.record}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => cancel()}>
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}
