/** The round table by hand: what each seat shows under each rule. How the floor moves: activities/dialogue. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import type { Step } from '../methods/method.ts';
import { Circle, talk } from '../testing/circle.ts';
import { tableView } from './table.view.ts';

const around: Step = { id: 'around', rule: 'round', minutes: 5, again: true };
const queue: Step = { id: 'queue', rule: 'queue', minutes: 5 };
const pairs: Step = { id: 'pairs', rule: 'groups', minutes: 5, size: 2 };
const bowl: Step = { id: 'bowl', rule: 'seats', minutes: 5, seats: 3 };
const roles: Step = { id: 'roles', rule: 'talk', minutes: 5, roles: ['owner', 'writer'] };
const advice: Step = { id: 'advice', rule: 'talk', minutes: 5, voices: { who: 'except', roles: ['owner'] } };

const running = (...steps: readonly Step[]): Circle => {
  const circle = new Circle({ members: 4 });
  circle.opens();
  circle.runs(...steps);
  return circle;
};
const takes = (circle: Circle, role: string, who: Id): void => {
  circle.does({ type: 'role.taken', ...circle.here, data: { role, who } });
};

describe('the table', () => {
  it('has the whole circle between sessions, and nothing moves', () => {
    const circle = new Circle({ members: 2 });
    const quiet = { turn: 'none', hand: false, maySpeak: true, inside: false, roles: [] };
    expect(tableView(circle.state)).toEqual({
      rule: null,
      seats: [
        { member: circle.member(0), name: 'Aino', fullName: 'Aino Aalto', org: 1, orgName: 'Org 1', ...quiet },
        { member: circle.member(1), name: 'Bo', fullName: 'Bo Berg', org: 2, orgName: 'Org 2', ...quiet },
      ],
      holder: null,
      next: null,
      round: null,
      groups: [],
      line: [],
      fishbowl: null,
      apart: [],
      rings: 0,
    });
    circle.joins('Cia Cygnaeus', 9);
    circle.opens(circle.members.slice(1));
    expect(tableView(circle.state)).toMatchObject({ rule: null, rings: 1, round: null });
    expect(tableView(circle.state).seats.map(({ name, orgName }) => `${name}, ${orgName}`)).toEqual([
      'Bo, Org 2',
      'Cia, Org 9',
    ]);
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(tableView(circle.state).rings).toBe(1);
    expect(tableView(circle.state).seats).toHaveLength(3);
  });

  it('shows where a round stands, and that those who passed are asked once more', () => {
    const circle = running(around, talk);
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    const turns = () => tableView(circle.state).seats.map(({ turn }) => turn);
    expect(turns()).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(tableView(circle.state)).toMatchObject({ rule: 'round', round: 'going', holder: a, next: b, line: [] });
    circle.ends(a);
    circle.passes(b);
    expect(turns()).toEqual(['had', 'had', 'now', 'ahead']);
    circle.ends(c);
    expect(tableView(circle.state)).toMatchObject({ holder: d, next: null });
    circle.ends(d);
    expect(tableView(circle.state)).toMatchObject({ round: 'again', holder: b });
    circle.ends(b);
    expect(tableView(circle.state)).toMatchObject({ round: 'done', holder: null, next: null });
    circle.begins('talk');
    expect(tableView(circle.state)).toMatchObject({ rule: 'talk', round: null, next: null });
    expect(turns()).toEqual(['none', 'none', 'none', 'none']);
  });

  it('shows hands and their line in a queue, and no line elsewhere', () => {
    const circle = running(queue);
    const [, b, c] = circle.members as [Id, Id, Id];
    for (const who of [c, b]) circle.does({ type: 'hand.raised', ...circle.here }, who);
    expect(tableView(circle.state)).toMatchObject({ line: [c, b], next: c, round: null });
    expect(tableView(circle.state).seats.map(({ hand }) => hand)).toEqual([false, true, true, false]);
    circle.takes(c);
    expect(tableView(circle.state).seats.map(({ turn }) => turn)).toEqual(['none', 'none', 'now', 'none']);
    circle.ends(c);
    expect(tableView(circle.state).seats.map(({ turn }) => turn)).toEqual(['none', 'none', 'had', 'none']);
  });

  it('shows groups and the inner circle in their own steps only', () => {
    const circle = running(pairs, bowl, talk);
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    const groups = [
      [a, c],
      [b, d],
    ];
    circle.does({ type: 'groups.drawn', ...circle.here, data: { groups } });
    expect(tableView(circle.state)).toMatchObject({ groups, fishbowl: null });
    circle.begins('bowl');
    expect(tableView(circle.state)).toMatchObject({ groups: [], fishbowl: { inside: [], free: 3, open: false } });
    circle.does({ type: 'seat.taken', ...circle.here, data: { who: b } });
    const inside = () => tableView(circle.state).seats.map((seat) => seat.inside);
    expect(tableView(circle.state).fishbowl).toEqual({ inside: [b], free: 2, open: false });
    expect(inside()).toEqual([false, true, false, false]);
    circle.begins('talk');
    expect(tableView(circle.state).fishbowl).toBeNull();
    expect(inside()).toEqual([false, false, false, false]);
  });

  it('keeps one chair of an open inner circle free', () => {
    const circle = running({ ...bowl, open: true });
    const free = [0, 1].map((seat) => {
      const { fishbowl } = tableView(circle.state);
      circle.does({ type: 'seat.taken', ...circle.here, data: { who: circle.member(seat) } });
      return fishbowl?.free;
    });
    expect([...free, tableView(circle.state).fishbowl]).toEqual([
      3,
      2,
      { inside: circle.members.slice(0, 2), free: 1, open: true },
    ]);
  });

  it('shows roles in a block that has to do with roles, and who listens because of one', () => {
    const circle = running(roles, advice, talk);
    const [, b, c] = circle.members as [Id, Id, Id];
    takes(circle, 'writer', c);
    takes(circle, 'owner', b);
    takes(circle, 'timekeeper', c);
    const shown = () => tableView(circle.state).seats.map((seat) => seat.roles.join());
    expect(shown()).toEqual(['', 'owner', 'writer,timekeeper', '']);
    expect(tableView(circle.state).apart).toEqual([]);
    circle.begins('advice');
    expect(tableView(circle.state).apart).toEqual([b]);
    expect(tableView(circle.state).seats.map(({ maySpeak }) => maySpeak)).toEqual([true, false, true, true]);
    circle.begins('talk');
    expect(tableView(circle.state).apart).toEqual([]);
    expect(shown()).toEqual(['', 'owner', 'writer,timekeeper', '']);
    // In another block nobody is the one who brought the case.
    circle.runs(talk);
    expect(shown()).toEqual(['', '', '', '']);
    circle.runs({ ...talk, voices: { who: 'leads' } });
    expect(shown()).toEqual(['', '', '', '']);
    for (const more of [{ roles: ['writer'] }, { needs: ['owner'] }, { voices: advice.voices }]) {
      circle.runs({ ...talk, ...more } as Step);
      expect(shown()).toEqual(['', 'owner', 'writer,timekeeper', '']);
    }
    circle.runs({ ...advice, voices: { who: 'except', roles: ['nobody'] } });
    expect(tableView(circle.state).apart).toEqual([]);
  });
});
