import { send } from '../../chart.ts';
import { formationMachine, type FormationEvent } from '../../formation/formation.machine.ts';
import {
  idOfEvent,
  isRefused,
  sessionOf,
  tellActivity,
  tellSchedule,
  withSession,
  type Deciders,
} from '../decision.ts';
import { isInCircle, isLeading } from '../people.ts';
import { hadToo } from '../roles.ts';
import type { GroupState, Member, Roster } from '../state.ts';
import { defined } from './journey.ts';
import { leftPlans } from './plans.ts';

/** Tells the machines that the circle has changed. */
function circleChanged(state: GroupState, type: FormationEvent['type']): GroupState {
  const formation = send(formationMachine, state.formation, { type });
  return tellActivity(tellSchedule(isRefused(formation) ? state : { ...state, formation }));
}

function withMember(roster: Roster, member: Member): Roster {
  return { ...roster, byId: { ...roster.byId, [member.id]: member } };
}

function gone(state: GroupState, who: string, life: 'left' | 'removed'): GroupState | 'isInCircle' | 'hasLeads' {
  const member = state.members.byId[who];
  if (!member || !isInCircle(state, who)) return 'isInCircle';
  const leads = state.members.leads.filter((one) => one !== who);
  // Somebody must lead: the chair is passed on first.
  if (leads.length === 0) return 'hasLeads';
  const circle = state.members.circle.filter((one) => one !== who);
  const members = { ...withMember(state.members, { ...member, life }), circle, leads };
  return circleChanged(leftPlans({ ...state, members }, who), life === 'left' ? 'member.left' : 'member.removed');
}

export const memberDeciders: Deciders<
  'member.added' | 'member.updated' | 'member.left' | 'member.removed' | 'contact.allowed' | 'chair.passed'
> = {
  'member.added': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const id = idOfEvent(event);
    const { words, data } = event;
    const member: Member = {
      id,
      name: words?.name ?? '',
      role: words?.role ?? '',
      org: data.org,
      email: words?.email ?? '',
      life: 'here',
    };
    const roster = withMember(state.members, member);
    const members = {
      ...roster,
      circle: [...roster.circle, id],
      orgs: roster.orgs[data.org] ? roster.orgs : { ...roster.orgs, [data.org]: words?.org ?? '' },
    };
    return circleChanged({ ...state, members }, 'member.added');
  },

  'member.updated': (state, event) => {
    const { who, org } = event.data;
    if (who !== event.member && !isLeading(state, event)) return 'leads';
    const member = Object.hasOwn(state.members.byId, who) ? state.members.byId[who] : undefined;
    if (!member) return 'isInCircle';
    const { org: orgName, ...words } = defined(event.words ?? {});
    const roster = withMember(state.members, { ...member, ...words, org: org ?? member.org });
    const number = org ?? member.org;
    const orgs = orgName === undefined ? roster.orgs : { ...roster.orgs, [number]: orgName };
    return { ...state, members: { ...roster, orgs } };
  },

  'member.left': (state, event) =>
    event.data.who === event.member || isLeading(state, event) ? gone(state, event.data.who, 'left') : 'leads',
  'member.removed': (state, event) => (isLeading(state, event) ? gone(state, event.data.who, 'removed') : 'leads'),

  /** One's own word about oneself; on the one laptop it is recorded for whoever says it. */
  'contact.allowed': (state, event) => {
    const fields = [...new Set(event.data.fields)];
    const phone = fields.includes('phone') ? (event.words?.phone ?? '') : '';
    return { ...state, contacts: { ...state.contacts, [event.member]: { fields, phone } } };
  },

  'chair.passed': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const leads = [...new Set(event.data.to)];
    if (!leads.every((one) => isInCircle(state, one))) return 'isInCircle';
    const passed = { ...state, members: { ...state.members, leads } };
    const session = sessionOf(passed, passed.now.session ?? '');
    if (!session) return tellActivity(passed);
    // Whoever leads a part of a session has led it.
    const roles = { ...session.roles, had: hadToo(session.roles.had, 'leads', leads) };
    return tellActivity(withSession(passed, session.id, { roles }));
  },
};
