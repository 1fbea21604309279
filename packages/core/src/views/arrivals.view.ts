/** People who come late to the group, and people who were away: what they have to be asked and told. */
import type { Id } from '../events/schemas.ts';
import type { GroupState, Session } from '../fold/state.ts';
import { approvalOf, approvalsOf, type Approval } from './approvals.ts';
import { nameIn } from './names.ts';
import { presentIn } from '../fold/people.ts';

/** A member who has not accepted the rules that the others have accepted. */
export interface Newcomer {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  /** Has been in no session that is over: everything is new. */
  readonly first: boolean;
  /** Is in the room now. */
  readonly here: boolean;
  readonly answer: Exclude<Approval, 'given'>;
  /** The round that waits for the answer; null where nobody has asked. */
  readonly consent: Id | null;
}
/** Who has to be asked about the rules before they take part. */
export interface NewcomersView {
  readonly newcomers: readonly Newcomer[];
  readonly revision: number;
}

const nobody: readonly Newcomer[] = [];
const sessionsHeld = (state: GroupState): readonly Session[] =>
  Object.keys(state.sessionFlows).flatMap((id) => {
    const session = state.sessions[id];
    return session && session.closed !== null ? [session] : [];
  });
const wasIn = (session: Session, member: Id): boolean =>
  Object.hasOwn(session.attendance, member) && session.attendance[member]?.came !== null;

/**
 * Members who have not accepted the rules as they stand, while others have: they are asked before the next block
 * begins. Empty as long as nobody has accepted these rules, or they have changed: then everybody is asked.
 */
export function newcomersView(state: GroupState): NewcomersView {
  const { revision } = state.agreement;
  const approvals = approvalsOf(state, 'agreement');
  const isAccepted = Object.values(state.consents).some(
    ({ about, flow }) => about.kind === 'agreement' && about.revision === revision && flow.value === 'given',
  );
  if (!isAccepted) return { newcomers: nobody, revision };
  const held = sessionsHeld(state);
  const here = state.now.session === null ? [] : presentIn(state, state.sessions[state.now.session]);
  const newcomers = state.members.circle.flatMap((member): Newcomer[] => {
    const answer = approvalOf(approvals, member);
    if (answer === 'given') return [];
    return [
      {
        member,
        name: nameIn(state.members, member),
        org: state.members.byId[member]?.org ?? 1,
        first: !held.some((session) => wasIn(session, member)),
        here: here.includes(member),
        answer,
        consent: approvals.open[member] ?? null,
      },
    ];
  });
  return { newcomers, revision };
}

/** Who missed the session that was held last, and is told what it decided. */
export interface AwayView {
  /** The session that they missed; null where none was held. */
  readonly session: Id | null;
  /** Members of the circle who were not there; while a session runs, those of them who are here now. */
  readonly members: readonly { readonly member: Id; readonly name: string; readonly org: number }[];
}

/**
 * Who was away last time. While a session runs it names those who are here again; they have seen what was decided once
 * that session is over. Newcomers are no part of it: they are told everything.
 */
export function awayView(state: GroupState): AwayView {
  const held = sessionsHeld(state);
  const session = held.at(-1);
  if (!session) return { session: null, members: [] };
  const running = state.now.session === null ? null : presentIn(state, state.sessions[state.now.session]);
  const missed = (running ?? state.members.circle).filter(
    (member) => !wasIn(session, member) && held.some((one) => wasIn(one, member)),
  );
  const members = missed.map((member) => ({
    member,
    name: nameIn(state.members, member),
    org: state.members.byId[member]?.org ?? 1,
  }));
  return { session: session.id, members };
}
