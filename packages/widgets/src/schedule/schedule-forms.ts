import type { DateWishes, Draft, Id } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';
import { datesEvery, slotDraft, type EveryWish, type SlotWish } from './slots-every.ts';

const text = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

const slotWish = (data: FormData, zone: string): SlotWish => ({
  time: text(data, 'time'),
  minutes: Number(text(data, 'minutes')),
  place: text(data, 'place'),
  zone,
});

const everyWish = (data: FormData): EveryWish => ({
  weekday: Number(text(data, 'weekday')),
  weeks: Number(text(data, 'weeks')),
  first: text(data, 'first'),
  last: text(data, 'last'),
});

/** How dates are proposed: one, or a row of them. */
export interface SlotForms {
  readonly texts: ScheduleTexts;
  readonly zone: string;
  /** What stands in the fields at first. */
  readonly usual: { readonly first: string; readonly last: string; readonly time: string; readonly minutes: number };
  /** How many dates the row would add now. */
  readonly count: number;
  readonly wishes: DateWishes;
  counted(count: number): void;
  propose(drafts: readonly Draft[]): void;
  wish(wishes: DateWishes): void;
}

const labelled = (label: string, control: TemplateResult): TemplateResult =>
  html`<label class="field"><span>${label}</span>${control}</label>`;

function timeFields({ texts, usual }: SlotForms): TemplateResult {
  return html`${labelled(texts.time, html`<input name="time" type="time" required .defaultValue=${usual.time} />`)}
  ${labelled(
    texts.minutes,
    html`<input
      name="minutes"
      type="number"
      required
      min="15"
      max="600"
      step="5"
      .defaultValue=${String(usual.minutes)}
    />`,
  )}
  ${labelled(texts.place, html`<input name="place" maxlength="160" autocomplete="off" />`)}`;
}

function renderOne(forms: SlotForms): TemplateResult {
  const { texts, zone, propose } = forms;
  return html`<form
    class="fields"
    aria-label=${texts.oneDate}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      propose([slotDraft(text(data, 'date'), slotWish(data, zone))]);
    }}
  >
    ${labelled(texts.date, html`<input name="date" type="date" required />`)} ${timeFields(forms)}
    <button class="button" part="button" type="submit" data-kind="plain">${texts.add}</button>
  </form>`;
}

function renderMany(forms: SlotForms): TemplateResult {
  const { texts, zone, usual, count, counted, propose } = forms;
  const order = [1, 2, 3, 4, 5, 6, 0];
  return html`<form
    class="fields"
    aria-label=${texts.manyDates}
    @input=${(event: Event) =>
      counted(datesEvery(everyWish(new FormData(event.currentTarget as HTMLFormElement))).length)}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      propose(datesEvery(everyWish(data)).map((date) => slotDraft(date, slotWish(data, zone))));
    }}
  >
    ${labelled(
      texts.weekday,
      html`<select name="weekday">
        ${order.map((day) => html`<option value=${day} ?selected=${day === 2}>${texts.weekdays[day]}</option>`)}
      </select>`,
    )}
    ${labelled(
      texts.every,
      html`<select name="weeks">
        ${texts.weeks.map((label, at) => html`<option value=${at + 1} ?selected=${at === 1}>${label}</option>`)}
      </select>`,
    )}
    ${labelled(texts.first, html`<input name="first" type="date" required .defaultValue=${usual.first} />`)}
    ${labelled(texts.last, html`<input name="last" type="date" required .defaultValue=${usual.last} />`)}
    ${timeFields(forms)}
    <button
      class="button"
      part="button"
      type="submit"
      data-kind="plain"
      aria-disabled=${count === 0 ? 'true' : nothing}
    >
      ${count === 0 ? texts.addRow : texts.addAll(count)}
    </button>
  </form>`;
}

function renderWishes({ texts, wishes, wish }: SlotForms): TemplateResult {
  return html`<form
    class="fields"
    aria-label=${texts.wishes}
    @submit=${(event: Event) => event.preventDefault()}
    @change=${(event: Event) => {
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const gap = Number(text(data, 'gap'));
      const [first, last] = [text(data, 'first'), text(data, 'last')];
      wish({
        minGapDays: Number.isFinite(gap) ? Math.min(120, Math.max(0, Math.round(gap))) : wishes.minGapDays,
        ...(first === '' ? {} : { first }),
        ...(last === '' ? {} : { last }),
      });
    }}
  >
    ${labelled(
      texts.gap,
      html`<input name="gap" type="number" min="0" max="120" .defaultValue=${String(wishes.minGapDays)} />`,
    )}
    ${labelled(texts.periodFirst, html`<input name="first" type="date" .defaultValue=${wishes.first ?? ''} />`)}
    ${labelled(texts.periodLast, html`<input name="last" type="date" .defaultValue=${wishes.last ?? ''} />`)}
  </form>`;
}

/** Three short forms: a row of dates, one date, and what the group wishes of the gaps. */
export function renderSlotForms(forms: SlotForms): TemplateResult {
  const { texts } = forms;
  return html`<div class="forms">
    <h3 class="cue">${texts.manyDates}</h3>
    ${renderMany(forms)}
    <h3 class="cue">${texts.oneDate}</h3>
    ${renderOne(forms)}
    <h3 class="cue">${texts.wishes}</h3>
    ${renderWishes(forms)}
  </div>`;
}

/** A date that is left open: of which session, who settles it, by when. */
export interface OpenForm {
  readonly texts: ScheduleTexts;
  readonly sessions: readonly { readonly id: Id; readonly label: string }[];
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly by: string;
  save(draft: Draft): void;
  cancel(): void;
}

export function renderOpenForm({ texts, sessions, people, by, save, cancel }: OpenForm): TemplateResult {
  return html`<form
    class="fields opening"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const open = { who: text(data, 'who'), by: text(data, 'by') };
      save({ type: 'date.decided', data: { session: text(data, 'session'), open } });
    }}
  >
    <p class="cue">${texts.openTitle}</p>
    ${labelled(
      texts.session,
      html`<select name="session">
        ${sessions.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
      </select>`,
    )}
    ${labelled(
      texts.openWho,
      html`<select name="who">
        ${people.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>`,
    )}
    ${labelled(texts.openBy, html`<input name="by" type="date" required .defaultValue=${by} />`)}
    <p class="ways">
      <button class="button" part="button" type="submit" data-kind="plain">${texts.openSave}</button>
      <button class="button" part="button" type="button" data-kind="quiet" @click=${() => cancel()}>
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}
