import { expect, it } from 'vitest';
import { langs } from '../methods/method.ts';
import { whereToTurn } from '../methods/where-to-turn.ts';
import { Circle } from '../testing/circle.ts';
import { whereToTurnView } from './where-to-turn.ts';

it('where to turn is the usual line in each language, until the group has written its own', () => {
  const circle = new Circle({ members: 2 });
  const lines = () => langs.map((lang) => whereToTurnView(circle.state, lang));
  expect(lines()).toEqual(langs.map((lang) => whereToTurn[lang]));
  expect(new Set(lines()).size).toBe(langs.length);
  expect(whereToTurnView({ ...circle.state, group: null }, 'sv')).toBe(whereToTurn.sv);
  circle.does({ type: 'group.updated', data: {}, words: { help: 'Työterveys, 123' } });
  expect(lines()).toEqual(langs.map(() => 'Työterveys, 123'));
  circle.does({ type: 'group.updated', data: {}, words: { help: null } });
  expect(lines()).toEqual(langs.map((lang) => whereToTurn[lang]));
});
