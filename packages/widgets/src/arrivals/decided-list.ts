import { nameOf, type DecidedView, type GroupState, type Stone } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList } from '../language/format.ts';
import type { ArrivalsTexts } from '../language/texts/arrivals-texts.ts';
import type { DateTexts } from '../language/texts/texts.ts';

interface DecidedParts {
  readonly view: DecidedView;
  readonly state: GroupState;
  readonly texts: ArrivalsTexts['decided'];
  readonly dates: DateTexts;
  readonly lang: string;
}

/** `2. ti 12.1. 14.00, Järviopisto`, or that it is open. */
export function renderStone({ number, date, place }: Stone, dates: DateTexts, open: string): TemplateResult {
  const when = date === null ? open : `${formatDate(dates, date.date)} ${date.time.replace(':', '.')}`;
  return html`<li>${number}. ${when}${place === '' ? nothing : html`, <bdi>${place}</bdi>`}</li>`;
}

const section = (
  title: string,
  content: TemplateResult | typeof nothing,
  changed: string | null = null,
): TemplateResult =>
  html`<div part="decision">
    <dt>${title}</dt>
    <dd>${content} ${changed === null ? nothing : html`<span class="soft">${changed}</span>`}</dd>
  </div>`;

const listOf = (entries: readonly { readonly id: string; readonly text: string | null }[]): TemplateResult =>
  html`<ul class="voice">
    ${entries.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
  </ul>`;

/** What a session decided, section by section; nothing that was said. */
export function renderDecided({ view, state, texts: t, dates, lang }: DecidedParts): TemplateResult {
  if (view.nothing) return html`<p class="soft">${t.nothing}</p>`;
  const changed = (is: boolean): string | null => (is ? t.changed : null);
  const { agreement, programme, priorities, record, summary, chair } = view;
  return html`<dl class="decided" part="decided">
    ${
      view.dates.length === 0
        ? nothing
        : section(
            t.dates,
            html`<ul>
              ${view.dates.map((stone) => renderStone(stone, dates, t.open))}
            </ul>`,
          )
    }
    ${agreement === null ? nothing : section(t.rules, listOf(agreement.rules), changed(agreement.changed))}
    ${
      programme === null
        ? nothing
        : section(t.programme, html`<p class="voice"><bdi>${programme.aims}</bdi></p>`, changed(programme.changed))
    }
    ${view.experiments.length === 0 ? nothing : section(t.experiments, listOf(view.experiments))}
    ${view.actions.length === 0 ? nothing : section(t.actions, listOf(view.actions.map(({ card }) => card)))}
    ${
      priorities === null || priorities.changed
        ? nothing
        : section(t.needs, listOf(priorities.needs.map(({ idea, text }) => ({ id: idea, text }))))
    }
    ${
      record === null
        ? nothing
        : section(t.record, html`<p class="voice"><bdi>${record.text}</bdi></p>`, changed(record.changed))
    }
    ${summary === null ? nothing : section(t.summary, listOf(summary.lines), changed(summary.changed))}
    ${[
      ...view.added.map(({ number }) => t.added(number)),
      ...(view.dropped === 0 ? [] : [t.dropped(view.dropped)]),
      ...(chair === null
        ? []
        : [
            t.chair(
              formatList(
                lang,
                chair.map((who) => nameOf(state, who)),
              ),
            ),
          ]),
    ].map(
      (line) =>
        html`<div part="decision">
          <dt class="hidden"></dt>
          <dd>${line}</dd>
        </div>`,
    )}
  </dl>`;
}
