/** The story of session one, told with 4, 7, 8 and 12 people on one laptop. Expectations are written by hand. */
import {
  agreementView,
  exportLog,
  fold,
  gatheredView,
  importLog,
  insert,
  emptyLog,
  order,
  pathView,
  scheduleView,
} from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { contents } from './content/content.ts';
import { tellSessionOne } from './session-one.ts';

const { aims, hopes, rules, topics } = contents.fi;

describe.each([4, 7, 8, 12])('session one with %i people', (count) => {
  const { room, members, moments } = tellSessionOne(count);
  const { state } = room;

  it('goes from founding to closing without a refusal', () => {
    expect(state.refused).toEqual([]);
    expect(state.unknown).toBe(0);
    expect(state.journey.value).toBe('between');
    expect(members).toHaveLength(count);
  });

  it('keeps what the group decided and nothing of the talk', () => {
    const agreement = agreementView(state);
    expect(agreement.rules.map((rule) => rule.text)).toEqual([
      ...rules.slice(0, -1),
      'Aloitamme ja lopetamme ajallaan. Puhelimet ovat laukussa, ellei joku odota tärkeää puhelua.',
    ]);
    expect(agreement.accepted).toBe(true);
    expect(agreement.revision).toBe(rules.length + 1);
    expect(gatheredView(state, 'topic').map((topic) => topic.text)).toEqual(topics);
    expect(gatheredView(state, 'insight')).toHaveLength(hopes.filter(({ seat }) => seat < count).length);
    expect(state.programme).toMatchObject({ aims, confirmed: state.programme.version });
    expect(state.record).toMatchObject({ until: 'end', sees: 'group' });
  });

  it('decides a date for every session, at least two weeks apart and in order', () => {
    const dates = pathView(state).stones.map((stone) => stone.date?.date ?? '');
    expect(dates[0]).toBe('2026-11-30');
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBe(5);
    expect(scheduleView(state).none).toBe('allDecided');
  });

  it('records when each was present, the late one from later', () => {
    const [first] = state.programme.sessions;
    const attendance = state.sessions[first ?? '']?.attendance ?? {};
    expect(Object.keys(attendance)).toHaveLength(count);
    const came = members.map((member) => attendance[member]?.came ?? 0);
    expect(Math.max(...came)).toBe(came.at(-1));
  });

  it('forgets nothing between a file and the next start', () => {
    const log = importLog(exportLog(room.log));
    expect(log.ok && JSON.stringify(fold(log.value))).toBe(JSON.stringify(state));
  });

  it('can be opened at every moment, each a prefix of one log', () => {
    const { events } = order(room.log);
    for (const moment of moments) {
      const part = insert(emptyLog, events.slice(0, moment.events)).log;
      expect(fold(part).refused).toEqual([]);
    }
    expect(moments.map(({ id }) => id)).toEqual([
      'before',
      'check-in',
      'ground-rules',
      'topics',
      'dates',
      'plan',
      'check-out',
      'closed',
    ]);
  });
});
