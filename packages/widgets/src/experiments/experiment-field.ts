import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderWarning } from '../identifiers/warning.ts';
import type { LanguageController } from '../language/language-controller.ts';
import type { ExperimentTexts } from '../language/texts/case-texts.ts';

/** A line to write on, with what could tell who somebody is said below it. */
export interface Field {
  readonly label: string;
  readonly texts: ExperimentTexts;
  readonly language: LanguageController;
  /** Names of the group. */
  readonly members: readonly string[];
  readonly text: string;
  typed(text: string): void;
  save(text: string): void;
  cancel(): void;
}

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;

export function renderField({ label, texts, language, members, text, typed, save, cancel }: Field): TemplateResult {
  return html`<form
    class="field writing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      save((event.currentTarget as HTMLElement).querySelector('textarea')?.value ?? '');
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    }}
  >
    <textarea
      part="field"
      rows="1"
      maxlength="2000"
      aria-label=${label}
      .value=${live(text)}
      @input=${(event: Event) => typed(valueOf(event))}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        save(valueOf(event));
      }}
    ></textarea>
    ${renderWarning(text, members, language)}
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.save}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => cancel()}>
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}
