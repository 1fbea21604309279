/** The founding: what one event makes of a programme and a few words, and what is said of the group later. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../events/body.ts';
import { createRoom } from '../../room/room.ts';
import { blockOfSteps, Circle, talk } from '../../testing/circle.ts';

const block = blockOfSteps([talk], { method: 'dots' });
const founding = {
  type: 'group.founded' as const,
  data: {
    lang: 'sv' as const,
    zone: 'Europe/Mariehamn',
    org: 3,
    programme: {
      id: 'own',
      sessions: [
        { key: 'one', minutes: 90, blocks: [block, block] },
        { key: 'two', minutes: 60, blocks: [block] },
      ],
    },
  },
  words: {
    name: 'Ringen',
    theme: 'Lugn',
    project: 'Verme',
    code: 'S1',
    founder: { name: 'Åsa Ek', role: 'speciallärare', email: 'asa@example.org', org: 'Skolan' },
  },
} satisfies Draft;
const listening = () => createRoom({ name: 'ring', device: 'd7', now: () => 1234 });

describe('a group is founded', () => {
  it('with its first member, who leads and whose device has the pen', () => {
    const room = listening();
    expect(room.can(founding, { for: 'd9:9' })).toEqual({ ok: false, reason: 'isMember' });
    expect(room.can({ type: 'group.updated', words: { theme: 'x' } })).toEqual({ ok: false, reason: 'notFounded' });
    expect(room.record(founding).ok).toBe(true);
    expect(room.state).toMatchObject({
      group: {
        room: 'ring',
        lang: 'sv',
        zone: 'Europe/Mariehamn',
        founded: 1234,
        programme: 'own',
        name: 'Ringen',
        theme: 'Lugn',
        project: 'Verme',
        code: 'S1',
        help: '',
      },
      members: {
        byId: {
          'd7:1': {
            id: 'd7:1',
            name: 'Åsa Ek',
            role: 'speciallärare',
            org: 3,
            email: 'asa@example.org',
            life: 'here',
          },
        },
        circle: ['d7:1'],
        orgs: { 3: 'Skolan' },
        leads: ['d7:1'],
      },
      devices: { d7: 'd7:1' },
      pen: 'd7',
      pens: ['d7'],
      programme: { version: 0, confirmed: 0, aims: '', sessions: ['d7:1.1', 'd7:1.4'] },
      dates: { context: { sessions: ['d7:1.1', 'd7:1.4'], members: ['d7:1'] } },
    });
  });

  it('with sessions and blocks of which nothing is known but what was planned', () => {
    const room = listening();
    room.record(founding);
    expect(Object.values(room.state.sessions)).toEqual(
      [
        { id: 'd7:1.1', key: 'one', minutes: 90, blocks: ['d7:1.2', 'd7:1.3'] },
        { id: 'd7:1.4', key: 'two', minutes: 60, blocks: ['d7:1.5'] },
      ].map((session) => ({
        ...session,
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
      })),
    );
    expect(Object.values(room.state.activities)).toEqual(
      [
        ['d7:1.2', 'd7:1.1'],
        ['d7:1.3', 'd7:1.1'],
        ['d7:1.5', 'd7:1.4'],
      ].map(([id, session]) => ({
        id,
        session,
        block,
        title: '',
        question: '',
        life: 'ahead',
        extended: 0,
        opened: null,
        closed: null,
        rested: null,
      })),
    );
  });

  it('also where its words are few, or erased: then there are none', () => {
    const few = listening();
    few.record({ ...founding, words: { name: 'Ringen', founder: { name: 'Åsa' } } });
    const founder = { name: 'Åsa', role: '', email: '' };
    expect(few.state).toMatchObject({
      group: { name: 'Ringen', theme: '', project: '', code: '' },
      members: { byId: { 'd7:1': founder }, orgs: { 3: '' } },
    });
    few.erase(['d7:1']);
    expect(few.state).toMatchObject({
      group: { name: '', theme: '', project: '', code: '' },
      members: { byId: { 'd7:1': { ...founder, name: '' } }, orgs: { 3: '' }, leads: ['d7:1'] },
    });
  });

  it('and says more of itself through whoever leads', () => {
    const circle = new Circle({ members: 2 });
    const update: Draft = { type: 'group.updated', words: { theme: 'Teema' } };
    expect(circle.refused(update, circle.member(1))).toBe('leads');
    const id = circle.does(update);
    expect(circle.state.group).toMatchObject({ theme: 'Teema', name: 'Rengas' });
    circle.room.erase([id]);
    expect(circle.state.group).toMatchObject({ theme: '', name: 'Rengas' });
    expect(circle.state.refused).toEqual([]);
  });
});

describe('a session that is added', () => {
  it('has no blocks yet, and no theme unless one was said', () => {
    const circle = new Circle({ sessions: [[], []] });
    const add = (words?: { readonly theme: string }) =>
      circle.does({
        type: 'programme.changed',
        data: { add: { key: 'extra', minutes: 45, at: 1 } },
        ...(words ? { words } : {}),
      });
    const [plain, themed] = [add(), add({ theme: 'Tauko' })];
    const aims = circle.does({ type: 'programme.changed', words: { aims: 'Opimme.' } });
    const planned = { key: 'extra', minutes: 45, blocks: [], opened: null };
    expect(circle.state.sessions[plain]).toMatchObject({ ...planned, theme: '' });
    expect(circle.state.sessions[themed]).toMatchObject({ ...planned, theme: 'Tauko' });
    circle.room.erase([themed, aims]);
    expect(circle.state.sessions[themed]).toMatchObject({ ...planned, theme: '' });
    expect(circle.state.programme.aims).toBe('');
    expect(circle.state.refused).toEqual([]);
  });
});

describe('a date', () => {
  it('has the place of its slot unless another is said, and how others take part from elsewhere', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    const slots = ['2027-01-12', '2027-02-12'].map((date) => circle.proposes(date));
    const decide = (at: number, words?: { readonly place?: string; readonly remote?: string }): void => {
      const data = { session: circle.session(at), slot: slots[at] ?? '' };
      circle.does({ type: 'date.decided', data, ...(words ? { words } : {}) });
    };
    decide(0);
    decide(1, { place: 'Tornio', remote: 'linkki' });
    const open = { who: circle.member(1), by: '2027-03-01' };
    circle.does({ type: 'date.decided', data: { session: circle.session(2), open } });
    expect(circle.state.schedule.places).toEqual({
      [circle.session(0)]: { place: 'Lakeus', remote: '' },
      [circle.session(1)]: { place: 'Tornio', remote: 'linkki' },
      [circle.session(2)]: { place: '', remote: '' },
    });
    decide(1);
    decide(1);
    expect(circle.state.schedule.places[circle.session(1)]).toEqual({ place: 'Lakeus', remote: '' });
    expect(circle.state.schedule.changes).toEqual({
      [circle.session(0)]: 0,
      [circle.session(1)]: 2,
      [circle.session(2)]: 0,
    });
  });

  it('is of a slot that was proposed, with or without a place', () => {
    const circle = new Circle();
    const data = { start: 7, minutes: 90, date: '2027-01-12', time: '08:00', zone: 'UTC' };
    const slot = circle.does({ type: 'slot.proposed', data });
    const other = circle.proposes();
    expect(circle.state.schedule.slots[slot]).toEqual({ id: slot, ...data, place: '' });
    circle.does({ type: 'slot.withdrawn', data: { slot } });
    expect(Object.keys(circle.state.schedule.slots)).toEqual([other]);
  });
});
