import type { Entry } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardTexts } from '../language/texts/board-texts.ts';
import { wallFit, type WallShare } from './wall-fit.ts';

/** The wall: the list as it grows. */
export function renderWall(entries: readonly Entry[], texts: BoardTexts, share: WallShare): TemplateResult {
  const { size, columns, hidden } = wallFit(
    entries.map((entry) => entry.text ?? ''),
    share,
  );
  return html`${hidden === 0 ? nothing : html`<p class="soft">${texts.more(hidden)}</p>`}
    <ol class="notes" part="notes" data-size=${size} data-columns=${columns}>
      ${repeat(
        entries.slice(hidden),
        (entry) => entry.id,
        (entry) => html`<li class="note" part="note"><bdi>${entry.text}</bdi></li>`,
      )}
    </ol>`;
}

const quiet = (label: string, act: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => act()}>${label}</button>`;

/** Why something was not recorded, and the way on. */
export const renderRefusal = (reason: string, label: string, park: (() => void) | null): TemplateResult =>
  html`<div role="alert">
    ${
      reason === ''
        ? nothing
        : html`<p class="refusal" part="refusal">
            <span>${reason}</span>
            ${park === null ? nothing : quiet(label, park)}
          </p>`
    }
  </div>`;

/** What was taken away, and the way back. */
export const renderUndo = (said: string, label: string, restore: () => void): TemplateResult =>
  html`<p class="undo soft"><bdi>${said}</bdi> ${quiet(label, restore)}</p>`;

/** Drafts of rules, out of sight until they are asked for: a group's own come first. */
export interface Suggestions {
  readonly texts: BoardTexts;
  readonly said: ReadonlySet<string | null>;
  readonly isOpen: boolean;
  readonly may: boolean;
  toggle(): void;
  add(rule: string): void;
}

export function renderSuggestions({ texts, said, isOpen, may, toggle, add }: Suggestions): TemplateResult {
  const left = texts.rules.filter((rule) => !said.has(rule));
  return html`<div class="offers">
    <button
      class="button"
      part="button"
      type="button"
      data-kind="quiet"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => toggle()}
    >
      ${texts.suggestions}
    </button>
    ${
      !isOpen
        ? nothing
        : html`<p class="soft">${texts.suggestionsTip}</p>
            <ul>
              ${left.map(
                (rule) =>
                  html`<li>
                    <button
                      class="offer voice"
                      part="suggestion"
                      type="button"
                      aria-disabled=${may ? nothing : 'true'}
                      @click=${() => (may ? add(rule) : undefined)}
                    >
                      ${rule}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}
