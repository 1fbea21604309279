import type { EvaluationItem, EvaluationView } from '@opelix/verme-core';
import type { FormTexts } from '@opelix/verme-core/methods';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluationTexts } from '../language/texts/evaluation-texts.ts';
import { styleValues } from '../look/style-values.ts';

interface ResultParts {
  readonly view: EvaluationView;
  readonly texts: EvaluationTexts;
  readonly questions: FormTexts;
  readonly isWall: boolean;
}

function renderItem({ item, counts }: EvaluationItem, { texts, questions }: ResultParts): TemplateResult {
  return html`<li part="item">
    <p class="voice">${questions.questions[item] ?? item}</p>
    ${
      counts === null
        ? html`<p class="soft small">${texts.itemEmpty}</p>`
        : html`<p class="bar" aria-hidden="true">
              ${counts.map((count, bin) =>
                count === 0
                  ? nothing
                  : html`<span data-bin=${bin} ${styleValues({ '--n': String(count) })}>${count}</span>`,
              )}
            </p>
            <p class="hidden">${texts.bar(questions.bins, counts)}</p>`
    }
  </li>`;
}

/** The sums as lengths of one cloth, and what was written. */
export function renderResult(parts: ResultParts): TemplateResult {
  const { view, texts, questions, isWall } = parts;
  const hasItems = view.items.length > 0;
  return html`<p class="soft" part="answers">${texts.result(view.answers)}</p>
    ${
      hasItems
        ? html`<ul class="key" aria-hidden="true">
              ${questions.bins.map((bin, i) => html`<li><i data-bin=${i}></i>${bin}</li>`)}
            </ul>
            <ul class="items" part="result">
              ${view.items.map((item) => renderItem(item, parts))}
            </ul>`
        : nothing
    }
    ${
      isWall && hasItems
        ? nothing
        : html`<div class="said" data-questions=${view.words.length}>
            ${view.words.map(
              ({ question, texts: list }) =>
                html`<section aria-label=${questions.questions[question] ?? question}>
                  <h3 class="cue">${questions.questions[question] ?? question}</h3>
                  ${
                    list.length === 0
                      ? html`<p class="soft">${texts.nothingWritten}</p>`
                      : html`<ul class="voice" part="words">
                          ${list.map((one) => html`<li><bdi>${one}</bdi></li>`)}
                        </ul>`
                  }
                </section>`,
            )}
          </div>`
    }
    ${isWall ? nothing : html`<p class="soft small">${texts.noTrend}</p>`}`;
}
