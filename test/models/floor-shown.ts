/** What the dialogue machine must show of the floor as it is told in floor.ts. */
import { speaks, type Dialogue, type Floor } from './floor.ts';

/** Who gets the floor next: of those who had it least often, whoever raised the hand first; then the others alike. */
function lineUp({ hands, had }: Floor): readonly string[] {
  const often = hands.map((who) => had.filter((one) => one === who).length);
  return [...new Set(often)].sort((x, y) => x - y).flatMap((n) => hands.filter((_, i) => often[i] === n));
}
/** Who may say something now; in a round and with the piece whoever holds it, told elsewhere. */
function heardNow(model: Dialogue): readonly string[] {
  const { floor, present } = model;
  return present
    .filter((who) => speaks(model, floor.step, who))
    .filter((who) => floor.step?.rule !== 'seats' || floor.chairs.includes(who));
}

/** What the machine must show. `had` is in no order; in a queue each turn counts, elsewhere it is a set. */
export function shownOf(model: Dialogue): unknown {
  const { floor, begun, roles, present, leads, checked, way } = model;
  const { step, order, holder, had, passed, again, hands, groups, chairs, over } = floor;
  const rule = step === null ? 'waiting' : step.rule;
  const round = over ? 'done' : again ? 'again' : 'going';
  return {
    value: rule === 'round' ? { round } : rule,
    step: step?.id ?? null,
    begun,
    present,
    leads,
    turns: { order, holder, had: [...had].sort(), passed, again, hands, groups, seats: chairs, over },
    roles,
    checked,
    way,
    line: lineUp(floor),
    heard: heardNow(model),
  };
}
