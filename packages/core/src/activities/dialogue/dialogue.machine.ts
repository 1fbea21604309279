/**
 * A dialogue: its states are the turn rules. `step.begun` enters a transient state that reads the rule of the step;
 * nobody walks a list. Everything that a state knows is in the context, so a step can be taken back.
 */
import { and, assign, not, setup } from 'xstate';
import type { ActivityInput } from '../facts.ts';
import { beginning, type DialogueContext, type DialogueEvent } from './dialogue.context.ts';
import * as guards from './dialogue.guards.ts';
import * as reducers from './dialogue.reducers.ts';

/**
 * How the floor moves in an activity: each turn rule is a state, `step.begun` leads to it, and the guards name what
 * must hold.
 */
export const dialogueMachine = setup({
  types: {
    context: {} as DialogueContext,
    events: {} as DialogueEvent,
    input: {} as ActivityInput,
  },
  guards,
  actions: {
    begun: assign(reducers.begun),
    stepReturned: assign(reducers.stepReturned),
    turnReturned: assign(reducers.turnReturned),
    taken: assign(reducers.taken),
    ended: assign(reducers.ended),
    declined: assign(reducers.declined),
    handRaised: assign(reducers.handRaised),
    handLowered: assign(reducers.handLowered),
    roundEnded: assign(reducers.roundEnded),
    drawn: assign(reducers.drawn),
    roleTaken: assign(reducers.roleTaken),
    roleReleased: assign(reducers.roleReleased),
    seatTaken: assign(reducers.seatTaken),
    seatLeft: assign(reducers.seatLeft),
    wayChosen: assign(reducers.wayChosen),
    informed: assign(reducers.informed),
    /** Says yes without changing anything: `can()` does not see a transition without target and action. */
    accept: () => {},
  },
}).createMachine({
  id: 'dialogue',
  /** Total also without input: XState runs it again on every transition. */
  context: ({ input }) => beginning(input),
  initial: 'waiting',
  on: {
    'step.begun': {
      guard: and(['leads', 'isKnownStep', 'hasRole', 'isChecked', 'isOrder']),
      actions: 'begun',
      target: '.choosing',
    },
    'step.returned': { guard: and(['leads', 'hasSteps']), actions: 'stepReturned', target: '.choosing' },
    'role.taken': { guard: and(['isOwnOrLeads', 'isPresent']), actions: 'roleTaken' },
    'role.released': { guard: 'isOwnOrLeads', actions: 'roleReleased' },
    'way.chosen': { guard: and(['leads', 'isWay']), actions: 'wayChosen' },
    'facts.changed': { actions: 'informed', target: '.choosing' },
    content: { guard: and(['isInto', 'mayWrite']), actions: 'accept' },
  },
  states: {
    /** Before the first step. */
    waiting: {},
    choosing: {
      always: [
        { guard: 'isSilent', target: 'silent' },
        { guard: 'isTalk', target: 'talk' },
        { guard: 'isRound', target: 'round' },
        { guard: 'isPiece', target: 'piece' },
        { guard: 'isQueue', target: 'queue' },
        { guard: 'isGroups', target: 'groups' },
        { guard: 'isSeats', target: 'seats' },
        { target: 'waiting' },
      ],
    },
    /** Nobody speaks: think, or write. */
    silent: {},
    /** Everybody speaks freely. */
    talk: {},
    /** One after another; passing is a full answer. Turns have no target: where the round stands follows from them. */
    round: {
      initial: 'going',
      on: {
        'turn.taken': {
          guard: and(['leads', 'isPresent', 'maySpeak', 'isNext', 'isNotHolder']),
          actions: 'taken',
        },
        'turn.ended': { guard: and(['isOwnOrLeads', 'isHolder']), actions: 'ended' },
        'turn.declined': { guard: and(['isOwnOrLeads', 'isNext']), actions: 'declined' },
        'turn.returned': { guard: and(['leads', 'hasTurns']), actions: 'turnReturned' },
      },
      states: {
        going: {
          always: [
            { guard: 'isRoundDone', target: 'done' },
            { guard: 'isRoundAgain', target: 'again' },
          ],
          on: { 'round.ended': { guard: 'leads', actions: 'roundEnded' } },
        },
        again: {
          always: [
            { guard: 'isRoundDone', target: 'done' },
            { guard: not('isRoundAgain'), target: 'going' },
          ],
          on: { 'round.ended': { guard: 'leads', actions: 'roundEnded' } },
        },
        done: {
          always: { guard: not('isRoundDone'), target: 'going' },
        },
      },
    },
    /** The piece lies in the middle, or is with somebody; whoever takes it speaks. */
    piece: {
      on: {
        'turn.taken': {
          guard: and(['isOwnOrLeads', 'isPresent', 'maySpeak', 'isFree', 'isNotHolder']),
          actions: 'taken',
        },
        'turn.ended': { guard: and(['isOwnOrLeads', 'isHolder']), actions: 'ended' },
        'turn.returned': { guard: and(['leads', 'hasTurns']), actions: 'turnReturned' },
      },
    },
    /** Raised hands, whoever has had the floor least in this step first; whoever leads gives it. */
    queue: {
      on: {
        'hand.raised': { guard: and(['isPresent', 'maySpeak', 'hasNoHand']), actions: 'handRaised' },
        'hand.lowered': { guard: and(['isOwnOrLeads', 'hasHand']), actions: 'handLowered' },
        'turn.taken': { guard: and(['leads', 'isPresent', 'maySpeak', 'isNotHolder']), actions: 'taken' },
        'turn.ended': { guard: and(['isOwnOrLeads', 'isHolder']), actions: 'ended' },
        'turn.returned': { guard: and(['leads', 'hasTurns']), actions: 'turnReturned' },
      },
    },
    /** An inner circle speaks and the others listen; seats are taken and left. */
    seats: {
      on: {
        'seat.taken': {
          guard: and(['isOwnOrLeads', 'isPresent', 'maySpeak', 'isNotSeated', 'isLeaving', 'hasSeat']),
          actions: 'seatTaken',
        },
        'seat.left': { guard: and(['isOwnOrLeads', 'isSeated']), actions: 'seatLeft' },
        'turn.returned': { guard: and(['leads', 'hasTurns']), actions: 'turnReturned' },
      },
    },
    /** Pairs and fours; the draw comes in as data, so that chance stays outside. */
    groups: {
      on: {
        'groups.drawn': { guard: and(['leads', 'isGrouping']), actions: 'drawn' },
        'turn.returned': { guard: and(['leads', 'hasTurns']), actions: 'turnReturned' },
      },
    },
  },
});
