/** Views are made again only when what they show may have changed (law 12). */
import { expect, it } from 'vitest';
import type { GroupState } from '../fold/state.ts';
import { Circle, talk, blockOfSteps } from '../testing/circle.ts';
import { gatheredView } from './gathered.view.ts';
import { pathView } from './path.view.ts';
import { scheduleView } from './schedule.view.ts';
import { sessionView } from './session.view.ts';
import { tableView } from './table.view.ts';

const views: Record<string, (state: GroupState) => unknown> = {
  path: pathView,
  table: tableView,
  session: (state) => sessionView(state),
  schedule: (state) => scheduleView(state),
  topics: (state) => gatheredView(state, 'topic'),
  rules: (state) => gatheredView(state, 'rule'),
};
const changedBy = (circle: Circle, act: () => void): string[] => {
  const before = Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view(circle.state)]));
  act();
  return Object.keys(views).filter((name) => views[name]?.(circle.state) !== before[name]);
};

it('VC53 a view is the same object as long as its slices are', () => {
  const circle = new Circle({ members: 3, sessions: [[blockOfSteps([talk])], []] });
  circle.opens();
  circle.runs({ id: 'around', rule: 'round', minutes: 5, into: 'topic' });
  expect(changedBy(circle, () => undefined)).toEqual([]);
  expect(changedBy(circle, () => circle.ends(circle.member(0)))).toEqual(['table', 'session']);
  const topic = () => circle.does({ type: 'topic.added', ...circle.here, words: { text: 'x' } });
  expect(changedBy(circle, topic)).toEqual(['topics']);
  const refused = () => expect(circle.refused({ type: 'group.closed' })).toBe('notNow');
  expect(changedBy(circle, refused)).toEqual([]);
  expect(changedBy(circle, () => circle.does({ type: 'rule.added', words: { text: 'x' } }))).toEqual(['rules']);
  const slot = () => void circle.proposes('2027-01-12');
  expect(changedBy(circle, slot)).toEqual(['path', 'schedule']);
});

it('VC53 keeps two groups, and two keys, apart', () => {
  const [one, other] = [new Circle({ members: 2 }), new Circle({ members: 3, name: 'other' })];
  expect(tableView(one.state).seats).toHaveLength(2);
  expect(tableView(other.state).seats).toHaveLength(3);
  expect(tableView(one.state)).toBe(tableView(one.state));
  expect(sessionView(one.state, one.session(0))?.number).toBe(1);
  expect(sessionView(one.state, one.session(1))?.number).toBe(2);
  expect(sessionView(one.state, 'd9:9')).toBeNull();
});
