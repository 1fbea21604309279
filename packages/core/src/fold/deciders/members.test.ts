/** Members: who may say what of whom, and what stays of somebody who has gone. */
import { describe, expect, it } from 'vitest';
import { blockOfSteps, Circle, talk } from '../../testing/circle.ts';

const block = blockOfSteps([talk]);

describe('what is said of a member', () => {
  it('is said by whoever leads, or by that member; nobody else', () => {
    const circle = new Circle({ members: 3 });
    const [lead, own, other] = circle.members as [string, string, string];
    const says = (who: string) => ({ type: 'member.updated', data: { who }, words: { role: 'ohjaaja' } }) as const;
    expect(circle.refused(says(own), lead)).toBe('accepted');
    expect(circle.refused(says(own), own)).toBe('accepted');
    expect(circle.refused(says(own), other)).toBe('leads');
    expect(circle.refused(says('d9:9'))).toBe('isInCircle');
    expect(circle.refused({ type: 'member.added', data: { org: 1 }, words: { name: 'Uusi' } }, own)).toBe('leads');
  });

  it('changes what was said and leaves the rest; another employer comes by number, and by name if it is new', () => {
    const circle = new Circle({ members: 3 });
    const who = circle.member(1);
    const { name, org } = circle.state.members.byId[who] ?? {};
    circle.does({ type: 'member.updated', data: { who }, words: { email: 'bo@example.org' } });
    expect(circle.state.members.byId[who]).toMatchObject({ name, org, email: 'bo@example.org' });
    circle.does({ type: 'member.updated', data: { who, org: 7 }, words: { org: 'Uusi opisto' } });
    expect(circle.state.members.byId[who]).toMatchObject({ name, org: 7, email: 'bo@example.org' });
    expect(circle.state.members.orgs).toMatchObject({ 1: 'Org 1', 7: 'Uusi opisto' });
    circle.does({ type: 'member.updated', data: { who }, words: { org: 'Toinen nimi' } });
    expect(circle.state.members.orgs).toMatchObject({ 1: 'Org 1', 7: 'Toinen nimi' });
    // Whoever joins an employer that is known does not rename it.
    circle.does({ type: 'member.added', data: { org: 7 }, words: { name: 'Ida', org: 'Kolmas' } });
    expect(circle.state.members.orgs[7]).toBe('Toinen nimi');
  });

  it('that they leave: by themselves or whoever leads; that they are taken off, by whoever leads alone', () => {
    const circle = new Circle({ members: 4 });
    const [lead, own, other] = circle.members as [string, string, string];
    expect(circle.refused({ type: 'member.left', data: { who: own } }, other)).toBe('leads');
    expect(circle.refused({ type: 'member.removed', data: { who: own } }, own)).toBe('leads');
    expect(circle.refused({ type: 'member.left', data: { who: lead } })).toBe('hasLeads');
    circle.does({ type: 'member.left', data: { who: own } }, own);
    circle.does({ type: 'member.removed', data: { who: other } });
    expect([own, other].map((who) => circle.state.members.byId[who]?.life)).toEqual(['left', 'removed']);
    expect(circle.state.members.circle).toEqual([lead, circle.member(3)]);
    expect(circle.refused({ type: 'member.left', data: { who: own } })).toBe('isInCircle');
  });

  it('a number to call is kept only where it may be used', () => {
    const circle = new Circle({ members: 2 });
    const who = circle.member(1);
    circle.does({ type: 'contact.allowed', data: { fields: ['email'] }, words: { phone: '040 123' } }, who);
    expect(circle.state.contacts[who]).toEqual({ fields: ['email'], phone: '' });
    circle.does({ type: 'contact.allowed', data: { fields: ['phone', 'phone'] } }, who);
    expect(circle.state.contacts[who]).toEqual({ fields: ['phone'], phone: '' });
  });
});

describe('the chair', () => {
  it('passes to people of the circle, all of them; in a session they have led then, too', () => {
    const circle = new Circle({ members: 3, sessions: [[block], []] });
    const [lead, second, third] = circle.members as [string, string, string];
    expect(circle.refused({ type: 'chair.passed', data: { to: [second, 'd9:9'] } })).toBe('isInCircle');
    expect(circle.refused({ type: 'chair.passed', data: { to: [second] } }, second)).toBe('leads');
    circle.does({ type: 'chair.passed', data: { to: [lead, second, second] } });
    expect(circle.state.members.leads).toEqual([lead, second]);
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    circle.does({ type: 'chair.passed', data: { to: [third] } });
    expect(circle.state.sessions[circle.session()]?.roles.had['leads']).toContain(third);
    expect(circle.dialogue.context.facts.leads).toEqual([third]);
  });
});

describe('roles of a session', () => {
  const told = blockOfSteps([
    { id: 'choose', rule: 'talk', minutes: 2 },
    { id: 'tell', rule: 'silent', minutes: 5, voices: { who: 'only', roles: ['owner'] } },
    { id: 'ask', rule: 'talk', minutes: 5, voices: { who: 'except', roles: ['owner'] } },
  ]);
  const takes = (circle: Circle, role: string, who: string) =>
    circle.does({ type: 'role.taken', ...circle.here, data: { role, who } });

  it('have been had by whoever has one when a step is about it, and by nobody who only might have', () => {
    const circle = new Circle({ members: 3, sessions: [[told], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    circle.begins('choose');
    takes(circle, 'owner', circle.member(1));
    takes(circle, 'observer', circle.member(2));
    const had = () => circle.state.sessions[circle.session()]?.roles.had;
    expect(had()?.['owner']).toBeUndefined();
    circle.begins('tell');
    expect(had()?.['owner']).toEqual([circle.member(1)]);
    circle.begins('ask');
    expect(had()?.['observer']).toBeUndefined();
  });

  it('are nobody’s who has left; the others keep theirs', () => {
    const circle = new Circle({ members: 4, sessions: [[told, told], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    circle.begins('choose');
    for (const seat of [1, 2]) takes(circle, 'observer', circle.member(seat));
    takes(circle, 'owner', circle.member(3));
    circle.does({ type: 'member.left', data: { who: circle.member(1) } });
    circle.does({ type: 'activity.opened', activity: circle.block(1) });
    expect(circle.dialogue.context.roles).toEqual({ observer: [circle.member(2)], owner: [circle.member(3)] });
  });
});

describe('what is kept', () => {
  it('is decided by whoever leads', () => {
    const circle = new Circle({ members: 2 });
    const [data, words] = [{ until: 'end', sees: 'group' }, { text: 'Päätökset' }] as const;
    expect(circle.refused({ type: 'record.decided', data, words }, circle.member(1))).toBe('leads');
    circle.does({ type: 'record.decided', data, words });
    expect(circle.state.record).toMatchObject({ ...data, ...words });
  });
});
