/** What a click on a seat records. */
import type { ActivityView, Draft, Id, Seat, TableView } from '@opelix/verme-core';

/**
 * 'Who would like to begin?': within this time after a round was begun, and before anybody has had the turn, a click
 * says who begins; the round then goes on from there, and the one who only seemed to begin still has the turn to come.
 */
const opening = 60_000;

/** What a click records, and for whom; null: for whoever leads. */
export interface SeatClick {
  readonly draft: Draft;
  readonly for: Id | null;
  /** What it does, as a key of the table's texts. */
  readonly does: 'giveTurn' | 'raise' | 'lower' | 'sit' | 'rise';
}

/**
 * What a click on a seat means: the turn for that person; in a fishbowl a chair in the middle, or up from it; in a queue a
 * raised hand while somebody else has the floor.
 */
export function seatClick(seat: Seat, table: TableView, activity: ActivityView, now: number): SeatClick {
  const at = { activity: activity.activity, step: activity.count };
  const data = { who: seat.member };
  if (table.rule === 'seats') {
    return seat.inside
      ? { draft: { type: 'seat.left', ...at, data }, for: null, does: 'rise' }
      : { draft: { type: 'seat.taken', ...at, data }, for: null, does: 'sit' };
  }
  if (table.rule === 'queue' && table.holder !== null && table.holder !== seat.member) {
    return seat.hand
      ? { draft: { type: 'hand.lowered', ...at, data }, for: null, does: 'lower' }
      : { draft: { type: 'hand.raised', ...at }, for: seat.member, does: 'raise' };
  }
  return { draft: turnDraft(seat, table, activity, now), for: null, does: 'giveTurn' };
}

/** The draft that gives the turn to a person. */
export function turnDraft(seat: Seat, table: TableView, activity: ActivityView, now: number): Draft {
  const at = { activity: activity.activity, step: activity.count };
  const step = activity.steps[activity.at]?.step;
  const isOpening =
    table.rule === 'round' &&
    table.round === 'going' &&
    table.holder !== seat.member &&
    seat.maySpeak &&
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
