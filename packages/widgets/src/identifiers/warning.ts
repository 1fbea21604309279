import { identifiersIn } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../language/format.ts';
import type { LanguageController } from '../language/language-controller.ts';
import { identifierTexts } from './identifiers.texts.ts';

/**
 * What to say below a field about a case while it is typed in: a warning, never a block. It is reckoned here and goes
 * nowhere. The place for it always stands, so that a screen reader hears what comes into it.
 */
export function renderWarning(text: string, members: readonly string[], language: LanguageController): TemplateResult {
  const t = language.of(identifierTexts);
  const found = identifiersIn(text, members);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const words = formatList(
    language.lang,
    found.slice(0, 4).map((one) => one.text),
  );
  return html`<p class="warning" part="warning" role="status">
    ${found.length === 0 ? nothing : html`<b><bdi>${t.found(kinds, words)}</bdi></b> ${t.hint}`}
  </p>`;
}
