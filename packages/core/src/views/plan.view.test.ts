/** The plan as people see it: what is open on a card, and the tasks of one member. */
import { describe, expect, it } from 'vitest';
import { adds, addsWhole, agrees, cardIn, commits, edits, follows } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { gaps as allGaps } from './plan-gaps.ts';
import { planView } from './plan.view.ts';
import { tasksView } from './tasks.view.ts';
import { weekOf } from './weeks.ts';

const running = (members = 4): Circle => {
  const circle = new Circle({ members });
  circle.opens();
  return circle;
};

describe('VC136 what is open on a card', () => {
  it('is everything on an empty one, in the order of the bridge, and nothing on a whole one', () => {
    const circle = running();
    const empty = adds(circle);
    expect(cardIn(circle, empty).gaps).toEqual([
      ...['need', 'forms', 'audience', 'who', 'owner', 'time', 'work', 'cost', 'asks', 'daily', 'evaluation'],
    ]);
    expect(cardIn(circle, empty).complete).toBe(false);
    const whole = addsWhole(circle);
    expect(cardIn(circle, whole)).toMatchObject({ gaps: [], complete: true });
    expect([...allGaps].filter((gap) => cardIn(circle, empty).gaps.includes(gap))).toEqual(cardIn(circle, empty).gaps);
  });

  it.each([
    ['a course only', { forms: ['training-day', 'workshop'] }, {}, ['courseOnly']],
    ['a course and another way', { forms: ['training-day', 'co-teaching'] }, {}, []],
    ['a cost that is nothing', { euros: 0 }, {}, []],
    ['a cost that somebody finds out', { euros: undefined }, { cost: 'Noora kysyy' }, []],
    ['an unknown cost', { euros: undefined }, {}, ['cost']],
    ['money without a payer', { euros: 450 }, {}, ['funder']],
    ['money and a payer', { euros: 450, funder: 'employer' }, {}, []],
    ['words about evaluating, no level', { level: undefined }, {}, []],
    ['a feedback form only', { level: 'reaction' }, {}, ['feedbackOnly']],
    ['one’s own time', { work: 'own' }, {}, ['ownTime']],
    ['the autumn holiday', { by: '2027-10-20' }, {}, ['holidays']],
    ['a window that begins in the winter holidays', { from: '2027-03-01' }, {}, ['holidays']],
    ['no first trial', { trial: undefined }, {}, ['trial']],
    ['no pair', { pair: undefined }, {}, ['pair']],
    ['no day', { by: undefined }, {}, ['time']],
    ['nobody who asks', { asks: undefined }, {}, ['asks']],
  ] as const)('%s', (_what, change, words, gaps) => {
    const circle = running();
    const data = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const action = addsWhole(circle, data, words);
    const gone = Object.fromEntries(
      Object.entries(change)
        .filter(([, value]) => value === undefined)
        .map(([key]) => [key, null]),
    );
    if (Object.keys(gone).length > 0) edits(circle, action, gone);
    expect(cardIn(circle, action).gaps).toEqual(gaps);
  });

  it('asks about evaluation where there is neither a level nor a word', () => {
    const circle = running();
    const action = addsWhole(circle);
    edits(circle, action, {}, { evaluation: null });
    expect(cardIn(circle, action).gaps).toEqual([]);
    edits(circle, action, { level: null });
    expect(cardIn(circle, action).gaps).toEqual(['evaluation']);
  });

  it('asks nobody whether they have too much where nobody owns the cards', () => {
    const circle = running();
    const cards = [1, 2, 3, 4].map(() => adds(circle));
    for (const card of cards) expect(cardIn(circle, card).gaps).not.toContain('ownerBusy');
  });

  it('asks about an owner who is not here, in a session only', () => {
    const circle = new Circle();
    circle.opens([circle.member(0), circle.member(2)]);
    const action = addsWhole(circle);
    expect(cardIn(circle, action)).toMatchObject({ gaps: ['ownerAbsent'], complete: false, owner: { here: false } });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(cardIn(circle, action)).toMatchObject({ gaps: [], complete: true });
  });

  it('asks when one owns more than two, and when the group carries more than five', () => {
    const circle = running(8);
    const actions = [1, 1, 1, 2, 3, 4].map((seat) => addsWhole(circle, { owner: circle.member(seat) }));
    const busy = (): number => planView(circle.state).cards.filter(({ gaps }) => gaps.includes('ownerBusy')).length;
    expect(busy()).toBe(3);
    for (const action of actions) {
      agrees(circle, action, [cardIn(circle, action).owner?.member ?? '']);
      commits(circle, action);
    }
    expect(planView(circle.state)).toMatchObject({ active: 6, tooMany: true });
    // What is done is no load any more, and nothing is asked about it.
    follows(circle, actions[0] ?? '', 'done');
    expect(planView(circle.state)).toMatchObject({ active: 5, tooMany: false });
    expect(busy()).toBe(0);
    expect(cardIn(circle, actions[0] ?? '').gaps).toEqual([]);
  });

  it('asks nothing about what was let go, which is no load of its owner', () => {
    const circle = running();
    const [first, ...others] = [1, 2, 3].map(() => addsWhole(circle)) as [string, string, string];
    agrees(circle, first);
    commits(circle, first);
    const busy = () => others.map((action) => cardIn(circle, action).gaps);
    expect(busy()).toEqual([['ownerBusy'], ['ownerBusy']]);
    follows(circle, first, 'dropped', 'Ei nyt');
    expect(cardIn(circle, first)).toMatchObject({ stand: 'dropped', gaps: [], complete: false });
    expect(busy()).toEqual([[], []]);
  });

  it('counts what was taken, is under way or is stuck as carried', () => {
    const circle = running();
    const action = addsWhole(circle);
    const active = () => planView(circle.state).active;
    expect(active()).toBe(0);
    agrees(circle, action);
    commits(circle, action);
    expect(active()).toBe(1);
    for (const [stand, count] of [
      ['underway', 1],
      ['stuck', 1],
      ['dropped', 0],
    ] as const) {
      follows(circle, action, stand, stand === 'underway' ? undefined : 'Syy');
      expect([stand, active()]).toEqual([stand, count]);
    }
  });

  it('names its people with their organisation, and nobody where nobody was named', () => {
    const circle = running();
    const [a, b, c] = circle.members;
    const person = (member: string | undefined, name: string, org: number) => ({ member, name, org, here: true });
    expect(cardIn(circle, addsWhole(circle))).toMatchObject({
      number: 1,
      owner: person(b, 'Bo', 2),
      pair: person(c, 'Cia', 3),
      asks: person(a, 'Aino', 1),
      reminds: person(c, 'Cia', 3),
      stand: 'draft',
      committed: null,
      followed: null,
      returnable: false,
      answer: 'notAsked',
      answered: null,
      consent: null,
      agreed: false,
    });
    expect(cardIn(circle, adds(circle))).toMatchObject({
      number: 2,
      owner: null,
      pair: null,
      asks: null,
      reminds: null,
      needs: [],
    });
  });

  it('is offered the first notes by dots once they are seen, and every note before', () => {
    const circle = running();
    const ideas = ['a', 'b', 'c', 'd', 'e'].map((text) => circle.does({ type: 'idea.added', words: { text } }));
    const offered = () => planView(circle.state).ideas.map(({ text, dots }) => [text, dots]);
    circle.does({ type: 'ideas.opened' });
    circle.does({ type: 'ballots.asked', data: { cap: 3, ideas } });
    [0, 1, 2, 3, 4].forEach((count, at) =>
      circle.does({ type: 'votes.counted', data: { of: ideas[at] ?? '', count } }),
    );
    expect(offered()).toEqual(['a', 'b', 'c', 'd', 'e'].map((text) => [text, null]));
    circle.does({ type: 'ballots.opened' });
    expect(offered()).toEqual([
      ['e', 4],
      ['d', 3],
      ['c', 2],
    ]);
  });

  it('links to the board: what was chosen is offered, and a note that lies under another counts as that one', () => {
    const circle = running();
    const idea = (text: string, so: string) =>
      circle.does({ type: 'idea.added', words: { text, so, whose: 'Ohjaajat' } });
    const [one, two, gone] = [
      idea('selkokieltä', 'ohje ymmärretään'),
      idea('selkeyttä', 'työ alkaa'),
      idea('muuta', 'x'),
    ];
    expect(planView(circle.state).ideas.map(({ text }) => text)).toEqual(['selkokieltä', 'selkeyttä', 'muuta']);
    const action = adds(circle, { needs: [one, two, gone] });
    circle.does({ type: 'idea.withdrawn', data: { of: gone } });
    circle.does({ type: 'idea.merged', data: { of: [two], into: one } });
    expect(cardIn(circle, action).needs).toEqual([
      { idea: one, text: 'selkokieltä', so: 'ohje ymmärretään', whose: 'Ohjaajat', dots: null },
    ]);
    expect(cardIn(circle, action).gaps).not.toContain('need');
  });

  it('knows the weeks', () => {
    const weeks = ['2026-12-28', '2027-01-03', '2027-01-04', '2027-03-01', '2027-10-18', '2020-12-31', '2024-12-30'];
    expect(weeks.map(weekOf)).toEqual([53, 53, 1, 9, 42, 53, 1]);
  });

  it('VC53 is the same object until the plan changes', () => {
    const circle = running();
    addsWhole(circle);
    const before = planView(circle.state);
    circle.does({ type: 'topic.added', words: { text: 'Muu' } });
    expect(planView(circle.state)).toBe(before);
    expect(tasksView(circle.state, circle.member(1))).toBe(tasksView(circle.state, circle.member(1)));
  });
});

describe('VC138 the tasks of one member', () => {
  it('are what they took, whom they ask, and what they prepare, by day', () => {
    const circle = new Circle({ sessions: [[], [], []] });
    circle.opens();
    const action = addsWhole(circle, { asks: circle.member(1) });
    const [, second, third] = circle.state.programme.sessions;
    const bo = circle.member(1);
    circle.does({ type: 'programme.changed', data: { session: second ?? '', host: bo, leads: bo, case: bo } });
    circle.does({ type: 'programme.changed', data: { session: third ?? '', host: bo } });
    circle.does({ type: 'date.decided', data: { session: second ?? '', slot: circle.proposes('2027-04-01') } });
    circle.does({ type: 'date.decided', data: { session: third ?? '', open: { who: bo, by: '2027-01-15' } } });
    const kinds = (): string[] => tasksView(circle.state, bo).tasks.map(({ kind, date }) => `${kind} ${date ?? '–'}`);
    // A proposal is nobody's task yet.
    expect(kinds()).toEqual(['settle 2027-01-15', 'host 2027-04-01', 'lead 2027-04-01', 'case 2027-04-01']);
    agrees(circle, action);
    commits(circle, action);
    expect(kinds()).toEqual([
      'settle 2027-01-15',
      'host 2027-04-01',
      'lead 2027-04-01',
      'case 2027-04-01',
      'own 2027-04-15',
      'ask –',
    ]);
    circle.does({ type: 'action.answered', data: { action, answer: 'approved' } }, bo);
    follows(circle, action, 'done');
    expect(kinds()).toHaveLength(4);
    const cia = tasksView(circle.state, circle.member(2));
    expect(cia.tasks).toEqual([]);
    expect(tasksView(circle.state, 'd9:9').tasks).toEqual([]);
  });

  it('name the pair and whoever reminds of the first trial', () => {
    const circle = running();
    const action = addsWhole(circle);
    agrees(circle, action);
    commits(circle, action);
    expect(tasksView(circle.state, circle.member(2)).tasks).toMatchObject([
      { kind: 'remind', date: '2027-03-22', action },
      { kind: 'pair', date: '2027-04-15', superior: 'Rehtori' },
    ]);
    expect(tasksView(circle.state, circle.member(0)).tasks).toMatchObject([{ kind: 'ask', answer: 'notAsked' }]);
  });
});
