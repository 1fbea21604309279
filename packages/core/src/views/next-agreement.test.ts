/** Three minutes with the rules: nobody is asked about rules that hold, everybody about rules that changed. */
import { describe, expect, it } from 'vitest';
import { blockOf } from '../methods/block.ts';
import { methods } from '../methods/registry.ts';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { press } from '../testing/pressing.ts';
import { agreementView, gatheredIn } from './gathered.view.ts';

const check = blockOf(methods['agreement-check']);

/** A second session, its rules check open, after a first one in which everybody accepted a rule. */
function checking(): Circle {
  const after = blockOfSteps([talk]);
  const circle = new Circle({ members: 3, sessions: [[], [check, after]] });
  circle.opens();
  circle.does({ type: 'rule.added', words: { text: 'Saan ohittaa.' } });
  const about = { kind: 'agreement', revision: 1 } as const;
  const consent = circle.does({ type: 'consent.asked', data: { about, of: [...circle.members] } });
  for (const who of circle.members) circle.does({ type: 'consent.given', data: { consent } }, who);
  circle.does({ type: 'session.closed', data: { session: circle.session() } });
  circle.opens(circle.members, 1);
  press(circle, 'openBlock');
  return circle;
}

describe('VC140 the check of the agreement', () => {
  it('goes on with one press when nothing has changed', () => {
    const circle = checking();
    expect(press(circle, 'openBlock').block).toBe(circle.block(1, 1));
  });

  it('asks each who is here about a rule that was added, and then goes on', () => {
    const circle = checking();
    circle.does({ type: 'rule.added', activity: circle.here.activity, words: { text: 'Puhelin jää taskuun.' } });
    expect(press(circle, 'beginStep').step).toBe('consent');
    press(circle, 'askConsent');
    const asked = circle.members.map(() => press(circle, 'giveConsent').who);
    expect(asked).toEqual(circle.members);
    expect(agreementView(circle.state)).toMatchObject({ accepted: true, revision: 2 });
    press(circle, 'openBlock');
  });
});

describe('VC141 what a session gathered', () => {
  it('is its own, and not what an earlier one gathered', () => {
    const circle = new Circle({ members: 2, sessions: [[], []] });
    circle.opens();
    const first = circle.runs({ ...talk, into: 'insight' });
    circle.does({ type: 'insight.added', activity: first, words: { text: 'ensimmäinen' } });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.opens(circle.members, 1);
    const second = circle.runs({ ...talk, into: 'insight' });
    circle.does({ type: 'insight.added', activity: second, words: { text: 'toinen' } });
    const texts = (at: number) => gatheredIn(circle.state, 'insight', circle.session(at)).map(({ text }) => text);
    expect([texts(0), texts(1)]).toEqual([['ensimmäinen'], ['toinen']]);
  });
});
