import type { EventOf } from '../../events/body.ts';
import { idOfEvent, sessionOf, tellSchedule, withSession, type Decision, type Deciders } from '../decision.ts';
import { isInCircle, isLeading } from '../people.ts';
import type { GroupState, Session } from '../state.ts';
import { defined, plannedSession, said } from './journey.ts';

type Changed = EventOf<'programme.changed'>;

/** Any change of content makes the programme's next version; `confirmed` says which one the group agreed on. */
export const nextVersion = (state: GroupState): GroupState => ({
  ...state,
  programme: { ...state.programme, version: Math.max(state.programme.version, state.programme.confirmed) + 1 },
});

function added(state: GroupState, event: Changed, add: NonNullable<Changed['data']['add']>): Decision {
  // What was held keeps its number.
  if (state.programme.sessions.slice(add.at).some((id) => sessionOf(state, id)?.opened !== null)) return 'isAhead';
  const id = idOfEvent(event);
  const sessions = state.programme.sessions.toSpliced(add.at, 0, id);
  const session: Session = { ...plannedSession(id, add.key, add.minutes, []), theme: event.words?.theme ?? '' };
  return tellSchedule(
    nextVersion({
      ...state,
      sessions: { ...state.sessions, [id]: session },
      programme: { ...state.programme, sessions },
    }),
  );
}

function dropped(state: GroupState, session: Session): Decision {
  if (session.opened !== null) return 'isAhead';
  // One session is left at least: a group without sessions is closed instead.
  if (state.programme.sessions.length < 2) return 'exists';
  const sessions = state.programme.sessions.filter((id) => id !== session.id);
  return tellSchedule(nextVersion({ ...state, programme: { ...state.programme, sessions } }));
}

export const programmeDeciders: Deciders<'programme.changed'> = {
  'programme.changed': (state, event) => {
    if (!isLeading(state, event)) return 'leads';
    const { data, words } = event;
    if (data.add) return added(state, event, data.add);
    if (data.confirmed) {
      return { ...state, programme: { ...state.programme, confirmed: Math.max(1, state.programme.version) } };
    }
    if (data.session === undefined) {
      // Erased words change no decision: that there were aims is still known.
      if (words && words.aims === undefined) return 'badData';
      return nextVersion({ ...state, programme: { ...state.programme, aims: words?.aims ?? '' } });
    }
    const session = sessionOf(state, data.session);
    if (!session || !state.programme.sessions.includes(session.id)) return 'isSession';
    if (data.drop) return dropped(state, session);
    const people = [data.host, data.leads, data.case];
    if (people.some((one) => typeof one === 'string' && !isInCircle(state, one))) return 'isInCircle';
    const { minutes, host, leads, case: owner } = data;
    const { theme, method } = words ?? {};
    return nextVersion(
      withSession(state, session.id, {
        ...(defined({ minutes, host, leads, case: owner }) as Partial<Session>),
        ...(said({ theme, method }) as Partial<Session>),
      }),
    );
  },
};
