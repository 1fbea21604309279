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
  /** Who has had the turn, by speaking or by passing. */
  readonly had: readonly Id[];
  /** Who passed and is asked once more at the end of the round. */
  readonly passed: readonly Id[];
  /** The round asks those who passed once more. */
  readonly again: boolean;
  readonly hands: readonly Id[];
  readonly groups: readonly (readonly Id[])[];
  readonly ended: boolean;
}

/** The context of a dialogue: its steps, who is here, and how the floor has moved. No words of anybody are in it. */
export interface DialogueContext {
  readonly steps: readonly Step[];
  readonly facts: Facts;
  /** How many times a step was begun: a flow event that names another count is late. */
  readonly count: number;
  readonly turns: Turns;
  /** Who has which role; a role may hold several members. */
  readonly roles: Readonly<Record<string, readonly Id[]>>;
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
  | ({ readonly type: 'step.returned' | 'turn.returned' | 'hand.raised' | 'round.ended' } & By)
  | ({ readonly type: 'groups.drawn'; readonly groups: readonly (readonly Id[])[] } & By)
  | ({ readonly type: 'role.taken' | 'role.released'; readonly role: string; readonly who: Id } & By)
  | ({
      readonly type: 'turn.taken' | 'turn.ended' | 'turn.declined' | 'hand.lowered';
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
  readonly kind?: CollectionKind;
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
  ended: false,
};

// XState calls the factory again without input on every `transition()`, so it must be total.
export const beginning = (input: ActivityInput | undefined): DialogueContext => ({
  steps: input?.steps ?? [],
  facts: input?.facts ?? { leads: [], present: [] },
  count: 0,
  turns: noTurns,
  roles: {},
  earlier: [],
  steppedFrom: [],
});

export const stepOf = (context: DialogueContext): Step | undefined => context.steps[context.turns.at];

/** Whether the voices of the present step let a member speak. */
export function mayHaveVoice(context: DialogueContext, step: Step | undefined, who: Id): boolean {
  const voices = step?.voices;
  if (!voices) return true;
  if (voices.who === 'leads') return context.facts.leads.includes(who);
  const inRole = voices.roles.some((role) => holdersOf(context, role).includes(who));
  return voices.who === 'only' ? inRole : !inRole;
}

export const holdersOf = (context: DialogueContext, role: string): readonly Id[] =>
  Object.hasOwn(context.roles, role) ? (context.roles[role] ?? []) : [];

/** Who may speak in a step, in seating order. */
export const speakersOf = (context: DialogueContext, step: Step | undefined): readonly Id[] =>
  context.facts.present.filter((who) => mayHaveVoice(context, step, who));
