/** What was decided in a session, as it is told to whoever was away. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../events/body.ts';
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { decidedView } from './decided.view.ts';

function agree(circle: Circle, about: ConsentSubject): void {
  const consent = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
  for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
}

describe('VC116 what a session decided', () => {
  it('is told with the session in which it was, between two sessions with the one before', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.opens();
    const first = circle.session();
    expect(decidedView(circle.state, first).nothing).toBe(true);
    circle.does({ type: 'topic.added', words: { text: 'Puhe ei kuulu tähän.' } });
    const rule = circle.does({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
    agree(circle, { kind: 'agreement', revision: 1 });
    circle.dates(1);
    circle.does({ type: 'programme.changed', words: { aims: 'Opimme.' } });
    agree(circle, { kind: 'programme', revision: circle.state.programme.version });
    circle.does({ type: 'programme.changed', data: { confirmed: true } });
    circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'Säännöt.' } });
    circle.does({ type: 'session.closed', data: { session: first } });
    circle.dates(2);
    circle.does({ type: 'chair.passed', data: { to: [circle.member(1)] } });

    const told = decidedView(circle.state, first);
    expect(told).toMatchObject({
      number: 1,
      nothing: false,
      agreement: { rules: [{ id: rule, text: 'Saan ohittaa.' }], changed: false },
      programme: { aims: 'Opimme.', changed: false },
      record: { text: 'Säännöt.', changed: false },
      summary: null,
      chair: null,
    });
    expect(told.dates.map(({ number }) => number)).toEqual([2]);
    expect(JSON.stringify(told)).not.toContain('Puhe ei');
    const whole = decidedView(circle.state, first, true);
    expect(whole.dates.map(({ number }) => number)).toEqual([2, 3]);
    expect(whole.chair).toEqual([circle.member(1)]);
  });

  it('says of a decision that it has been changed since, and leaves out a date that was opened again', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.opens();
    const [first, second, third] = circle.state.programme.sessions as [Id, Id, Id];
    circle.does({ type: 'rule.added', words: { text: 'a' } });
    agree(circle, { kind: 'agreement', revision: 1 });
    circle.does({ type: 'summary.added', words: { text: 's' } });
    agree(circle, { kind: 'summary', revision: 1 });
    circle.dates(1);
    const changes: Draft[] = [
      { type: 'programme.changed', data: { session: third, drop: true } },
      { type: 'programme.changed', data: { add: { key: 'x', minutes: 60, at: 2 } } },
      { type: 'rule.added', words: { text: 'b' } },
      { type: 'date.reopened', data: { session: second } },
      { type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'vanha' } },
      { type: 'session.closed', data: { session: first } },
      { type: 'record.decided', data: { until: 'never', sees: 'group' }, words: { text: 'uusi' } },
    ];
    for (const draft of changes) circle.does(draft);
    expect(decidedView(circle.state, first)).toMatchObject({
      dates: [],
      agreement: { changed: true },
      record: { text: '', changed: true },
      summary: { lines: [{ text: 's' }], changed: false },
      added: [{ key: 'x' }],
      dropped: 1,
    });
  });

  it('says of the programme and the summary too that they have been changed since', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.opens();
    const told = () => decidedView(circle.state, circle.session());
    circle.does({ type: 'programme.changed', data: { confirmed: true } });
    circle.does({ type: 'summary.added', words: { text: 's' } });
    agree(circle, { kind: 'summary', revision: 1 });
    expect(told()).toMatchObject({ programme: { changed: false }, summary: { changed: false } });
    circle.does({ type: 'programme.changed', words: { aims: 'Muuta' } });
    circle.does({ type: 'summary.added', words: { text: 't' } });
    expect(told()).toMatchObject({ programme: { aims: 'Muuta', changed: true }, summary: { changed: true } });
  });

  it('has the number of its session, open dates beside decided ones, and no session that was only touched', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    circle.opens();
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.opens(circle.members, 1);
    const open = { who: circle.member(1), by: '2027-01-01' };
    circle.does({ type: 'date.decided', data: { session: circle.session(2), open } });
    expect(decidedView(circle.state, circle.session(1))).toMatchObject({
      number: 2,
      dates: [{ number: 3, date: null, open }],
      added: [],
      dropped: 0,
    });
    circle.does({ type: 'date.reopened', data: { session: circle.session(2) } });
    expect(decidedView(circle.state, circle.session(1)).dates).toEqual([]);
    expect(decidedView(circle.state, 'd9:9')).toMatchObject({ number: 0, nothing: true });
  });

  it('names no needs of a choice in whose place another has come', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    const [a, b] = ['a', 'b'].map((text) => circle.does({ type: 'idea.added', words: { text } })) as [Id, Id];
    circle.opens();
    circle.does({ type: 'ideas.opened' });
    circle.does({ type: 'priorities.confirmed', data: { of: [a, b] } });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.opens(circle.members, 1);
    circle.does({ type: 'priorities.confirmed', data: { of: [b] } });
    expect(decidedView(circle.state, circle.session(0)).priorities).toEqual({ needs: [], changed: true });
    expect(decidedView(circle.state, circle.session(1)).priorities).toMatchObject({
      needs: [{ text: 'b', priority: 1 }],
      changed: false,
    });
  });

  it('a consent that was withheld, or given to rules that changed meanwhile, decides nothing', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.does({ type: 'rule.added', words: { text: 'a' } });
    const about = { kind: 'agreement', revision: 1 } as const;
    const consent = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    circle.does({ type: 'consent.given', data: { consent } });
    circle.does({ type: 'consent.withheld', data: { consent } }, circle.member(1));
    circle.does({ type: 'rule.added', words: { text: 'b' } });
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(1));
    expect(decidedView(circle.state, circle.session()).nothing).toBe(true);
  });

  it('each time that all agree to rules or a summary as they stand, and not to an earlier wording', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    const told = () => decidedView(circle.state, circle.session());
    circle.does({ type: 'summary.added', words: { text: 's' } });
    const about = { kind: 'summary', revision: 1 } as const;
    const early = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    circle.does({ type: 'summary.added', words: { text: 't' } });
    for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent: early } }, who);
    expect(told()).toMatchObject({ nothing: true, summary: null });
    agree(circle, { kind: 'summary', revision: 2 });
    circle.does({ type: 'rule.added', words: { text: 'a' } });
    circle.does({ type: 'rule.added', words: { text: 'b' } });
    expect(told()).toMatchObject({ agreement: null, summary: { changed: false } });
    // The rules are agreed upon though the summary was, at as many changes.
    agree(circle, { kind: 'agreement', revision: 2 });
    expect(told().agreement).toMatchObject({ changed: false });
    circle.does({ type: 'rule.added', words: { text: 'c' } });
    expect(told().agreement).toMatchObject({ changed: true });
    agree(circle, { kind: 'agreement', revision: 3 });
    expect(told().agreement).toMatchObject({ changed: false });
  });

  it('is nothing anew when somebody who comes later accepts the same rules', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    circle.opens();
    circle.does({ type: 'rule.added', words: { text: 'a' } });
    agree(circle, { kind: 'agreement', revision: 1 });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    const late = circle.joins('Cia');
    circle.opens(circle.members, 1);
    const about = { kind: 'agreement', revision: 1 } as const;
    const consent = circle.does({ type: 'consent.asked', data: { about, of: [late] } });
    circle.does({ type: 'consent.given', data: { consent } }, late);
    expect(decidedView(circle.state, circle.session(1))).toMatchObject({ nothing: true, agreement: null });
    expect(decidedView(circle.state, circle.session(0)).agreement).toMatchObject({ rules: [{ text: 'a' }] });
  });

  it('holds what all try until the next time, and nobody’s own experiment', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    circle.opens();
    circle.does({ type: 'experiment.added', data: { kept: 'own' } });
    circle.does({ type: 'experiment.added', data: { kept: 'shared' }, words: { text: 'omani' } }, circle.member(1));
    expect(decidedView(circle.state, circle.session()).nothing).toBe(true);
    const all = circle.does({ type: 'experiment.added', data: { kept: 'common' }, words: { text: 'Odotamme.' } });
    expect(decidedView(circle.state, circle.session())).toMatchObject({
      nothing: false,
      experiments: [{ id: all, text: 'Odotamme.' }],
    });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.wait(60);
    circle.opens(circle.members, 1);
    expect(decidedView(circle.state, circle.session()).experiments).toHaveLength(1);
    expect(decidedView(circle.state, circle.session(1)).nothing).toBe(true);
  });

  it('names the needs that were chosen, with the session in which they were', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    const ideas = ['a', 'b'].map((text) => circle.does({ type: 'idea.added', words: { text } }));
    circle.does({ type: 'ideas.opened' });
    circle.does({ type: 'ballots.asked', data: { cap: 3, ideas } });
    circle.does({ type: 'votes.counted', data: { of: ideas[1] ?? '', count: 2 } });
    circle.does({ type: 'ballots.opened' });
    circle.does({ type: 'priorities.confirmed', data: { of: [ideas[1] ?? ''] } });
    expect(decidedView(circle.state, circle.session())).toMatchObject({
      nothing: false,
      priorities: { needs: [{ idea: ideas[1], text: 'b' }], changed: false },
    });
    circle.does({ type: 'board.returned' });
    expect(decidedView(circle.state, circle.session()).priorities).toMatchObject({ needs: [], changed: true });
  });
});
