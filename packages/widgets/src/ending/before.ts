import type { CollectionKind, EndingView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../language/format.ts';
import type { EndingTexts } from '../language/texts/ending-texts.ts';

/** What is shown before the end: what it keeps and deletes, what is missing, the press. */
export interface BeforeParts {
  readonly view: EndingView;
  readonly texts: EndingTexts;
  readonly lang: string;
  readonly isWall: boolean;
  readonly untitled: boolean;
  readonly at: 'looking' | 'asking' | 'working';
  /** Events of the log at its end. */
  readonly events: number;
  /** Notes of a session whose time is over. */
  readonly due: number;
  /** Names of the documents that will be kept, and how many of each. */
  readonly titles: readonly (readonly [string, number])[];
  readonly without: boolean;
  readonly may: boolean;
  readonly fault: string;
  setWithout(is: boolean): void;
  erase(): void;
  saveLog(): void;
  ask(is: boolean): void;
  end(): void;
}

const quiet = (label: string, act: () => void, kind = 'quiet'): TemplateResult =>
  html`<button class="button" part="button" type="button" data-kind=${kind} @click=${() => act()}>${label}</button>`;

/** What is kept and what goes, a sentence each. */
function renderFate({ view, texts: t, lang }: BeforeParts): TemplateResult {
  if (view.when === null) return html`<p class="voice fate" part="kept">${t.undecided}</p>`;
  const named = view.deleted.flatMap(({ kind, count }) => {
    const words = (t.kind as Partial<Record<CollectionKind, (count: number) => string>>)[kind];
    return words === undefined ? [] : [words(count)];
  });
  const kept = view.kept.map((thing) => t.thing[thing]);
  return html`<p class="voice fate" part="kept">${t.keeps(formatList(lang, kept))}</p>
    <p class="voice fate" part="deleted">${t.deletes[view.when](formatList(lang, [...named, t.rest]))}</p>
    ${view.accepted || view.closed ? nothing : html`<p class="soft">${t.notAccepted}</p>`}`;
}

const renderNotes = ({ due, texts: t, erase }: BeforeParts): TemplateResult | typeof nothing =>
  due === 0
    ? nothing
    : html`<div class="notes" part="missing">
        <p>${t.notesDue(due)} ${t.notesGo}</p>
        <p>${quiet(t.eraseNow, erase, 'plain')}</p>
      </div>`;

function renderMissing({ view, texts: t, without, setWithout }: BeforeParts): TemplateResult | typeof nothing {
  const { missing, ahead, closed } = view;
  if (closed) return nothing;
  return html`<div class="missing" part="missing">
    ${ahead.length === 0 ? nothing : html`<p class="soft">${t.ahead(ahead.length)}</p>`}
    ${missing.map((what) => html`<p>${t.missing[what]}</p>`)}
    ${
      missing.includes('summary')
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${without}
              @change=${(event: Event) => setWithout((event.currentTarget as HTMLInputElement).checked)}
            />
            <span>${t.without}</span>
          </label>`
        : nothing
    }
    ${missing.includes('record') ? html`<verme-record untitled></verme-record>` : nothing}
  </div>`;
}

const renderDocuments = ({ titles, texts: t }: BeforeParts): TemplateResult | typeof nothing =>
  titles.length === 0
    ? nothing
    : html`<div>
        <h3 class="cue">${t.documents}</h3>
        <ul class="documents">
          ${titles.map(
            ([title, count]) =>
              html`<li part="document"><span>${count > 1 ? `${title} · ${count}` : title}</span></li>`,
          )}
        </ul>
        <p class="soft">${t.documentsAbout}</p>
      </div>`;

/** The one press that ends a group, and the question before it. */
function renderEnd({ view, texts: t, at, events, may, ask, end }: BeforeParts): TemplateResult {
  if (at === 'looking') {
    return html`<p>
      <button
        class="button"
        part="end"
        type="button"
        data-kind="plain"
        aria-disabled=${may ? nothing : 'true'}
        @click=${() => (may ? ask(true) : undefined)}
      >
        ${view.closed ? t.goOn : t.end}
      </button>
    </p>`;
  }
  const isWorking = at === 'working';
  return html`<div class="banner" part="sure" role="group" aria-label=${t.end}>
    <p>${view.when === null ? nothing : t.sure[view.when](events)}</p>
    <p class="ways">
      <button
        class="button"
        part="now"
        type="button"
        data-kind="now"
        aria-disabled=${isWorking ? 'true' : nothing}
        @click=${() => end()}
      >
        ${isWorking ? t.working : view.closed ? t.goOn : t.yes}
      </button>
      ${isWorking ? nothing : quiet(t.cancel, () => ask(false))}
    </p>
  </div>`;
}

/** A group before its end. The wall shows what is kept and what goes, and nothing to press. */
export function renderBefore(parts: BeforeParts): TemplateResult {
  const { texts: t, isWall, untitled, view, fault, saveLog } = parts;
  return html`${untitled ? nothing : html`<h2 class="title" part="title">${t.title}</h2>`} ${renderFate(parts)}
  ${
    isWall
      ? nothing
      : html`${renderNotes(parts)} ${renderMissing(parts)} ${renderDocuments(parts)}
          <div class="log">
            ${quiet(t.log, saveLog)}
            <p class="soft">${t.logAbout}</p>
          </div>
          ${view.closed ? html`<p>${t.unfinished}</p>` : nothing} ${renderEnd(parts)}
          <p role="alert">${fault}</p>`
  }`;
}
