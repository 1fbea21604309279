/** A note as it is typed: what, what for, whose need. Enter ends it from any of the three. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk, NoteWords } from './desk.ts';

const enters = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing;

const parts = ['text', 'so', 'whose'] as const;
const placeOf = (place: string, field: keyof NoteWords): string => (field === 'text' ? place : `${place}:${field}`);

/** What is half-typed at a place. */
export const typedWords = (desk: Desk, place: string): NoteWords => ({
  text: desk.kept(placeOf(place, 'text')).trim(),
  so: desk.kept(placeOf(place, 'so')).trim(),
  whose: desk.kept(placeOf(place, 'whose')).trim(),
});
/** Puts words into the fields of a place; empty ones empty them. */
export function keepWords(desk: Desk, place: string, words: NoteWords): void {
  for (const field of parts) desk.keep(placeOf(place, field), words[field]);
}
export const noWords: NoteWords = { text: '', so: '', whose: '' };

/** A form of these fields. */
export interface NoteForm {
  /** Where what is typed is kept. */
  readonly place: string;
  readonly label: string;
  readonly button: string;
  readonly kind: 'plain' | 'now';
  /** False where it was not taken. */
  save(words: NoteWords): Promise<boolean | void>;
  /** The next one is typed at once: the fields are free, and the focus goes back to the first. */
  readonly again: boolean;
  readonly cancel: (() => void) | null;
}

export function renderNoteForm(
  desk: Desk,
  { place, label, button, kind, save, again, cancel }: NoteForm,
): TemplateResult {
  const { t } = desk;
  const done = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    const words = typedWords(desk, place);
    if (words.text === '') return;
    if (again) {
      keepWords(desk, place, noWords);
      form.querySelector('textarea')?.focus();
    }
    if ((await save(words)) !== false || !again) return;
    for (const field of parts) {
      if (words[field] !== '') desk.giveBack(placeOf(place, field), words[field], field === 'whose' ? ', ' : '\n');
    }
  };
  const labels = { text: t.need, so: t.so, whose: t.whose };
  return html`<form
    class="writing"
    aria-label=${label}
    @submit=${(event: SubmitEvent) => void done(event)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && cancel !== null) {
        event.stopPropagation();
        cancel();
      } else if (enters(event) && (event.target as HTMLElement).matches('textarea, input')) {
        void done(event);
      }
    }}
  >
    ${parts.map((field) => {
      const id = `${place}-${field}`;
      const typed = (event: Event): void => {
        desk.keep(placeOf(place, field), (event.target as HTMLInputElement).value);
      };
      return html`<div class="field" data-field=${field}>
        <label for=${id}>${labels[field]}</label>
        ${
          field === 'whose'
            ? html`<input
                id=${id}
                part="field"
                maxlength="160"
                autocomplete="off"
                .value=${live(desk.kept(placeOf(place, field)))}
                @input=${typed}
              />`
            : html`<textarea
                id=${id}
                part="field"
                rows="1"
                maxlength="2000"
                .value=${live(desk.kept(placeOf(place, field)))}
                @input=${typed}
              ></textarea>`
        }
      </div>`;
    })}
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind=${kind}>
        ${button} <span class="key" aria-hidden="true">${t.key}</span>
      </button>
      ${
        cancel === null
          ? nothing
          : html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => cancel()}>
              ${t.cancel}
            </button>`
      }
    </p>
  </form>`;
}
