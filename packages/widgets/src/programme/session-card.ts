import type { AgendaBlock, Id, Stone } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProgrammeTexts } from '../language/texts/programme-texts.ts';
import { fabricOf } from '../look/index.ts';
import { styleValues } from '../look/style-values.ts';
import { roles, type Role, type Words } from './plan-drafts.ts';
import { renderPlanField, type PlanField } from './plan-field.ts';

/** Somebody who may be chosen. */
export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly org: number;
}

/** The card of a session. */
export interface CardParts {
  readonly stone: Stone;
  readonly texts: ProgrammeTexts;
  /** `2. tapaaminen`, for those who do not see the stone. */
  readonly name: string;
  readonly theme: string;
  readonly when: string;
  /** Calendar date of the session, if it has one. */
  readonly date: string | null;
  readonly blocks: readonly AgendaBlock[];
  readonly minutes: number;
  readonly people: readonly Person[];
  mayChoose(role: Role): boolean;
  choose(role: Role, member: Id | null): void;
  /** How a text of this session is shown and kept. */
  field(kind: Words): Pick<PlanField, 'text' | 'may' | 'typed' | 'ended'>;
  open(): void;
}

function renderRole(card: CardParts, role: Role): TemplateResult {
  const { stone, texts, people, name } = card;
  const chosen = stone[role];
  const person = people.find(({ id }) => id === chosen);
  const { weave, tone } = fabricOf(person?.org ?? 1);
  // Who has left the group stays named until somebody else is.
  const option = (id: Id | null, label: string): TemplateResult =>
    html`<option value=${id ?? ''} .selected=${live(id === chosen)}>${label}</option>`;
  return html`<div class="role" ?data-open=${chosen === null}>
    ${
      person === undefined
        ? html`<span class="gap" aria-hidden="true"></span>`
        : html`<span class="stone" aria-hidden="true" data-weave=${weave} data-tone=${tone}></span>`
    }
    <span class="does" aria-hidden="true">${texts[role]}</span>
    <select
      part=${role}
      aria-label=${`${name}: ${texts[role]}`}
      ?disabled=${!card.mayChoose(role)}
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        card.choose(role, value === '' ? null : value);
      }}
    >
      ${option(null, texts.nobody)} ${people.map((one) => option(one.id, one.name))}
    </select>
  </div>`;
}

/** The flow of the session as a strip: each block as wide as it is long, what is kept whole is hatched. */
const renderStrip = (blocks: readonly AgendaBlock[], free: number): TemplateResult =>
  html`<span class="strip" aria-hidden="true">
    ${blocks
      .filter(({ state }) => state !== 'dropped')
      .map(
        ({ planned, state, protect }) =>
          html`<i data-state=${state} ?data-kept=${protect} ${styleValues({ '--min': String(planned) })}></i>`,
      )}${free > 0 ? html`<i data-state="free" ${styleValues({ '--min': String(free) })}></i>` : nothing}
  </span>`;

function renderFlow(card: CardParts): TemplateResult {
  const { blocks, minutes, stone, texts, theme, open } = card;
  const count = blocks.filter(({ state }) => state !== 'dropped').length;
  const spare = stone.minutes - minutes;
  const words = texts.blocks(count, minutes);
  const label = [`${words}.`, ...(spare < 0 ? [texts.over(-spare)] : []), texts.edit(theme)].join(' ');
  return html`<button
    class="flow"
    part="blocks"
    type="button"
    aria-haspopup="dialog"
    data-session=${stone.session}
    aria-label=${label}
    @click=${() => open()}
  >
    ${renderStrip(blocks, spare)}
    <span class="count">${words}</span>
    ${spare < 0 ? html`<small>+${-spare}</small>` : nothing}
  </button>`;
}

/** A card: the stone with its number, when, theme and method, who does what, and the flow as a strip. */
export function renderCard(card: CardParts): TemplateResult {
  const { stone, texts, name, when, date, field } = card;
  return html`<li class="card" part="card" data-state=${stone.state} aria-label=${name}>
    <div class="top">
      <span class="pebble" part="number" aria-hidden="true">${stone.number}</span>
      <p class="when" part="when">${date === null ? when : html`<time datetime=${date}>${when}</time>`}</p>
    </div>
    <div>
      ${renderPlanField({
        ...field('theme'),
        id: `theme-${stone.number}`,
        label: `${name}: ${texts.theme}`,
        kind: 'theme',
        max: 160,
      })}
      ${renderPlanField({
        ...field('method'),
        id: `method-${stone.number}`,
        label: `${name}: ${texts.method}`,
        kind: 'method',
        max: 160,
      })}
    </div>
    <div class="roles">${roles.map((role) => renderRole(card, role))}</div>
    ${renderFlow(card)}
  </li>`;
}
