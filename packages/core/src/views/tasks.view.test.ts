/** What one member has to do between sessions. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { addsWhole, agrees, commits, follows } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { tasksView } from './tasks.view.ts';

const tasks = (circle: Circle, at: number) => tasksView(circle.state, circle.member(at)).tasks;
const kinds = (circle: Circle, at: number): string[] => tasks(circle, at).map(({ kind }) => kind);
const takenBy = (circle: Circle, data: Parameters<typeof addsWhole>[1] = {}): Id => {
  const action = addsWhole(circle, data);
  agrees(circle, action, [data.owner ?? circle.member(1)]);
  commits(circle, action);
  return action;
};
const answers = (circle: Circle, action: Id, answer: 'asked' | 'approved' | 'declined'): Id =>
  circle.does({ type: 'action.answered', data: { action, answer } });
const running = (members = 4): Circle => {
  const circle = new Circle({ members, sessions: [[], [], []] });
  circle.opens();
  return circle;
};

describe('VC138 the tasks of a member, of an action', () => {
  it('are none while it is a proposal', () => {
    const circle = running();
    addsWhole(circle);
    for (const at of [0, 1, 2]) expect(tasks(circle, at)).toEqual([]);
  });

  it('are to own it, to be its pair, to ask about it and to remind of it, each with its day', () => {
    const circle = running();
    const action = takenBy(circle);
    const about = {
      action,
      text: 'Ohjaaja ottaa rauhoittumisen kortin esiin itse',
      stand: 'committed',
      answer: 'notAsked',
      superior: 'Rehtori',
    };
    expect(tasksView(circle.state, circle.member(0))).toEqual({
      member: circle.member(0),
      tasks: [{ ...about, kind: 'ask', date: null }],
    });
    expect(tasks(circle, 1)).toEqual([{ ...about, kind: 'own', date: '2027-04-15' }]);
    expect(tasks(circle, 2)).toEqual([
      { ...about, kind: 'remind', date: '2027-03-22' },
      { ...about, kind: 'pair', date: '2027-04-15' },
    ]);
    expect(tasks(circle, 3)).toEqual([]);
  });

  it('are not to ask any more once the employer has said yes or no', () => {
    for (const answer of ['approved', 'declined'] as const) {
      const circle = running();
      const action = takenBy(circle);
      answers(circle, action, 'asked');
      expect(tasks(circle, 0)).toMatchObject([{ kind: 'ask', answer: 'asked' }]);
      answers(circle, action, answer);
      expect(tasks(circle, 0)).toEqual([]);
      expect(tasks(circle, 1)).toMatchObject([{ kind: 'own', answer }]);
    }
  });

  it('are not to remind of the trial once it is under way, and none once it is over', () => {
    const circle = running();
    const action = takenBy(circle);
    follows(circle, action, 'stuck', 'Ei aikaa');
    expect(kinds(circle, 2)).toEqual(['remind', 'pair']);
    follows(circle, action, 'underway');
    expect(kinds(circle, 2)).toEqual(['pair']);
    expect(kinds(circle, 1)).toEqual(['own']);
    follows(circle, action, 'done');
    for (const at of [0, 1, 2]) expect(tasks(circle, at)).toEqual([]);
    const other = takenBy(circle);
    follows(circle, other, 'dropped', 'Turha');
    for (const at of [0, 1, 2]) expect(tasks(circle, at)).toEqual([]);
  });

  it('are in the order of their days, without a day last', () => {
    const circle = running();
    const [, b, c] = circle.members as [Id, Id, Id];
    const late = takenBy(circle, { owner: b, by: '2027-06-01', pair: c, asks: b });
    const soon = takenBy(circle, { owner: b, by: '2027-01-15', pair: c });
    expect(tasks(circle, 1).map((task) => ['action' in task && task.action, task.kind, task.date])).toEqual([
      [soon, 'own', '2027-01-15'],
      [late, 'own', '2027-06-01'],
      [late, 'ask', null],
    ]);
  });
});

describe('VC138 the tasks of a member, of a session', () => {
  const changes = (circle: Circle, at: number, data: object): Id =>
    circle.does({ type: 'programme.changed', data: { session: circle.session(at), ...data } });

  it('are to host, to lead and to bring a case to the next one, on its day', () => {
    const circle = new Circle({ members: 3, sessions: [[], [], []] });
    const [a, b, c] = circle.members as [Id, Id, Id];
    changes(circle, 0, { host: a, leads: b, case: c });
    changes(circle, 1, { host: c, leads: c, case: b });
    const session = circle.session();
    expect(tasks(circle, 0)).toEqual([{ kind: 'host', session, number: 1, date: null }]);
    circle.dates();
    expect(tasks(circle, 0)).toEqual([{ kind: 'host', session, number: 1, date: '2026-11-30' }]);
    expect(tasks(circle, 1)).toEqual([{ kind: 'lead', session, number: 1, date: '2026-11-30' }]);
    expect(tasks(circle, 2)).toEqual([{ kind: 'case', session, number: 1, date: '2026-11-30' }]);
    circle.opens();
    // While the first runs, the second is the next one.
    expect(tasks(circle, 0)).toEqual([]);
    expect(kinds(circle, 2)).toEqual(['host', 'lead']);
    expect(tasks(circle, 1)).toEqual([{ kind: 'case', session: circle.session(1), number: 2, date: null }]);
  });

  it('are to settle an open date of any session ahead, by the day that was said', () => {
    const circle = new Circle({ members: 3, sessions: [[], [], []] });
    const opens = (at: number, by: string): Id =>
      circle.does({
        type: 'date.decided',
        data: { session: circle.session(at), open: { who: circle.member(1), by } },
      });
    opens(1, '2027-02-01');
    opens(2, '2027-01-10');
    changes(circle, 0, { host: circle.member(1) });
    expect(tasks(circle, 1)).toEqual([
      { kind: 'settle', session: circle.session(2), number: 3, date: '2027-01-10' },
      { kind: 'settle', session: circle.session(1), number: 2, date: '2027-02-01' },
      { kind: 'host', session: circle.session(0), number: 1, date: null },
    ]);
    expect(tasks(circle, 0)).toEqual([]);
  });

  it('are none for somebody who is not in the group', () => {
    const circle = new Circle({ members: 2 });
    expect(tasksView(circle.state, 'd9:9')).toEqual({ member: 'd9:9', tasks: [] });
  });
});
