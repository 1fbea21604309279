/**
 * What documents read of a group. The only file that knows the shape of core's state, so only this file changes when
 * core moves. All that people wrote passes {@link plain} here.
 */
import {
  agreementView,
  blockMinutes,
  methodOf,
  pathView,
  programmeOf,
  type Block,
  type GroupState,
  type Id,
  type Lang,
  type Member,
  type Method,
  type Stone,
} from '@opelix/verme-core';
import { DocumentsError } from './errors.ts';
import { lines, plain } from './plain.ts';
import { textsIn } from './texts/languages.ts';

export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
}

export interface GroupFacts {
  readonly room: string;
  readonly name: string;
  readonly theme: string;
  readonly project: string;
  readonly code: string;
  /** When the group was founded, ms. */
  readonly founded: number;
  readonly leads: readonly Person[];
  /** Names of the organisations whose people are in the circle. */
  readonly organisations: readonly string[];
}

/** A date as it was agreed: wall time, zone, and the instant that its author's device computed (ms). */
export interface DecidedDate {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: number;
  readonly start: number;
}

/** A session as it is planned. Never read by the statement. */
export interface SessionFacts {
  readonly id: Id;
  readonly number: number;
  readonly theme: string;
  readonly method: string;
  readonly minutes: number;
  readonly date: DecidedDate | null;
  /** Who settles an open date, and by which day. */
  readonly open: { readonly who: string; readonly by: string } | null;
  readonly place: string;
  readonly remote: string;
  readonly host: string;
  readonly leads: string;
  readonly case: string;
  /** How often its date was changed after it was first decided. */
  readonly changes: number;
  readonly blocks: readonly { readonly title: string; readonly minutes: number }[];
}

export interface ProgrammeFacts {
  readonly version: number;
  readonly isAgreed: boolean;
  readonly aims: readonly string[];
  /** For how many people the minutes are reckoned: everybody in the circle. */
  readonly people: number;
  readonly sessions: readonly SessionFacts[];
}

/** One held session as an employer may know it: times and place, and nothing that was planned or said. */
export interface HeldSession {
  readonly number: number;
  readonly opened: number;
  readonly closed: number;
  readonly zone: string;
  readonly place: string;
  /** When the member came and left (null: stayed to the end), ms. Null: was not there. */
  readonly presence: { readonly came: number; readonly left: number | null } | null;
  readonly travel: string;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const nameOf = (state: GroupState, member: Id | null): string =>
  plain((member === null ? undefined : own(state.members.byId, member)?.name) ?? '');

function personOf(state: GroupState, { id, name, role, org, email }: Member): Person {
  const organisation = plain(state.members.orgs[org] ?? '');
  return { id, name: plain(name), role: plain(role), organisation, email: plain(email) };
}

/** A member, also one who has left the group. Throws {@link DocumentsError} `noMember`. */
export function personIn(state: GroupState, member: Id): Person {
  const found = own(state.members.byId, member);
  if (!found) throw new DocumentsError('noMember', `there is no member ${member}`);
  return personOf(state, found);
}

/** The name of an organisation by its number; empty where it has none. */
export const organisationIn = (state: GroupState, org: number): string =>
  plain(own(state.members.orgs, String(org)) ?? '');

/** The group itself. Throws {@link DocumentsError} `notFounded`. */
export function groupFacts(state: GroupState): GroupFacts {
  const { group, members } = state;
  if (!group) throw new DocumentsError('notFounded', 'the group has not been founded');
  const circle = members.circle.flatMap((id) => own(members.byId, id) ?? []);
  const organisations = circle.map(({ org }) => plain(members.orgs[org] ?? '')).filter((name) => name !== '');
  return {
    room: group.room,
    name: plain(group.name),
    theme: plain(group.theme),
    project: plain(group.project),
    code: plain(group.code),
    founded: group.founded,
    leads: members.leads.map((id) => personIn(state, id)),
    organisations: [...new Set(organisations)],
  };
}

/** The ground rules as they stand, and whether everybody who was asked has accepted them. */
export function rulesOf(state: GroupState): { readonly rules: readonly string[]; readonly isAgreed: boolean } {
  const { rules, accepted } = agreementView(state);
  return { rules: rules.map(({ text }) => plain(text ?? '')).filter((rule) => rule !== ''), isAgreed: accepted };
}

function blocksOf(state: GroupState, session: Id, lang: Lang): SessionFacts['blocks'] {
  const activities = (own(state.sessions, session)?.blocks ?? []).flatMap((id) => own(state.activities, id) ?? []);
  return activities
    .filter(({ life }) => life !== 'dropped')
    .map(({ title, block, extended }) => ({
      title:
        plain(title) || (methodOf(block.method ?? '')?.texts[lang].title ?? textsIn(lang).programme.kinds[block.kind]),
      minutes: blockMinutes(block, state.members.circle.length, extended),
    }));
}

function sessionFacts(state: GroupState, stone: Stone, lang: Lang): SessionFacts {
  const texts = programmeOf(state.group?.programme ?? '')?.texts[lang].sessions[stone.key];
  return {
    id: stone.session,
    number: stone.number,
    theme: plain(stone.theme) || (texts?.theme ?? textsIn(lang).session(stone.number)),
    method: plain(stone.method) || (texts?.method ?? ''),
    minutes: stone.minutes,
    date: stone.date,
    open: stone.open ? { who: nameOf(state, stone.open.who), by: stone.open.by } : null,
    place: plain(stone.place),
    remote: plain(stone.remote),
    host: nameOf(state, stone.host),
    leads: nameOf(state, stone.leads),
    case: nameOf(state, stone.case),
    changes: own(state.schedule.changes, stone.session) ?? 0,
    blocks: blocksOf(state, stone.session, lang),
  };
}

/** The plan: aims and sessions, in the programme's own words where the group has none. */
export function programmeFacts(state: GroupState, lang: Lang): ProgrammeFacts {
  const { version, confirmed, aims, stones } = pathView(state);
  return {
    version,
    isAgreed: confirmed > 0 && confirmed === Math.max(1, version),
    aims: lines(aims),
    people: state.members.circle.length,
    sessions: stones.map((stone) => sessionFacts(state, stone, lang)),
  };
}

/** One block as a guide tells it: its own minutes and steps, and the method that it follows. */
export interface GuideBlock {
  readonly title: string;
  readonly minutes: number;
  readonly steps: Block['steps'];
  readonly method: Method | undefined;
}

/** A programme as a guide tells it: the names of the programme and its methods, and none that the group gave. */
export interface GuideFacts {
  readonly room: string;
  readonly people: number;
  readonly sessions: readonly {
    readonly number: number;
    readonly theme: string;
    readonly about: string;
    readonly blocks: readonly GuideBlock[];
  }[];
}

/** The programme without a word of the group. Throws {@link DocumentsError} `notFounded`. */
export function guideFacts(state: GroupState, lang: Lang): GuideFacts {
  const { room } = groupFacts(state);
  const people = state.members.circle.length;
  const names = programmeOf(state.group?.programme ?? '')?.texts[lang].sessions;
  const sessions = state.programme.sessions.map((id, i) => {
    const texts = names === undefined ? undefined : own(names, own(state.sessions, id)?.key ?? '');
    const activities = (own(state.sessions, id)?.blocks ?? []).flatMap((block) => own(state.activities, block) ?? []);
    const blocks = activities
      .filter(({ life }) => life !== 'dropped')
      .map(({ block, extended }): GuideBlock => {
        const method = methodOf(block.method ?? '');
        const title = method?.texts[lang].title ?? textsIn(lang).programme.kinds[block.kind];
        return { title, minutes: blockMinutes(block, people, extended), steps: block.steps, method };
      });
    return { number: i + 1, theme: texts?.theme ?? textsIn(lang).session(i + 1), about: texts?.about ?? '', blocks };
  });
  return { room, people, sessions };
}

/** When a session was held, and how many were in it; null where it was not, or is not closed. */
export function sessionHeld(
  state: GroupState,
  id: Id,
): { readonly opened: number; readonly closed: number; readonly zone: string; readonly present: number } | null {
  const session = own(state.sessions, id);
  if (!session || session.opened === null || session.closed === null) return null;
  const zone = pathView(state).stones.find((stone) => stone.session === id)?.date?.zone ?? state.group?.zone ?? 'UTC';
  const present = Object.values(session.attendance).filter(({ came }) => came !== null).length;
  return { opened: session.opened, closed: session.closed, zone, present };
}

/**
 * The sessions that have been held, with what one member's employer may know of each. With `running` the one that goes
 * on now is among them, to its planned end.
 */
export function heldSessions(state: GroupState, member: Id, { running = false } = {}): readonly HeldSession[] {
  const stones = pathView(state).stones;
  return stones.flatMap(({ session: id, number, place, date }): HeldSession[] => {
    const session = own(state.sessions, id);
    if (!session || session.opened === null || (session.closed === null && !running)) return [];
    const { opened, minutes } = session;
    const closed = session.closed ?? opened + minutes * 60_000;
    const mark = own(session.attendance, member);
    const presence = mark && mark.came !== null ? { came: mark.came, left: mark.left } : null;
    const zone = date?.zone ?? state.group?.zone ?? 'UTC';
    const travel = plain(own(session.travel, member) ?? '');
    return [{ number, opened, closed, zone, place: plain(place), presence, travel }];
  });
}
