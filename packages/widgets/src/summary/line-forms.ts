import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SummaryTexts } from '../language/texts/summary-texts.ts';

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;
/** Enter ends the line; with Shift it begins a new one. Nothing happens while a letter is being composed. */
const ends = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing;
const typedIn = (form: EventTarget | null): string => (form as HTMLElement).querySelector('textarea')?.value ?? '';

interface Field {
  readonly texts: SummaryTexts;
  readonly text: string;
  typed(text: string): void;
  save(text: string): void;
}

const area = (id: string, { text, typed, save }: Field, label: string | null): TemplateResult =>
  html`<textarea
    id=${id}
    part="field"
    rows="1"
    maxlength="2000"
    aria-label=${label}
    .value=${live(text)}
    @input=${(event: Event) => typed(valueOf(event))}
    @keydown=${(event: KeyboardEvent) => {
      if (!ends(event)) return;
      event.preventDefault();
      save(valueOf(event));
    }}
  ></textarea>`;

/** The line on which the next one is typed. */
export function renderWriting(field: Field): TemplateResult {
  const { texts, save } = field;
  return html`<form
    class="field writing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      save(typedIn(event.currentTarget));
    }}
  >
    <label for="new">${texts.write}</label>
    <div class="line">
      ${area('new', field, null)}
      <button class="button" part="button" type="submit" data-kind="plain">
        ${texts.add} <span class="key">${texts.key}</span>
      </button>
    </div>
  </form>`;
}

/** A line while it is edited. */
export function renderEditing(field: Field & { withdraw(): void; cancel(): void }): TemplateResult {
  const { texts, save, withdraw, cancel } = field;
  return html`<form
    class="field editing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      save(typedIn(event.currentTarget));
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    }}
  >
    ${area('edited', field, texts.editing)}
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.save}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => withdraw()}>
        ${texts.withdraw}
      </button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => cancel()}>
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}
