/** What somebody who has left had taken on, in its order. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { addsWhole, agrees, commits, edits, follows } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { vacanciesView } from './vacancies.view.ts';

const told = (circle: Circle) => vacanciesView(circle.state).map(({ task, number, name }) => [task, number, name]);
const leaves = (circle: Circle, at: number): Id =>
  circle.does({ type: 'member.left', data: { who: circle.member(at) } });

describe('VC62 vacancies', () => {
  it('are none where nobody has left', () => {
    expect(vacanciesView(new Circle({ members: 2 }).state)).toEqual([]);
  });

  it('are of the sessions in their order, host, lead, case and date; then of actions', () => {
    const circle = new Circle({ members: 4, sessions: [[], [], []] });
    const [, b, c] = circle.members as [Id, Id, Id];
    const plans = (at: number, data: object) =>
      circle.does({ type: 'programme.changed', data: { session: circle.session(at), ...data } });
    circle.opens();
    const action = addsWhole(circle, { owner: b });
    agrees(circle, action);
    commits(circle, action);
    plans(1, { host: c, leads: b });
    plans(2, { case: b, host: b });
    circle.does({
      type: 'date.decided',
      data: { session: circle.session(1), open: { who: b, by: '2027-01-10' } },
    });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    leaves(circle, 1);
    expect(told(circle)).toEqual([
      ['leads', 2, 'Bo'],
      ['date', 2, 'Bo'],
      ['host', 3, 'Bo'],
      ['case', 3, 'Bo'],
      ['action', 1, ''],
    ]);
    leaves(circle, 2);
    expect(told(circle)[0]).toEqual(['host', 2, 'Cia']);
  });

  it('are none of a session that is over, and still those of the one that runs', () => {
    const circle = new Circle({ members: 3 });
    circle.does({ type: 'programme.changed', data: { session: circle.session(), host: circle.member(1) } });
    circle.opens();
    leaves(circle, 1);
    expect(told(circle)).toEqual([['host', 1, 'Bo']]);
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(told(circle)).toEqual([]);
  });

  it('are an action that was taken, until somebody owns it again; one that is done is none', () => {
    const circle = new Circle({ members: 4 });
    circle.opens();
    const [, , , d] = circle.members as [Id, Id, Id, Id];
    const take = (): Id => {
      const action = addsWhole(circle);
      agrees(circle, action);
      commits(circle, action);
      return action;
    };
    const [first, second] = [take(), take()];
    follows(circle, first, 'done');
    leaves(circle, 1);
    expect(vacanciesView(circle.state)).toEqual([{ task: 'action', of: second, number: 2, member: null, name: '' }]);
    edits(circle, second, { owner: d });
    expect(vacanciesView(circle.state)).toEqual([]);
  });
});
