/** The form of a card: one part for each span of the bridge, each with its kind question. Nothing in it is required. */
import {
  formIds,
  forms,
  funderIds,
  funders,
  levelIds,
  levels,
  workTimeIds,
  workTimes,
  type Id,
  type Said,
} from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanTexts, Section } from '../language/texts/plan-texts.ts';
import { isNoSum, type CardFields, type ListField, type TextField } from './card-draft.ts';
import { saidIn, sections } from './spans.ts';

/** An idea of the board that a card may answer. */
export interface Need {
  readonly idea: Id;
  readonly text: string;
}
export interface FormParts {
  readonly title: string;
  readonly texts: PlanTexts;
  readonly lang: string;
  readonly fields: CardFields;
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly ideas: readonly Need[];
  /** What is open in a part, as questions; the part's own question stands in any case. */
  readonly questions: (section: Section) => readonly string[];
  /** Whether the card can be recorded as it stands, and what is in the way where it cannot. */
  readonly maySave: boolean;
  readonly refusal: string;
  readonly isTouched: boolean;
  typed(field: TextField, value: string): void;
  ticked(field: ListField, value: string, isTicked: boolean): void;
  save(): void;
  cancel(): void;
  readonly forget: (() => void) | null;
  readonly withdraw: (() => void) | null;
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const valueOf = (event: Event): string => (event.currentTarget as Input).value;

const renderText = (form: FormParts, field: TextField, label: string, max: number): TemplateResult =>
  html`<div class="field" data-field=${field}>
    <label for=${field}>${label}</label>
    <textarea
      id=${field}
      part="field"
      rows="1"
      maxlength=${max}
      .value=${live(form.fields[field])}
      @input=${(event: Event) => form.typed(field, valueOf(event))}
    ></textarea>
  </div>`;

const renderDate = (form: FormParts, field: TextField, label: string): TemplateResult =>
  html`<div class="field short">
    <label for=${field}>${label}</label>
    <input
      id=${field}
      part="field"
      type="date"
      .value=${live(form.fields[field])}
      @input=${(event: Event) => form.typed(field, valueOf(event))}
    />
  </div>`;

function renderSelect(
  form: FormParts,
  field: TextField,
  label: string,
  options: readonly (readonly [id: string, name: string])[],
  none: string,
): TemplateResult {
  const chosen = form.fields[field];
  return html`<div class="field short">
    <label for=${field}>${label}</label>
    <select id=${field} part="field" @change=${(event: Event) => form.typed(field, valueOf(event))}>
      <option value="" .selected=${live(chosen === '')}>${none}</option>
      ${options.map(([id, name]) => html`<option value=${id} .selected=${live(id === chosen)}>${name}</option>`)}
    </select>
  </div>`;
}

const renderPerson = (form: FormParts, field: TextField, label: string): TemplateResult =>
  renderSelect(
    form,
    field,
    label,
    form.people.map(({ id, name }) => [id, name] as const),
    form.texts.nobody,
  );

const renderChoice = <K extends string>(
  form: FormParts,
  field: TextField,
  label: string,
  ids: readonly K[],
  said: Readonly<Record<K, Said>>,
): TemplateResult =>
  renderSelect(
    form,
    field,
    label,
    ids.map((id) => [id, saidIn(said[id], form.lang)] as const),
    form.texts.open,
  );

function renderTicks(
  form: FormParts,
  field: ListField,
  label: string,
  options: readonly (readonly [id: string, name: string])[],
): TemplateResult {
  const chosen = form.fields[field];
  return html`<fieldset class="ticks" data-field=${field}>
    <legend>${label}</legend>
    ${options.map(
      ([id, name]) =>
        html`<label>
          <input
            type="checkbox"
            value=${id}
            .checked=${live(chosen.includes(id))}
            @change=${(event: Event) => form.ticked(field, id, (event.currentTarget as HTMLInputElement).checked)}
          />
          <bdi>${name}</bdi>
        </label>`,
    )}
  </fieldset>`;
}

function renderEuros(form: FormParts): TemplateResult {
  const { labels } = form.texts;
  const { euros } = form.fields;
  const isWrong = isNoSum(euros);
  return html`<div class="field short">
    <label for="euros">${labels.euros}</label>
    <input
      id="euros"
      part="field"
      inputmode="numeric"
      maxlength="12"
      autocomplete="off"
      aria-describedby="euros-hint"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(euros)}
      @input=${(event: Event) => form.typed('euros', valueOf(event))}
    />
    <small id="euros-hint" ?data-wrong=${isWrong}>${labels.eurosHint}</small>
  </div>`;
}

const bodies: Readonly<Record<Section, (form: FormParts) => unknown>> = {
  need: (form) => [
    form.ideas.length === 0
      ? html`<p class="soft">${form.texts.labels.noIdeas}</p>`
      : renderTicks(
          form,
          'needs',
          form.texts.labels.ideas,
          form.ideas.map(({ idea, text }) => [idea, text] as const),
        ),
    renderText(form, 'need', form.texts.labels.need, 2000),
  ],
  goal: (form) => renderText(form, 'text', form.texts.labels.goal, 2000),
  way: (form) => [
    renderTicks(
      form,
      'forms',
      form.texts.labels.forms,
      formIds.map((id) => [id, saidIn(forms[id].said, form.lang)] as const),
    ),
    renderText(form, 'way', form.texts.labels.way, 2000),
    renderText(form, 'audience', form.texts.labels.audience, 160),
    renderText(form, 'who', form.texts.labels.who, 160),
  ],
  who: (form) => [
    renderPerson(form, 'owner', form.texts.labels.owner),
    renderPerson(form, 'pair', form.texts.labels.pair),
    renderPerson(form, 'asks', form.texts.labels.asks),
    renderText(form, 'superior', form.texts.labels.superior, 160),
  ],
  when: (form) => [
    renderDate(form, 'from', form.texts.labels.from),
    renderDate(form, 'by', form.texts.labels.by),
    renderChoice(form, 'work', form.texts.labels.work, workTimeIds, workTimes),
  ],
  cost: (form) => [
    renderEuros(form),
    renderChoice(form, 'funder', form.texts.labels.funder, funderIds, funders),
    renderText(form, 'cost', form.texts.labels.cost, 160),
  ],
  daily: (form) => [
    renderText(form, 'daily', form.texts.labels.daily, 2000),
    renderDate(form, 'trial', form.texts.labels.trial),
    renderPerson(form, 'reminds', form.texts.labels.reminds),
  ],
  evaluation: (form) => [
    renderText(form, 'evaluation', form.texts.labels.evaluation, 2000),
    renderChoice(form, 'level', form.texts.labels.level, levelIds, levels),
    renderDate(form, 'review', form.texts.labels.review),
  ],
};

function renderSection(form: FormParts, section: Section): TemplateResult {
  const { texts } = form;
  // What is open inside the part stands where its second question would.
  const open = form.questions(section).filter((question) => question !== texts.asks[section]);
  return html`<section class="part" data-section=${section} aria-labelledby=${`part-${section}`}>
    <div class="ask">
      <h4 id=${`part-${section}`} class="cue">${texts.sections[section]}</h4>
      <p class="voice">${texts.asks[section]}</p>
      ${
        open.length === 0
          ? html`<p class="soft">${texts.hints[section]}</p>`
          : open.map((question) => html`<p class="soft" part="question">${question}</p>`)
      }
    </div>
    <div class="fields">${bodies[section](form)}</div>
  </section>`;
}

const quiet = (label: string, act: (() => void) | null): TemplateResult | typeof nothing =>
  act === null
    ? nothing
    : html`<button class="button" part="button" type="button" data-kind="quiet" @click=${() => act()}>
        ${label}
      </button>`;

/** Above the parts, where it stays in sight, and below them. */
const renderSave = ({ texts, maySave }: FormParts): TemplateResult =>
  html`<button class="button" part="button" type="submit" data-kind="plain" aria-disabled=${maySave ? nothing : 'true'}>
    ${texts.save}
  </button>`;

/** The form. Enter in a line begins another line; the button records, and Escape goes back and keeps what was typed. */
export function renderForm(form: FormParts): TemplateResult {
  const { texts, title } = form;
  return html`<form
    class="form"
    part="form"
    aria-label=${title}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      form.save();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') form.cancel();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.save();
    }}
  >
    <div class="top">
      <h3 class="title">${title}</h3>
      ${renderSave(form)}
    </div>
    ${sections.map((section) => renderSection(form, section))}
    <div class="foot">
      ${form.refusal === '' ? nothing : html`<p part="refusal" role="alert">${form.refusal}</p>`}
      <p class="ways">
        ${renderSave(form)} ${quiet(texts.cancel, () => form.cancel())} ${quiet(texts.forget, form.forget)}
        ${quiet(texts.withdraw, form.withdraw)}
      </p>
    </div>
  </form>`;
}
