import { send, start } from '../../chart.ts';
import { consentMachine, type ConsentEvent } from '../../consent/consent.machine.ts';
import type { Id } from '../../events/schemas.ts';
import { idOfEvent, isRefused, type Decision, type Deciders } from '../decision.ts';
import { isInCircle, isLeading } from '../people.ts';
import type { Consent, GroupState } from '../state.ts';
import { askedOfPlan, answeredOfPlan } from './plans.ts';

function answered(
  state: GroupState,
  id: Id,
  event: ConsentEvent,
  change: (consent: Consent) => Partial<Consent> = () => ({}),
): Decision {
  const consent = Object.hasOwn(state.consents, id) ? state.consents[id] : undefined;
  if (!consent) return 'exists';
  const flow = send(consentMachine, consent.flow, event);
  if (isRefused(flow)) return flow;
  const next = { ...state, consents: { ...state.consents, [id]: { ...consent, flow, ...change(consent) } } };
  return event.type === 'consent.closed' ? next : answeredOfPlan(next, consent, event);
}

const without = <T>(record: Readonly<Record<Id, T>>, id: Id): Readonly<Record<Id, T>> => {
  const { [id]: _, ...rest } = record;
  return rest;
};

export const consentDeciders: Deciders<'consent.asked' | 'consent.given' | 'consent.withheld' | 'consent.closed'> = {
  'consent.asked': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const of = [...new Set(event.data.of)];
    if (!of.every((one) => isInCircle(state, one))) return 'isInCircle';
    const id = idOfEvent(event);
    const consent: Consent = {
      id,
      about: event.data.about,
      asked: event.at,
      ...(event.activity === undefined ? {} : { activity: event.activity }),
      flow: start(consentMachine, { of }),
      reasons: {},
      via: {},
    };
    return askedOfPlan({ ...state, consents: { ...state.consents, [id]: consent } }, consent);
  },

  'consent.given': (state, event) =>
    answered(state, event.data.consent, { type: 'consent.given', who: event.member }, (consent) => ({
      reasons: without(consent.reasons, event.member),
      via: { ...consent.via, [event.member]: event.via ?? 'self' },
    })),

  'consent.withheld': (state, event) =>
    answered(state, event.data.consent, { type: 'consent.withheld', who: event.member }, (consent) => ({
      reasons: { ...consent.reasons, [event.member]: event.words?.reason ?? '' },
      via: { ...consent.via, [event.member]: event.via ?? 'self' },
    })),

  'consent.closed': (state, event) =>
    answered(state, event.data.consent, { type: 'consent.closed', byLeads: isLeading(state, event) }),
};
