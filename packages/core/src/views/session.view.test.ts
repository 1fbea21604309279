/** The session as the screen shows it: before, while it runs, while it stands still, and after. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import type { Step } from '../methods/method.ts';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { currentSession, sessionView } from './session.view.ts';

const round: Step = { id: 'round', rule: 'round', minutes: 0, each: 2 };
const closes = (circle: Circle): Id =>
  circle.does({ type: 'session.closed', data: { session: circle.state.now.session ?? '' } });
const statesOf = (circle: Circle) => sessionView(circle.state)?.activity?.steps.map(({ state }) => state);

describe('VC54 the session that is shown', () => {
  it('is the next one ahead, the open one while it runs, and the last one when all have been held', () => {
    const circle = new Circle({ members: 2, sessions: [[], [], []] });
    const [first, second, third] = [0, 1, 2].map((at) => circle.session(at)) as [Id, Id, Id];
    expect(currentSession(circle.state)).toBe(first);
    circle.opens();
    expect(currentSession(circle.state)).toBe(first);
    closes(circle);
    expect(currentSession(circle.state)).toBe(second);
    for (const at of [1, 2]) {
      circle.opens(circle.members, at);
      expect(currentSession(circle.state)).toBe(circle.session(at));
      closes(circle);
    }
    expect(currentSession(circle.state)).toBe(third);
  });

  it('is none before a group has been founded', () => {
    const { state } = new Circle();
    const empty = { ...state, programme: { ...state.programme, sessions: [] } };
    expect(currentSession(empty)).toBeNull();
    expect(sessionView(empty)).toBeNull();
  });

  it('is another one where it is asked for, and none where its id is unknown', () => {
    const circle = new Circle({ members: 2 });
    expect(sessionView(circle.state, circle.session(1))).toMatchObject({ number: 2, key: 's2' });
    expect(sessionView(circle.state, null)).toBeNull();
    expect(sessionView(circle.state, 'd9:9')).toBeNull();
  });

  it('has no times, no activity and nobody here before it begins', () => {
    const circle = new Circle({ members: 2 });
    const [a, b] = circle.members as [Id, Id];
    expect(sessionView(circle.state)).toEqual({
      session: circle.session(),
      number: 1,
      key: 's1',
      theme: '',
      running: false,
      opened: null,
      closed: null,
      paused: null,
      activity: null,
      attendance: [
        { member: a, name: 'Aino', org: 1, came: null, left: null, here: false },
        { member: b, name: 'Bo', org: 2, came: null, left: null, here: false },
      ],
    });
  });

  it('names its theme as the group wrote it', () => {
    const circle = new Circle({ members: 2 });
    circle.does({ type: 'programme.changed', data: { session: circle.session() }, words: { theme: 'Oma teema' } });
    expect(sessionView(circle.state)?.theme).toBe('Oma teema');
  });
});

describe('VC61 attendance', () => {
  it('tells who is here, who has left, who came and went, and who did not come', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c, d] = circle.members as [Id, Id, Id, Id];
    const began = circle.time;
    circle.opens([a, b]);
    circle.does({
      type: 'attendance.marked',
      data: { session: circle.session(), who: d, came: null, left: null },
    });
    circle.wait(10);
    circle.leaves(b);
    expect(sessionView(circle.state)?.attendance).toEqual([
      { member: a, name: 'Aino', org: 1, came: began, left: null, here: true },
      { member: b, name: 'Bo', org: 2, came: began, left: began + 600_000, here: false },
      { member: c, name: 'Cia', org: 3, came: null, left: null, here: false },
      { member: d, name: 'Dag', org: 1, came: null, left: null, here: false },
    ]);
  });

  it('is of the circle: who has left the group is in no row', () => {
    const circle = new Circle({ members: 3 });
    circle.opens();
    circle.does({ type: 'member.left', data: { who: circle.member(1) } });
    expect(sessionView(circle.state)?.attendance.map(({ name }) => name)).toEqual(['Aino', 'Cia']);
  });
});

describe('VC45 a session', () => {
  it('runs from its opening to its closing, and not while it stands still', () => {
    const circle = new Circle({ members: 2 });
    const session = circle.session();
    const opened = circle.time;
    circle.opens();
    const running = { running: true, opened, closed: null, paused: null };
    expect(sessionView(circle.state)).toMatchObject(running);
    for (const why of ['talk', 'pause'] as const) {
      circle.does({ type: 'session.paused', data: { session, why } });
      expect(sessionView(circle.state)).toMatchObject({ running: false, opened, closed: null, paused: why });
      circle.does({ type: 'session.resumed', data: { session } });
      expect(sessionView(circle.state)).toMatchObject(running);
    }
    expect(sessionView(circle.state, circle.session(1))).toMatchObject({ running: false, opened: null });
    circle.wait(90);
    closes(circle);
    expect(sessionView(circle.state, session)).toMatchObject({
      running: false,
      opened,
      closed: opened + 90 * 60_000,
      paused: null,
      activity: null,
    });
  });
});

describe('VC50 the activity that is open', () => {
  it('has its block, its steps with the minutes for those who are here, and its times', () => {
    const block = blockOfSteps([talk, round, { id: 'end', rule: 'silent', minutes: 1 }], {
      kind: 'gathering',
      method: 'wishes',
      protect: true,
    });
    const circle = new Circle({ members: 4, sessions: [[block], []] });
    circle.opens(circle.members.slice(0, 3));
    circle.wait(2);
    const opened = circle.time;
    circle.does({ type: 'activity.opened', activity: circle.block() });
    circle.wait(1);
    circle.begins('talk');
    circle.wait(10);
    const stepAt = circle.time;
    circle.begins('round');
    expect(sessionView(circle.state)?.activity).toEqual({
      activity: circle.block(),
      kind: 'gathering',
      method: 'wishes',
      title: '',
      question: '',
      steps: [
        { step: talk, index: 0, state: 'done', minutes: 10 },
        { step: round, index: 1, state: 'now', minutes: 6 },
        { step: { id: 'end', rule: 'silent', minutes: 1 }, index: 2, state: 'ahead', minutes: 1 },
      ],
      at: 1,
      count: 2,
      returns: 0,
      protect: true,
      planned: 17,
      opened,
      stepAt,
    });
  });

  it('is ahead in all its steps before the first is begun, and has no turn to take back', () => {
    const circle = new Circle({ members: 3, sessions: [[blockOfSteps([round, talk])], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    expect(sessionView(circle.state)?.activity).toMatchObject({
      at: -1,
      count: 0,
      returns: 0,
      method: '',
      protect: false,
      stepAt: circle.time,
    });
    expect(statesOf(circle)).toEqual(['ahead', 'ahead']);
    circle.begins('round');
    expect(statesOf(circle)).toEqual(['now', 'ahead']);
    circle.ends(circle.member(0));
    circle.ends(circle.member(1));
    expect(sessionView(circle.state)?.activity).toMatchObject({ at: 0, count: 1, returns: 2 });
    circle.takesBack();
    expect(sessionView(circle.state)?.activity?.returns).toBe(1);
  });

  it('shares an extension among its steps, and shows its title and question as they were written', () => {
    const circle = new Circle({ members: 2, sessions: [[blockOfSteps([talk, { ...talk, id: 'more' }])], []] });
    circle.opens();
    const activity = circle.block();
    circle.does({ type: 'activity.opened', activity });
    circle.does({ type: 'activity.extended', activity, data: { minutes: 6 } });
    circle.does({ type: 'activity.edited', activity, words: { title: 'Oma otsikko', question: 'Mitä nyt?' } });
    const view = sessionView(circle.state)?.activity;
    expect(view).toMatchObject({ planned: 26, title: 'Oma otsikko', question: 'Mitä nyt?' });
    expect(view?.steps.map(({ minutes }) => minutes)).toEqual([13, 13]);
  });

  it('is none in another session, and none once it is closed', () => {
    const circle = new Circle({ members: 2, sessions: [[blockOfSteps([talk])], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    expect(sessionView(circle.state, circle.session(1))?.activity).toBeNull();
    circle.does({ type: 'activity.closed', activity: circle.block() });
    expect(sessionView(circle.state)?.activity).toBeNull();
  });
});
