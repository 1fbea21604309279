import type { EvaluationForm } from '@opelix/verme-core';
import { formQuestions } from '@opelix/verme-core';
import type { FormTexts } from '@opelix/verme-core/methods';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EvaluationTexts } from '../language/texts/evaluation-texts.ts';
import { longestAnswer, type Answered, type Tally } from './tally.ts';

/** What both ways of filling in a form need. */
export interface FormParts {
  readonly form: EvaluationForm;
  readonly texts: EvaluationTexts;
  readonly questions: FormTexts;
}

const scores = [1, 2, 3, 4, 5] as const;

function renderScale({ texts, questions }: FormParts, item: string, answer: Answered): TemplateResult {
  const chosen = answer.scores[item];
  const choice = (value: string, label: string, name: string, checked: boolean): TemplateResult =>
    html`<label class="choice"
      ><input type="radio" name=${item} value=${value} .checked=${live(checked)} aria-label=${name} /><span
        aria-hidden="true"
        >${label}</span
      ></label
    >`;
  return html`<fieldset part="item">
    <legend class="voice">${questions.questions[item]}</legend>
    <div class="scale">
      <span class="end soft" aria-hidden="true">${questions.scale[0]}</span>
      <span class="choices">
        ${scores.map((score) => {
          const end = score === 1 ? `, ${questions.scale[0]}` : score === 5 ? `, ${questions.scale[1]}` : '';
          return choice(String(score), String(score), `${score}${end}`, chosen === score);
        })}
      </span>
      <span class="end soft" aria-hidden="true">${questions.scale[1]}</span>
      ${choice('', texts.passed, texts.passed, chosen === undefined)}
    </div>
  </fieldset>`;
}

const answerOf = (
  form: HTMLFormElement,
  { items, open }: { items: readonly string[]; open: readonly string[] },
): Answered => {
  const data = new FormData(form);
  const said = items.flatMap((item) => {
    const score = Number(data.get(item) ?? '');
    return score >= 1 && score <= 5 ? [[item, score] as const] : [];
  });
  return {
    scores: Object.fromEntries(said),
    words: Object.fromEntries(open.map((question) => [question, String(data.get(question) ?? '')])),
  };
};

/** One person's form. What is typed is told at every change, so that a reload loses nothing. */
export function renderForm(
  parts: FormParts,
  answer: Answered,
  act: { changed(answer: Answered): void; handIn(answer: Answered): void; clear(): void },
): TemplateResult {
  const { form, texts, questions } = parts;
  const asked = formQuestions[form];
  const read = (event: Event): Answered => answerOf(event.currentTarget as HTMLFormElement, asked);
  return html`<form
    class="answering"
    part="form"
    autocomplete="off"
    @input=${(event: Event) => act.changed(read(event))}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      act.handIn(read(event));
    }}
  >
    ${asked.items.map((item) => renderScale(parts, item, answer))}
    ${asked.open.map(
      (question) =>
        html`<div class="field">
          <label for=${question}>${questions.questions[question]}</label>
          <textarea
            id=${question}
            name=${question}
            rows="2"
            maxlength=${longestAnswer}
            .value=${live(answer.words[question] ?? '')}
          ></textarea>
        </div>`,
    )}
    <p class="ways">
      <button class="button" part="hand-in" type="submit" data-kind="plain">${texts.handIn}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => act.clear()}>
        ${texts.clear}
      </button>
    </p>
  </form>`;
}

const whole = (value: FormDataEntryValue | null): number => {
  const number = Math.trunc(Number(value ?? ''));
  return Number.isFinite(number) && number > 0 ? Math.min(number, 99) : 0;
};

function paperOf(form: HTMLFormElement, which: EvaluationForm): Tally {
  const data = new FormData(form);
  const { items, open } = formQuestions[which];
  const counts = items.map((item) => {
    const [low, middle, high] = data.getAll(item).map((value) => whole(value));
    return [item, [low ?? 0, middle ?? 0, high ?? 0]] as const;
  });
  // As it is typed: a space at its end, or a line that has just begun, is where the next letter goes.
  const words = open.map((question) => {
    const lines = String(data.get(question) ?? '').split(/\r?\n/);
    return [question, lines.map((line) => line.slice(0, longestAnswer))] as const;
  });
  return { answers: whole(data.get('forms')), counts: Object.fromEntries(counts), words: Object.fromEntries(words) };
}

const number = (name: string, label: string, value: number): TemplateResult =>
  html`<input
    name=${name}
    type="number"
    inputmode="numeric"
    min="0"
    max="99"
    aria-label=${label}
    .value=${live(value === 0 ? '' : String(value))}
  />`;

/** Counts from paper: how many forms, three piles for each statement, what was written a line each. */
export function renderPaper(parts: FormParts, tally: Tally, changed: (tally: Tally) => void): TemplateResult {
  const { form, texts, questions } = parts;
  const { items, open } = formQuestions[form];
  return html`<form
    class="paper"
    part="paper"
    autocomplete="off"
    @input=${(event: Event) => changed(paperOf(event.currentTarget as HTMLFormElement, form))}
    @submit=${(event: SubmitEvent) => event.preventDefault()}
  >
    <label class="forms"><span>${texts.forms}</span>${number('forms', texts.forms, tally.answers)}</label>
    ${
      items.length === 0
        ? nothing
        : html`<table>
            <thead>
              <tr>
                <td></td>
                ${questions.bins.map((bin, i) => html`<th scope="col">${bin} <small>${['1–2', '3', '4–5'][i]}</small></th>`)}
              </tr>
            </thead>
            <tbody>
              ${items.map(
                (item) =>
                  html`<tr>
                    <th scope="row" class="voice">${questions.questions[item]}</th>
                    ${questions.bins.map(
                      (bin, i) =>
                        html`<td>
                          ${number(item, `${questions.questions[item]} ${bin}`, tally.counts[item]?.[i] ?? 0)}
                        </td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${open.map(
      (question) =>
        html`<div class="field">
          <label for=${`paper-${question}`}>${questions.questions[question]} <small>${texts.eachOnALine}</small></label>
          <textarea
            id=${`paper-${question}`}
            name=${question}
            rows="3"
            .value=${live((tally.words[question] ?? []).join('\n'))}
          ></textarea>
        </div>`,
    )}
  </form>`;
}
