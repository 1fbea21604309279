/** Who has which role, and to whom it would come next. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle, talk } from '../testing/circle.ts';
import { roleView, rolesView, usualRoles } from './roles.view.ts';

const takes = (circle: Circle, role: string, who: Id): Id =>
  circle.does({ type: 'role.taken', ...circle.here, data: { role, who } });
const closes = (circle: Circle): Id =>
  circle.does({ type: 'session.closed', data: { session: circle.state.now.session ?? '' } });
const plans = (circle: Circle, at: number, data: object): Id =>
  circle.does({ type: 'programme.changed', data: { session: circle.session(at), ...data } });
/** A session in which these had the role until it closed. */
function held(circle: Circle, at: number, role: string, ...whose: readonly Id[]): void {
  circle.opens(circle.members, at);
  circle.runs(talk);
  for (const who of whose) takes(circle, role, who);
  closes(circle);
}
const proposed = (circle: Circle, role: string): string[] =>
  roleView(circle.state, role).proposals.map(({ name }) => name);
const timesOf = (circle: Circle, role: string): Record<string, number> =>
  Object.fromEntries(roleView(circle.state, role).proposals.map(({ name, times }) => [name, times]));
const sessions = [[], [], [], []];

describe('VC55 a role', () => {
  it('is proposed to everybody between sessions, as people sit', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    expect(roleView(circle.state, 'writer')).toEqual({
      role: 'writer',
      holders: [],
      proposals: [
        { member: a, name: 'Aino', times: 0, planned: false },
        { member: b, name: 'Bo', times: 0, planned: false },
        { member: c, name: 'Cia', times: 0, planned: false },
      ],
    });
  });

  it('is proposed to those alone who are here while a session runs', () => {
    const circle = new Circle({ members: 4 });
    circle.opens(circle.members.slice(1));
    circle.leaves(circle.member(3));
    expect(proposed(circle, 'writer')).toEqual(['Bo', 'Cia']);
    circle.leaves(circle.member(1));
    circle.leaves(circle.member(2));
    expect(roleView(circle.state, 'writer').proposals).toEqual([]);
  });

  it('is not proposed to whoever has it, and comes last to whoever has another', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    circle.opens();
    circle.runs(talk);
    takes(circle, 'writer', a);
    takes(circle, 'writer', c);
    takes(circle, 'timekeeper', b);
    expect(roleView(circle.state, 'writer').holders).toEqual([a, c]);
    expect(proposed(circle, 'writer')).toEqual(['Dag', 'Bo']);
    expect(proposed(circle, 'timekeeper')).toEqual(['Dag', 'Aino', 'Cia']);
    expect(proposed(circle, 'observer')).toEqual(['Dag', 'Aino', 'Bo', 'Cia']);
  });

  // Whoever led the group when the session was opened has led once already.
  it.each([
    ['owner', 'leads', ['Cia', 'Aino']],
    ['leads', 'owner', ['Aino', 'Cia']],
  ])('whoever is %s is not proposed as %s', (has, other, others) => {
    const circle = new Circle({ members: 3 });
    circle.opens();
    circle.runs(talk);
    takes(circle, has, circle.member(1));
    expect(proposed(circle, other)).toEqual(others);
    expect(proposed(circle, 'writer')).toEqual(['Aino', 'Cia', 'Bo']);
  });

  it('comes first to whoever had it the fewest times, then longest ago', () => {
    const circle = new Circle({ members: 4, sessions });
    const [a, b, c] = circle.members as [Id, Id, Id];
    held(circle, 0, 'writer', b);
    circle.wait(1440);
    held(circle, 1, 'writer', a);
    expect(proposed(circle, 'writer')).toEqual(['Cia', 'Dag', 'Bo', 'Aino']);
    circle.wait(1440);
    held(circle, 2, 'writer', c, b);
    expect(proposed(circle, 'writer')).toEqual(['Dag', 'Aino', 'Cia', 'Bo']);
    expect(timesOf(circle, 'writer')).toEqual({ Aino: 1, Bo: 2, Cia: 1, Dag: 0 });
    expect(timesOf(circle, 'timekeeper')).toEqual({ Aino: 0, Bo: 0, Cia: 0, Dag: 0 });
  });

  it('counts a session once, whether the role was had in a step or kept to the end', () => {
    const circle = new Circle({ members: 3, sessions });
    const [a, b] = circle.members as [Id, Id];
    circle.opens();
    circle.runs(talk, { ...talk, id: 'more', needs: ['reader'] });
    takes(circle, 'reader', a);
    expect(roleView(circle.state, 'reader').proposals.map(({ times }) => times)).toEqual([0, 0]);
    circle.begins('more');
    circle.does({ type: 'role.released', ...circle.here, data: { role: 'reader', who: a } });
    expect(timesOf(circle, 'reader')).toEqual({ Aino: 1, Bo: 0, Cia: 0 });
    takes(circle, 'reader', a);
    takes(circle, 'reader', b);
    closes(circle);
    expect(timesOf(circle, 'reader')).toEqual({ Aino: 1, Bo: 1, Cia: 0 });
  });

  it('that was given up before a step named it was not had', () => {
    const circle = new Circle({ members: 2, sessions });
    circle.opens();
    circle.runs(talk);
    takes(circle, 'reader', circle.member(0));
    circle.does({ type: 'role.released', ...circle.here, data: { role: 'reader', who: circle.member(0) } });
    closes(circle);
    expect(timesOf(circle, 'reader')).toEqual({ Aino: 0, Bo: 0 });
  });

  it.each([
    ['owner', { case: true }],
    ['leads', { leads: true }],
    ['host', { host: true }],
  ])('%s comes first to whoever was planned, however often they had it', (role, what) => {
    const circle = new Circle({ members: 3, sessions });
    const [, , c] = circle.members as [Id, Id, Id];
    const planned = Object.fromEntries(Object.keys(what).map((field) => [field, c]));
    plans(circle, 1, planned);
    held(circle, 0, 'owner', c);
    expect(roleView(circle.state, role).proposals.some((one) => one.planned)).toBe(false);
    circle.opens(circle.members, 1);
    const row = roleView(circle.state, role);
    if (role === 'host') expect(row).toMatchObject({ holders: [c], proposals: [{ name: 'Aino' }, { name: 'Bo' }] });
    else {
      expect(row.proposals.filter((one) => one.planned)).toMatchObject([{ name: 'Cia' }]);
      expect(row.proposals[0]?.name).toBe('Cia');
    }
    expect(roleView(circle.state, 'writer').proposals.some((one) => one.planned)).toBe(false);
  });

  it('of a host counts the sessions that were held, and not those ahead', () => {
    const circle = new Circle({ members: 3, sessions });
    const [a, b] = circle.members as [Id, Id];
    plans(circle, 0, { host: a });
    plans(circle, 1, { host: b });
    expect(timesOf(circle, 'host')).toEqual({ Aino: 0, Bo: 0, Cia: 0 });
    expect(timesOf(circle, 'writer')).toEqual({ Aino: 0, Bo: 0, Cia: 0 });
    held(circle, 0, 'writer');
    expect(timesOf(circle, 'host')).toEqual({ Aino: 1, Bo: 0, Cia: 0 });
    expect(proposed(circle, 'host')).toEqual(['Bo', 'Cia', 'Aino']);
  });

  it('of somebody who has left the group is nobody’s', () => {
    const circle = new Circle({ members: 3 });
    const [, b] = circle.members as [Id, Id];
    plans(circle, 0, { host: b });
    circle.opens();
    circle.runs(talk);
    takes(circle, 'writer', b);
    expect(roleView(circle.state, 'host').holders).toEqual([b]);
    circle.does({ type: 'member.left', data: { who: b } });
    for (const role of ['host', 'writer']) {
      expect(roleView(circle.state, role).holders).toEqual([]);
      expect(proposed(circle, role)).toEqual(['Aino', 'Cia']);
    }
  });

  it('may have any name', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    expect(roleView(circle.state, 'constructor')).toMatchObject({
      holders: [],
      proposals: [{ name: 'Aino', times: 0 }, { name: 'Bo' }],
    });
  });
});

describe('VC55 roles side by side', () => {
  const firsts = (circle: Circle, roles?: readonly string[]) =>
    rolesView(circle.state, roles).map(({ role, first }) => [role, first?.name ?? null]);

  it('are the usual ones, proposed to one after another, and again from the first when all have been', () => {
    const circle = new Circle({ members: 4 });
    expect(firsts(circle)).toEqual([
      ['owner', 'Aino'],
      ['leads', 'Bo'],
      ['writer', 'Cia'],
      ['timekeeper', 'Dag'],
      ['observer', 'Aino'],
      ['host', 'Aino'],
    ]);
    expect(usualRoles).toHaveLength(6);
  });

  it('are none that somebody has, nor where nobody is here', () => {
    const circle = new Circle({ members: 3 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    circle.opens();
    circle.runs(talk);
    takes(circle, 'writer', a);
    expect(firsts(circle, ['writer', 'observer'])).toEqual([
      ['writer', null],
      ['observer', 'Bo'],
    ]);
    expect(rolesView(circle.state, ['writer'])).toMatchObject([{ role: 'writer', holders: [a] }]);
    for (const who of [a, b, c]) circle.leaves(who);
    expect(firsts(circle, ['observer', 'host'])).toEqual([
      ['observer', null],
      ['host', null],
    ]);
  });

  it('are those too that the session has beside the usual ones', () => {
    const circle = new Circle({ members: 3 });
    circle.opens();
    circle.runs(talk);
    takes(circle, 'writer', circle.member(0));
    takes(circle, 'reader', circle.member(1));
    expect(rolesView(circle.state).map(({ role }) => role)).toEqual([...usualRoles, 'reader']);
    closes(circle);
    expect(rolesView(circle.state).map(({ role }) => role)).toEqual([...usualRoles]);
  });
});
