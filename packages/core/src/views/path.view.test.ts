/** The path: a stone for each session, with what is known of its date, place and people. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { pathView } from './path.view.ts';

const stones = (circle: Circle) => pathView(circle.state).stones;

describe('VC60 the path', () => {
  it('has a stone for each session, bare before anything is decided', () => {
    const circle = new Circle({ members: 2 });
    const bare = {
      state: 'next',
      theme: '',
      method: '',
      minutes: 120,
      date: null,
      open: null,
      place: '',
      remote: '',
      host: null,
      leads: null,
      case: null,
    };
    expect(pathView(circle.state)).toEqual({
      programme: 'own',
      version: circle.state.programme.version,
      confirmed: 0,
      aims: '',
      stones: [
        { ...bare, session: circle.session(0), number: 1, key: 's1' },
        { ...bare, session: circle.session(1), number: 2, key: 's2' },
      ],
    });
  });

  it('shows what the group has written, and who hosts, leads and brings a case', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    circle.does({
      type: 'programme.changed',
      data: { session: circle.session(1), host: a, leads: b, case: c, minutes: 90 },
      words: { theme: 'Teema', method: 'Tapa' },
    });
    circle.does({ type: 'programme.changed', data: {}, words: { aims: 'Tavoitteet' } });
    const before = pathView(circle.state);
    expect(before.aims).toBe('Tavoitteet');
    expect(before.stones[1]).toMatchObject({
      theme: 'Teema',
      method: 'Tapa',
      minutes: 90,
      host: a,
      leads: b,
      case: c,
    });
    expect(before.stones[0]).toMatchObject({
      theme: '',
      method: '',
      minutes: 120,
      host: null,
      leads: null,
      case: null,
    });
    circle.does({ type: 'programme.changed', data: { confirmed: true } });
    const { version, confirmed } = pathView(circle.state);
    expect(confirmed).toBe(version);
    expect(version).toBeGreaterThanOrEqual(before.version);
  });

  it('shows a decided date as it was said, with the place of the decision before that of the proposal', () => {
    const circle = new Circle({ members: 2 });
    const slot = circle.proposes();
    circle.dates(0, slot);
    expect(stones(circle)[0]).toMatchObject({
      date: {
        slot,
        start: circle.time,
        minutes: 120,
        date: '2026-11-30',
        time: '14:00',
        zone: 'Europe/Helsinki',
      },
      open: null,
      place: 'Lakeus',
      remote: '',
    });
    circle.does({ type: 'date.reopened', data: { session: circle.session() } });
    circle.does({
      type: 'date.decided',
      data: { session: circle.session(), slot },
      words: { place: 'Aalto', remote: 'Linkki' },
    });
    expect(stones(circle)[0]).toMatchObject({ date: { slot }, place: 'Aalto', remote: 'Linkki' });
    expect(stones(circle)[1]).toMatchObject({ date: null, place: '', remote: '' });
  });

  it('shows who settles an open date and by when, and no date', () => {
    const circle = new Circle({ members: 2 });
    const open = { who: circle.member(1), by: '2027-01-15' };
    circle.does({ type: 'date.decided', data: { session: circle.session(1), open } });
    expect(stones(circle).map((one) => [one.date, one.open])).toEqual([
      [null, null],
      [null, open],
    ]);
  });

  it('is gone along: done, now, next', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    const states = () => stones(circle).map(({ state }) => state);
    expect(states()).toEqual(['next', 'next', 'next']);
    circle.opens();
    expect(states()).toEqual(['now', 'next', 'next']);
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(states()).toEqual(['done', 'next', 'next']);
    circle.opens(circle.members, 1);
    expect(states()).toEqual(['done', 'now', 'next']);
  });

  it('loses the stone of a session that is dropped, and counts anew', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.does({ type: 'programme.changed', data: { session: circle.session(1), drop: true } });
    expect(stones(circle).map(({ key, number }) => [key, number])).toEqual([
      ['s1', 1],
      ['s3', 2],
    ]);
  });

  it('has neither stones nor a programme before a group is founded', () => {
    const { state } = new Circle();
    const empty = { ...state, group: null, programme: { ...state.programme, sessions: [] } };
    expect(pathView(empty)).toMatchObject({ programme: '', stones: [] });
  });
});
