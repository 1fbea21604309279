/** The next press where the floor moves: the next in a round or in the line, the piece back, chairs that are filled. */
import { chairsOf, lineOf, speakersOf, stepOf, type DialogueContext } from '../activities/dialogue/dialogue.context.ts';
import type { Draft } from '../events/body.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState } from '../fold/state.ts';
import { tableView } from './table.view.ts';

/** What the next press would do about whose turn it is. */
export interface FloorStep {
  readonly does: 'nextTurn' | 'askAgain' | 'giveFloor' | 'endTurn' | 'takeSeats';
  readonly drafts: readonly Draft[];
  readonly who: Id | null;
}
interface Place {
  readonly activity: Id;
  readonly step: number;
}

const ends = (place: Place, who: Id): Draft => ({ type: 'turn.ended', ...place, data: { who } });

function inRound(state: GroupState, place: Place, context: DialogueContext, holder: Id): FloorStep {
  const { turns } = context;
  const { next } = tableView(state);
  const passed = turns.again ? null : (turns.passed[0] ?? null);
  const asksAgain = next === null && stepOf(context)?.again === true && passed !== null;
  return { does: asksAgain ? 'askAgain' : 'nextTurn', drafts: [ends(place, holder)], who: next ?? passed };
}

/** The first of the line gets the floor; whoever had it has had it. Without a hand the floor is free. */
function inQueue(place: Place, context: DialogueContext): FloorStep | null {
  const { turns } = context;
  const [who] = lineOf(turns).filter((one) => one !== turns.holder);
  if (who !== undefined) {
    return { does: 'giveFloor', drafts: [{ type: 'turn.taken', ...place, data: { who } }], who };
  }
  return turns.holder === null ? null : { does: 'endTurn', drafts: [ends(place, turns.holder)], who: null };
}

/** Somebody sits down first: at most half of those who are here, so that somebody listens. */
function inSeats(place: Place, context: DialogueContext): FloorStep | null {
  const step = stepOf(context);
  if (context.turns.seats.length > 0 || step?.swap === true) return null;
  const speakers = speakersOf(context, step);
  const some = speakers.slice(0, Math.min(chairsOf(step), Math.ceil(speakers.length / 2)));
  const drafts = some.map((who): Draft => ({ type: 'seat.taken', ...place, data: { who } }));
  return drafts.length === 0 ? null : { does: 'takeSeats', drafts, who: some[0] ?? null };
}

/** Null where nobody's turn stands in the way of what comes next. */
export function floorStep(state: GroupState, place: Place, context: DialogueContext): FloorStep | null {
  const { holder } = context.turns;
  switch (stepOf(context)?.rule) {
    case 'round':
      return holder === null ? null : inRound(state, place, context, holder);
    case 'queue':
      return inQueue(place, context);
    case 'piece':
      return holder === null ? null : { does: 'endTurn', drafts: [ends(place, holder)], who: null };
    case 'seats':
      return inSeats(place, context);
    default:
      return null;
  }
}
