/** The one obvious press: the whole of what it proposes, from founding to the end. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import type { Step } from '../methods/method.ts';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { next, press } from '../testing/pressing.ts';
import { nextView } from './next.view.ts';

const nothing = { block: null, step: null, who: null, what: null, for: null };
const block = blockOfSteps([talk]);
const more: Step = { ...talk, id: 'more' };

describe('VC54 the next press, between sessions', () => {
  it('opens the next session, and says that all are here', () => {
    const circle = new Circle({ members: 2 });
    const [a, b] = circle.members as [Id, Id];
    const session = circle.session();
    const came = (who: Id) => ({
      type: 'attendance.marked',
      data: { session, who, came: circle.time, left: null },
    });
    expect(next(circle)).toEqual({
      ...nothing,
      does: 'openSession',
      drafts: [{ type: 'session.opened', data: { session } }, came(a), came(b)],
    });
  });

  it('leaves attendance as it is where somebody has been marked already', () => {
    const circle = new Circle({ members: 3 });
    circle.dates();
    const session = circle.session();
    const mark = (came: number | null) =>
      circle.does({ type: 'attendance.marked', data: { session, who: circle.member(1), came, left: null } });
    mark(null);
    expect(next(circle)?.drafts).toHaveLength(4);
    mark(circle.time);
    expect(next(circle)?.drafts).toEqual([{ type: 'session.opened', data: { session } }]);
  });

  it('is none before a group is founded, after the last session, and after the group has ended', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    expect(nextView({ ...circle.state, group: null }, { now: 1, seed: 1 })).toBeNull();
    for (const at of [0, 1]) {
      expect(next(circle)?.does).toBe('openSession');
      circle.opens(circle.members, at);
      expect(next(circle)?.does).toBe('closeSession');
      press(circle, 'closeSession');
    }
    expect(next(circle)).toBeNull();
    const ended = new Circle({ members: 2, sessions: [[], []] });
    ended.opens();
    press(ended, 'closeSession');
    ended.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
    expect(next(ended)?.does).toBe('openSession');
    ended.does({ type: 'group.closed', data: { without: 'summary' } });
    expect(next(ended)).toBeNull();
  });
});

describe('VC54 the next press, in a session', () => {
  it('opens a block with its first step, goes on step by step, and closes the session when no block is left', () => {
    const circle = new Circle({ members: 2, sessions: [[blockOfSteps([talk, more]), block], []] });
    circle.opens();
    const [one, two] = [circle.block(0), circle.block(1)];
    const opening = (id: Id) => ({
      ...nothing,
      does: 'openBlock',
      drafts: [
        { type: 'activity.opened', activity: id },
        { type: 'step.begun', activity: id, step: 0, data: { to: 'talk' } },
      ],
      block: id,
      step: 'talk',
    });
    expect(press(circle, 'openBlock')).toEqual(opening(one));
    expect(press(circle, 'beginStep')).toEqual({
      ...nothing,
      does: 'beginStep',
      drafts: [{ type: 'step.begun', activity: one, step: 1, data: { to: 'more' } }],
      block: one,
      step: 'more',
    });
    expect(press(circle, 'openBlock')).toEqual(opening(two));
    expect(next(circle)).toEqual({
      ...nothing,
      does: 'closeSession',
      drafts: [{ type: 'session.closed', data: { session: circle.session() } }],
    });
  });

  it('opens the block after the one that is open, then those that were passed over; dropped ones are not opened', () => {
    const circle = new Circle({ members: 2, sessions: [[block, block, block, block], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block(1) });
    circle.begins('talk');
    circle.does({ type: 'activity.dropped', activity: circle.block(2) });
    expect(next(circle)?.block).toBe(circle.block(3));
    press(circle, 'openBlock');
    expect(next(circle)?.block).toBe(circle.block(0));
    press(circle, 'openBlock');
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('begins with the first block ahead where none is open', () => {
    const circle = new Circle({ members: 2, sessions: [[block, block], []] });
    circle.opens();
    press(circle, 'openBlock');
    circle.does({ type: 'activity.closed', activity: circle.block(0) });
    expect(next(circle)).toMatchObject({ does: 'openBlock', block: circle.block(1) });
  });

  it('opens one that was opened too soon where it stood', () => {
    const circle = new Circle({ members: 2, sessions: [[block, block], []] });
    circle.opens();
    press(circle, 'openBlock');
    press(circle, 'openBlock');
    circle.does({ type: 'activity.reopened', activity: circle.block(0) });
    expect(press(circle, 'openBlock')).toEqual({
      ...nothing,
      does: 'openBlock',
      drafts: [{ type: 'activity.opened', activity: circle.block(1) }],
      block: circle.block(1),
      step: 'talk',
    });
    expect(circle.turns.at).toBe(0);
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('begins one that was opened too soon, and in which no step was begun, with its first step', () => {
    const circle = new Circle({ members: 2, sessions: [[block, block], []] });
    circle.opens();
    press(circle, 'openBlock');
    circle.does({ type: 'activity.opened', activity: circle.block(1) });
    circle.does({ type: 'activity.reopened', activity: circle.block(0) });
    press(circle, 'openBlock');
    expect(circle.state.now.activity).toBe(circle.block(1));
    expect(circle.turns.at).toBe(0);
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('goes on where the session stands still', () => {
    const circle = new Circle({ members: 2, sessions: [[block], []] });
    circle.opens();
    press(circle, 'openBlock');
    circle.does({ type: 'session.paused', data: { session: circle.session(), why: 'pause' } });
    expect(press(circle, 'resume')).toEqual({
      ...nothing,
      does: 'resume',
      drafts: [{ type: 'session.resumed', data: { session: circle.session() } }],
    });
    expect(next(circle)?.does).toBe('closeSession');
  });
});

describe('VC46 the next press, where groups are asked for', () => {
  const groups = (circle: Circle): Id[][] => {
    const [draft] = next(circle)?.drafts ?? [];
    return draft?.type === 'groups.drawn' ? (draft.data as { groups: Id[][] }).groups : [];
  };
  const drawing = (step: Omit<Step, 'id' | 'minutes' | 'rule'>, members = 6): Circle => {
    const circle = new Circle({ members });
    circle.opens();
    circle.runs({ id: 'groups', rule: 'groups', minutes: 5, ...step }, talk);
    return circle;
  };

  it('draws pairs unless the step says another size, of people of different organisations', () => {
    const circle = drawing({});
    expect(next(circle)).toMatchObject({
      ...nothing,
      does: 'drawGroups',
      drafts: [{ type: 'groups.drawn', activity: circle.here.activity, step: 1 }],
      block: circle.here.activity,
    });
    const orgOf = (who: Id) => circle.state.members.byId[who]?.org;
    expect(groups(circle)).toHaveLength(3);
    for (const group of groups(circle)) expect(new Set(group.map(orgOf)).size).toBe(2);
    expect(groups(circle).flat().toSorted()).toEqual(circle.members.toSorted());
    expect(groups(drawing({ size: 3 })).map((group) => group.length)).toEqual([3, 3]);
  });

  it('seats those alone who are here, and draws nobody where one is here', () => {
    const circle = drawing({});
    circle.leaves(circle.member(5));
    circle.leaves(circle.member(4));
    expect(groups(circle).flat().toSorted()).toEqual(circle.members.slice(0, 4).toSorted());
    for (const at of [1, 2, 3]) circle.leaves(circle.member(at));
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('is drawn once, and goes on', () => {
    const circle = drawing({});
    press(circle, 'drawGroups');
    expect(circle.turns.groups).toHaveLength(3);
    expect(next(circle)).toMatchObject({ does: 'beginStep', step: 'talk' });
  });

  it('mixes organisations whatever the chance', () => {
    const circle = drawing({});
    const orgOf = (who: Id) => circle.state.members.byId[who]?.org;
    for (let seed = 0; seed < 12; seed += 1) {
      const [draft] = nextView(circle.state, { now: circle.time, seed })?.drafts ?? [];
      const { groups: drawn } = draft?.data as { groups: Id[][] };
      expect(drawn.map((group) => new Set(group.map(orgOf)).size)).toEqual([2, 2, 2]);
    }
  });

  it('draws anew in a later step, unless that one moves people on', () => {
    const circle = drawing({});
    press(circle, 'drawGroups');
    circle.runs({ id: 'threes', rule: 'groups', minutes: 5, size: 3 });
    expect(groups(circle).map((group) => group.length)).toEqual([3, 3]);
  });

  it('moves one of each group on where the step does', () => {
    const circle = new Circle({ members: 4 });
    circle.opens();
    const step: Step = { id: 'groups', rule: 'groups', minutes: 5 };
    circle.runs(step);
    const drawn = groups(circle);
    press(circle, 'drawGroups');
    circle.runs({ ...step, rotate: true });
    const rotated = groups(circle);
    expect(rotated).toHaveLength(2);
    for (const group of rotated) {
      expect(group).toHaveLength(2);
      expect(drawn.filter((one) => one.some((who) => group.includes(who)))).toHaveLength(2);
    }
  });
});
