/** What the dialogue machine knows: the steps, who is here, and how the floor has moved in the present step. */
import type { Id } from '../../events/schemas.ts';
import type { CollectionKind } from '../../collections/kinds.ts';
import type { Step } from '../../methods/method.ts';
import type { ActivityEvent, ActivityInput, Facts } from '../facts.ts';

/** How the floor has moved in a step; put back whole when the step or a turn is returned. */
export interface Turns {
  /** Index of the step; −1 before the first. */
  readonly at: number;
  /** Speaking order of a round. */
  readonly order: readonly Id[];
  readonly holder: Id | null;
  /** Who has had the turn, by speaking or by passing; in a queue as often as they had it. */
  readonly had: readonly Id[];
  /** Who passed and is asked once more at the end of the round. */
  readonly passed: readonly Id[];
  /** The round asks those who passed once more. */
  readonly again: boolean;
  readonly hands: readonly Id[];
  readonly groups: readonly (readonly Id[])[];
  /** Who sits in the inner circle, whoever sits longest first; kept for the steps after it, as the groups are. */
  readonly seats: readonly Id[];
  readonly ended: boolean;
}

/** The context of a dialogue: its steps, who is here, and how the floor has moved. No words of anybody are in it. */
export interface DialogueContext {
  readonly steps: readonly Step[];
  readonly facts: Facts;
  /** How many times a step was begun: a flow event that names another count is late. */
  readonly count: number;
  readonly turns: Turns;
  /** Who has which role; a role may hold several members. Outlives the activity: the session keeps it. */
  readonly roles: Readonly<Record<string, readonly Id[]>>;
  /** The six points of the case are settled. */
  readonly checked: boolean;
  /** The way of consulting that was chosen. */
  readonly way: string | null;
  /** Turns before the last change of turn, newest first, so that it can be taken back. */
  readonly earlier: readonly Turns[];
  /** Steps left behind, newest first, so that a step begun by mistake can be taken back. */
  readonly steppedFrom: readonly Turns[];
}

interface By {
  /** Whose act it is. */
  readonly member: Id;
}
/** What the dialogue machine hears; `member` says whose act it is. */
export type DialogueEvent =
  | ActivityEvent
  | ({ readonly type: 'step.begun'; readonly to: string; readonly order?: readonly Id[] } & By)
  | ({ readonly type: 'turn.returned'; readonly turn: number } & By)
  | ({ readonly type: 'step.returned' | 'hand.raised' | 'round.ended' } & By)
  | ({ readonly type: 'groups.drawn'; readonly groups: readonly (readonly Id[])[] } & By)
  | ({ readonly type: 'role.taken' | 'role.released'; readonly role: string; readonly who: Id } & By)
  | ({ readonly type: 'seat.taken'; readonly who: Id; readonly leaves?: Id } & By)
  | ({ readonly type: 'way.chosen'; readonly way: string } & By)
  | ({
      readonly type: 'turn.taken' | 'turn.ended' | 'turn.declined' | 'hand.lowered' | 'seat.left';
      readonly who: Id;
    } & By);

/** Any of these events, by the fields that guards and reducers read. */
export interface HeardEvent {
  readonly type: string;
  readonly member?: Id;
  readonly who?: Id;
  readonly to?: string;
  readonly order?: readonly Id[];
  readonly groups?: readonly (readonly Id[])[];
  readonly role?: string;
  readonly leaves?: Id;
  readonly way?: string;
  readonly kind?: CollectionKind;
  readonly act?: 'added' | 'edited' | 'withdrawn';
  readonly facts?: Facts;
}

/** How many earlier turns and steps can be taken back. */
export const returnsKept = 24;

export const noTurns: Turns = {
  at: -1,
  order: [],
  holder: null,
  had: [],
  passed: [],
  again: false,
  hands: [],
  groups: [],
  seats: [],
  ended: false,
};

// XState calls the factory again without input on every `transition()`, so it must be total.
export const beginning = (input: ActivityInput | undefined): DialogueContext => ({
  steps: input?.steps ?? [],
  facts: input?.facts ?? { leads: [], present: [] },
  count: 0,
  turns: noTurns,
  roles: input?.facts.roles ?? {},
  checked: input?.facts.checked ?? false,
  way: null,
  earlier: [],
  steppedFrom: [],
});

export const stepOf = ({ steps, turns }: Pick<DialogueContext, 'steps' | 'turns'>): Step | undefined => steps[turns.at];

/** Whether the voices of the present step let a member speak. */
export function mayHaveVoice(
  context: Pick<DialogueContext, 'facts' | 'roles'>,
  step: Step | undefined,
  who: Id,
): boolean {
  const voices = step?.voices;
  if (!voices) return true;
  if (voices.who === 'leads') return context.facts.leads.includes(who);
  const inRole = voices.roles.some((role) => holdersOf(context, role).includes(who));
  return voices.who === 'only' ? inRole : !inRole;
}

export const holdersOf = (context: Pick<DialogueContext, 'roles'>, role: string): readonly Id[] =>
  Object.hasOwn(context.roles, role) ? (context.roles[role] ?? []) : [];

/** How many chairs the inner circle can fill: all, or all but the one that stays empty. */
export const chairsOf = (step: Step | undefined): number => Math.max(1, (step?.seats ?? 0) - (step?.open ? 1 : 0));

/** Who may speak now: the voices of the step and, in a fishbowl, a seat in the inner circle. */
export const maySpeakNow = (context: DialogueContext, who: Id): boolean => {
  const step = stepOf(context);
  return mayHaveVoice(context, step, who) && (step?.rule !== 'seats' || context.turns.seats.includes(who));
};

/**
 * The first in the order of a round who waits for a turn, after the one who has it and round the circle: who has not
 * had it, and may speak. An order stays as it was when the chair or a role changes; who may speak does not.
 */
export function following(context: Pick<DialogueContext, 'steps' | 'facts' | 'roles' | 'turns'>): Id | null {
  const { turns } = context;
  const from = turns.holder === null ? -1 : turns.order.indexOf(turns.holder);
  const rotated = [...turns.order.slice(from + 1), ...turns.order.slice(0, from + 1)];
  const waits = (who: Id): boolean => !turns.had.includes(who) && mayHaveVoice(context, stepOf(context), who);
  return rotated.find((who) => who !== turns.holder && waits(who)) ?? null;
}

/** Raised hands in the order in which they are given the floor: fewest turns in this step first, then by time. */
export function lineOf({ hands, had }: Pick<Turns, 'hands' | 'had'>): readonly Id[] {
  const times = (who: Id): number => had.filter((one) => one === who).length;
  return [...hands].sort((a, b) => times(a) - times(b));
}

/** Who may speak in a step, in seating order. */
export const speakersOf = (context: DialogueContext, step: Step | undefined): readonly Id[] =>
  context.facts.present.filter((who) => mayHaveVoice(context, step, who));
