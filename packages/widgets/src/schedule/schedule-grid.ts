import type { Answer, DateProposal, Id, ScheduleRow, ScheduleSlot } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate, formatRange } from '../language/format.ts';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';
import type { AnswerTexts, DateTexts } from '../language/texts/texts.ts';
import { fabricOf } from '../look/index.ts';

/** A cell of the grid: a person and a date; without a person, the head of a date's column. */
export interface Cell {
  readonly member: Id | null;
  readonly slot: Id;
}

/** What the grid shows. */
export interface GridParts {
  readonly texts: ScheduleTexts;
  readonly answers: AnswerTexts;
  readonly dates: DateTexts;
  readonly slots: readonly ScheduleSlot[];
  /** All slots of the view, in the order of the rows' answers. */
  readonly all: readonly ScheduleSlot[];
  readonly rows: readonly ScheduleRow[];
  /** `2. tapaaminen` by slot, for the proposed and the decided ones. */
  readonly ordinals: ReadonlyMap<Id, string>;
  readonly ask: DateProposal['ask'];
  readonly placeOf: (slot: ScheduleSlot) => string;
  /** The cell that Tab reaches; null on the wall. */
  readonly focus: Cell | null;
}

const sameCell = (a: Cell | null, member: Id | null, slot: Id): boolean => a?.slot === slot && a.member === member;
const stopOf = (focus: Cell | null, member: Id | null, slot: Id): number | typeof nothing =>
  focus === null ? nothing : sameCell(focus, member, slot) ? 0 : -1;

/** The letter of an answer. */
export const letterOf = (answer: Answer, { letters }: AnswerTexts, { remoteLetter }: ScheduleTexts): string =>
  answer === 'remote' ? remoteLetter : letters[answer];

function renderHead(parts: GridParts, slot: ScheduleSlot): TemplateResult {
  const ordinal = parts.ordinals.get(slot.slot) ?? '';
  return html`<th
    scope="col"
    part="date"
    class=${ordinal === '' ? '' : 'pick'}
    data-slot=${slot.slot}
    tabindex=${stopOf(parts.focus, null, slot.slot)}
  >
    <span class="ord">${ordinal}</span>
    <b>${formatDate(parts.dates, slot.date)}</b>
    <span class="soft">${formatRange(parts.dates, slot.start, slot.minutes, slot.zone)}</span>
  </th>`;
}

function renderCell(parts: GridParts, row: ScheduleRow, slot: ScheduleSlot): TemplateResult {
  const answer = row.answers[parts.all.indexOf(slot)] ?? null;
  const isAsked = parts.ask?.slot === slot.slot && parts.ask.member === row.member;
  const classes = `${parts.ordinals.has(slot.slot) ? 'pick' : ''} ${isAsked ? 'ask' : ''}`.trim();
  return html`<td
    class=${classes || nothing}
    part=${isAsked ? 'cell asked' : 'cell'}
    data-member=${row.member}
    data-slot=${slot.slot}
    tabindex=${stopOf(parts.focus, row.member, slot.slot)}
  >
    ${
      answer === null
        ? html`<span class="open" aria-hidden="true"></span><span class="hidden">${parts.texts.noAnswer}</span>`
        : html`<span class="answer" part="answer" data-answer=${answer} aria-hidden="true"
              >${letterOf(answer, parts.answers, parts.texts)}</span
            ><span class="hidden">${parts.answers[answer]}</span>`
    }
  </td>`;
}

/** Dates across, people down; the proposed dates are lengths of fabric. */
export function renderGrid(parts: GridParts): TemplateResult {
  const { texts, slots, rows, focus } = parts;
  const hasPlaces = slots.some((slot) => parts.placeOf(slot) !== '');
  return html`<table
    part="grid"
    role=${focus === null ? nothing : 'grid'}
    data-many=${slots.length > 10 ? '' : nothing}
  >
    <caption class="hidden">
      ${texts.grid}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${repeat(
          slots,
          ({ slot }) => slot,
          (slot) => renderHead(parts, slot),
        )}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rows,
        ({ member }) => member,
        (row) => {
          const { weave, tone } = fabricOf(row.org);
          return html`<tr>
            <th scope="row">
              <span class="who"
                ><i class="stone" data-weave=${weave} data-tone=${tone}></i><bdi part="name">${row.name}</bdi></span
              >
            </th>
            ${repeat(
              slots,
              ({ slot }) => slot,
              (slot) => renderCell(parts, row, slot),
            )}
          </tr>`;
        },
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${hasPlaces ? texts.where : ''}</th>
        ${repeat(
          slots,
          ({ slot }) => slot,
          (slot) =>
            html`<td class=${parts.ordinals.has(slot.slot) ? 'pick' : nothing}><bdi>${parts.placeOf(slot)}</bdi></td>`,
        )}
      </tr>
    </tfoot>
  </table>`;
}

/** The cell that an event happened in. */
export function cellOf({ target }: Event): Cell | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null;
  const slot = at?.dataset['slot'];
  return slot === undefined ? null : { member: at?.dataset['member'] ?? null, slot };
}

/** What the letters mean. */
export function renderKey(texts: ScheduleTexts, answers: AnswerTexts): TemplateResult {
  const order = ['yes', 'maybe', 'remote', 'no'] as const;
  return html`<ul class="letters">
    ${order.map(
      (answer) =>
        html`<li>
          <span class="answer" data-answer=${answer} aria-hidden="true">${letterOf(answer, answers, texts)}</span
          >${answers[answer]}
        </li>`,
    )}
  </ul>`;
}

/** The answer that a key stands for, in the reader's language; null for another key. */
export function answerOfKey(key: string, { answers, texts }: Pick<GridParts, 'answers' | 'texts'>): Answer | null {
  const typed = key.toLocaleUpperCase();
  const order = ['yes', 'maybe', 'remote', 'no'] as const;
  return order.find((answer) => letterOf(answer, answers, texts) === typed) ?? null;
}

/** The cell that an arrow leads to; the same one at the edge. */
export function neighbourOf(parts: Pick<GridParts, 'slots' | 'rows'>, cell: Cell, key: string): Cell | null {
  const column = parts.slots.findIndex(({ slot }) => slot === cell.slot);
  const row = cell.member === null ? -1 : parts.rows.findIndex(({ member }) => member === cell.member);
  const lastColumn = parts.slots.length - 1;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [row, 0],
    End: [row, lastColumn],
  };
  const move = moves[key];
  if (move === undefined) return null;
  const to = Math.min(Math.max(move[0], -1), parts.rows.length - 1);
  const slot = parts.slots[Math.min(Math.max(move[1], 0), lastColumn)]?.slot;
  return slot === undefined ? null : { member: to < 0 ? null : (parts.rows[to]?.member ?? null), slot };
}

/** After an answer: the next date of the same person, then the next person. */
export function afterAnswer(parts: Pick<GridParts, 'slots' | 'rows'>, cell: Cell): Cell {
  const column = parts.slots.findIndex(({ slot }) => slot === cell.slot);
  const next = parts.slots[column + 1];
  if (next !== undefined) return { member: cell.member, slot: next.slot };
  const row = parts.rows.findIndex(({ member }) => member === cell.member);
  const person = parts.rows[row + 1];
  const first = parts.slots[0];
  return person === undefined || first === undefined ? cell : { member: person.member, slot: first.slot };
}
