/** Every machine by name: for tests that walk them, and for the charts in the documentation. */
import { dialogueMachine } from './activities/dialogue/dialogue.machine.ts';
import { brainstormMachine } from './brainstorm/brainstorm.machine.ts';
import { consentMachine } from './consent/consent.machine.ts';
import { formationMachine } from './formation/formation.machine.ts';
import { journeyMachine } from './journey/journey.machine.ts';
import { planningMachine } from './planning/planning.machine.ts';
import { scheduleMachine } from './schedule/schedule.machine.ts';
import { sessionMachine } from './session/session.machine.ts';

/** All machines by name: what is drawn, tested and checked as one. */
export const machines = {
  journey: journeyMachine,
  formation: formationMachine,
  schedule: scheduleMachine,
  session: sessionMachine,
  consent: consentMachine,
  dialogue: dialogueMachine,
  planning: planningMachine,
  brainstorm: brainstormMachine,
} as const;
