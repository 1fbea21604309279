/** The round table: who sits where, whose turn it is, who has had it. */
import {
  chairsOf,
  following,
  lineOf,
  maySpeakNow,
  noTurns,
  type DialogueContext,
  type Turns,
} from '../activities/dialogue/dialogue.context.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState, Member, Roster, Session } from '../fold/state.ts';
import type { Rule, Step } from '../methods/method.ts';
import { nameIn } from './names.ts';
import { view } from './view.ts';

/** A seat at the table, in speaking order. `had` covers speaking and passing alike: nobody can tell them apart. */
export interface Seat {
  readonly member: Id;
  /** First name, with an initial of the family name where two share it. */
  readonly name: string;
  readonly fullName: string;
  readonly org: number;
  readonly orgName: string;
  readonly turn: 'now' | 'had' | 'ahead' | 'none';
  /** Hand raised, in the queue rule. */
  readonly hand: boolean;
  /** False for those whom the step's voices exclude, and in a fishbowl for the outer circle. */
  readonly maySpeak: boolean;
  /** Sits in the inner circle of a fishbowl. */
  readonly inside: boolean;
  /** Roles, in the order in which they were first taken, in a block that has to do with roles; in any other one none. */
  readonly roles: readonly string[];
}

/** Who sits where, whose turn it is, who comes next, and who talks with whom. */
export interface TableView {
  readonly rule: Rule | null;
  readonly seats: readonly Seat[];
  readonly holder: Id | null;
  readonly next: Id | null;
  /** Where a round stands: going, asking those who passed once more, or done. */
  readonly round: 'going' | 'again' | 'done' | null;
  readonly groups: readonly (readonly Id[])[];
  /** Raised hands in the order in which they are given the floor. */
  readonly line: readonly Id[];
  /** The inner circle of a fishbowl, and how many of its chairs are free now; one that stays empty counts. */
  readonly fishbowl: { readonly inside: readonly Id[]; readonly free: number; readonly open: boolean } | null;
  /** Who is to listen while the others speak, because of a role: the owner of a case in consultation. */
  readonly apart: readonly Id[];
  /** How many sessions have begun: the growth rings of the table. */
  readonly rings: number;
}

const none: Turns = noTurns;

function turnOf(turns: Turns, rule: Rule | null, member: Id): Seat['turn'] {
  if (turns.holder === member) return 'now';
  if (turns.had.includes(member)) return 'had';
  return rule === 'round' && turns.order.includes(member) ? 'ahead' : 'none';
}

function nextOf(context: Parameters<typeof following>[0], rule: Rule | null): Id | null {
  const { turns } = context;
  if (rule === 'queue') return lineOf(turns)[0] ?? null;
  return rule === 'round' && turns.holder !== null ? following(context) : null;
}

const quiet = { steps: [], facts: { leads: [], present: [] }, turns: none, roles: {} } as const;

/** Those whom a role excludes from speaking sit a little apart. */
function apartIn(context: Pick<DialogueContext, 'roles'>, step: Step | undefined): readonly Id[] {
  if (step?.voices?.who !== 'except') return [];
  return step.voices.roles.flatMap((role) => (Object.hasOwn(context.roles, role) ? (context.roles[role] ?? []) : []));
}

/** A case is laid down with its block: after it nobody at the table is the one who brought it. */
const isOfRoles = ({ roles, needs, voices }: Step): boolean =>
  roles !== undefined || needs !== undefined || (voices !== undefined && voices.who !== 'leads');

function make(
  members: Roster,
  flow: { readonly context?: DialogueContext },
  session: Partial<Pick<Session, 'attendance' | 'roles'>>,
  sessions: Readonly<Record<Id, Session>>,
): TableView {
  const context = flow.context ?? quiet;
  const { turns } = context;
  const step = context.steps[turns.at];
  const rule = step?.rule ?? null;
  const roles = context.steps.some(isOfRoles) ? Object.entries(session.roles?.now ?? {}) : [];
  const isHere = (id: Id): boolean => {
    const mark = session.attendance?.[id];
    return session.attendance === undefined || (mark !== undefined && mark.came !== null && mark.left === null);
  };
  const seats = members.circle.filter(isHere).map((id): Seat => {
    const member = members.byId[id] as Member;
    return {
      member: id,
      name: nameIn(members, id),
      fullName: member.name,
      org: member.org,
      orgName: members.orgs[member.org] ?? '',
      turn: turnOf(turns, rule, id),
      hand: turns.hands.includes(id),
      maySpeak: flow.context === undefined || maySpeakNow(flow.context, id),
      inside: rule === 'seats' && turns.seats.includes(id),
      roles: roles.flatMap(([role, who]) => (who.includes(id) ? [role] : [])),
    };
  });
  return {
    rule,
    seats,
    holder: turns.holder,
    next: nextOf(context, rule),
    round: rule === 'round' ? (turns.ended ? 'done' : turns.again ? 'again' : 'going') : null,
    groups: rule === 'groups' ? turns.groups : [],
    line: rule === 'queue' ? lineOf(turns) : [],
    fishbowl:
      rule === 'seats'
        ? {
            inside: turns.seats,
            free: Math.max(step?.open ? 1 : 0, chairsOf(step) + (step?.open ? 1 : 0) - turns.seats.length),
            open: step?.open === true,
          }
        : null,
    apart: apartIn(context, step),
    rings: Object.values(sessions).filter((one) => one.opened !== null).length,
  };
}

const noFlow = {};
const noSession = {};

/** The round table of the open activity; before and between sessions, the circle alone. */
export function tableView(state: GroupState): TableView {
  return table(state, undefined);
}
const table = view(
  (state: GroupState, _key: undefined) => {
    const { activity, session } = state.now;
    const flow = activity === null ? noFlow : ((state.flows[activity] as object | undefined) ?? noFlow);
    const running = session === null ? noSession : (state.sessions[session] ?? noSession);
    return [state.members, flow, running, state.sessions] as const;
  },
  (members, flow, session, sessions) =>
    make(members, flow as { context?: DialogueContext }, session as Session, sessions),
);
