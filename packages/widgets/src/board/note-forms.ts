import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BoardTexts } from '../language/texts/board-texts.ts';

const valueOf = (event: Event): string => (event.target as HTMLTextAreaElement).value;

/** Enter ends the line; with Shift it begins a new one. Nothing happens while a letter is being composed. */
const ends = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing;

/** The line on which the next note is typed. */
export interface Writing {
  readonly texts: BoardTexts;
  readonly label: string;
  readonly text: string;
  typed(text: string): void;
  add(text: string): void;
}

export function renderWriting({ texts, label, text, typed, add }: Writing): TemplateResult {
  return html`<form
    class="field writing"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      add((event.currentTarget as HTMLElement).querySelector('textarea')?.value ?? '');
    }}
  >
    <label for="new">${label}</label>
    <div class="line">
      <textarea
        id="new"
        part="field"
        rows="1"
        maxlength="2000"
        .value=${live(text)}
        @input=${(event: Event) => typed(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => {
          if (!ends(event)) return;
          event.preventDefault();
          add(valueOf(event));
        }}
      ></textarea>
      <button class="button" part="button" type="submit" data-kind="plain">
        ${texts.add} <span class="key">${texts.key}</span>
      </button>
    </div>
  </form>`;
}

/** A note while it is edited, with what else can be done with it. */
export interface Editing {
  readonly texts: BoardTexts;
  readonly text: string;
  typed(text: string): void;
  save(text: string): void;
  cancel(): void;
  readonly withdraw: (() => void) | null;
  readonly park: (() => void) | null;
}

export function renderEditing({ texts, text, typed, save, cancel, withdraw, park }: Editing): TemplateResult {
  const way = (label: string, act: (() => void) | null): TemplateResult | typeof nothing =>
    act === null
      ? nothing
      : html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => act()}>
          ${label}
        </button>`;
  return html`<form
    class="field editing"
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
      aria-label=${texts.editing}
      .value=${live(text)}
      @input=${(event: Event) => typed(valueOf(event))}
      @keydown=${(event: KeyboardEvent) => {
        if (!ends(event)) return;
        event.preventDefault();
        save(valueOf(event));
      }}
    ></textarea>
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.save}</button>
      ${way(texts.park, park)} ${way(texts.withdraw, withdraw)} ${way(texts.cancel, cancel)}
    </p>
  </form>`;
}
