/**
 * A dialogue at rest: what a closed activity needs to be opened again where it stood. It is text, because it is read
 * once at most and objects take more than twice the memory of their text; and turns that can be taken back differ
 * little from one another, so each is kept as what differs.
 */
import type { Flow } from '../../chart.ts';
import type { DialogueContext, Turns } from './dialogue.context.ts';
import type { dialogueMachine } from './dialogue.machine.ts';

type DialogueFlow = Flow<typeof dialogueMachine>;

/** The fields of turns that differ from those after them; a list that is the beginning of the other is its length. */
type Difference = Readonly<Partial<Record<keyof Turns, unknown>>>;

/** A flow without its steps, which are those of the block. */
interface Rested extends Omit<DialogueContext, 'steps' | 'earlier' | 'steppedFrom'> {
  readonly value: DialogueFlow['value'];
  readonly earlier: readonly Difference[];
  readonly steppedFrom: readonly Difference[];
}

/** Compares as JSON would, so that a flow that came from a copy rests as the same text. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && isBeginning(a, b));
const isBeginning = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((one, index) => isSame(one, b[index]));

function difference(after: Turns, turns: Turns): Difference {
  const different: Partial<Record<keyof Turns, unknown>> = {};
  for (const key of Object.keys(turns) as (keyof Turns)[]) {
    const [value, other] = [turns[key], after[key]];
    if (isSame(value, other)) continue;
    different[key] = Array.isArray(value) && Array.isArray(other) && isBeginning(value, other) ? value.length : value;
  }
  return different;
}

function withDifference(after: Turns, different: Difference): Turns {
  const turns: Record<keyof Turns, unknown> = { ...after, ...different };
  for (const key of Object.keys(different) as (keyof Turns)[]) {
    const [value, other] = [different[key], after[key]];
    if (Array.isArray(other) && typeof value === 'number') turns[key] = other.slice(0, value);
  }
  return turns as Turns;
}

const differences = (turns: Turns, list: readonly Turns[]): readonly Difference[] =>
  list.map((one, index) => difference(list[index - 1] ?? turns, one));

function withDifferences(turns: Turns, list: readonly Difference[]): readonly Turns[] {
  let after = turns;
  return list.map((one) => (after = withDifference(after, one)));
}

/** The flow of a dialogue as the text that {@link woken} reads. */
export function rested({ value, context }: DialogueFlow): string {
  const { steps: _, turns, earlier, steppedFrom, ...more } = context;
  const rest: Rested = {
    value,
    ...more,
    turns,
    earlier: differences(turns, earlier),
    steppedFrom: differences(turns, steppedFrom),
  };
  return JSON.stringify(rest);
}

/** The flow that rested: as it stood then, so it is to be told who is here now. */
export function woken(text: string, steps: DialogueContext['steps']): DialogueFlow {
  const { value, turns, earlier, steppedFrom, ...more } = JSON.parse(text) as Rested;
  const context: DialogueContext = {
    steps,
    ...more,
    turns,
    earlier: withDifferences(turns, earlier),
    steppedFrom: withDifferences(turns, steppedFrom),
  };
  return { value, context };
}
