/** A group for tests: the real room of core, with real events. */
import {
  createRoom,
  programmes,
  type Draft,
  type GroupState,
  type Id,
  type Lang,
  type Room,
  type WordsOf,
} from '@opelix/verme-core';
import { instantOf } from '../zoned.ts';

export const zone = 'Europe/Helsinki';
export const at = (date: string, time: string, inZone = zone): number => instantOf(date, time, inZone);

/** Nine o'clock on the day of founding. */
const founded = at('2025-11-20', '09:00');

export interface TestGroup {
  readonly room: Room;
  readonly state: GroupState;
  readonly members: readonly Id[];
  readonly sessions: readonly Id[];
  /** Records a draft, at a time if one is given; throws where it is refused. Returns the event's id. */
  record(draft: Draft, options?: { for?: Id; at?: number }): Id;
  /** Proposes a slot and decides it for the n-th session. */
  date(
    n: number,
    date: string,
    time: string,
    more?: { zone?: string; minutes?: number; place?: string; remote?: string },
  ): void;
  /** Opens the n-th session, marks who is there (index: from, to), and closes it. */
  hold(n: number, from: number, to: number, there: Readonly<Record<number, readonly [number, number | null]>>): void;
}

export interface TestOptions {
  readonly words?: Partial<WordsOf<'group.founded'>>;
  readonly lang?: Lang;
  readonly zone?: string;
}

const people = [
  { name: 'Antti Kallio', role: 'erityisopettaja', org: 2 },
  { name: 'Noora Lahti', role: 'opinto-ohjaaja', org: 3 },
  { name: 'Åsa Öhman', role: '', org: 2 },
] as const;
const orgs = { 1: 'Lakeuden ammattiopisto', 2: 'Koivurannan ammattiopisto', 3: 'Järviopisto' } as const;

/** 'Opelix, erityinen tuki': Tuula leads, Antti, Noora and Åsa are members. */
export function testGroup({ words = {}, lang = 'fi', zone: inZone = zone }: TestOptions = {}): TestGroup {
  let now = founded;
  const room = createRoom({ name: 'erityinen-tuki', device: 'd5f', now: () => now });
  const record: TestGroup['record'] = (draft, { for: other, at: moment } = {}) => {
    now = moment ?? now + 1000;
    const result = room.record(draft, other === undefined ? {} : { for: other });
    if (!result.ok) throw new Error(`${draft.type} was refused: ${result.error}`);
    return `${result.value.device}:${result.value.n}`;
  };
  const programme = { id: 'verme-5x120', sessions: [...programmes['verme-5x120'].sessions] };
  const tuula = record({
    type: 'group.founded',
    data: { lang, zone: inZone, org: 1, programme },
    words: {
      name: 'Erityinen tuki arjessa',
      theme: 'erityisen tuen tarpeiden huomioiminen omassa työssä',
      project: 'Opelix – osaava oppilaitos',
      code: 'S12345',
      founder: { name: 'Tuula Hakala', role: 'projektipäällikkö', org: orgs[1], email: 'tuula.hakala@lakeus.example' },
      ...words,
    },
  } as Draft);
  const others = people.map(({ name, role, org }) =>
    record({ type: 'member.added', data: { org }, words: { name, org: orgs[org], ...(role ? { role } : {}) } }),
  );
  const members = [tuula, ...others];
  const { sessions } = room.state.programme;
  const session = (n: number): Id => sessions[n - 1] ?? '';

  return {
    room,
    get state() {
      return room.state;
    },
    members,
    sessions,
    record,
    date(n, date, time, { zone: other = inZone, minutes = 120, place = '', remote = '' } = {}) {
      const start = at(date, time, other);
      const slot = record({ type: 'slot.proposed', data: { start, minutes, date, time, zone: other } });
      const where = { ...(place ? { place } : {}), ...(remote ? { remote } : {}) };
      record({ type: 'date.decided', data: { session: session(n), slot }, words: where });
    },
    hold(n, from, to, there) {
      record({ type: 'session.opened', data: { session: session(n) } }, { at: from });
      for (const [index, [came, left]] of Object.entries(there)) {
        const who = members[Number(index)] ?? '';
        record({ type: 'attendance.marked', data: { session: session(n), who, came, left } });
      }
      record({ type: 'session.closed', data: { session: session(n) } }, { at: to });
    },
  };
}

/** The group after two held sessions, with sessions three and four dated and five left open. */
export function halfway(options: TestOptions = {}): TestGroup {
  const group = testGroup(options);
  const minute = 60_000;
  group.record({ type: 'rule.added', words: { text: 'Mitä ryhmässä kerrotaan, jää ryhmään.' } });
  group.date(1, '2025-12-11', '14:00', { place: 'Lakeuden ammattiopisto' });
  const first = at('2025-12-11', '14:00');
  group.hold(1, first, first + 120 * minute, {
    0: [first, null],
    1: [first, null],
    2: [first + 25 * minute, first + 90 * minute],
  });
  group.date(2, '2026-01-13', '14:00', { place: 'Järviopisto' });
  group.date(3, '2026-03-30', '13:00', { place: 'Koivurannan ammattiopisto', remote: 'Linkki pyydettäessä.' });
  group.date(4, '2026-10-26', '14:30', { place: 'Harjulan ammattiopisto', minutes: 90 });
  const settles = { who: group.members[2] ?? '', by: '2026-02-03' };
  group.record({ type: 'date.decided', data: { session: group.sessions[4] ?? '', open: settles } });
  group.record({
    type: 'programme.changed',
    data: { session: group.sessions[1] ?? '', host: group.members[2] ?? '', case: group.members[1] ?? '' },
    words: { theme: 'Salainen kertateema', method: 'Vertaiskonsultaatio kahdessa osassa' },
  });
  const second = at('2026-01-13', '14:00');
  group.record({ type: 'topic.added', words: { text: 'Salainen aihe' } });
  group.hold(2, second + 5 * minute, second + 115 * minute, {
    0: [second, null],
    1: [second, second + 200 * minute],
    3: [second + 5 * minute, null],
  });
  group.record({
    type: 'travel.noted',
    data: { session: group.sessions[1] ?? '', who: group.members[1] ?? '' },
    words: { travel: 'Koivuranta–Järvi, 62 km' },
  });
  return group;
}
