/** A consent round as people see it: who has answered, what, and whether it still holds. */
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { presentIn } from '../fold/people.ts';
import type { GroupState } from '../fold/state.ts';
import { nameIn } from './names.ts';

/** The answer of one who was asked; `via` says who recorded it, `reason` what they said when they withheld it. */
export interface ConsentRow {
  readonly member: Id;
  readonly name: string;
  readonly org: number;
  readonly answer: 'given' | 'withheld' | 'waiting';
  readonly via: 'chair' | 'self' | null;
  readonly reason: string;
}
/** A consent round as it stands: who has answered, who comes next, whether it still holds. */
export interface ConsentView {
  readonly consent: Id;
  readonly about: ConsentSubject;
  readonly open: boolean;
  /** All who were asked, and are still in the group, have given it. */
  readonly accepted: boolean;
  /** What was asked about has changed since: it must be asked again. */
  readonly stale: boolean;
  readonly rows: readonly ConsentRow[];
  /** The first in the group who has not answered. */
  readonly next: Id | null;
}

function isStale(state: GroupState, about: ConsentSubject): boolean {
  switch (about.kind) {
    case 'agreement':
      return about.revision !== state.agreement.revision;
    case 'summary':
      return about.revision !== state.summary.revision;
    case 'programme':
      return about.revision !== state.programme.version;
    case 'record':
      return about.decision !== undefined && about.decision !== state.record?.id;
    case 'dates':
      return about.dates.some(({ slot }) => !Object.hasOwn(state.schedule.slots, slot));
    case 'action':
      return about.revision !== state.plans[about.action]?.flow.context.revision;
  }
}

/**
 * Whom a consent is asked of now: those present while a session is open; everybody in the circle where none is, and
 * where nobody is known to be here.
 */
export function askedNow(state: GroupState): readonly Id[] {
  const session = state.sessions[state.now.session ?? ''];
  const here = session === undefined ? [] : presentIn(state, session);
  return here.length > 0 ? here : state.members.circle;
}

/** A consent round; null where there is none with that id. */
export function consentView(state: GroupState, id: Id): ConsentView | null {
  const consent = Object.hasOwn(state.consents, id) ? state.consents[id] : undefined;
  if (!consent) return null;
  const { of, answers } = consent.flow.context;
  const rows = of.map((member): ConsentRow => ({
    member,
    name: nameIn(state.members, member),
    org: state.members.byId[member]?.org ?? 1,
    answer: (Object.hasOwn(answers, member) ? answers[member] : undefined) ?? 'waiting',
    via: (Object.hasOwn(consent.via, member) ? consent.via[member] : undefined) ?? null,
    reason: consent.reasons[member] ?? '',
  }));
  // Who has left the group since is not waited for.
  const awaited = rows.filter((row) => state.members.circle.includes(row.member));
  return {
    consent: id,
    about: consent.about,
    open: consent.flow.value !== 'closed',
    accepted: awaited.length > 0 && awaited.every((row) => row.answer === 'given'),
    stale: isStale(state, consent.about),
    rows,
    next: awaited.find((row) => row.answer === 'waiting')?.member ?? null,
  };
}

/** The latest consent round about a kind of subject; null where none was asked. */
export function latestConsent(state: GroupState, kind: ConsentSubject['kind']): ConsentView | null {
  const ids = Object.values(state.consents).filter(({ about }) => about.kind === kind);
  const latest = ids.at(-1);
  return latest ? consentView(state, latest.id) : null;
}
