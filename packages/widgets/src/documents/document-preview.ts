import type { Id } from '@opelix/verme-core';
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
  readonly people: readonly { readonly member: Id; readonly name: string }[];
  readonly member: Id | null;
  choose(member: Id | null): void;
  /** The frame's empty page has loaded. */
  loaded(): void;
  print(): void;
  save(): void;
  closed(): void;
}

function renderFor({ texts, people, member, choose }: PreviewParts): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  const option = (value: Id | null, name: string): TemplateResult =>
    html`<option value=${value ?? ''} .selected=${live(value === member)}>${name}</option>`;
  return html`<label class="for">
    <span class="soft">${texts.forWhom}</span>
    <select
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        choose(value === '' ? null : value);
      }}
    >
      ${option(null, texts.everybody)} ${people.map((one) => option(one.member, one.name))}
    </select>
  </label>`;
}

/** The frame may show and be printed, and runs nothing: `sandbox` without scripts. */
export function renderPreview(parts: PreviewParts): TemplateResult {
  const { texts, title, languages, loaded, print, save, closed } = parts;
  const close = (event: Event): void => (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`<dialog class="preview" part="preview" aria-label=${title} @close=${() => closed()}>
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
