/** Roles outlive their block: the session keeps them, and remembers who has had them. */
import { ticks } from '../methods/case-ticks.ts';
import type { Step } from '../methods/method.ts';
import type { Id } from '../events/schemas.ts';
import type { GroupState, Session, SessionRoles } from './state.ts';

type Roles = SessionRoles['now'];

/** Who has which role in a session, among those of the circle. */
export function rolesIn(state: GroupState, session: Session | undefined): Roles {
  const now = session?.roles.now ?? {};
  const isGone = (who: Id): boolean => !state.members.circle.includes(who);
  if (!Object.values(now).some((holders) => holders.some(isGone))) return now;
  return Object.fromEntries(Object.entries(now).map(([role, list]) => [role, list.filter((who) => !isGone(who))]));
}

/** Every one of the six points is ticked, or knowingly left open. */
export const isCaseChecked = (checked: Session['checked']): boolean =>
  checked !== null && ticks.every((tick) => checked.ticks.includes(tick) || checked.unticked.includes(tick));

const holders = (roles: Roles, role: string): readonly Id[] => (Object.hasOwn(roles, role) ? (roles[role] ?? []) : []);

/** Who has had which role, after these have had it too. */
export function hadToo(had: Roles, role: string, who: readonly Id[]): Roles {
  const before = holders(had, role);
  const fresh = who.filter((one) => !before.includes(one));
  return fresh.length === 0 ? had : { ...had, [role]: [...before, ...fresh] };
}

/** Roles that a step is about: without them it could not be held. */
const rolesOf = (step: Step | undefined): readonly string[] => [
  ...(step?.needs ?? []),
  ...(step?.voices?.who === 'only' ? step.voices.roles : []),
];

/** The roles of a session after a step has begun: who has a role that the step names has had it. */
export function rolesBegun(roles: SessionRoles, step: Step | undefined): SessionRoles {
  let { had } = roles;
  for (const role of rolesOf(step)) had = hadToo(had, role, holders(roles.now, role));
  return had === roles.had ? roles : { ...roles, had };
}

/** The case of another owner is another case: its six points are gone through anew. */
export const isSameOwner = (before: Roles, after: Roles): boolean =>
  holders(before, 'owner').join() === holders(after, 'owner').join();
