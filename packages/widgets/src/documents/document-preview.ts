import type { Receiver } from '@opelix/verme-documents';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textsOf } from '../language/languages.ts';
import { commonTexts } from '../language/process.ts';
import type { DocumentsTexts } from '../language/texts/documents-texts.ts';

/** The window in which a document is looked at. */
export interface PreviewParts {
  readonly texts: DocumentsTexts;
  readonly lang: string;
  readonly title: string;
  readonly languages: TemplateResult;
  /** For whom there is one; empty where the document is for all. */
  readonly receivers: readonly Receiver[];
  readonly receiver: string | null;
  choose(receiver: string | null): void;
  /** The frame's empty page has loaded. */
  loaded(): void;
  print(): void;
  save(): void;
  closed(): void;
}

function renderFor({ texts, receivers, receiver, choose }: PreviewParts): TemplateResult | typeof nothing {
  if (receivers.length === 0) return nothing;
  const option = (value: string | null, name: string): TemplateResult =>
    html`<option value=${value ?? ''} .selected=${live(value === receiver)}>${name}</option>`;
  return html`<label class="for">
    <span class="soft">${texts.forWhom}</span>
    <select
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        choose(value === '' ? null : value);
      }}
    >
      ${option(null, texts.everybody)} ${receivers.map(({ id, name }) => option(id, name))}
    </select>
  </label>`;
}

/** The frame may show and be printed, and runs nothing: `sandbox` without scripts. */
export function renderPreview(parts: PreviewParts): TemplateResult {
  const { texts, title, languages, loaded, print, save, closed } = parts;
  const close = (event: Event): void => (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`<dialog class="preview window" part="preview" aria-label=${title} @close=${() => closed()}>
    <div class="bar">
      <p class="title"><bdi>${title}</bdi></p>
      <p class="bar-ways">
        <button class="button" part="way" type="button" data-kind="plain" @click=${() => print()}>
          ${texts.print}
        </button>
        <button class="button" part="way" type="button" data-kind="quiet" @click=${() => save()}>
          ${texts.markdown}
        </button>
        <button class="button" part="way" type="button" data-kind="quiet" @click=${close}>
          ${textsOf(commonTexts, parts.lang).close}
        </button>
      </p>
      <div class="choices">${renderFor(parts)} ${languages}</div>
    </div>
    <iframe
      part="page"
      title=${title}
      sandbox="allow-same-origin allow-modals"
      srcdoc="&lt;!doctype html&gt;"
      @load=${() => loaded()}
    ></iframe>
  </dialog>`;
}
