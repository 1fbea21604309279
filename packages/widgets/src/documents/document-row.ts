import type { Receiver } from '@opelix/verme-documents';
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnLang } from '../language/languages.ts';
import type { DocumentPart } from '../language/texts/documents-texts.ts';
import { fabricOf } from '../look/index.ts';
import { renderPicture } from './pictures.ts';

/** One line of the list. */
export interface RowParts {
  readonly part: DocumentPart;
  readonly name: string;
  readonly what: string;
  readonly isLater: boolean;
  readonly ways: TemplateResult | typeof nothing;
  /** What stands below it. */
  readonly more: TemplateResult | typeof nothing;
}

export function renderRow({ part, name, what, isLater, ways, more }: RowParts): TemplateResult {
  return html`<li class="document" part="document" data-document=${part} ?data-later=${isLater}>
    ${renderPicture(part)}
    <div class="words">
      <p class="name title" part="name">${name}</p>
      <p class="what" part="what">${what}</p>
    </div>
    ${ways === nothing ? nothing : html`<div class="row-ways">${ways}</div>`} ${more}
  </li>`;
}

/** One thing that can be done; to those who do not see the line it also says with what. */
export const renderWay = (label: string, name: string, act: () => void): TemplateResult =>
  html`<button
    class="button"
    part="way"
    type="button"
    data-kind="quiet"
    aria-label=${`${label}: ${name}`}
    @click=${act}
  >
    ${label}
  </button>`;

interface LanguageParts {
  readonly label: string;
  readonly languages: Readonly<Record<OwnLang, string>>;
  readonly current: OwnLang;
  choose(lang: OwnLang): void;
}

const own: readonly OwnLang[] = ['fi', 'sv', 'en'];

/** The three languages a document may be in, each by its own name. */
export function renderLanguages({ label, languages, current, choose }: LanguageParts): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${label}>
    <span class="soft" aria-hidden="true">${label}</span>
    ${own.map(
      (lang) =>
        html`<button
          part="language"
          type="button"
          lang=${lang}
          aria-pressed=${lang === current ? 'true' : 'false'}
          @click=${() => choose(lang)}
        >
          ${languages[lang]}
        </button>`,
    )}
  </div>`;
}

interface ReceiversParts {
  readonly receivers: readonly Receiver[];
  /** Number of the organisation whose stone stands beside a name; null for what is of no house. */
  orgOf(receiver: string): number | null;
  labelOf(name: string): string;
  open(receiver: string): void;
}

/** Each receiver's own document, by the stone of their house. */
export function renderReceivers({ receivers, orgOf, labelOf, open }: ReceiversParts): TemplateResult {
  return html`<ul class="people">
    ${receivers.map(({ id, name }) => {
      const org = orgOf(id);
      const { weave, tone } = fabricOf(org ?? 1);
      return html`<li>
        <button
          class="person"
          part="person"
          type="button"
          data-receiver=${id}
          aria-label=${labelOf(name)}
          @click=${() => open(id)}
        >
          ${org === null ? nothing : html`<span class="stone" data-weave=${weave} data-tone=${tone}></span>`}<bdi
            >${name}</bdi
          >
        </button>
      </li>`;
    })}
  </ul>`;
}
