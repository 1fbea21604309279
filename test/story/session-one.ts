/**
 * Session one as the story tells it, block by block, on one laptop: the script behind the golden log, behind the
 * proofs with 4, 7, 8 and 12 people, and behind the example of the demo. It knows no clock but its own.
 */
import { consentSubject, nextView, programmes, scheduleView, type Draft, type Id, type Room } from '@opelix/verme-core';
import { answers, contents, letters, slotsOf } from './content/content.ts';
import type { Person } from './people.ts';
import { firstStart, Teller, type Moment } from './teller.ts';

const { aims, group, hopes, people, place, recordDecision, rules, topics } = contents.fi;

const minute = 60_000;

export interface Told {
  readonly room: Room;
  readonly moments: readonly Moment[];
  readonly members: readonly Id[];
}

/** Before session one: the group, its members, and the first session's date and place. */
export function founds(teller: Teller, persons: readonly Person[]): void {
  const [chair, ...others] = persons;
  const programme = programmes['verme-5x120'];
  if (!chair) throw new Error('nobody');
  teller.members.push(
    teller.does({
      type: 'group.founded',
      data: {
        lang: 'fi',
        zone: 'Europe/Helsinki',
        org: chair.org,
        programme: { id: programme.id, sessions: structuredClone(programme.sessions) as never },
      },
      words: { ...group, founder: { name: chair.name, role: chair.role, org: chair.orgName } },
    }),
  );
  for (const person of others) {
    teller.wait(0.5);
    teller.members.push(
      teller.does({
        type: 'member.added',
        data: { org: person.org },
        words: { name: person.name, role: person.role, org: person.orgName },
      }),
    );
  }
  const slot = teller.does({
    type: 'slot.proposed',
    data: { start: firstStart, minutes: 120, date: '2026-11-30', time: '14:00', zone: 'Europe/Helsinki' },
    words: { place },
  });
  teller.does({ type: 'date.decided', data: { session: teller.session, slot }, words: { place } });
}

/** Opens the session; the last member comes six minutes late. */
function opens(teller: Teller): void {
  teller.time = firstStart + minute;
  const { session, members } = teller;
  const late = members.at(-1);
  for (const who of members.filter((member) => member !== late)) {
    teller.does({ type: 'attendance.marked', data: { session, who, came: teller.time, left: null } });
  }
  teller.press('openSession');
  teller.press('openBlock');
  teller.wait(5);
}

function checksIn(teller: Teller): void {
  const { session, members } = teller;
  const [first, second] = members;
  teller.press('openBlock');
  teller.wait(1);
  teller.press('beginStep');
  teller.wait(1.5);
  teller.press('nextTurn');
  const late = members.at(-1) ?? '';
  teller.does({ type: 'attendance.marked', data: { session, who: late, came: teller.time, left: null } });
  teller.wait(1.5);
  // The second passes; the hand-over to the third was clicked too early and is set right by a click on the seat.
  teller.does({ type: 'turn.declined', ...teller.here, data: { who: second ?? '' } }, second);
  teller.wait(1);
  teller.press('nextTurn');
  teller.does({ type: 'turn.taken', ...teller.here, data: { who: members[2] ?? '' } });
  teller.wait(1);
  teller.mark('check-in');
  teller.pressWhile('nextTurn', 1.4);
  teller.press('askAgain');
  teller.wait(0.5);
  teller.press('nextTurn');
  if (first === undefined) throw new Error('nobody');
}

function makesRules(teller: Teller): void {
  teller.press('openBlock');
  teller.wait(4);
  teller.press('openBlock');
  teller.wait(3);
  teller.press('beginStep');
  teller.press('drawGroups');
  teller.wait(5);
  teller.press('beginStep');
  if (nextView(teller.state, { now: teller.time, seed: 1 })?.does === 'drawGroups') teller.press('drawGroups');
  teller.wait(3);
  teller.press('beginStep');
  const written = rules.map((text) => {
    teller.wait(0.4);
    return teller.does({ type: 'rule.added', ...teller.here, words: { text } });
  });
  teller.mark('ground-rules');
  teller.press('beginStep');
  teller.press('askConsent');
  teller.press('giveConsent');
  // One withholds it and says why: the rule is changed, and everybody is asked again.
  const doubter = teller.members[1] ?? '';
  const consent = Object.keys(teller.state.consents).at(-1) ?? '';
  teller.does(
    {
      type: 'consent.withheld',
      data: { consent },
      words: { reason: 'Puhelin pitää voida olla esillä, jos kotoa soitetaan.' },
    },
    doubter,
  );
  teller.wait(1);
  teller.does({
    type: 'rule.edited',
    ...teller.here,
    data: { of: written.at(-1) ?? '' },
    words: {
      text: 'Aloitamme ja lopetamme ajallaan. Puhelimet ovat laukussa, ellei joku odota tärkeää puhelua.',
    },
  });
  teller.press('askConsent');
  teller.pressWhile('giveConsent', 0.1);
}

function wishes(teller: Teller): void {
  teller.press('openBlock');
  teller.wait(4);
  teller.press('beginStep');
  teller.press('drawGroups');
  teller.wait(6);
  teller.press('beginStep');
  topics.forEach((text, index) => {
    teller.wait(0.7);
    const member = teller.members[index % teller.members.length];
    teller.does({ type: 'topic.added', ...teller.here, words: { text } }, member);
  });
  teller.mark('topics');
  teller.press('openBlock');
  teller.wait(10);
}

const hour = (date: string, time: string): number =>
  Date.parse(`${date}T${time}:00${date >= '2027-03-28' ? '+03:00' : '+02:00'}`);

function makesDates(teller: Teller): void {
  teller.press('openBlock');
  const proposed = slotsOf(contents.fi).map(({ date, time, place: where }) =>
    teller.does({
      type: 'slot.proposed',
      ...{ activity: teller.here.activity },
      data: { start: hour(date, time), minutes: 120, date, time, zone: 'Europe/Helsinki' },
      words: { place: where },
    }),
  );
  teller.wait(2);
  teller.press('beginStep');
  teller.members.forEach((member, seat) => {
    const row = answers[seat % answers.length] ?? '';
    proposed.forEach((slot, index) => {
      const letter = row[index] as keyof typeof letters;
      teller.does({ type: 'availability.given', data: { slot, answer: letters[letter] } }, member);
    });
    teller.wait(0.5);
  });
  teller.press('beginStep');
  teller.mark('dates');
  // A date that is impossible for somebody is put to that person first.
  for (;;) {
    const ask = scheduleView(teller.state).proposals[0]?.ask;
    if (!ask) break;
    teller.wait(0.5);
    teller.does({ type: 'availability.given', data: { slot: ask.slot, answer: 'remote' } }, ask.member);
  }
  // The set is chosen in the schedule, and decided there after everybody's consent.
  const about = consentSubject(teller.state, 'dates');
  if (about?.kind !== 'dates') throw new Error('no dates to ask about');
  teller.does({ type: 'consent.asked', data: { about, of: [...teller.members] } });
  teller.pressWhile('giveConsent', 0.1);
  for (const data of about.dates) teller.does({ type: 'date.decided', data });
}

function plans(teller: Teller): void {
  const { members, state } = teller;
  teller.press('openBlock');
  const [, second, third, fourth, fifth] = state.programme.sessions;
  const change = (session: Id | undefined, data: object, words?: object): void => {
    teller.wait(0.8);
    teller.does({
      type: 'programme.changed',
      data: { session: session ?? '', ...data },
      ...(words ? { words } : {}),
    } as Draft);
  };
  teller.does({ type: 'programme.changed', words: { aims } });
  const at = (seat: number): Id => members[seat % members.length] ?? '';
  change(second, { host: at(1), leads: at(0), case: at(2) });
  change(third, { host: at(2), leads: at(3) });
  change(fourth, { host: at(3), leads: at(0) }, { theme: 'Koulutukset ja muut tavat arkeen' });
  change(fifth, { host: at(5), leads: at(0) });
  teller.mark('plan');
  teller.wait(6);
  teller.press('beginStep');
  teller.press('askConsent');
  teller.pressWhile('giveConsent', 0.1);
  teller.press('confirmProgramme');
}

function recordsAndEnds(teller: Teller): void {
  teller.press('openBlock');
  teller.wait(3);
  teller.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: recordDecision } });
  teller.press('askConsent');
  teller.pressWhile('giveConsent', 0.1);
  teller.press('openBlock');
  teller.wait(1);
  teller.press('beginStep');
  teller.wait(0.8);
  teller.press('nextTurn');
  teller.mark('check-out');
  for (const { seat, text } of hopes) {
    const member = teller.members[seat];
    if (member !== undefined) teller.does({ type: 'insight.added', ...teller.here, words: { text } }, member);
  }
  teller.pressWhile('nextTurn', 0.8);
  teller.press('closeSession');
  const [, liisa] = teller.members;
  const [session] = teller.state.programme.sessions;
  if (liisa !== undefined && session !== undefined) {
    teller.does(
      { type: 'travel.noted', data: { session, who: liisa }, words: { travel: 'Juna ja bussi, 84 km' } },
      liisa,
    );
  }
  teller.mark('closed');
}

/** The whole of session one with so many people, in a room of that name; the teller can go on. */
export function tellsSessionOne(count = 8, name = 'opelix-erityinen-tuki'): Teller {
  const teller = new Teller(name);
  founds(teller, people.slice(0, count));
  teller.mark('before');
  opens(teller);
  checksIn(teller);
  makesRules(teller);
  wishes(teller);
  makesDates(teller);
  plans(teller);
  recordsAndEnds(teller);
  return teller;
}

/** The whole of session one, told. */
export function tellSessionOne(count = 8, name = 'opelix-erityinen-tuki'): Told {
  const { room, moments, members } = tellsSessionOne(count, name);
  return { room, moments, members };
}
