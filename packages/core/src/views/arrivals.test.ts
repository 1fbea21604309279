/** People who come late, miss a session, leave, and pass the chair on: nothing else breaks. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { addsWhole, agrees, commits } from '../testing/cards.ts';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { agreementView } from './gathered.view.ts';
import { awayView, newcomersView } from './arrivals.view.ts';
import { nextView } from './next.view.ts';
import { vacanciesView } from './vacancies.view.ts';

const block = blockOfSteps([talk]);
const next = (circle: Circle) => nextView(circle.state, { now: circle.time, seed: 1 });
function press(circle: Circle): void {
  const proposed = next(circle);
  for (const draft of proposed?.drafts ?? []) circle.does(draft, proposed?.for ?? undefined);
}
function agree(circle: Circle, of: readonly Id[]): void {
  circle.does({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
  const about = { kind: 'agreement', revision: circle.state.agreement.revision } as const;
  const consent = circle.does({ type: 'consent.asked', data: { about, of: [...of] } });
  for (const who of of) circle.does({ type: 'consent.given', data: { consent } }, who);
}
const ends = (circle: Circle): Id =>
  circle.does({ type: 'session.closed', data: { session: circle.state.now.session ?? '' } });

describe('VC114 a newcomer', () => {
  function second(): { readonly circle: Circle; readonly newcomer: Id } {
    const circle = new Circle({ members: 3, sessions: [[block], [block], [block]] });
    circle.opens();
    expect(newcomersView(circle.state).newcomers).toEqual([]);
    agree(circle, circle.members);
    ends(circle);
    const newcomer = circle.joins('Dag Dahl', 2);
    expect(newcomersView(circle.state).newcomers).toMatchObject([{ first: true, here: false, answer: 'notAsked' }]);
    circle.opens(circle.members, 1);
    return { circle, newcomer };
  }

  it('is asked about the rules before the first block begins, and is one of the group when they have accepted', () => {
    const { circle, newcomer } = second();
    expect(next(circle)).toMatchObject({ does: 'askConsent', block: null });
    press(circle);
    expect(next(circle)).toMatchObject({ does: 'giveConsent', who: newcomer, for: newcomer });
    expect(newcomersView(circle.state).newcomers).toMatchObject([{ member: newcomer, answer: 'waiting' }]);
    press(circle);
    expect(newcomersView(circle.state).newcomers).toEqual([]);
    expect(agreementView(circle.state).accepted).toBe(true);
    expect(next(circle)?.does).toBe('openBlock');
  });

  it('who withholds it is talked with, and the session goes on', () => {
    const { circle, newcomer } = second();
    press(circle);
    const consent = newcomersView(circle.state).newcomers[0]?.consent ?? '';
    circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'ei vielä' } }, newcomer);
    expect(newcomersView(circle.state).newcomers).toMatchObject([{ answer: 'withheld', consent: null }]);
    expect(next(circle)?.does).toBe('openBlock');
    expect(agreementView(circle.state).accepted).toBe(false);
    circle.does({ type: 'consent.closed', data: { consent } });
    expect(next(circle)?.does).toBe('openBlock');
  });

  it('who comes in the middle is asked before the next block; rules that have changed are everybody’s matter', () => {
    const { circle } = second();
    circle.leaves(circle.member(3));
    expect(next(circle)?.does).toBe('openBlock');
    press(circle);
    circle.comes(circle.member(3));
    expect(next(circle)?.does).toBe('askConsent');
    circle.does({ type: 'rule.added', words: { text: 'Toinen sääntö.' } });
    expect(newcomersView(circle.state).newcomers).toEqual([]);
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('a member who was away when the rules were accepted is asked as well', () => {
    const circle = new Circle({ members: 3, sessions: [[block], [block]] });
    circle.opens(circle.members.slice(0, 2));
    agree(circle, circle.members.slice(0, 2));
    ends(circle);
    circle.opens(circle.members, 1);
    expect(newcomersView(circle.state).newcomers).toMatchObject([
      { member: circle.member(2), first: true, here: true },
    ]);
  });
});

describe('VC115 somebody who was away', () => {
  it('is named while they are here again and until that session is over; newcomers are not', () => {
    const circle = new Circle({ members: 3, sessions: [[], [], [], []] });
    const [, , third] = circle.members as [Id, Id, Id];
    expect(awayView(circle.state)).toEqual({ session: null, members: [] });
    circle.opens();
    ends(circle);
    circle.opens(circle.members.slice(0, 2), 1);
    ends(circle);
    circle.joins('Uusi', 1);
    expect(awayView(circle.state)).toMatchObject({ session: circle.session(1), members: [{ member: third }] });
    circle.opens(circle.members.slice(0, 2), 2);
    expect(awayView(circle.state).members).toEqual([]);
    circle.comes(third);
    expect(awayView(circle.state).members).toMatchObject([{ member: third }]);
    ends(circle);
    expect(awayView(circle.state).members).toEqual([]);
  });
});

describe('VC62 a member who leaves', () => {
  it('leaves tasks that are named as open; what they did keeps their name', () => {
    const circle = new Circle({ members: 3, sessions: [[], [], []] });
    const [, b, c] = circle.members as [Id, Id, Id];
    const change = (at: number, data: object): Id =>
      circle.does({ type: 'programme.changed', data: { session: circle.session(at), ...data } });
    change(0, { host: b });
    change(1, { host: b, case: c, leads: b });
    circle.does({ type: 'date.decided', data: { session: circle.session(2), open: { who: b, by: '2027-01-01' } } });
    circle.opens();
    ends(circle);
    expect(vacanciesView(circle.state)).toEqual([]);
    circle.does({ type: 'member.left', data: { who: b } }, b);
    expect(vacanciesView(circle.state)).toEqual([
      { task: 'host', of: circle.session(1), number: 2, member: b, name: 'Bo' },
      { task: 'leads', of: circle.session(1), number: 2, member: b, name: 'Bo' },
      { task: 'date', of: circle.session(2), number: 3, member: b, name: 'Bo' },
    ]);
    change(1, { host: c, leads: null });
    expect(vacanciesView(circle.state).map(({ task }) => task)).toEqual(['date']);
  });

  it('leaves an action that had been taken without an owner; one that was never taken is no vacancy', () => {
    const circle = new Circle({ members: 3 });
    circle.opens();
    const [, b] = circle.members as [Id, Id, Id];
    const taken = addsWhole(circle, { owner: b });
    addsWhole(circle, { owner: b });
    agrees(circle, taken);
    commits(circle, taken);
    expect(vacanciesView(circle.state)).toEqual([]);
    circle.does({ type: 'member.left', data: { who: b } }, b);
    expect(vacanciesView(circle.state)).toEqual([{ task: 'action', of: taken, number: 1, member: null, name: '' }]);
  });

  it('in the middle of a round, and the chair is passed on in the middle of it', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    circle.opens();
    circle.runs({ id: 'round', rule: 'round', minutes: 0, each: 1, again: true }, talk);
    circle.ends(a);
    circle.does({ type: 'chair.passed', data: { to: [c] } });
    expect(circle.room.self).toBe(c);
    expect(circle.refused({ type: 'round.ended', ...circle.here }, a)).toBe('leads');
    circle.does({ type: 'member.left', data: { who: b } });
    expect(circle.turns.holder).toBe(c);
    expect(circle.turns.order).not.toContain(b);
    circle.does({ type: 'member.left', data: { who: a } });
    expect(circle.refused({ type: 'member.left', data: { who: c } })).toBe('hasLeads');
    circle.ends(c);
    expect(circle.turns.holder).toBe(d);
    expect(next(circle)).toMatchObject({ does: 'nextTurn' });
    press(circle);
    press(circle);
    expect(circle.dialogue.context.turns.at).toBe(1);
  });
});

describe('VC60 sessions between sessions', () => {
  it('are added, dropped, reordered by their blocks and dated anew, whichever have been held', () => {
    const circle = new Circle({ members: 2, sessions: [[block], [block], [block]] });
    circle.opens();
    ends(circle);
    const add = (at: number): Id =>
      circle.does({
        type: 'programme.changed',
        data: { add: { key: 'extra', minutes: 90, at } },
        words: { theme: 'Lisä' },
      });
    const extra = add(1);
    circle.does({ type: 'activity.added', data: { session: extra, at: 0, block } });
    expect(circle.refused({ type: 'programme.changed', data: { session: circle.session(), drop: true } })).toBe(
      'isAhead',
    );
    circle.dates(1);
    circle.does({ type: 'date.reopened', data: { session: extra } });
    circle.dates(1);
    // The extra session is the next one; the one after it is dropped.
    expect(next(circle)).toMatchObject({ does: 'openSession', drafts: [{ data: { session: extra } }, {}, {}] });
    circle.does({ type: 'programme.changed', data: { session: circle.session(2), drop: true } });
    expect(circle.state.programme.sessions).toHaveLength(3);
    circle.opens(circle.members, 1);
    expect(circle.refused({ type: 'programme.changed', data: { session: extra, drop: true } })).toBe('isAhead');
    ends(circle);
    circle.opens(circle.members, 2);
    ends(circle);
    expect(next(circle)).toBeNull();
    const late = add(3);
    expect(next(circle)).toMatchObject({ does: 'openSession', drafts: [{ data: { session: late } }, {}, {}] });
  });
});
