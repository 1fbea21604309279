/** The case as it is shown: of the session that is open, and of the block that asks for its key question. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { ticks } from '../methods/case-ticks.ts';
import type { Step } from '../methods/method.ts';
import { Circle, talk } from '../testing/circle.ts';
import { caseView } from './case.view.ts';

const asking: Step = { ...talk, id: 'asking', into: 'question' };
const choosing: Step = { ...talk, id: 'choosing', ways: ['place', 'seek'] };
const asks = (circle: Circle, text: string): Id =>
  circle.does({ type: 'question.added', ...circle.here, words: { text } });
const shown = (circle: Circle): string | null | undefined => caseView(circle.state)?.question?.text;

describe('VC49 the case', () => {
  it('is none between sessions, and bare when a session begins', () => {
    const circle = new Circle({ members: 2 });
    expect(caseView(circle.state)).toBeNull();
    circle.opens();
    expect(caseView(circle.state)).toEqual({
      session: circle.session(),
      owner: null,
      ticks: ticks.map((tick) => ({ tick, state: 'ahead' })),
      checked: false,
      question: null,
      way: null,
    });
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    expect(caseView(circle.state)).toBeNull();
  });

  it('has its owner, its points, its question and its way', () => {
    const circle = new Circle({ members: 3 });
    circle.opens();
    circle.runs({ ...asking, ways: ['place'] });
    for (const at of [1, 2]) {
      circle.does({ type: 'role.taken', ...circle.here, data: { role: 'owner', who: circle.member(at) } });
    }
    const [one, two, ...others] = ticks;
    circle.does({
      type: 'case.checked',
      data: { session: circle.session(), ticks: [one], unticked: [two] },
    });
    asks(circle, 'Ensin?');
    asks(circle, 'Miten minä …?');
    circle.does({ type: 'way.chosen', ...circle.here, data: { way: 'place' } });
    expect(caseView(circle.state)).toMatchObject({
      owner: circle.member(2),
      ticks: [
        { tick: one, state: 'ticked' },
        { tick: two, state: 'unticked' },
        ...others.map((tick) => ({ tick, state: 'ahead' })),
      ],
      checked: false,
      question: { text: 'Miten minä …?' },
      way: 'place',
    });
  });

  it('asks for its question anew in each block that asks for one, and shows the last one elsewhere', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.runs(asking, choosing);
    asks(circle, 'Yksi?');
    circle.begins('choosing');
    expect(shown(circle)).toBe('Yksi?');
    circle.runs(talk);
    expect(shown(circle)).toBe('Yksi?');
    circle.runs(asking, talk);
    expect(shown(circle)).toBeUndefined();
    asks(circle, 'Kaksi?');
    circle.begins('talk');
    expect(shown(circle)).toBe('Kaksi?');
    circle.does({ type: 'activity.closed', activity: circle.here.activity });
    expect(shown(circle)).toBe('Kaksi?');
  });

  it('has no question that no block gathered, and none of another session', () => {
    const circle = new Circle({ members: 2 });
    circle.opens();
    circle.does({ type: 'question.added', words: { text: 'Irti?' } });
    expect(shown(circle)).toBeUndefined();
    circle.runs(asking);
    asks(circle, 'Yksi?');
    circle.does({ type: 'session.closed', data: { session: circle.session() } });
    circle.opens(circle.members, 1);
    expect(shown(circle)).toBeUndefined();
    circle.runs(talk);
    expect(shown(circle)).toBeUndefined();
  });
});
