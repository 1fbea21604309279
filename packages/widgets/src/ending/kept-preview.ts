import type { KeptDocument } from '@opelix/verme-sync';
import { html, type TemplateResult } from 'lit';
import { printFrame, showPages } from '../documents/printed-frame.ts';
import type { EndingTexts } from '../language/texts/ending-texts.ts';
import { pageOf } from './kept-documents.ts';

const inside = <T extends Element>(event: Event, selector: string): T | null =>
  (event.currentTarget as Element).closest('dialog')?.querySelector<T>(selector) ?? null;

/** The window in which a kept document is looked at and printed; its frame runs nothing. */
export function renderKept(
  document: KeptDocument,
  texts: EndingTexts,
  close: string,
  closed: () => void,
): TemplateResult {
  const { html: page, styles } = pageOf(document);
  return html`<dialog class="preview window" part="preview" aria-label=${document.title} @close=${() => closed()}>
    <div class="bar">
      <p class="title"><bdi>${document.title}</bdi></p>
      <p class="bar-ways">
        <button
          class="button"
          part="button"
          type="button"
          data-kind="plain"
          @click=${(event: Event) => printFrame(inside(event, 'iframe'))}
        >
          ${texts.print}
        </button>
        <button
          class="button"
          part="button"
          type="button"
          data-kind="quiet"
          @click=${(event: Event) => (event.currentTarget as Element).closest('dialog')?.close()}
        >
          ${close}
        </button>
      </p>
    </div>
    <iframe
      title=${document.title}
      sandbox="allow-same-origin allow-modals"
      srcdoc="&lt;!doctype html&gt;"
      @load=${({ currentTarget }: Event) => showPages(currentTarget as HTMLIFrameElement, [page], document.title, styles)}
    ></iframe>
  </dialog>`;
}
