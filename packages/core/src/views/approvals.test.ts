/** Who has approved what, over all rounds about one revision. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { Circle } from '../testing/circle.ts';
import { approvalOf, approvalsOf } from './approvals.ts';

const asks = (circle: Circle, kind: 'agreement' | 'summary', of: readonly Id[]): Id =>
  circle.does({
    type: 'consent.asked',
    data: { about: { kind, revision: circle.state[kind].revision }, of: [...of] },
  });
const rule = (circle: Circle): Id => circle.does({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
const asked = (circle: Circle) => approvalsOf(circle.state, 'agreement');
const ring = (): { circle: Circle; a: Id; b: Id; c: Id } => {
  const circle = new Circle({ members: 3 });
  rule(circle);
  const [a, b, c] = circle.members as [Id, Id, Id];
  return { circle, a, b, c };
};

describe('VC111 approvals', () => {
  it('are none before anybody was asked', () => {
    const { circle, a } = ring();
    expect(asked(circle)).toEqual({ of: {}, open: {}, rounds: 0 });
    expect(approvalOf(asked(circle), a)).toBe('notAsked');
  });

  it('wait, are given or withheld, and the round stays open for those who wait', () => {
    const { circle, a, b, c } = ring();
    const consent = asks(circle, 'agreement', [a, b, c]);
    circle.does({ type: 'consent.given', data: { consent } }, a);
    circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'ei' } }, b);
    expect(asked(circle)).toEqual({
      of: { [a]: 'given', [b]: 'withheld', [c]: 'waiting' },
      open: { [c]: consent },
      rounds: 1,
    });
    circle.does({ type: 'consent.closed', data: { consent } });
    expect(asked(circle)).toEqual({ of: { [a]: 'given', [b]: 'withheld', [c]: 'closed' }, open: {}, rounds: 1 });
  });

  it('of a later round go before earlier ones, but a question takes no answer away', () => {
    const { circle, a, b, c } = ring();
    const first = asks(circle, 'agreement', [a, b, c]);
    circle.does({ type: 'consent.given', data: { consent: first } }, a);
    circle.does({ type: 'consent.withheld', data: { consent: first } }, b);
    circle.does({ type: 'consent.closed', data: { consent: first } });
    const second = asks(circle, 'agreement', [a, b, c]);
    expect(asked(circle)).toEqual({
      of: { [a]: 'given', [b]: 'withheld', [c]: 'waiting' },
      open: { [c]: second },
      rounds: 2,
    });
    circle.does({ type: 'consent.given', data: { consent: second } }, b);
    circle.does({ type: 'consent.withheld', data: { consent: second } }, a);
    circle.does({ type: 'consent.given', data: { consent: second } }, c);
    expect(asked(circle)).toEqual({ of: { [a]: 'withheld', [b]: 'given', [c]: 'given' }, open: {}, rounds: 2 });
  });

  it('are of one subject at one revision', () => {
    const { circle, a, b } = ring();
    circle.does({ type: 'summary.added', words: { text: 'x' } });
    const consent = asks(circle, 'agreement', [a, b]);
    circle.does({ type: 'consent.given', data: { consent } }, a);
    expect(approvalsOf(circle.state, 'summary')).toEqual({ of: {}, open: {}, rounds: 0 });
    const other = asks(circle, 'summary', [b]);
    expect(approvalsOf(circle.state, 'summary')).toEqual({ of: { [b]: 'waiting' }, open: { [b]: other }, rounds: 1 });
    expect(asked(circle)).toEqual({ of: { [a]: 'given', [b]: 'waiting' }, open: { [b]: consent }, rounds: 1 });
    rule(circle);
    expect(asked(circle)).toEqual({ of: {}, open: {}, rounds: 0 });
  });

  it('are the same object until a consent changes', () => {
    const { circle, a } = ring();
    const before = asked(circle);
    circle.does({ type: 'topic.added', words: { text: 'x' } });
    expect(asked(circle)).toBe(before);
    asks(circle, 'agreement', [a]);
    expect(asked(circle)).not.toBe(before);
  });
});
