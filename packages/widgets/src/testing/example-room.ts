/** A room with a real log for tests of widgets: eight members of four organisations, session one on a Tuesday. */
import { createRoom, nextView, type Draft, type Id, type Lang, type Room } from '@opelix/verme-core';
import { programmeOf } from '@opelix/verme-core/methods';

/** The moment at which the example begins: Tuesday 13 January 2026, 14.00 in Helsinki. */
export const start = Date.UTC(2026, 0, 13, 12, 0);
export const minute = 60_000;

const people: readonly (readonly [string, number, string])[] = [
  ['Liisa Laine', 1, 'Järviopisto'],
  ['Antti Aalto', 2, 'Koivuranta'],
  ['Päivi Peltola', 3, 'Harjula'],
  ['Sofia Strand', 1, 'Järviopisto'],
  ['Noora Niemi', 4, 'Lakeus'],
  ['Jussi Jokela', 2, 'Koivuranta'],
  ['Kari Koski', 3, 'Harjula'],
  ['Tuula Toivonen', 4, 'Lakeus'],
];

/** An example with its own clock: `clock.at` is the present moment. */
export interface Example {
  readonly room: Room;
  readonly clock: { at: number };
  readonly now: () => number;
  readonly session: Id;
  /** Records a draft and fails loudly when it is refused. */
  record(draft: Draft, member?: Id): void;
  /** Presses the one obvious button so many times, a minute apart. */
  press(times?: number, after?: number): void;
}

/** Founds the group. Nothing is open yet. */
export function exampleRoom({
  names = people,
  lang = 'fi',
}: { readonly names?: typeof people; readonly lang?: Lang } = {}): Example {
  const clock = { at: start - 60 * minute };
  const now = (): number => clock.at;
  const room = createRoom({ name: 'erityinen-tuki', device: 'd1', now });
  const record = (draft: Draft, member?: Id): void => {
    const result = room.record(draft, member === undefined ? {} : { for: member });
    if (!result.ok) throw new Error(`${draft.type} was refused: ${result.error}`);
  };
  const programme = programmeOf('verme-5x120');
  if (programme === undefined) throw new Error('the default programme is missing');
  const [founder, ...others] = names;
  if (founder === undefined) throw new Error('an example needs people');
  record({
    type: 'group.founded',
    data: {
      lang,
      zone: 'Europe/Helsinki',
      org: founder[1],
      programme: { id: programme.id, sessions: programme.sessions.map((one) => ({ ...one, blocks: [...one.blocks] })) },
    },
    words: {
      name: 'Erityinen tuki',
      theme: 'Erityisen tuen arki',
      founder: { name: founder[0], org: founder[2], role: 'ohjaaja' },
    },
  });
  for (const [name, org, place] of others) record({ type: 'member.added', data: { org }, words: { name, org: place } });
  const [session] = room.state.programme.sessions;
  if (session === undefined) throw new Error('the programme has no session');
  record({
    type: 'slot.proposed',
    data: { start, minutes: 120, date: '2026-01-13', time: '14:00', zone: 'Europe/Helsinki' },
    words: { place: 'Koivuranta' },
  });
  const slot = Object.keys(room.state.schedule.slots)[0] ?? '';
  record({ type: 'date.decided', data: { session, slot }, words: { place: 'Koivuranta' } });
  clock.at = start;
  return {
    room,
    clock,
    now,
    session,
    record,
    press(times = 1, after = 1) {
      for (let i = 0; i < times; i += 1) {
        const next = nextView(room.state, { now: clock.at, seed: 7 });
        for (const draft of next?.drafts ?? []) record(draft, next?.for ?? undefined);
        clock.at += after * minute;
      }
    },
  };
}
