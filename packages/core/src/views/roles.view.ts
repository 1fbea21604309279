/**
 * Who has which role, and to whom it would come next: whoever has no other one in the session, then fewest times, then
 * longest ago, then as people sit.
 */
import type { Id } from '../events/schemas.ts';
import { presentIn } from '../fold/people.ts';
import type { GroupState, Programme, Roster, Session } from '../fold/state.ts';
import { nameIn } from './names.ts';
import { view } from './view.ts';

/** Roles that have names in the interface; a method may bring others. */
export const usualRoles = ['owner', 'leads', 'writer', 'timekeeper', 'observer', 'host'] as const;

/** Somebody to whom a role could come. */
export interface RoleProposal {
  readonly member: Id;
  readonly name: string;
  /** In how many sessions they have had it; shown to nobody, it only orders the list. */
  readonly times: number;
  /** Planned for this session when the programme was made. */
  readonly planned: boolean;
}
/** A role: who has it in the session that is open, and to whom it would come next. */
export interface RoleRow {
  readonly role: string;
  readonly holders: readonly Id[];
  /** The most fitting first. Whoever has it already is not among them. */
  readonly proposals: readonly RoleProposal[];
}

/** When a member had a role: in how many sessions, and in which the last time, counted by their opening. */
interface Past {
  readonly times: number;
  readonly last: number;
}

const listed = (record: Readonly<Record<string, readonly Id[]>>, role: string): readonly Id[] =>
  Object.hasOwn(record, role) ? (record[role] ?? []) : [];

/** Who had a role in a session: once a step that names it has begun, or when the session closed with it. */
function hadIn(session: Session, role: string): readonly Id[] {
  if (session.opened === null) return [];
  const { had, now } = session.roles;
  const all = [...listed(had, role), ...(session.closed === null ? [] : listed(now, role))];
  return role === 'host' && session.host !== null ? [...all, session.host] : all;
}

function pastOf(sessions: readonly Session[], role: string): ReadonlyMap<Id, Past> {
  const past = new Map<Id, Past>();
  for (const session of sessions) {
    for (const who of new Set(hadIn(session, role))) {
      const before = past.get(who) ?? { times: 0, last: 0 };
      past.set(who, { times: before.times + 1, last: Math.max(before.last, session.opened ?? 0) });
    }
  }
  return past;
}

/** Roles of which one person has only one at a time: the owner of a case does not lead its consultation. */
const apart: Readonly<Record<string, string>> = { owner: 'leads', leads: 'owner' };

const plannedFor = (session: Session | undefined, role: string): Id | null => {
  if (role === 'owner') return session?.case ?? null;
  if (role === 'host') return session?.host ?? null;
  return role === 'leads' ? (session?.leads ?? null) : null;
};

function rowOf(
  role: string,
  members: Roster,
  sessions: readonly Session[],
  open: Session | undefined,
  here: readonly Id[],
): RoleRow {
  const now = open?.roles.now ?? {};
  const holders = (role === 'host' ? [plannedFor(open, role) ?? ''] : listed(now, role)).filter((who) =>
    members.circle.includes(who),
  );
  const past = pastOf(sessions, role);
  const planned = plannedFor(open, role);
  const busy = new Set(Object.entries(now).flatMap(([other, whose]) => (other === role ? [] : whose)));
  const excluded = Object.hasOwn(apart, role) ? listed(now, apart[role] ?? '') : [];
  const proposals = here
    .filter((who) => !holders.includes(who) && !excluded.includes(who))
    .map((member, seat) => ({
      member,
      name: nameIn(members, member),
      times: past.get(member)?.times ?? 0,
      last: past.get(member)?.last ?? 0,
      planned: member === planned,
      busy: busy.has(member),
      seat,
    }))
    .sort(
      (a, b) =>
        Number(b.planned) - Number(a.planned) ||
        Number(a.busy) - Number(b.busy) ||
        a.times - b.times ||
        a.last - b.last ||
        a.seat - b.seat,
    )
    .map(({ member, name, times, planned: isPlanned }) => ({ member, name, times, planned: isPlanned }));
  return { role, holders, proposals };
}

const nobody = {};
const rows = view(
  (state: GroupState, _role: string) => {
    const open = state.now.session === null ? nobody : (state.sessions[state.now.session] ?? nobody);
    return [state.members, state.programme, state.sessions, open] as const;
  },
  (members: Roster, programme: Programme, sessions, open, role): RoleRow => {
    const session = open === nobody ? undefined : (open as Session);
    const here = session ? presentIn({ members }, session) : members.circle;
    const held = programme.sessions.flatMap((id) => sessions[id] ?? []);
    return rowOf(role, members, held, session, here);
  },
);

/** A role in the session that is open, with the people who are here; between sessions, with everybody of the circle. */
export const roleView = (state: GroupState, role: string): RoleRow => rows(state, role);

/** A role among those that are offered together. */
export interface OfferedRole extends RoleRow {
  /** To whom it is proposed; null where somebody has it, or nobody could. Nobody twice while there is somebody else. */
  readonly first: RoleProposal | null;
}

/** These roles side by side; unless told, every usual one and those of the open session beside them. */
export function rolesView(state: GroupState, roles: readonly string[] = knownRoles(state)): readonly OfferedRole[] {
  const asked = new Set<Id>();
  return roles.map((role) => {
    const row = roleView(state, role);
    const { holders, proposals } = row;
    if (holders.length > 0) return { ...row, first: null };
    const first = proposals.find(({ member }) => !asked.has(member)) ?? proposals[0] ?? null;
    if (first !== null) asked.add(first.member);
    return { ...row, first };
  });
}

function knownRoles(state: GroupState): readonly string[] {
  const open = state.now.session === null ? undefined : state.sessions[state.now.session];
  const others = Object.keys(open?.roles.now ?? {}).filter((role) => !(usualRoles as readonly string[]).includes(role));
  return [...usualRoles, ...others];
}
