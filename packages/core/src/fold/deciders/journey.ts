import { send, type Flow } from '../../chart.ts';
import { journeyMachine, type JourneyEvent } from '../../journey/journey.machine.ts';
import { idOfEvent, isRefused, tellSchedule, type Deciders } from '../decision.ts';
import { isLeading } from '../people.ts';
import { summaryView } from '../../views/summary.view.ts';
import type { Reason } from '../reasons.ts';
import type { Activity, GroupState, Session } from '../state.ts';

/** Moves the journey; the phases are moved by who leads only. */
export function journeyAfter(state: GroupState, event: JourneyEvent): Flow<typeof journeyMachine> | Reason {
  return send(journeyMachine, state.journey, event);
}

const empty = {
  theme: '',
  method: '',
  host: null,
  leads: null,
  case: null,
  opened: null,
  closed: null,
  stood: 0,
  paused: null,
  attendance: {},
  travel: {},
  groups: [],
  roles: { now: {}, had: {} },
  checked: null,
} satisfies Partial<Session>;

/** A session before it is opened. */
export const plannedSession = (id: string, key: string, minutes: number, blocks: readonly string[]): Session => ({
  ...empty,
  id,
  key,
  minutes,
  blocks,
});

/** An activity before it is opened. */
export const plannedActivity = (
  id: string,
  session: string,
  block: Activity['block'],
  words: { readonly title?: string | undefined; readonly question?: string | undefined } = {},
): Activity => ({
  id,
  session,
  // A parsed list has room to grow; a block never does, and there are many.
  block: { ...block, steps: block.steps.slice() },
  title: words.title ?? '',
  question: words.question ?? '',
  life: 'ahead',
  extended: 0,
  opened: null,
  closed: null,
  rested: null,
});

export const journeyDeciders: Deciders<'group.founded' | 'group.updated' | 'group.closed'> = {
  /** The founding event makes the group, its first member (with the event's id), and the drafted sessions and blocks. */
  'group.founded': (state, event) => {
    if (state.group) return 'alreadyFounded';
    const founder = idOfEvent(event);
    if (event.member !== founder) return 'isMember';
    const { words, data } = event;
    const sessions: Record<string, Session> = {};
    const activities: Record<string, Activity> = {};
    const order: string[] = [];
    let made = 0;
    const nextId = (): string => `${founder}.${(made += 1)}`;
    for (const planned of data.programme.sessions) {
      const id = nextId();
      const blocks = planned.blocks.map((block) => {
        const activity = plannedActivity(nextId(), id, block);
        activities[activity.id] = activity;
        return activity.id;
      });
      sessions[id] = plannedSession(id, planned.key, planned.minutes, blocks);
      order.push(id);
    }
    return tellSchedule({
      ...state,
      group: {
        room: event.room,
        lang: data.lang,
        zone: data.zone,
        founded: event.at,
        programme: data.programme.id,
        name: words?.name ?? '',
        theme: words?.theme ?? '',
        project: words?.project ?? '',
        code: words?.code ?? '',
        help: '',
      },
      members: {
        byId: {
          [founder]: {
            id: founder,
            name: words?.founder.name ?? '',
            role: words?.founder.role ?? '',
            org: data.org,
            email: words?.founder.email ?? '',
            life: 'here',
          },
        },
        circle: [founder],
        orgs: { [data.org]: words?.founder.org ?? '' },
        leads: [founder],
      },
      devices: { [event.device]: founder },
      pen: event.device,
      pens: [event.device],
      programme: { version: 0, confirmed: 0, aims: '', sessions: order },
      sessions,
      activities,
    });
  },

  'group.updated': (state, event) => {
    if (!state.group) return 'notFounded';
    if (!isLeading(state, event)) return 'leads';
    const { words } = event;
    return words ? { ...state, group: { ...state.group, ...said(words) } } : state;
  },

  'group.closed': (state, event) => {
    const journey = journeyAfter(state, {
      type: 'group.closed',
      byLeads: isLeading(state, event),
      recorded: state.record !== null,
      summed: event.data.without === 'summary' || summaryView(state).approved,
    });
    return isRefused(journey) ? journey : { ...state, journey };
  },
};

/** The words that were given; what was taken away is empty. */
export function said<T extends object>(words: T): { [K in keyof T]: Exclude<T[K], undefined | null> } {
  const given = Object.entries(defined(words)) as [string, unknown][];
  return Object.fromEntries(given.map(([field, value]) => [field, value ?? ''])) as never;
}

/** The fields that were given. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
