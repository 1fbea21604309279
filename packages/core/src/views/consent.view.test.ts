/** A consent round as people see it. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { adds, edits, flowIn } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import type { ConsentSubject } from '../events/table.ts';
import { consentView, latestConsent } from './consent.view.ts';

const asks = (circle: Circle, about: ConsentSubject, of: readonly Id[] = circle.members): Id =>
  circle.does({ type: 'consent.asked', data: { about, of: [...of] } });
const rules = (circle: Circle): ConsentSubject => ({ kind: 'agreement', revision: circle.state.agreement.revision });

describe('VC27 a consent round', () => {
  it('has a row for each who was asked, in that order, and waits for the first who has not answered', () => {
    const circle = new Circle({ members: 4 });
    const [a, b, c] = circle.members as [Id, Id, Id];
    const about = rules(circle);
    const consent = asks(circle, about, [c, a, b]);
    const waiting = { answer: 'waiting', via: null, reason: '' };
    expect(consentView(circle.state, consent)).toEqual({
      consent,
      about,
      open: true,
      accepted: false,
      stale: false,
      rows: [
        { ...waiting, member: c, name: 'Cia', org: 3 },
        { ...waiting, member: a, name: 'Aino', org: 1 },
        { ...waiting, member: b, name: 'Bo', org: 2 },
      ],
      next: c,
    });
    circle.does({ type: 'consent.given', data: { consent } }, c);
    circle.does({ type: 'consent.given', data: { consent } });
    circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'En vielä' } }, b);
    expect(consentView(circle.state, consent)).toMatchObject({
      accepted: false,
      next: null,
      rows: [
        { member: c, answer: 'given', via: 'chair', reason: '' },
        { member: a, answer: 'given', via: 'self', reason: '' },
        { member: b, answer: 'withheld', via: 'chair', reason: 'En vielä' },
      ],
    });
    circle.does({ type: 'consent.given', data: { consent } }, b);
    expect(consentView(circle.state, consent)).toMatchObject({ accepted: true, open: true, next: null });
    circle.does({ type: 'consent.closed', data: { consent } });
    expect(consentView(circle.state, consent)).toMatchObject({ accepted: true, open: false });
  });

  it('does not wait for whoever has left, whose row stays; it is accepted by nobody when all have left', () => {
    const circle = new Circle({ members: 3 });
    const [, b, c] = circle.members as [Id, Id, Id];
    const consent = asks(circle, rules(circle), [b, c]);
    circle.does({ type: 'consent.given', data: { consent } }, c);
    expect(consentView(circle.state, consent)).toMatchObject({ accepted: false, next: b });
    circle.does({ type: 'member.left', data: { who: b } });
    expect(consentView(circle.state, consent)).toMatchObject({
      accepted: true,
      next: null,
      rows: [{ member: b, name: 'Bo' }, { member: c }],
    });
    circle.does({ type: 'member.left', data: { who: c } });
    expect(consentView(circle.state, consent)?.accepted).toBe(false);
  });

  it('is the latest of its kind, and none where none was asked or known', () => {
    const circle = new Circle({ members: 2 });
    expect(latestConsent(circle.state, 'agreement')).toBeNull();
    expect(consentView(circle.state, 'd9:9')).toBeNull();
    expect(consentView(circle.state, 'constructor')).toBeNull();
    asks(circle, rules(circle));
    const second = asks(circle, rules(circle), [circle.member(1)]);
    const programme = asks(circle, { kind: 'programme', revision: circle.state.programme.version });
    expect(latestConsent(circle.state, 'agreement')?.consent).toBe(second);
    expect(latestConsent(circle.state, 'programme')?.consent).toBe(programme);
    expect(latestConsent(circle.state, 'record')).toBeNull();
  });
});

describe('VC27 a round is stale when what it asked about has changed:', () => {
  const stale = (circle: Circle, consent: Id) => consentView(circle.state, consent)?.stale;
  const decides = (circle: Circle): Id =>
    circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });

  it.each<[string, (circle: Circle) => ConsentSubject, (circle: Circle) => unknown]>([
    ['the rules', rules, (circle) => circle.does({ type: 'rule.added', words: { text: 'x' } })],
    [
      'the summary',
      ({ state }) => ({ kind: 'summary', revision: state.summary.revision }),
      (circle) => circle.does({ type: 'summary.added', words: { text: 'x' } }),
    ],
    [
      'the programme',
      ({ state }) => ({ kind: 'programme', revision: state.programme.version }),
      (circle) => circle.does({ type: 'programme.changed', data: {}, words: { aims: 'x' } }),
    ],
    ['the decision about the record', (circle) => ({ kind: 'record', decision: decides(circle) }), decides],
    [
      'the dates',
      (circle) => ({ kind: 'dates', dates: [{ session: circle.session(1), slot: circle.proposes('2027-01-12') }] }),
      (circle) =>
        circle.does({ type: 'slot.withdrawn', data: { slot: Object.keys(circle.state.schedule.slots)[0] ?? '' } }),
    ],
    [
      'an action',
      (circle) => {
        const action = adds(circle, { owner: circle.member(1) });
        return { kind: 'action', action, revision: flowIn(circle, action).revision };
      },
      (circle) => {
        edits(circle, Object.keys(circle.state.plans)[0] ?? '', { by: '2027-05-05' });
      },
    ],
  ])('%s', (_what, about, change) => {
    const circle = new Circle({ members: 2 });
    const consent = asks(circle, about(circle));
    expect(stale(circle, consent)).toBe(false);
    circle.does({ type: 'topic.added', words: { text: 'Muu' } });
    expect(stale(circle, consent)).toBe(false);
    change(circle);
    expect(stale(circle, consent)).toBe(true);
  });

  it('not a round about the record that named no decision', () => {
    const circle = new Circle({ members: 2 });
    const consent = asks(circle, { kind: 'record' });
    expect(stale(circle, consent)).toBe(false);
    decides(circle);
    expect(stale(circle, consent)).toBe(false);
  });
});
