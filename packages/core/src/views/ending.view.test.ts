/** The end of a group: whether its decision is accepted, where other rounds go on beside it. */
import { describe, expect, it } from 'vitest';
import type { ConsentSubject } from '../events/table.ts';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { endingView } from './ending.view.ts';

const decides = (circle: Circle): Id =>
  circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
const asks = (circle: Circle, about: ConsentSubject): Id =>
  circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
const agree = (circle: Circle, about: ConsentSubject): void => {
  const consent = asks(circle, about);
  for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
};
const accepted = (circle: Circle): boolean => endingView(circle.state).accepted;

describe('VC112 the decision about what is kept', () => {
  it('is accepted by the round about it, whatever else is asked', () => {
    const circle = new Circle({ members: 2 });
    const decision = decides(circle);
    agree(circle, { kind: 'programme', revision: circle.state.programme.version });
    expect(accepted(circle)).toBe(false);
    agree(circle, { kind: 'record', decision });
    expect(accepted(circle)).toBe(true);
    asks(circle, { kind: 'programme', revision: circle.state.programme.version });
    expect(accepted(circle)).toBe(true);
    asks(circle, { kind: 'record', decision });
    expect(accepted(circle)).toBe(false);
  });

  it('is not accepted before there is one', () => {
    const circle = new Circle({ members: 2 });
    agree(circle, { kind: 'record' });
    expect(endingView(circle.state)).toMatchObject({ decision: null, accepted: false, when: null });
    const decision = decides(circle);
    expect(accepted(circle)).toBe(false);
    agree(circle, { kind: 'record', decision });
    expect(accepted(circle)).toBe(true);
  });

  it('is accepted by no round about an earlier one', () => {
    const circle = new Circle({ members: 2 });
    agree(circle, { kind: 'record', decision: decides(circle) });
    decides(circle);
    expect(accepted(circle)).toBe(false);
  });
});

describe('VC112 what a group leaves behind', () => {
  it('is no programme where it has none', () => {
    const { state } = new Circle({ members: 2 });
    expect(endingView(state).kept).toEqual(['programme']);
    const bare = { ...state, programme: { ...state.programme, sessions: [] } };
    expect(endingView(bare)).toMatchObject({ kept: [], ahead: [] });
  });

  it('counts what goes by kind, without what was taken back', () => {
    const circle = new Circle({ members: 2 });
    const adds = (type: 'topic.added' | 'insight.added' | 'parked.added' | 'idea.added'): Id =>
      circle.does({ type, words: { text: 'x' } });
    const gone = adds('insight.added');
    adds('topic.added');
    adds('topic.added');
    adds('idea.added');
    circle.does({ type: 'insight.withdrawn', data: { of: gone } });
    expect(endingView(circle.state).deleted).toEqual([
      { kind: 'topic', count: 2 },
      { kind: 'idea', count: 1 },
    ]);
  });
});
