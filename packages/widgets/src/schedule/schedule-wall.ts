import type { ScheduleSlot, ScheduleView, Stone } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatRange } from '../language/format.ts';
import type { ScheduleTexts } from '../language/texts/schedule-texts.ts';
import type { DateTexts } from '../language/texts/texts.ts';

/** The dates that so many columns of the wall show while they are gathered: the proposed first, then the earliest. */
export function wallSlots(
  view: ScheduleView,
  slots: readonly ScheduleSlot[],
  columns: number,
): readonly ScheduleSlot[] {
  if (slots.length <= columns) return slots;
  // The best proposal whole before the next best.
  const proposed = view.proposals.flatMap(({ dates }) => dates.map(({ slot }) => slot));
  const shown = new Set([...new Set([...proposed, ...slots.map(({ slot }) => slot)])].slice(0, columns));
  return slots.filter(({ slot }) => shown.has(slot));
}

/** The dates, large. */
export interface WallDates {
  readonly texts: ScheduleTexts;
  readonly dates: DateTexts;
  readonly stones: readonly Stone[];
  ordinal(stone: Stone): string;
  open(stone: Stone): string;
}

export function renderWallDates({ texts, dates, stones, ordinal, open }: WallDates): TemplateResult {
  return html`<h2 class="title" part="title">${texts.ourDates}</h2>
    <ol class="large">
      ${stones.map(
        (stone) =>
          html`<li part="settled">
            <span class="soft">${ordinal(stone)}</span>
            ${
              stone.date === null
                ? html`<span class="left">${open(stone)}</span>`
                : html`<b>${formatDate(dates, stone.date.date)}</b>
                    <span>
                      ${formatRange(dates, stone.date.start, stone.date.minutes, stone.date.zone)}${
                        stone.place === '' ? nothing : html`, <bdi>${stone.place}</bdi>`
                      }
                    </span>`
            }
          </li>`,
      )}
    </ol>`;
}
