/**
 * Activity kinds: what runs an activity, by kind and version. A kind that needs no new turn rule uses the dialogue
 * machine and differs by its screen; a new kind is one line here.
 */
import type { ActivityKind } from '../methods/method.ts';
import { dialogueMachine } from './dialogue/dialogue.machine.ts';

/**
 * The machine that runs an activity, by its kind and version. A kind that only has steps is run by the dialogue
 * machine.
 */
export const activities = {
  dialogue: { 1: dialogueMachine },
  input: { 1: dialogueMachine },
  break: { 1: dialogueMachine },
  gathering: { 1: dialogueMachine },
  dates: { 1: dialogueMachine },
  programme: { 1: dialogueMachine },
  record: { 1: dialogueMachine },
  evaluation: { 1: dialogueMachine },
  plan: { 1: dialogueMachine },
  brainstorm: { 1: dialogueMachine },
} as const satisfies Record<ActivityKind, Record<1, typeof dialogueMachine>>;
