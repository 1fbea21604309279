/** The state before anything has happened. */
import { brainstormMachine } from '../brainstorm/brainstorm.machine.ts';
import { start } from '../chart.ts';
import { emptyCollection } from '../collections/collection.ts';
import { formationMachine } from '../formation/formation.machine.ts';
import { journeyMachine } from '../journey/journey.machine.ts';
import { collectionKinds } from '../collections/lasting.ts';
import { scheduleMachine } from '../schedule/schedule.machine.ts';
import type { GroupState } from './state.ts';

/** The state of a group before its founding: what `fold` gives for an empty log. */
export const beginning: GroupState = {
  group: null,
  journey: start(journeyMachine),
  formation: start(formationMachine),
  members: { byId: {}, circle: [], orgs: {}, leads: [] },
  devices: {},
  pen: null,
  pens: [],
  agreement: { revision: 0 },
  summary: { revision: 0 },
  contacts: {},
  schedule: { slots: {}, places: {}, changes: {} },
  dates: start(scheduleMachine),
  programme: { version: 0, confirmed: 0, aims: '', sessions: [] },
  record: null,
  evaluations: {},
  decided: [],
  board: { question: '', flow: start(brainstormMachine) },
  sessions: {},
  now: { session: null, activity: null, stepAt: null },
  activities: {},
  flows: {},
  sessionFlows: {},
  consents: {},
  plans: {},
  collections: Object.fromEntries(
    collectionKinds.map((kind) => [kind, emptyCollection]),
  ) as unknown as GroupState['collections'],
  met: [],
  refused: [],
  unknown: 0,
};
