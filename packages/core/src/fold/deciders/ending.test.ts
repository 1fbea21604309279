/** The end of a group: the approved summary, what is kept and deleted, and nothing after it. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../../events/schemas.ts';
import { addsWhole, agrees, commits } from '../../testing/cards.ts';
import { Circle } from '../../testing/circle.ts';
import { contactsView } from '../../views/contacts.view.ts';
import { endingView } from '../../views/ending.view.ts';
import { nextView } from '../../views/next.view.ts';
import { summaryView } from '../../views/summary.view.ts';

const line = (circle: Circle, text: string): Id => circle.does({ type: 'summary.added', words: { text } });
const asks = (circle: Circle, of: readonly Id[] = circle.members): Id =>
  circle.does({
    type: 'consent.asked',
    data: { about: { kind: 'summary', revision: circle.state.summary.revision }, of: [...of] },
  });
const give = (circle: Circle, consent: Id, who: readonly Id[]): void => {
  for (const one of who) circle.does({ type: 'consent.given', data: { consent } }, one);
};

describe('VC111 the summary', () => {
  it('is approved by each member of the group, those too who were asked later', () => {
    const circle = new Circle({ members: 3 });
    const [, , absent] = circle.members as [Id, Id, Id];
    expect(summaryView(circle.state)).toMatchObject({ approved: false, lines: [] });
    line(circle, 'Teimme kuusi suunnitelmaa.');
    const here = circle.members.slice(0, 2);
    give(circle, asks(circle, here), here);
    expect(summaryView(circle.state)).toMatchObject({ approved: false });
    expect(summaryView(circle.state).rows.at(-1)).toMatchObject({ member: absent, answer: 'notAsked' });
    give(circle, asks(circle, [absent]), [absent]);
    expect(summaryView(circle.state).approved).toBe(true);
  });

  it('is asked again when a line has changed, been added or been withdrawn', () => {
    const circle = new Circle({ members: 2 });
    const first = line(circle, 'a');
    const approve = (): void => {
      give(circle, asks(circle), circle.members);
      expect(summaryView(circle.state).approved).toBe(true);
    };
    approve();
    circle.does({ type: 'summary.edited', data: { of: first }, words: { text: 'b' } });
    expect(summaryView(circle.state)).toMatchObject({ approved: false, consent: { stale: true } });
    approve();
    const second = line(circle, 'c');
    expect(summaryView(circle.state).approved).toBe(false);
    approve();
    circle.does({ type: 'summary.withdrawn', data: { of: second } });
    expect(summaryView(circle.state).approved).toBe(false);
  });

  it('is not approved while somebody withholds it, and one may take a yes back', () => {
    const circle = new Circle({ members: 2 });
    line(circle, 'a');
    const consent = asks(circle);
    give(circle, consent, circle.members);
    circle.does({ type: 'consent.withheld', data: { consent }, words: { reason: 'ei näin' } }, circle.member(1));
    expect(summaryView(circle.state)).toMatchObject({ approved: false, rows: [{}, { answer: 'withheld' }] });
  });

  it('VC54 is asked about in its step, one press each, once there is a line', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.runs(
      { id: 'summary', rule: 'talk', minutes: 4, into: 'summary' },
      { id: 'consent', rule: 'talk', minutes: 3, consent: 'summary' },
    );
    const next = () => nextView(circle.state, { now: circle.time, seed: 1 });
    const press = (): void => {
      for (const draft of next()?.drafts ?? []) circle.does(draft, next()?.for ?? undefined);
    };
    press();
    expect(next()?.does).toBe('wait');
    circle.does({ type: 'summary.added', ...circle.here, words: { text: 'a' } });
    expect(next()?.does).toBe('askConsent');
    press();
    for (const who of circle.members) {
      expect(next()).toMatchObject({ does: 'giveConsent', for: who });
      press();
    }
    expect(summaryView(circle.state).approved).toBe(true);
    expect(next()?.does).toBe('closeSession');
  });
});

describe('VC112 the end', () => {
  function over(until: 'session' | 'end' | 'end30' | 'never' = 'end'): Circle {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.does({ type: 'topic.added', words: { text: 'x' } });
    expect(circle.refused({ type: 'group.closed', data: { without: 'summary' } })).toBe('notNow');
    expect(endingView(circle.state).missing).toEqual(['session', 'record', 'summary']);
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(circle.refused({ type: 'group.closed', data: { without: 'summary' } })).toBe('recordIsDecided');
    circle.does({ type: 'record.decided', data: { until, sees: 'group' }, words: { text: 'Säännöt.' } });
    return circle;
  }

  it('needs the record decision, and a summary that each approved or a knowing end without one', () => {
    const circle = over();
    expect(circle.refused({ type: 'group.closed' })).toBe('summaryIsApproved');
    expect(circle.refused({ type: 'group.closed', data: { without: 'summary' } }, circle.member(1))).toBe('leads');
    expect(circle.refused({ type: 'group.closed', data: { without: 'summary' } })).toBe('accepted');
    line(circle, 'a');
    give(circle, asks(circle), circle.members);
    expect(endingView(circle.state)).toMatchObject({ missing: [], closed: false, ahead: [circle.session(1)] });
    circle.does({ type: 'group.closed' });
    expect(endingView(circle.state).closed).toBe(true);
    expect(nextView(circle.state, { now: 1, seed: 1 })).toBeNull();
    for (const type of ['topic.added', 'summary.added'] as const)
      expect(circle.refused({ type, words: { text: 'y' } })).toBe('ended');
    expect(circle.refused({ type: 'session.reopened', data: { session: circle.session() } })).toBe('ended');
    expect(circle.refused({ type: 'date.reopened', data: { session: circle.session(1) } })).toBe('ended');
  });

  it('says what is kept, what goes, and when', () => {
    expect(endingView(over().state)).toMatchObject({
      kept: ['programme', 'attendance'],
      deleted: [{ kind: 'topic', count: 1 }],
      when: 'now',
    });
    expect((['session', 'end30', 'never'] as const).map((until) => endingView(over(until).state).when)).toEqual([
      'now',
      'in30days',
      'never',
    ]);
    const circle = over();
    expect(endingView(circle.state).accepted).toBe(false);
    const about = { kind: 'record', decision: circle.state.record?.id ?? '' } as const;
    const consent = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    give(circle, consent, circle.members);
    expect(endingView(circle.state).accepted).toBe(true);
  });

  it('keeps the document of each thing that there is, and names what is still missing', () => {
    const circle = new Circle({ members: 2 });
    expect(endingView(circle.state)).toEqual({
      closed: false,
      decision: null,
      accepted: false,
      kept: ['programme'],
      deleted: [],
      when: null,
      missing: ['session', 'record', 'summary'],
      ahead: [circle.session(0), circle.session(1)],
    });
    circle.does({ type: 'rule.added', words: { text: 'Saa ohittaa.' } });
    expect(endingView(circle.state)).toMatchObject({ kept: ['programme', 'agreement'], deleted: [] });
    circle.opens();
    expect(endingView(circle.state).kept).toEqual(['programme', 'agreement', 'attendance']);
    const action = addsWhole(circle, { pair: circle.member(0), reminds: circle.member(0) });
    expect(endingView(circle.state).kept).not.toContain('plan');
    agrees(circle, action, circle.members);
    commits(circle, action);
    line(circle, 'a');
    expect(endingView(circle.state).kept).toEqual(['programme', 'agreement', 'attendance', 'plan']);
    give(circle, asks(circle), circle.members);
    circle.does({ type: 'contact.allowed', data: { fields: ['email'] } });
    expect(endingView(circle.state)).toMatchObject({
      kept: ['programme', 'agreement', 'attendance', 'plan', 'summary', 'contacts'],
      missing: ['session', 'record'],
    });
  });

  it('accepts the record by the latest round about the decision that holds', () => {
    const circle = over();
    const ask = (): Id => {
      const about = { kind: 'record', decision: circle.state.record?.id ?? '' } as const;
      return circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
    };
    give(circle, ask(), circle.members);
    expect(endingView(circle.state).accepted).toBe(true);
    const later = ask();
    expect(endingView(circle.state).accepted).toBe(false);
    give(circle, later, circle.members);
    circle.does({ type: 'record.decided', data: { until: 'never', sees: 'group' }, words: { text: 'Toisin.' } });
    expect(endingView(circle.state)).toMatchObject({ accepted: false, when: 'never', decision: { until: 'never' } });
  });

  it('VC54 asks in its last block what is kept, though nobody has changed that since session one', () => {
    const circle = new Circle({ members: 2 });
    const decide = { id: 'decide', rule: 'talk', minutes: 3, consent: 'record' } as const;
    const next = () => nextView(circle.state, { now: circle.time, seed: 1 });
    const settle = (): void => {
      for (const does of ['askConsent', 'giveConsent', 'giveConsent'] as const) {
        expect(next()?.does).toBe(does);
        for (const draft of next()?.drafts ?? []) circle.does(draft, next()?.for ?? undefined);
      }
      expect(next()?.does).toBe('closeSession');
    };
    circle.opens();
    circle.runs(decide);
    expect(next()?.does).toBe('wait');
    circle.does({ type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } });
    settle();
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.opens(circle.members, 1);
    circle.runs(decide);
    settle();
  });
});

describe('VC113 the contact sheet', () => {
  it('holds nobody without their own word, and what they said, until they take it back or leave', () => {
    const circle = new Circle({ members: 3 });
    const [a, b] = circle.members as [Id, Id];
    expect(contactsView(circle.state)).toEqual([]);
    circle.does({ type: 'member.updated', data: { who: a }, words: { email: 'aino@example.org', role: 'opo' } });
    circle.does({ type: 'contact.allowed', data: { fields: ['email'] }, words: { phone: '040 1' } });
    circle.does({ type: 'contact.allowed', data: { fields: ['phone', 'role'] }, words: { phone: '050 2' } }, b);
    expect(contactsView(circle.state)).toEqual([
      { member: a, name: 'Aino Aalto', org: 'Org 1', role: '', email: 'aino@example.org', phone: '' },
      { member: b, name: 'Bo Berg', org: 'Org 2', role: '', email: '', phone: '050 2' },
    ]);
    expect(JSON.stringify(circle.state)).not.toContain('040 1');
    circle.does({ type: 'contact.allowed', data: { fields: [] } });
    circle.does({ type: 'member.left', data: { who: b } }, b);
    expect(contactsView(circle.state)).toEqual([]);
  });
});
