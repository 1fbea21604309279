/** What may not be, each with its reason: by whom, to what, and when. Two sessions; the first is over, the second runs. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../events/body.ts';
import type { Reason } from '../reasons.ts';
import { blockOfSteps, Circle, talk } from '../../testing/circle.ts';

const block = blockOfSteps([talk]);

/** Session one is closed, session two runs with its first block open, session three is ahead. */
function midway(): Circle {
  const circle = new Circle({
    members: 3,
    sessions: [
      [block, block],
      [block, block],
      [block, block],
    ],
  });
  circle.opens();
  circle.does({ type: 'activity.opened', activity: circle.block(0) });
  circle.does({ type: 'session.closed', data: { session: circle.session(0) } });
  circle.dates(1, circle.proposes('2027-01-12', Date.UTC(2027, 0, 12, 12, 0)));
  circle.opens(circle.members, 1);
  circle.does({ type: 'activity.opened', activity: circle.block(0, 1) });
  circle.begins('talk');
  return circle;
}

const circle = midway();
const [lead, own, other] = circle.members as [string, string, string];
const [over, runs, ahead] = [0, 1, 2].map((at) => circle.session(at)) as [string, string, string];
const nowhere = 'd9:9';
const added = (session: string): Draft => ({ type: 'activity.added', data: { session, at: 0, block } });
const moved = (activity: string, session: string): Draft => ({
  type: 'activity.moved',
  activity,
  data: { session, at: 0 },
});
const edited = (activity: string): Draft => ({ type: 'activity.edited', activity, words: { title: 'Toinen' } });
const travels = (session: string, who: string): Draft => ({
  type: 'travel.noted',
  data: { session, who },
  words: { travel: 'juna' },
});
const comes = (session: string, who: string): Draft => ({
  type: 'attendance.marked',
  data: { session, who, came: circle.time, left: null },
});
type Life = 'opened' | 'closed' | 'dropped' | 'reopened';
const life = (what: Life, activity: string): Draft => ({ type: `activity.${what}`, activity });
type Stand = 'opened' | 'resumed' | 'closed' | 'reopened';
const stand = (what: Stand, session: string): Draft => ({ type: `session.${what}`, data: { session } });
const pauses = (session: string): Draft => ({ type: 'session.paused', data: { session, why: 'pause' } });

describe('VC15 VC26 what may not be, and why', () => {
  const cases: readonly (readonly [what: string, draft: Draft, member: string, reason: Reason | 'accepted'])[] = [
    ['a block is added by whoever leads', added(ahead), own, 'leads'],
    ['a block is added to a session that there is', added(nowhere), lead, 'isSession'],
    ['nothing is added to a session that is over', added(over), lead, 'isRunning'],
    ['a block is added to one that runs, or is ahead', added(runs), lead, 'accepted'],
    ['nothing is moved to a session that is over', moved(circle.block(1, 1), over), lead, 'isSession'],
    ['nothing is moved to a session that is not there', moved(circle.block(1, 1), nowhere), lead, 'isSession'],
    ['a block is moved on to a later session', moved(circle.block(1, 1), ahead), lead, 'accepted'],
    ['the words of a block are changed by whoever leads', edited(circle.block(0, 2)), own, 'leads'],
    ['words are changed of a block that there is', edited(nowhere), lead, 'exists'],
    ['no block is opened in a session that has not begun', life('opened', circle.block(0, 2)), lead, 'isRunning'],
    ['no block is closed in a session that has not begun', life('closed', circle.block(0, 2)), lead, 'isRunning'],
    ['what was not dropped does not come back', life('reopened', circle.block(0, 2)), lead, 'isDropped'],
    ['a block ahead is dropped by whoever leads', life('dropped', circle.block(0, 2)), own, 'leads'],
    ['a session that there is is opened', stand('opened', nowhere), lead, 'isSession'],
    ['one that was held is not opened again as if it were new', stand('opened', over), lead, 'isAhead'],
    ['the session that runs stands still, no other', pauses(ahead), lead, 'isRunning'],
    ['the session that runs stands still by whoever leads', pauses(runs), own, 'leads'],
    ['the session that stands still goes on, no other', stand('resumed', over), lead, 'isRunning'],
    ['a session that goes does not go on', stand('resumed', runs), lead, 'notNow'],
    ['the session that runs is closed, no other', stand('closed', ahead), lead, 'isRunning'],
    ['the session that runs is closed by whoever leads', stand('closed', runs), own, 'leads'],
    ['a session that has not been closed is not opened again', stand('reopened', ahead), lead, 'isClosed'],
    ['a session that is not there is not opened again', stand('reopened', nowhere), lead, 'isClosed'],
    ['whether somebody came is said by them or by whoever leads', comes(runs, other), own, 'leads'],
    ['one says of oneself that one came', comes(runs, own), own, 'accepted'],
    ['somebody comes to a session that there is', comes(nowhere, own), lead, 'isSession'],
    ['who is not in the circle does not come', comes(runs, nowhere), lead, 'isInCircle'],
    ['a way there is said by whoever went, or whoever leads', travels(runs, other), own, 'leads'],
    ['one says how one came oneself', travels(runs, own), own, 'accepted'],
    ['there is no way to a session that is not there', travels(nowhere, own), lead, 'isSession'],
    ['who is not in the circle has no way', travels(runs, nowhere), lead, 'isInCircle'],
  ];
  it.each(cases)('%s', (_, draft, member, reason) => {
    expect(circle.refused(draft, member)).toBe(reason);
  });
});

describe('points of a case', () => {
  it('that are ticked are not open as well, and each is there once', () => {
    const one = midway();
    const session = one.session(1);
    one.does({
      type: 'case.checked',
      data: { session, ticks: ['names', 'names'], unticked: ['names', 'person', 'person'] },
    });
    expect(one.state.sessions[session]?.checked).toEqual({ ticks: ['names'], unticked: ['person'] });
    one.does({ type: 'case.checked', data: { session, ticks: ['person'] } });
    expect(one.state.sessions[session]?.checked).toEqual({ ticks: ['person'], unticked: [] });
    const draft: Draft = { type: 'case.checked', data: { session, ticks: [] } };
    expect(one.refused(draft, one.member(1))).toBe('isOwnOrLeads');
    expect(one.refused({ type: 'case.checked', data: { session: one.session(2), ticks: [] } })).toBe('isRunning');
  });
});

describe('how somebody came', () => {
  it('is known of them in that session, and empty where nothing was said', () => {
    const one = midway();
    const [session, who] = [one.session(1), one.member(1)];
    one.does({ type: 'travel.noted', data: { session, who }, words: { travel: 'juna' } }, who);
    expect(one.state.sessions[session]?.travel).toEqual({ [who]: 'juna' });
    one.does({ type: 'travel.noted', data: { session, who: one.member(2) } });
    expect(one.state.sessions[session]?.travel).toEqual({ [who]: 'juna', [one.member(2)]: '' });
  });
});
