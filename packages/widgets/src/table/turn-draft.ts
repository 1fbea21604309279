/** What a click on a seat records. */
import type { ActivityView, Draft, Seat, TableView } from '@opelix/verme-core';

/**
 * 'Who would like to begin?': within this time after a round was begun, and before anybody has had the turn, a click
 * says who begins; the round then goes on from there, and the one who only seemed to begin still has the turn to come.
 */
const opening = 60_000;

/** The draft that gives the turn to a person. */
export function turnDraft(seat: Seat, table: TableView, activity: ActivityView, now: number): Draft {
  const at = { activity: activity.activity, step: activity.count };
  const step = activity.steps[activity.at]?.step;
  const isOpening =
    table.rule === 'round' &&
    table.round === 'going' &&
    table.holder !== seat.member &&
    activity.stepAt !== null &&
    now - activity.stepAt < opening &&
    table.seats.every(({ turn }) => turn !== 'had');
  if (!isOpening || step === undefined) return { type: 'turn.taken', ...at, data: { who: seat.member } };
  const order = table.seats.filter(({ maySpeak }) => maySpeak).map(({ member }) => member);
  const first = order.indexOf(seat.member);
  return {
    type: 'step.begun',
    ...at,
    data: { to: step.id, order: [...order.slice(first), ...order.slice(0, first)] },
  };
}
