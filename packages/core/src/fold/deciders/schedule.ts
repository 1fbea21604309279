import { send } from '../../chart.ts';
import type { Id } from '../../events/schemas.ts';
import { formationMachine } from '../../formation/formation.machine.ts';
import { scheduleMachine, type ScheduleEvent } from '../../schedule/schedule.machine.ts';
import { idOfEvent, isRefused, type Decision, type Deciders } from '../decision.ts';
import { isLeading } from '../people.ts';
import type { GroupState, Schedule, Slot } from '../state.ts';

/** Asks the gate, and writes what is kept beside it. */
function dated(
  state: GroupState,
  event: ScheduleEvent,
  write: (schedule: Schedule) => Schedule = (schedule) => schedule,
): Decision {
  const dates = send(scheduleMachine, state.dates, event);
  return isRefused(dates) ? dates : { ...state, dates, schedule: write(state.schedule) };
}

/** Forming waits for the date of the first session. */
function formed(decision: Decision, session: Id, type: 'date.decided' | 'date.reopened'): Decision {
  if (isRefused(decision) || decision.programme.sessions[0] !== session) return decision;
  const formation = send(formationMachine, decision.formation, { type });
  return isRefused(formation) ? decision : { ...decision, formation };
}

export const scheduleDeciders: Deciders<
  'slot.proposed' | 'slot.withdrawn' | 'availability.given' | 'date.decided' | 'date.reopened'
> = {
  'slot.proposed': (state, event) => {
    const id = idOfEvent(event);
    const slot: Slot = { id, ...event.data, place: event.words?.place ?? '' };
    return dated(state, { type: 'slot.proposed', slot: id }, (schedule) => ({
      ...schedule,
      slots: { ...schedule.slots, [id]: slot },
    }));
  },

  'slot.withdrawn': (state, event) =>
    dated(state, { type: 'slot.withdrawn', slot: event.data.slot }, (schedule) => {
      const { [event.data.slot]: _, ...slots } = schedule.slots;
      return { ...schedule, slots };
    }),

  'availability.given': (state, event) =>
    dated(state, {
      type: 'availability.given',
      slot: event.data.slot,
      who: event.member,
      answer: event.data.answer,
      asked: event.data.asked === true,
    }),

  'date.decided': (state, event) => {
    const { session, slot, open } = event.data;
    const gate: ScheduleEvent = {
      type: 'date.decided',
      byLeads: isLeading(state, event),
      session,
      ...(slot === undefined ? {} : { slot }),
      ...(open === undefined ? {} : { open }),
    };
    const place = event.words?.place ?? state.schedule.slots[slot ?? '']?.place ?? '';
    const decision = dated(state, gate, (schedule) => {
      const known = schedule.changes[session];
      return {
        ...schedule,
        places: { ...schedule.places, [session]: { place, remote: event.words?.remote ?? '' } },
        changes: { ...schedule.changes, [session]: known === undefined ? 0 : known + 1 },
      };
    });
    return formed(decision, session, slot === undefined ? 'date.reopened' : 'date.decided');
  },

  'date.reopened': (state, event) => {
    const { session } = event.data;
    const gate: ScheduleEvent = { type: 'date.reopened', byLeads: isLeading(state, event), session };
    return formed(dated(state, gate), session, 'date.reopened');
  },
};
