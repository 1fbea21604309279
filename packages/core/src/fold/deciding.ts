/** What was decided in which session: noted as it happens, so that nobody has to search the log for it. */
import { bodyOf, type EventOf } from '../events/body.ts';
import { idOf, type Envelope } from '../events/envelope.ts';
import type { EventType } from '../events/table.ts';
import type { Decided, GroupState } from './state.ts';

type What = Decided extends infer D ? (D extends Decided ? Omit<D, 'id' | 'session' | 'between'> : never) : never;
type Deciding = { readonly [K in EventType]?: (state: GroupState, event: EventOf<K>) => What | null };

/** Whoever comes late accepts what the others have decided, and decides nothing anew. */
const isAgreed = ({ decided }: GroupState, revision: number): boolean =>
  decided.some((one) => one.what === 'agreement' && one.revision === revision);

/** Types of events that decide something, and what: asked of the state after the event. */
const deciding: Deciding = {
  'date.decided': (_, { data }) => ({ what: 'date', of: data.session }),
  'programme.changed': (state, event) => {
    const { add, drop, confirmed, session } = event.data;
    if (add) return { what: 'session', of: idOf(event) };
    if (drop && session !== undefined) return { what: 'session', of: session };
    return confirmed ? { what: 'programme', revision: state.programme.version } : null;
  },
  'record.decided': (_, event) => ({ what: 'record', decision: idOf(event) }),
  'priorities.confirmed': (state) => ({ what: 'priorities', ideas: state.board.flow.context.priorities }),
  'action.committed': (_, { data }) => ({ what: 'action', of: data.action }),
  'action.followed': (_, { data }) => ({ what: 'action', of: data.action }),
  'chair.passed': (state) => ({ what: 'chair', to: state.members.leads }),
  /** A consent decides with the last answer that it needs. */
  'consent.given': (state, { data }) => {
    const consent = state.consents[data.consent];
    if (consent?.flow.value !== 'given') return null;
    const { about } = consent;
    switch (about.kind) {
      case 'agreement':
        return about.revision === state.agreement.revision && !isAgreed(state, about.revision)
          ? { what: 'agreement', revision: about.revision }
          : null;
      case 'summary':
        return about.revision === state.summary.revision ? { what: 'summary', revision: about.revision } : null;
      case 'record':
        return state.record ? { what: 'record', decision: state.record.id } : null;
      // Dates, the programme and actions are decided by what carries the consent out.
      case 'dates':
      case 'action':
      case 'programme':
        return null;
    }
  },
};

/** The state with what an accepted event has decided, if it did. */
export function withDecided(state: GroupState, envelope: Envelope): GroupState {
  if (!Object.hasOwn(deciding, envelope.type)) return state;
  const event = bodyOf(envelope) as EventOf<EventType>;
  const ask = deciding[event.type] as (state: GroupState, event: EventOf<EventType>) => What | null;
  const what = ask(state, event);
  if (what === null) return state;
  const now = state.now.session;
  // Sessions get their flow when they are opened: the last one is the one that was held last.
  const session = now ?? Object.keys(state.sessionFlows).at(-1) ?? null;
  const place = { id: idOf(envelope), session, between: now === null };
  return { ...state, decided: [...state.decided, { ...place, ...what } as Decided] };
}
