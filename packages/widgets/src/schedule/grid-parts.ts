import { pathView, type Id } from '@opelix/verme-core';
import type { AnswerTexts } from '../language/texts/texts.ts';
import type { Cell, GridParts } from './schedule-grid.ts';
import type { ScheduleModel } from './schedule-model.ts';

/** What the grid shows of a schedule: dates, people, the proposed set, the one cell to ask. */
export function gridParts(model: ScheduleModel, answers: AnswerTexts, cell: Cell | null): GridParts {
  const { view, group, proposal, texts, slots } = model;
  const ordinals = new Map<Id, string>();
  for (const stone of pathView(group).stones) {
    const slot = stone.date?.slot ?? proposal?.dates.find(({ session }) => session === stone.session)?.slot;
    if (slot !== undefined) ordinals.set(slot, model.ordinal(stone));
  }
  const isThere =
    cell !== null &&
    slots.some(({ slot }) => slot === cell.slot) &&
    (cell.member === null || view.rows.some(({ member }) => member === cell.member));
  return {
    texts,
    answers,
    dates: model.speech.dates,
    slots,
    all: view.slots,
    rows: view.rows,
    ordinals,
    ask: proposal?.ask ?? null,
    placeOf: ({ slot, place, decidedFor }) => {
      if (decidedFor !== null) return group.schedule.places[decidedFor]?.place || place;
      const session = proposal?.dates.find((one) => one.slot === slot)?.session;
      return session === undefined ? place : model.typed(session, 'place');
    },
    focus: isThere ? cell : { member: view.rows[0]?.member ?? null, slot: slots[0]?.slot ?? '' },
  };
}
