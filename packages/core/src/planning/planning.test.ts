/** Actions in the fold: what a commitment takes, what asks again, what follows. Rules: SPEC.md. */
import { describe, expect, it } from 'vitest';
import { parseEvent, type Envelope } from '../events/envelope.ts';
import { can, step } from '../fold/fold.ts';
import { addsWhole, adds, agrees, cardIn, commits, edits, flowIn, follows, mayCommit } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { decidedView } from '../views/decided.view.ts';
import { consentView } from '../views/consent.view.ts';

const running = (present?: readonly number[]): Circle => {
  const circle = new Circle();
  circle.opens(present?.map((seat) => circle.member(seat)));
  return circle;
};

describe('VC131 a commitment', () => {
  it('takes an owner who is here and says yes, a time, and daily work, in this order of telling', () => {
    const circle = running([0, 2, 3]);
    const action = adds(circle);
    expect(mayCommit(circle, action, circle.member(2))).toBe('leads');
    expect(mayCommit(circle, action)).toBe('hasOwner');
    edits(circle, action, { owner: circle.member(1) });
    expect(mayCommit(circle, action)).toBe('isOwnerPresent');
    circle.comes(circle.member(1));
    expect(mayCommit(circle, action)).toBe('hasTime');
    edits(circle, action, { by: '2027-03-31' });
    expect(mayCommit(circle, action)).toBe('hasDaily');
    edits(circle, action, {}, { daily: 'Torstain tiimissä kokeillaan.' });
    expect(mayCommit(circle, action)).toBe('isAgreed');
    agrees(circle, action);
    commits(circle, action);
    expect(cardIn(circle, action)).toMatchObject({ stand: 'committed', committed: circle.time, returnable: true });
    expect(mayCommit(circle, action)).toBe('isDraft');
  });

  it('is not made between sessions, when nobody is in the room', () => {
    const circle = running();
    const action = addsWhole(circle);
    agrees(circle, action);
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(mayCommit(circle, action)).toBe('isOwnerPresent');
  });

  it('waits for everybody who was asked, and for the owner among them', () => {
    const circle = running();
    const action = addsWhole(circle);
    const about = { kind: 'action', action, revision: 0 } as const;
    const of = [circle.member(1), circle.member(2)];
    const consent = circle.does({ type: 'consent.asked', data: { about, of } });
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(1));
    expect(mayCommit(circle, action)).toBe('isAgreed');
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(2));
    expect(mayCommit(circle, action)).toBe('accepted');
    agrees(circle, action, [circle.member(2)]);
    expect(mayCommit(circle, action)).toBe('isAgreed');
  });

  it('is not made while anybody who was asked says no, and is when they have changed their mind', () => {
    const circle = running();
    const action = addsWhole(circle);
    const consent = agrees(circle, action, [circle.member(1), circle.member(2)]);
    circle.does(
      { type: 'consent.withheld', data: { consent }, words: { reason: 'Kevät on täynnä.' } },
      circle.member(2),
    );
    expect(mayCommit(circle, action)).toBe('isAgreed');
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(2));
    expect(mayCommit(circle, action)).toBe('accepted');
  });

  it.each([
    ['another owner', { owner: 3 }, {}],
    ['another pair', { pair: 3 }, {}],
    ['another day', { by: '2027-06-01' }, {}],
    ['a window', { from: '2027-03-01' }, {}],
    ['other words about daily work', {}, { daily: 'Jotain muuta.' }],
  ] as const)('is asked again after %s', (_what, data, words) => {
    const circle = running();
    const action = addsWhole(circle);
    const consent = agrees(circle, action);
    commits(circle, action);
    follows(circle, action, 'underway', 'Alussa.');
    const change = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'number' ? circle.member(value) : value]),
    );
    edits(circle, action, change, words);
    expect(cardIn(circle, action)).toMatchObject({ stand: 'draft', revision: 1, committed: null, followed: null });
    expect(consentView(circle.state, consent)?.stale).toBe(true);
    expect(mayCommit(circle, action)).toBe('isAgreed');
    // A yes that comes late was said to the card as it was.
    circle.does({ type: 'consent.given', data: { consent } }, circle.member(1));
    expect(mayCommit(circle, action)).toBe('isAgreed');
    agrees(circle, action, [cardIn(circle, action).owner?.member ?? '']);
    commits(circle, action);
  });

  it('is not asked again for the same values, nor for what it does not rest on', () => {
    const circle = running();
    const action = addsWhole(circle);
    agrees(circle, action);
    commits(circle, action);
    edits(circle, action, { owner: circle.member(1), by: '2027-04-15' });
    edits(
      circle,
      action,
      { euros: 120, funder: 'project', asks: circle.member(3) },
      { text: 'Tarkempi', cost: 'Tarjous' },
    );
    expect(cardIn(circle, action)).toMatchObject({ stand: 'committed', revision: 0 });
    expect(cardIn(circle, action).asks?.member).toBe(circle.member(3));
  });

  it('is a proposal again when its owner says no while the round is still open', () => {
    const circle = running();
    const action = addsWhole(circle);
    const consent = agrees(circle, action);
    commits(circle, action);
    circle.does({ type: 'consent.withheld', data: { consent } }, circle.member(1));
    expect(cardIn(circle, action)).toMatchObject({ stand: 'draft', committed: null, returnable: false });
  });

  it('asks about the card as it stands, and about none that is not there', () => {
    const circle = running();
    const action = addsWhole(circle);
    const asks = (revision: number, id = action) =>
      circle.refused({
        type: 'consent.asked',
        data: { about: { kind: 'action', action: id, revision }, of: [circle.member(1)] },
      });
    expect(asks(0)).toBe('accepted');
    expect(asks(1)).toBe('isCurrent');
    expect(asks(0, 'd1:999')).toBe('exists');
    agrees(circle, action);
    commits(circle, action);
    expect(asks(0)).toBe('isDraft');
  });
});

describe('VC132 the employer’s answer', () => {
  it.each(['asked', 'approved', 'declined', 'notAsked'] as const)('%s is written down and moves nothing', (answer) => {
    const circle = running();
    const action = addsWhole(circle);
    agrees(circle, action);
    commits(circle, action);
    const before = flowIn(circle, action);
    circle.does({ type: 'action.answered', data: { action, answer } }, circle.member(2));
    expect(flowIn(circle, action)).toEqual({ ...before, answer });
    expect(cardIn(circle, action)).toMatchObject({
      stand: 'committed',
      answer,
      answered: answer === 'notAsked' ? null : circle.time,
    });
  });

  it('is written by the owner, the pair, whoever asks, or who leads', () => {
    const circle = running();
    const action = addsWhole(circle, { asks: circle.member(2), pair: circle.member(3) });
    const may = (seat: number) =>
      circle.refused({ type: 'action.answered', data: { action, answer: 'asked' } }, circle.member(seat));
    expect([0, 1, 2, 3].map(may)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    edits(circle, action, { asks: null, pair: null });
    expect([0, 1, 2, 3].map(may)).toEqual(['accepted', 'accepted', 'isOwnOrLeads', 'isOwnOrLeads']);
  });
});

describe('VC133 follow-up', () => {
  it('says how it goes and why, and takes one step back', () => {
    const circle = running();
    const action = addsWhole(circle);
    expect(circle.refused({ type: 'action.followed', data: { action, state: 'done' } })).toBe('isCommitted');
    agrees(circle, action);
    commits(circle, action);
    follows(circle, action, 'underway', 'Ensimmäinen kokeilu pidetty.', circle.member(1));
    circle.wait(5);
    follows(circle, action, 'stuck', 'Sijaista ei saatu.');
    expect(cardIn(circle, action)).toMatchObject({
      stand: 'stuck',
      followed: { state: 'stuck', why: 'Sijaista ei saatu.', at: circle.time },
    });
    // Said once more: the words are put right, the step back is the same.
    follows(circle, action, 'stuck', 'Sijaista ei löytynyt.');
    expect(cardIn(circle, action).followed?.why).toBe('Sijaista ei löytynyt.');
    circle.does({ type: 'action.returned', data: { action } });
    expect(cardIn(circle, action)).toMatchObject({
      stand: 'underway',
      followed: { why: 'Ensimmäinen kokeilu pidetty.' },
      returnable: false,
    });
    expect(circle.refused({ type: 'action.returned', data: { action } })).toBe('hasEarlier');
    expect(circle.refused({ type: 'action.followed', data: { action, state: 'done' } }, circle.member(3))).toBe(
      'isOwnOrLeads',
    );
  });

  it('is noted among what the session decided, as it stands today', () => {
    const circle = running();
    const [taken, back] = [addsWhole(circle), addsWhole(circle)];
    for (const action of [taken, back]) {
      agrees(circle, action);
      commits(circle, action);
    }
    circle.does({ type: 'action.returned', data: { action: back } });
    follows(circle, taken, 'underway');
    const decided = decidedView(circle.state, circle.session());
    expect(decided.actions.map(({ action, stand }) => [action, stand])).toEqual([[taken, 'underway']]);
    expect(decidedView(circle.state, circle.session(1)).actions).toEqual([]);
  });

  it('keeps what is done as it was agreed, and lets a proposal go without a detour', () => {
    const circle = running();
    const [done, dropped] = [addsWhole(circle), addsWhole(circle)];
    agrees(circle, done);
    commits(circle, done);
    follows(circle, done, 'done');
    expect(circle.refused({ type: 'action.edited', data: { of: done, owner: circle.member(3) } })).toBe('isOngoing');
    edits(circle, done, {}, { evaluation: 'Korttia käytettiin 14 kertaa.' });
    follows(circle, dropped, 'dropped', 'Kunta järjestää saman.');
    expect(circle.refused({ type: 'action.followed', data: { action: dropped, state: 'done' } })).toBe('isCommitted');
    circle.does({ type: 'action.returned', data: { action: dropped } });
    expect(cardIn(circle, dropped)).toMatchObject({ stand: 'draft', followed: null });
    expect(circle.refused({ type: 'action.withdrawn', data: { of: done } })).toBe('isDraft');
    circle.does({ type: 'action.withdrawn', data: { of: dropped } });
    expect(Object.keys(circle.state.plans)).toEqual([done]);
  });
});

describe('VC134 people come and go', () => {
  it('hands a card of somebody who leaves back to the group, and keeps what is done', () => {
    const circle = running();
    const [ongoing, done, paired] = [
      addsWhole(circle),
      addsWhole(circle),
      addsWhole(circle, { owner: circle.member(3), pair: circle.member(1), asks: circle.member(1) }),
    ];
    for (const action of [ongoing, done]) {
      agrees(circle, action);
      commits(circle, action);
    }
    agrees(circle, paired, [circle.member(3)]);
    commits(circle, paired);
    follows(circle, done, 'done');
    circle.does({ type: 'member.left', data: { who: circle.member(1) } });
    expect(cardIn(circle, ongoing)).toMatchObject({ stand: 'draft', owner: null, committed: null });
    expect(mayCommit(circle, ongoing)).toBe('hasOwner');
    expect(cardIn(circle, done)).toMatchObject({ stand: 'done', owner: { name: 'Bo' } });
    expect(cardIn(circle, paired)).toMatchObject({ stand: 'committed', pair: null, asks: null });
    expect(circle.refused({ type: 'action.edited', data: { of: ongoing, owner: circle.member(1) } })).toBe(
      'isInCircle',
    );
  });

  it('lets the author, the owner and the pair edit a card, and nobody else but who leads', () => {
    const circle = running();
    const words = { text: 'Kortti' };
    const action = adds(circle, { owner: circle.member(1), pair: circle.member(2) }, words, circle.member(2));
    const may = (seat: number) =>
      circle.refused({ type: 'action.edited', data: { of: action, euros: 5 } }, circle.member(seat));
    expect([0, 1, 2, 3].map(may)).toEqual(['accepted', 'accepted', 'accepted', 'leads']);
    expect(circle.refused({ type: 'action.withdrawn', data: { of: action } }, circle.member(1))).toBe('leads');
    expect(circle.refused({ type: 'action.added', data: { owner: 'd9:9' }, words: { text: 'x' } })).toBe('isInCircle');
  });
});

describe('VC135 what the data say of the words', () => {
  const event = (type: string, data: object, words: object | null): Envelope => {
    const circle = running();
    const of = adds(circle);
    const body = type === 'action.edited' ? { of, ...data } : data;
    const stamped = { v: 1, room: 'ring', device: 'd1', n: circle.room.log.size + 1, seen: {}, at: circle.time };
    const read = parseEvent({ ...stamped, member: circle.member(0), type, data: body, words });
    if (!read.ok) throw new Error(read.error.where);
    verdict = can(circle.state, read.value);
    state = step(circle.state, read.value);
    return read.value;
  };
  let verdict: ReturnType<typeof can>;
  let state: ReturnType<typeof step>;

  it.each([
    ['says less than is there', 'action.added', {}, { text: 'x', daily: 'Arki' }, false],
    ['says more than is there', 'action.added', { filled: { daily: true } }, { text: 'x' }, false],
    ['says what is there', 'action.added', { filled: { daily: true } }, { text: 'x', daily: 'Arki' }, true],
    ['empties what it fills', 'action.edited', { filled: { daily: false } }, { daily: 'Arki' }, false],
    ['empties what it takes away', 'action.edited', { filled: { daily: false } }, { daily: null }, true],
    ['is nothing', 'action.edited', { filled: null }, { text: 'y' }, true],
    ['is about no words', 'action.edited', { euros: 3 }, {}, true],
    ['outlives erased words', 'action.added', { filled: { daily: true } }, null, true],
  ])('%s', (_what, type, data, words, ok) => {
    event(type, data, words);
    expect(verdict).toEqual(ok ? { ok: true } : { ok: false, reason: 'badData' });
    expect(state.refused).toHaveLength(ok ? 0 : 1);
  });

  it('keeps which fields hold something over edits', () => {
    const circle = running();
    const action = adds(circle, {}, { text: 'x', way: 'Kortti', daily: 'Arki' });
    edits(circle, action, {}, { daily: null, cost: 'Selvitetään' });
    expect(cardIn(circle, action).card).toMatchObject({
      words: { way: 'Kortti', cost: 'Selvitetään' },
      data: { filled: { way: true, daily: false, cost: true } },
    });
    expect(flowIn(circle, action).daily).toBe(false);
  });
});
