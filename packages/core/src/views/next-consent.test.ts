/** The next press in a step that asks everybody’s consent: what it proposes, whole. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import type { ConsentSubject } from '../events/table.ts';
import type { Step } from '../methods/method.ts';
import { addsWhole, flowIn } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { next, press } from '../testing/pressing.ts';
import { consentSubject, isAnswered } from './next-consent.ts';

type Kind = ConsentSubject['kind'];
const nothing = { block: null, step: null, who: null, what: null, for: null };
const asking = (consent: Kind): Step => ({ id: 'consent', rule: 'talk', minutes: 3, consent });
const running = (members = 2, sessions = 2): Circle => {
  const circle = new Circle({ members, sessions: Array.from({ length: sessions }, () => []) });
  circle.opens();
  return circle;
};
const decides = (circle: Circle): Id =>
  circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
const withholds = (circle: Circle, at: number): Id =>
  circle.does(
    { type: 'consent.withheld', data: { consent: Object.keys(circle.state.consents).at(-1) ?? '' } },
    circle.member(at),
  );

describe('VC54 what is asked about', () => {
  it('is the rules and the programme as they stand', () => {
    const circle = running();
    circle.does({ type: 'rule.added', words: { text: 'x' } });
    const { agreement, programme } = circle.state;
    expect(agreement.revision).toBeGreaterThan(0);
    expect(consentSubject(circle.state, 'agreement')).toEqual({ kind: 'agreement', revision: agreement.revision });
    expect(consentSubject(circle.state, 'programme')).toEqual({ kind: 'programme', revision: programme.version });
  });

  it('is the summary once it has a line, the record once it is decided, and an action once one is complete', () => {
    const circle = running(4);
    for (const kind of ['summary', 'record', 'action'] as const) expect(consentSubject(circle.state, kind)).toBeNull();
    circle.does({ type: 'summary.added', words: { text: 'x' } });
    expect(consentSubject(circle.state, 'summary')).toEqual({
      kind: 'summary',
      revision: circle.state.summary.revision,
    });
    const decision = decides(circle);
    expect(consentSubject(circle.state, 'record')).toEqual({ kind: 'record', decision });
    const action = addsWhole(circle);
    const { revision } = flowIn(circle, action);
    expect(consentSubject(circle.state, 'action')).toEqual({ kind: 'action', action, revision });
  });

  it('is the best set of dates, unless somebody has to be asked aloud before', () => {
    const circle = running();
    expect(consentSubject(circle.state, 'dates')).toBeNull();
    const slot = circle.proposes('2027-01-12', Date.UTC(2027, 0, 12, 12));
    const best = { kind: 'dates', dates: [{ session: circle.session(1), slot }] };
    expect(consentSubject(circle.state, 'dates')).toEqual(best);
    const answers = (asked?: true) =>
      circle.does(
        { type: 'availability.given', data: { slot, answer: 'no', ...(asked ? { asked } : {}) } },
        circle.member(1),
      );
    answers();
    expect(consentSubject(circle.state, 'dates')).toBeNull();
    answers(true);
    expect(consentSubject(circle.state, 'dates')).toEqual(best);
  });
});

describe('VC54 the next press about a consent', () => {
  it('asks those who are here, records each answer for whom it is, and goes on', () => {
    const circle = running(3);
    circle.leaves(circle.member(2));
    const [a, b] = circle.members as [Id, Id];
    const activity = circle.runs(asking('programme'));
    const about = { kind: 'programme', revision: circle.state.programme.version };
    expect(press(circle, 'askConsent')).toEqual({
      ...nothing,
      does: 'askConsent',
      drafts: [{ type: 'consent.asked', activity, data: { about, of: [a, b] } }],
      block: activity,
    });
    const [consent] = Object.keys(circle.state.consents);
    for (const who of [a, b]) {
      expect(press(circle, 'giveConsent')).toEqual({
        ...nothing,
        does: 'giveConsent',
        drafts: [{ type: 'consent.given', data: { consent } }],
        block: activity,
        who,
        for: who,
      });
    }
    expect(press(circle, 'confirmProgramme')).toEqual({
      ...nothing,
      does: 'confirmProgramme',
      drafts: [{ type: 'programme.changed', data: { confirmed: true } }],
      block: activity,
    });
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('asks the whole circle where nobody is known to be here', () => {
    const circle = running(3);
    for (const who of circle.members) circle.leaves(who);
    circle.runs(asking('agreement'));
    const asked = press(circle, 'askConsent');
    expect(asked.drafts).toMatchObject([{ data: { of: circle.members } }]);
    expect(next(circle)).toMatchObject({ does: 'giveConsent', who: circle.member(0) });
  });

  it('carries nothing out where somebody withholds it, and does not ask anew what was closed', () => {
    const circle = running();
    circle.runs(asking('programme'));
    press(circle, 'askConsent');
    press(circle, 'giveConsent');
    withholds(circle, 1);
    expect(next(circle)?.does).toBe('closeSession');
    const [consent = ''] = Object.keys(circle.state.consents);
    circle.does({ type: 'consent.closed', data: { consent } });
    expect(next(circle)?.does).toBe('closeSession');
    circle.does({ type: 'programme.changed', data: {}, words: { aims: 'Uusi' } });
    expect(next(circle)?.does).toBe('askConsent');
  });

  it('waits until there is something to ask about', () => {
    const circle = running();
    const activity = circle.runs(asking('record'));
    expect(next(circle)).toEqual({ ...nothing, does: 'wait', drafts: [], block: activity });
    decides(circle);
    expect(next(circle)?.does).toBe('askConsent');
  });

  it('asks what is kept again in another block, though nobody has changed it, and once in each', () => {
    const circle = running();
    decides(circle);
    for (const _block of ['first', 'second']) {
      circle.runs(asking('record'));
      for (const does of ['askConsent', 'giveConsent', 'giveConsent'] as const) press(circle, does);
      expect(next(circle)?.does).toBe('closeSession');
    }
  });

  it('asks about the programme once, and confirms what it has become', () => {
    const circle = running();
    for (const aims of ['a', 'b']) circle.does({ type: 'programme.changed', data: {}, words: { aims } });
    const { version } = circle.state.programme;
    expect(version).toBeGreaterThan(1);
    circle.runs(asking('programme'));
    for (const does of ['askConsent', 'giveConsent', 'giveConsent', 'confirmProgramme'] as const) press(circle, does);
    expect(circle.state.programme.confirmed).toBe(version);
    expect(next(circle)?.does).toBe('closeSession');
    // Another block that asks about it finds it settled.
    circle.runs(asking('programme'));
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('takes the answers about dates alone: what is asked and decided is chosen in the schedule', () => {
    const circle = running();
    const activity = circle.runs(asking('dates'));
    expect(next(circle)).toEqual({ ...nothing, does: 'wait', drafts: [], block: activity });
    const slot = circle.proposes('2027-01-12', Date.UTC(2027, 0, 12, 12));
    expect(next(circle)?.does).toBe('wait');
    const about = { kind: 'dates', dates: [{ session: circle.session(1), slot }] } as const;
    const ask = (): Id =>
      circle.does({
        type: 'consent.asked',
        data: { about: { kind: 'dates', dates: [...about.dates] }, of: [...circle.members] },
      });
    const closed = ask();
    circle.does({ type: 'consent.closed', data: { consent: closed } });
    expect(next(circle)?.does).toBe('wait');
    ask();
    for (const who of circle.members) expect(press(circle, 'giveConsent')).toMatchObject({ who, for: who });
    expect(next(circle)?.does).toBe('wait');
    circle.dates(1, slot);
    expect(next(circle)?.does).toBe('closeSession');
  });

  it('takes no answers about dates that are proposed no more', () => {
    const circle = running();
    circle.runs(asking('dates'));
    const slot = circle.proposes('2027-01-12', Date.UTC(2027, 0, 12, 12));
    const about = { kind: 'dates' as const, dates: [{ session: circle.session(1), slot }] };
    circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    expect(next(circle)?.does).toBe('giveConsent');
    circle.does({ type: 'slot.withdrawn', data: { slot } });
    expect(next(circle)?.does).toBe('wait');
  });
});

describe('VC54 a step is answered', () => {
  it('where it asks about rules that everybody has accepted as they stand', () => {
    const circle = running();
    circle.does({ type: 'rule.added', words: { text: 'x' } });
    const answered = (kind: Kind) => isAnswered(circle.state, asking(kind));
    expect(answered('agreement')).toBe(false);
    circle.runs(asking('agreement'));
    for (const does of ['askConsent', 'giveConsent', 'giveConsent'] as const) press(circle, does);
    expect(answered('agreement')).toBe(true);
    expect(answered('programme')).toBe(false);
    expect(isAnswered(circle.state, { id: 'talk', rule: 'talk', minutes: 1 })).toBe(false);
    circle.does({ type: 'rule.added', words: { text: 'y' } });
    expect(answered('agreement')).toBe(false);
  });
});

describe('VC114 before a block', () => {
  it('all who are here and were not asked are asked at once, and answer one after another', () => {
    const circle = running(2, 3);
    circle.does({ type: 'rule.added', words: { text: 'x' } });
    circle.runs(asking('agreement'));
    for (const does of ['askConsent', 'giveConsent', 'giveConsent', 'closeSession'] as const) press(circle, does);
    const [c, d] = ['Cia', 'Dag'].map((name) => circle.joins(name)) as [Id, Id];
    const away = circle.joins('Eva');
    circle.opens(circle.members.slice(0, 4), 1);
    const about = { kind: 'agreement', revision: circle.state.agreement.revision };
    expect(press(circle, 'askConsent')).toEqual({
      ...nothing,
      does: 'askConsent',
      drafts: [{ type: 'consent.asked', data: { about, of: [c, d] } }],
    });
    const consent = Object.keys(circle.state.consents).at(-1);
    for (const who of [c, d]) {
      expect(press(circle, 'giveConsent')).toEqual({
        ...nothing,
        does: 'giveConsent',
        drafts: [{ type: 'consent.given', data: { consent } }],
        who,
        for: who,
      });
    }
    expect(next(circle)?.does).toBe('closeSession');
    expect(circle.state.members.circle).toContain(away);
  });

  it('somebody who withholds it is passed over for those who have not answered', () => {
    const circle = running(2, 3);
    circle.runs(asking('agreement'));
    for (const does of ['askConsent', 'giveConsent', 'giveConsent', 'closeSession'] as const) press(circle, does);
    const [, d] = ['Cia', 'Dag'].map((name) => circle.joins(name)) as [Id, Id];
    circle.opens(circle.members, 1);
    press(circle, 'askConsent');
    withholds(circle, 2);
    expect(press(circle, 'giveConsent')).toMatchObject({ who: d, for: d });
    expect(next(circle)?.does).toBe('closeSession');
  });
});
