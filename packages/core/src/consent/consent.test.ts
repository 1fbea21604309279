/** Consent rounds through the fold. Every path of the machine: test/models. */
import { describe, expect, it } from 'vitest';
import { agreementView } from '../views/gathered.view.ts';
import { consentView } from '../views/consent.view.ts';
import { nextView } from '../views/next.view.ts';
import { addsWhole, edits, flowIn } from '../testing/cards.ts';
import { blockOfSteps, Circle } from '../testing/circle.ts';

function asked(members = 3): { readonly circle: Circle; readonly consent: string } {
  const circle = new Circle({ members });
  circle.does({ type: 'rule.added', words: { text: 'Saa ohittaa.' } });
  const revision = circle.state.agreement.revision;
  const about = { kind: 'agreement' as const, revision };
  return { circle, consent: circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } }) };
}

describe('VC27 consent', () => {
  it('is given by each, marked where whoever leads recorded it, and is accepted when nobody is missing', () => {
    const { circle, consent } = asked();
    for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
    const view = consentView(circle.state, consent);
    expect(view?.rows.map(({ answer, via }) => [answer, via])).toEqual([
      ['given', 'self'],
      ['given', 'chair'],
      ['given', 'chair'],
    ]);
    expect(view).toMatchObject({ accepted: true, open: true, stale: false, next: null });
    expect(agreementView(circle.state).accepted).toBe(true);
  });

  it('is withheld with a reason, which is kept until the answer changes', () => {
    const { circle, consent } = asked();
    const [, b] = circle.members;
    circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'Ei näin.' } }, b);
    expect(consentView(circle.state, consent)?.rows[1]).toMatchObject({ answer: 'withheld', reason: 'Ei näin.' });
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session() } })).toBe('hasDate');
    circle.does({ type: 'consent.given', data: { consent } }, b);
    expect(consentView(circle.state, consent)?.rows[1]).toMatchObject({ answer: 'given', reason: '' });
  });

  it('is asked for again when the words have changed', () => {
    const { circle, consent } = asked();
    for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
    circle.does({ type: 'rule.added', words: { text: 'Puhelimet laukussa.' } });
    expect(consentView(circle.state, consent)).toMatchObject({ accepted: true, stale: true });
    expect(agreementView(circle.state).accepted).toBe(false);
  });

  it('takes no more answers once it is closed, which only whoever leads may do', () => {
    const { circle, consent } = asked();
    const [a, b] = circle.members;
    circle.does({ type: 'consent.withheld', data: { consent } }, b);
    expect(circle.refused({ type: 'consent.closed', data: { consent } }, b)).toBe('leads');
    circle.does({ type: 'consent.closed', data: { consent } });
    for (const type of ['consent.given', 'consent.withheld', 'consent.closed'] as const)
      expect(circle.refused({ type, data: { consent } }, a)).toBe('isOpen');
    expect(consentView(circle.state, consent)).toMatchObject({ open: false, accepted: false });
  });

  it('is not answered by somebody who was not asked, nor asked of somebody who is not there', () => {
    const { circle, consent } = asked(2);
    const late = circle.joins('Eeva Erä');
    expect(circle.refused({ type: 'consent.given', data: { consent } }, late)).toBe('isAsked');
    expect(circle.refused({ type: 'consent.given', data: { consent: 'd1:999' } })).toBe('exists');
    const about = { kind: 'record' as const };
    for (const of of [['d9:9'], [late, 'd9:9']])
      expect(circle.refused({ type: 'consent.asked', data: { about, of } })).toBe('isInCircle');
    expect(circle.refused({ type: 'consent.asked', data: { about, of: [late] } }, late)).toBe('leads');
  });

  it('does not wait for somebody who has left the group', () => {
    const step = { id: 'ask', rule: 'talk' as const, minutes: 3, consent: 'agreement' as const };
    const circle = new Circle({ members: 3, sessions: [[blockOfSteps([step])]] });
    circle.opens();
    const press = (): string => {
      const next = nextView(circle.state, { now: circle.time, seed: 1 });
      for (const draft of next?.drafts ?? []) circle.does(draft, next?.for ?? undefined);
      return next?.does ?? '';
    };
    expect([press(), press(), press(), press()]).toEqual(['openBlock', 'askConsent', 'giveConsent', 'giveConsent']);
    circle.does({ type: 'member.removed', data: { who: circle.member(2) } });
    const consent = Object.keys(circle.state.consents)[0] ?? '';
    expect(consentView(circle.state, consent)).toMatchObject({ next: null, accepted: true });
    expect(press()).toBe('closeSession');
  });

  it('holds for what was asked, and no more once that is another', () => {
    const circle = new Circle({ members: 2 });
    const slot = circle.proposes('2027-01-12');
    const decide = () =>
      circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
    const action = addsWhole(circle, { pair: circle.member(0), reminds: circle.member(0) });
    const { programme, summary } = circle.state;
    const rounds = (
      [
        { kind: 'summary', revision: summary.revision },
        { kind: 'programme', revision: programme.version },
        { kind: 'record', decision: decide() },
        { kind: 'record' },
        { kind: 'dates', dates: [{ session: circle.session(), slot }] },
        { kind: 'action', action, revision: flowIn(circle, action).revision },
      ] as const
    ).map((about) =>
      circle.does({
        type: 'consent.asked',
        data: {
          about: about.kind === 'dates' ? { ...about, dates: [...about.dates] } : about,
          of: [...circle.members],
        },
      }),
    );
    const stale = (): (boolean | undefined)[] => rounds.map((round) => consentView(circle.state, round)?.stale);
    expect(stale()).toEqual([false, false, false, false, false, false]);
    circle.does({ type: 'summary.added', words: { text: 'x' } });
    expect(stale()).toEqual([true, false, false, false, false, false]);
    circle.does({ type: 'programme.changed', words: { aims: 'x' } });
    expect(stale()).toEqual([true, true, false, false, false, false]);
    decide();
    expect(stale()).toEqual([true, true, true, false, false, false]);
    circle.does({ type: 'slot.withdrawn', data: { slot } });
    expect(stale()).toEqual([true, true, true, false, true, false]);
    edits(circle, action, { by: '2027-06-01' });
    expect(stale()).toEqual([true, true, true, false, true, true]);
  });

  it('is nobody’s where all who were asked have left, and of one thing only', () => {
    const circle = new Circle({ members: 3 });
    const about = { kind: 'summary', revision: circle.state.summary.revision } as const;
    const consent = circle.does({ type: 'consent.asked', data: { about, of: [circle.member(2)] } });
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(2));
    expect(consentView(circle.state, consent)?.accepted).toBe(true);
    circle.does({ type: 'member.removed', data: { who: circle.member(2) } });
    expect(consentView(circle.state, consent)).toMatchObject({ accepted: false, next: null });
    expect(agreementView(circle.state).consent).toBeNull();
  });

  it('shows who is asked, by name and house, and nothing where nobody was', () => {
    const circle = new Circle({ members: 2 });
    expect(consentView(circle.state, 'd9:9')).toBeNull();
    expect(agreementView(circle.state)).toMatchObject({ consent: null, accepted: false });
    const about = { kind: 'agreement', revision: circle.state.agreement.revision } as const;
    const ask = () => circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    const [earlier, later] = [ask(), ask()];
    const waits = { answer: 'waiting', via: null, reason: '' };
    expect(consentView(circle.state, earlier)).toEqual({
      consent: earlier,
      about,
      open: true,
      accepted: false,
      stale: false,
      rows: [
        { member: circle.member(0), name: 'Aino', org: 1, ...waits },
        { member: circle.member(1), name: 'Bo', org: 2, ...waits },
      ],
      next: circle.member(0),
    });
    expect(agreementView(circle.state).consent?.consent).toBe(later);
    circle.does({ type: 'consent.withheld', data: { consent: later } });
    expect(consentView(circle.state, later)).toMatchObject({ accepted: false, next: circle.member(1) });
    circle.does({ type: 'consent.given', data: { consent: earlier } });
    expect(consentView(circle.state, earlier)).toMatchObject({ accepted: false, next: circle.member(1) });
    // An answer with no words is an answer.
    expect(consentView(circle.state, later)?.rows[0]).toMatchObject({ answer: 'withheld', via: 'self', reason: '' });
  });
});
