import type { DateProposal, Draft, Id, Stone } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';

const press = (label: string, may: boolean, act: () => void, kind = 'plain'): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    data-kind=${kind}
    aria-disabled=${may ? nothing : 'true'}
    @click=${() => (may ? act() : undefined)}
  >
    ${label}
  </button>`;

/** The one who has to be asked aloud before a date can be decided, and what they may answer. */
export interface AskParts {
  readonly texts: ScheduleTexts;
  readonly name: string;
  readonly sentence: string;
  readonly ask: NonNullable<DateProposal['ask']>;
  can(draft: Draft): boolean;
  answer(draft: Draft): void;
  /** Another proposal without this date; null where there is none. */
  readonly another: (() => void) | null;
}

export function renderAsk({ texts, name, sentence, ask, can, answer, another }: AskParts): TemplateResult {
  const { slot } = ask;
  const given = (data: { answer: 'maybe' | 'remote' | 'no'; asked?: true }): Draft => ({
    type: 'availability.given',
    data: { slot, ...data },
  });
  const way = (label: string, draft: Draft): TemplateResult => press(label, can(draft), () => answer(draft));
  return html`<div class="say">
    <h3 class="cue">${texts.askAloud}</h3>
    <p class="aloud voice" part="sentence">${sentence}</p>
    <div class="answers" role="group" aria-label=${texts.recordWhat(name)}>
      <p class="soft">${texts.recordWhat(name)}</p>
      ${way(texts.maybe, given({ answer: 'maybe' }))} ${way(texts.remotely, given({ answer: 'remote' }))}
      ${way(texts.absent, given({ answer: 'no', asked: true }))}
      ${another === null ? html`<p class="soft">${texts.noOther}</p>` : press(texts.another, true, another)}
    </div>
  </div>`;
}

/** Place and remote rule of a date, while they are typed. */
export interface DetailParts {
  readonly texts: ScheduleTexts;
  readonly dates: readonly { readonly session: Id; readonly day: string }[];
  value(session: Id, what: 'place' | 'remote'): string;
  typed(session: Id, what: 'place' | 'remote', text: string): void;
}

/** A line for each date: where, and whether one may join remotely. */
export function renderDetails({ texts, dates, value, typed }: DetailParts): TemplateResult {
  const input = (session: Id, day: string, what: 'place' | 'remote'): TemplateResult => {
    const label = what === 'place' ? texts.where : texts.remote;
    return html`<input
      aria-label=${`${day}: ${label}`}
      placeholder=${label}
      maxlength=${what === 'place' ? 160 : 2000}
      autocomplete="off"
      .value=${live(value(session, what))}
      @input=${(event: Event) => typed(session, what, (event.target as HTMLInputElement).value)}
    />`;
  };
  return html`<div class="details">
    <p class="soft">${texts.details}</p>
    ${dates.map(
      ({ session, day }) =>
        html`<div class="field detail">
          <b>${day}</b>${input(session, day, 'place')}${input(session, day, 'remote')}
        </div>`,
    )}
  </div>`;
}

/** Sessions whose date is settled: decided, or left open to somebody. */
export interface SettledParts {
  readonly texts: ScheduleTexts;
  readonly stones: readonly Stone[];
  readonly editing: Id | null;
  ordinal(stone: Stone): string;
  day(stone: Stone): string;
  /** The fields of the one that is changed. */
  details(stone: Stone): TemplateResult;
  can(draft: Draft): boolean;
  change(session: Id): void;
  save(stone: Stone): void;
  cancel(): void;
  reopen(draft: Draft): void;
}

export function renderSettled(parts: SettledParts): TemplateResult | typeof nothing {
  const { texts, stones, editing } = parts;
  if (stones.length === 0) return nothing;
  return html`<div class="settled">
    <h3 class="cue">${texts.decided}</h3>
    <ul>
      ${stones.map((stone) => {
        const reopen: Draft = { type: 'date.reopened', data: { session: stone.session } };
        return html`<li part="settled">
          <p>
            <span class="soft">${parts.ordinal(stone)}</span> <b>${parts.day(stone)}</b>
            ${stone.date === null || stone.place === '' ? nothing : html`<bdi>${stone.place}</bdi>`}
          </p>
          ${
            editing !== stone.session
              ? html`<p class="ways">
                  ${stone.date === null ? nothing : press(texts.change, true, () => parts.change(stone.session), 'quiet')}
                  ${press(texts.reopen, parts.can(reopen), () => parts.reopen(reopen), 'quiet')}
                </p>`
              : html`${parts.details(stone)}
                  <p class="ways">
                    ${press(texts.save, true, () => parts.save(stone))}
                    ${press(texts.cancel, true, () => parts.cancel(), 'quiet')}
                  </p>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The last press: enabled when everybody was asked; before that it says what comes first. */
export const renderDecide = (
  texts: ScheduleTexts,
  count: number,
  before: string,
  decide: (() => void) | null,
): TemplateResult =>
  html`<div class="decide">
    ${before === '' ? nothing : html`<p class="soft">${before}</p>`}
    ${press(texts.decide(count), decide !== null, () => decide?.(), 'now')}
  </div>`;
