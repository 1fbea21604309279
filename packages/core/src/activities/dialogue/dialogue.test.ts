/** Turn rules as the chair meets them, through the whole fold. Every path of the machine: test/models. */
import { describe, expect, it } from 'vitest';
import type { Step } from '../../methods/method.ts';
import { tableView } from '../../views/table.view.ts';
import { type Circle, running } from '../../testing/circle.ts';

const round: Step = { id: 'around', rule: 'round', minutes: 10, again: true };
const turnsOf = (circle: Circle): Record<string, string> =>
  Object.fromEntries(tableView(circle.state).seats.map(({ member, turn }) => [member, turn]));

describe('VC31 silent and talk', () => {
  it('give nobody the turn: everything about turns is refused', () => {
    for (const rule of ['silent', 'talk'] as const) {
      const circle = running(3, { id: 'step', rule, minutes: 3 });
      const [a, b] = circle.members;
      for (const type of ['turn.taken', 'turn.ended', 'turn.declined', 'hand.lowered'] as const)
        expect(circle.refused({ type, ...circle.here, data: { who: b ?? '' } }, a)).toBe('notNow');
      expect(circle.refused({ type: 'hand.raised', ...circle.here }, b)).toBe('notNow');
      expect(circle.refused({ type: 'turn.returned', ...circle.here, data: { turn: 0 } })).toBe('notNow');
      expect(circle.turns.holder).toBeNull();
    }
  });
});

describe('VC32 round', () => {
  it('goes once round the circle in seating order, and is done', () => {
    const circle = running(4, round);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    const spoken: (string | null)[] = [];
    while (circle.turns.holder !== null) {
      spoken.push(circle.turns.holder);
      circle.ends(circle.turns.holder);
    }
    expect(spoken).toEqual([a, b, c, d]);
    expect(circle.dialogue.value).toEqual({ round: 'done' });
    expect(turnsOf(circle)).toEqual({ [a]: 'had', [b]: 'had', [c]: 'had', [d]: 'had' });
  });

  it('follows an order that is drawn, if it names everybody once', () => {
    const circle = running(3, round, { ...round, id: 'second' });
    const [a, b, c] = circle.members as [string, string, string];
    for (const order of [[a, b], [a, b, b], [a, b, c, c], [a, b, 'd9:9'], []])
      expect(circle.refused({ type: 'step.begun', ...circle.here, data: { to: 'second', order } })).toBe('isOrder');
    circle.begins('second', [c, a, b]);
    expect(circle.turns).toMatchObject({ order: [c, a, b], holder: c });
  });

  it('VC33 counts passing as a turn, and asks once more only those who passed', () => {
    const circle = running(4, round);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    circle.passes(a);
    expect(turnsOf(circle)).toMatchObject({ [a]: 'had', [b]: 'now' });
    // Passing ahead, before the turn has come.
    circle.passes(c);
    circle.ends(b);
    expect(circle.turns.holder).toBe(d);
    circle.ends(d);
    expect(circle.dialogue.value).toEqual({ round: 'again' });
    expect(circle.turns).toMatchObject({ order: [a, c], holder: a });
    circle.passes(a);
    expect(circle.turns.holder).toBe(c);
    circle.ends(c);
    expect(circle.dialogue.value).toEqual({ round: 'done' });
    expect(Object.values(turnsOf(circle))).toEqual(['had', 'had', 'had', 'had']);
  });

  it('VC33 does not ask again where the step does not say so', () => {
    const circle = running(2, { id: 'around', rule: 'round', minutes: 5 });
    const [a, b] = circle.members as [string, string];
    circle.passes(a);
    circle.passes(b);
    expect(circle.dialogue.value).toEqual({ round: 'done' });
  });

  it('VC33 takes a pass once: not after one has spoken, and not twice', () => {
    const circle = running(3, round);
    const [a, b] = circle.members as [string, string];
    circle.ends(a);
    expect(circle.refused({ type: 'turn.declined', ...circle.here, data: { who: a } }, a)).toBe('isNext');
    circle.passes(b);
    expect(circle.refused({ type: 'turn.declined', ...circle.here, data: { who: b } }, b)).toBe('isNext');
  });

  it('VC34 is set right by a click on a seat, forwards and backwards', () => {
    const circle = running(4, round);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    // Forwards: whoever had it has had it, who was left out is asked later.
    circle.takes(c);
    expect(turnsOf(circle)).toEqual({ [a]: 'had', [b]: 'ahead', [c]: 'now', [d]: 'ahead' });
    circle.ends(c);
    circle.ends(d);
    expect(circle.turns.holder).toBe(b);
    // Backwards: a hand-over was clicked too early.
    circle.takes(d);
    expect(turnsOf(circle)).toEqual({ [a]: 'had', [b]: 'ahead', [c]: 'had', [d]: 'now' });
    circle.ends(d);
    expect(circle.turns.holder).toBe(b);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } })).toBe('isNotHolder');
  });

  it('VC35 is ended early, once, and taken back', () => {
    const circle = running(4, round);
    circle.ends(circle.member(0));
    const before = circle.turns;
    circle.does({ type: 'round.ended', ...circle.here });
    expect(circle.dialogue.value).toEqual({ round: 'done' });
    expect(circle.turns.had).toHaveLength(4);
    expect(circle.refused({ type: 'round.ended', ...circle.here })).toBe('notNow');
    circle.takesBack();
    expect(circle.turns).toEqual(before);
    circle.takesBack();
    expect(circle.turns.holder).toBe(circle.member(0));
    expect(circle.refused({ type: 'turn.returned', ...circle.here, data: { turn: 0 } })).toBe('hasTurns');
  });

  it('VC35 forgets nobody who has had it when it is ended while those who passed are asked again', () => {
    const circle = running(3, round);
    const [a, b, c] = circle.members as [string, string, string];
    circle.passes(a);
    circle.ends(b);
    circle.ends(c);
    circle.does({ type: 'round.ended', ...circle.here });
    expect(Object.values(turnsOf(circle))).toEqual(['had', 'had', 'had']);
  });

  it('is done at once where nobody is there to speak', () => {
    const circle = running(2);
    for (const who of circle.members) circle.leaves(who);
    circle.runs(round);
    expect(circle.dialogue.value).toEqual({ round: 'done' });
    expect(circle.turns).toMatchObject({ order: [], holder: null });
  });
});

describe('VC36 piece', () => {
  it('is taken by whoever wants it while it lies in the middle; whoever leads sets it right', () => {
    const circle = running(3, { id: 'stick', rule: 'piece', minutes: 10 });
    const [a, b, c] = circle.members as [string, string, string];
    circle.takes(b, b);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: c } }, c)).toBe('isFree');
    expect(circle.refused({ type: 'turn.ended', ...circle.here, data: { who: b } }, c)).toBe('isOwnOrLeads');
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: a } }, c)).toBe('isOwnOrLeads');
    circle.takes(c);
    expect(circle.turns).toMatchObject({ holder: c, had: [b] });
    circle.ends(c, c);
    expect(circle.turns).toMatchObject({ holder: null, had: [b, c] });
    expect(circle.refused({ type: 'turn.ended', ...circle.here, data: { who: c } }, c)).toBe('isHolder');
    // Taken a second time, and by whoever leads from the one who holds it: both have had it.
    circle.takes(b, b);
    circle.takes(c);
    expect(circle.turns).toMatchObject({ holder: c, had: [b] });
  });
});

describe('VC37 queue', () => {
  it('takes hands first come first, one each, and the floor from whoever leads', () => {
    const circle = running(3, { id: 'line', rule: 'queue', minutes: 10 });
    const [a, b, c] = circle.members as [string, string, string];
    circle.does({ type: 'hand.raised', ...circle.here }, c);
    circle.does({ type: 'hand.raised', ...circle.here }, b);
    expect(circle.refused({ type: 'hand.raised', ...circle.here }, b)).toBe('hasNoHand');
    expect(tableView(circle.state).next).toBe(c);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } }, b)).toBe('leads');
    circle.takes(c);
    expect(circle.turns).toMatchObject({ holder: c, hands: [b] });
    circle.does({ type: 'hand.lowered', ...circle.here, data: { who: b } }, b);
    expect(circle.refused({ type: 'hand.lowered', ...circle.here, data: { who: b } }, b)).toBe('hasHand');
    circle.ends(c, c);
    expect(circle.turns).toMatchObject({ holder: null, hands: [], had: [c] });
    expect(a).not.toBe(circle.turns.holder);
  });
});

describe('VC38 voices', () => {
  it('leads only, a role only, all but a role; a step that needs a role waits for it', () => {
    const circle = running(
      3,
      { id: 'chair', rule: 'piece', minutes: 5, voices: { who: 'leads' } },
      { id: 'owner', rule: 'queue', minutes: 5, voices: { who: 'only', roles: ['owner'] }, needs: ['owner'] },
      { id: 'others', rule: 'round', minutes: 5, voices: { who: 'except', roles: ['owner'] } },
    );
    const [a, b, c] = circle.members as [string, string, string];
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } }, b)).toBe('maySpeak');
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } })).toBe('maySpeak');
    circle.takes(a);
    expect(circle.refused({ type: 'step.begun', ...circle.here, data: { to: 'owner' } })).toBe('hasRole');
    circle.does({ type: 'role.taken', ...circle.here, data: { role: 'owner', who: b } }, b);
    circle.begins('owner');
    expect(circle.refused({ type: 'hand.raised', ...circle.here }, c)).toBe('maySpeak');
    circle.does({ type: 'hand.raised', ...circle.here }, b);
    circle.begins('others');
    expect(circle.turns.order).toEqual([a, c]);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: b } })).toBe('maySpeak');
    expect(tableView(circle.state).seats.map(({ maySpeak }) => maySpeak)).toEqual([true, false, true]);
    circle.does({ type: 'role.released', ...circle.here, data: { role: 'owner', who: b } });
    expect(circle.refused({ type: 'step.begun', ...circle.here, data: { to: 'owner' } })).toBe('hasRole');
  });
});

describe('VC43 a second press', () => {
  it('does nothing, and says why', () => {
    const circle = running(3, round, { id: 'talk', rule: 'talk', minutes: 5 });
    const at = circle.here;
    const press = { type: 'turn.ended', ...at, data: { who: circle.member(0) } } as const;
    circle.does(press);
    expect(circle.refused(press)).toBe('isHolder');
    const step = { type: 'step.begun', ...at, data: { to: 'talk' } } as const;
    circle.does(step);
    expect(circle.refused(step)).toBe('late');
    const { activity } = circle.here;
    expect(circle.refused({ type: 'activity.opened', activity })).toBe('isAhead');
    expect(circle.refused({ type: 'session.opened', data: { session: circle.session() } })).toBe('isAhead');
    circle.does({ type: 'step.returned', ...circle.here });
    expect(circle.refused({ type: 'step.returned', ...at })).toBe('late');
    expect(circle.dialogue.context.count).toBe(3);
  });

  it('VC44 keeps words of an earlier step while the activity is open; afterwards they are parked', () => {
    const circle = running(2, { id: 'write', rule: 'silent', minutes: 3, into: 'insight' }, round);
    const at = circle.here;
    circle.begins('around');
    const words = { type: 'insight.added', ...at, words: { text: 'myöhässä' } } as const;
    circle.does(words, circle.member(1));
    expect(circle.refused({ ...words, type: 'topic.added' })).toBe('isInto');
    circle.does({ type: 'activity.closed', activity: at.activity });
    expect(circle.refused(words)).toBe('closed');
    circle.does({ type: 'parked.added', words: { text: 'myöhässä' } });
    expect(circle.state.collections.parked.size).toBe(1);
  });

  it('VC45 moves nothing while the session stands still', () => {
    const circle = running(2, round);
    const at = circle.here;
    circle.does({ type: 'session.paused', data: { session: circle.session(), why: 'talk' } });
    expect(circle.refused({ type: 'turn.ended', ...at, data: { who: circle.member(0) } })).toBe('isRunning');
    circle.does({ type: 'session.resumed', data: { session: circle.session() } });
    expect(circle.refused({ type: 'turn.ended', ...at, data: { who: circle.member(0) } })).toBe('accepted');
  });
});
