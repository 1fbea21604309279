import type { KeptDocument } from '@opelix/verme-sync';
import { html, nothing, type TemplateResult } from 'lit';
import type { EndingTexts } from '../language/texts/ending-texts.ts';
import { isPage } from './kept-documents.ts';

/** What is left of a group that has ended. */
export interface PastParts {
  /** The group's name; null leaves it out. */
  readonly title: string | null;
  readonly texts: EndingTexts;
  readonly view: 'chair' | 'wall';
  readonly day: string;
  readonly documents: readonly KeptDocument[];
  /** Events that the store still holds; null where it cannot say, undefined while it is asked. */
  readonly stored: number | null | undefined;
  readonly log: 'deleted' | 'kept';
  /** When a log that is kept will be deleted. */
  readonly deletesOn: string | null;
  /** Asked whether to delete it now. */
  readonly isAsking: boolean;
  readonly canDelete: boolean;
  open(document: KeptDocument): void;
  save(document: KeptDocument): void;
  ask(is: boolean): void;
  deleteLog(): void;
}

function renderLog({ texts: t, stored, log, deletesOn, isAsking, canDelete, view, ask, deleteLog }: PastParts) {
  if (stored === undefined) return nothing;
  if (log === 'deleted') {
    return html`<p class="proof" part="proof">
      ${stored === null ? t.proofUnknown : stored === 0 ? t.proof : t.logKept(stored)}
    </p>`;
  }
  const quiet = (label: string, act: () => void, kind = 'quiet'): TemplateResult =>
    html`<button class="button" part="button" type="button" data-kind=${kind} @click=${() => act()}>${label}</button>`;
  return html`<div class="proof" part="proof">
    <p>${t.logKept(stored ?? 0)} ${deletesOn === null ? nothing : t.deletesOn(deletesOn)}</p>
    ${
      view === 'wall' || !canDelete
        ? nothing
        : isAsking
          ? html`<p class="ways">
              ${quiet(t.deleteSure, () => deleteLog(), 'plain')} ${quiet(t.cancel, () => ask(false))}
            </p>`
          : html`<p>${quiet(t.deleteNow, () => ask(true))}</p>`
    }
  </div>`;
}

/** A group that has ended: its documents, and the proof that nothing else is left. */
export function renderPast(parts: PastParts): TemplateResult {
  const { title, texts: t, view, day, documents, open, save } = parts;
  if (view === 'wall') {
    return html`<p class="huge title" part="title"><bdi>${title}</bdi></p>
      <p class="large">${t.ended(day)} ${t.left(documents.length)}</p>
      ${renderLog(parts)}
      <p class="voice large">${t.thanks}</p>`;
  }
  const way = (label: string, name: string, act: () => void): TemplateResult =>
    html`<button
      class="button"
      part="button"
      type="button"
      data-kind="quiet"
      aria-label=${`${label}: ${name}`}
      @click=${() => act()}
    >
      ${label}
    </button>`;
  return html`${title === null ? nothing : html`<h2 class="title" part="title"><bdi>${title}</bdi></h2>`}
    <p>${t.ended(day)}</p>
    ${renderLog(parts)}
    <ul class="documents">
      ${documents.map(
        (document) =>
          html`<li part="document">
            <span><bdi>${document.title}</bdi></span>
            <span class="ways">
              ${isPage(document) ? way(t.open, document.title, () => open(document)) : nothing}
              ${way(t.save, document.title, () => save(document))}
            </span>
          </li>`,
      )}
    </ul>`;
}
