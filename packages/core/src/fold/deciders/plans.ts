/** Actions: the card is a record of the collection, its flow stands beside it and outlives every block. */
import { send, start } from '../../chart.ts';
import type { Entry } from '../../collections/collection.ts';
import type { EventOf } from '../../events/body.ts';
import type { Id } from '../../events/schemas.ts';
import type { Filled } from '../../planning/action.ts';
import { planningMachine, type PlanningEvent, type Terms, type TermsChange } from '../../planning/planning.machine.ts';
import { isRefused, sessionOf, type Decision, type Deciders } from '../decision.ts';
import { isInCircle, isLeading, presentIn } from '../people.ts';
import type { Consent, GroupState, Plan } from '../state.ts';
import type { Hook } from './collections.ts';
import { defined } from './journey.ts';

const planOf = (state: GroupState, id: Id): Plan | undefined =>
  Object.hasOwn(state.plans, id) ? state.plans[id] : undefined;
const withPlan = (state: GroupState, plan: Plan): GroupState => ({
  ...state,
  plans: { ...state.plans, [plan.id]: plan },
});

/** Asks the machine of an action, and writes what is kept beside it. */
function planned(
  state: GroupState,
  id: Id,
  event: PlanningEvent,
  change: (plan: Plan) => Partial<Plan> = () => ({}),
): Decision {
  const plan = planOf(state, id);
  if (!plan) return 'exists';
  const flow = send(planningMachine, plan.flow, event);
  if (isRefused(flow)) return flow;
  const beside = change(plan);
  // A card that went back to a proposal has nothing to follow up.
  const isOver = flow.value === 'draft' && plan.flow.value !== 'draft';
  return withPlan(state, { ...plan, ...beside, flow, ...(isOver ? { committed: null, followed: [] } : {}) });
}

export const planDeciders: Deciders<'action.committed' | 'action.answered' | 'action.followed' | 'action.returned'> = {
  'action.committed': (state, event) => {
    const session = state.now.session === null ? undefined : sessionOf(state, state.now.session);
    const gate = {
      type: event.type,
      byLeads: isLeading(state, event),
      present: session ? presentIn(state, session) : [],
    } as const;
    return planned(state, event.data.action, gate, () => ({ committed: event.at, followed: [] }));
  },

  'action.answered': (state, event) => {
    const { action, answer } = event.data;
    const gate = { type: event.type, who: event.member, byLeads: isLeading(state, event), answer } as const;
    return planned(state, action, gate, () => ({ answered: answer === 'notAsked' ? null : event.at }));
  },

  'action.followed': (state, event) => {
    const { action, state: stand } = event.data;
    const gate = { type: event.type, who: event.member, byLeads: isLeading(state, event), state: stand } as const;
    const said = { state: stand, at: event.at, why: event.words?.why ?? '' };
    return planned(state, action, gate, ({ followed }) => {
      // Said again of the same state: the words are put right, and there is nothing more to take back.
      const earlier = followed[0]?.state === stand ? followed.slice(1) : followed;
      return { followed: [said, ...earlier].slice(0, 2) };
    });
  },

  'action.returned': (state, event) => {
    const gate = { type: event.type, who: event.member, byLeads: isLeading(state, event) } as const;
    return planned(state, event.data.action, gate, ({ followed }) => ({ followed: followed.slice(1) }));
  },
};

/** A round about an action is about its card as it stands; another round takes the place of the one before. */
export function askedOfPlan(state: GroupState, { id, about, flow }: Consent): Decision {
  if (about.kind !== 'action') return state;
  const plan = planOf(state, about.action);
  if (!plan) return 'exists';
  if (plan.flow.context.revision !== about.revision) return 'isCurrent';
  return planned(state, about.action, { type: 'consent.asked', round: id, of: flow.context.of });
}

/** What is answered in the latest round about an action, its machine hears too. */
export function answeredOfPlan(
  state: GroupState,
  { id, about }: Consent,
  event: { readonly type: 'consent.given' | 'consent.withheld'; readonly who: Id },
): Decision {
  if (about.kind !== 'action' || planOf(state, about.action)?.flow.context.round !== id) return state;
  return planned(state, about.action, event);
}

/** Somebody has left the group: what was theirs and is not over waits for somebody else. */
export function leftPlans(state: GroupState, who: Id): GroupState {
  let next = state;
  for (const { id, flow } of Object.values(state.plans)) {
    if (![flow.context.owner, flow.context.pair, flow.context.asks].includes(who)) continue;
    const told = planned(next, id, { type: 'member.left', who });
    if (!isRefused(told)) next = told;
  }
  return next;
}

type Cards = EventOf<'action.added' | 'action.edited' | 'action.withdrawn'>;
type Data = Partial<EventOf<'action.edited'>['data']>;

/** What an event changes of the terms. */
const changeOf = ({ owner, pair, from, by, asks, filled }: Data): TermsChange =>
  defined({ owner, pair, from, by, asks, daily: filled?.daily });

/** The people that a card names are of the circle. */
const isCircle = (state: GroupState, { owner, pair, asks, reminds }: Data): boolean =>
  [owner, pair, asks, reminds].every((who) => who === null || who === undefined || isInCircle(state, who));

/** What the collection of actions asks and does beyond any other. */
export const actionHook: Hook = {
  mayEdit: (state, id, member) => {
    const context = planOf(state, id)?.flow.context;
    return context !== undefined && (context.owner === member || context.pair === member);
  },
  merged: (before, data) => {
    const { filled } = data as { readonly filled?: Filled | null };
    const had = (before as Entry<'action'>['data']).filled;
    return filled === undefined ? data : { ...data, filled: { ...had, ...filled } };
  },
  kept: (state, event, id) => {
    const { type, data } = event as Cards;
    if (type === 'action.withdrawn') {
      const asked = planned(state, id, { type });
      if (isRefused(asked)) return asked;
      const { [id]: _, ...plans } = asked.plans;
      return { ...asked, plans };
    }
    if (!isCircle(state, data)) return 'isInCircle';
    if (type === 'action.edited') return planned(state, id, { type, change: changeOf(data) });
    const flow = start(planningMachine, changeOf(data) as Partial<Terms>);
    return withPlan(state, { id, flow, committed: null, answered: null, followed: [] });
  },
};
