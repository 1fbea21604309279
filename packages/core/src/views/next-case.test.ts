/** The next press where a case is prepared: what it proposes, whole. */
import { describe, expect, it } from 'vitest';
import type { Id } from '../events/schemas.ts';
import { ticks } from '../methods/case-ticks.ts';
import type { Step } from '../methods/method.ts';
import { Circle, talk } from '../testing/circle.ts';
import { next, press } from '../testing/pressing.ts';

const nothing = { block: null, step: null, who: null, what: null, for: null };
const first: Step = { ...talk, id: 'first' };
const takes = (circle: Circle, role: string, who: Id): Id =>
  circle.does({ type: 'role.taken', ...circle.here, data: { role, who } });
function running(steps: readonly Step[], planned: object = {}, members = 3): Circle {
  const circle = new Circle({ members });
  circle.does({ type: 'programme.changed', data: { session: circle.session(), ...planned } });
  circle.opens();
  circle.runs(...steps);
  return circle;
}

describe('VC54 the next press about a role', () => {
  const telling: Step = { ...talk, id: 'telling', needs: ['owner'] };

  it('gives it to whoever it comes to first, where the step that follows needs it', () => {
    const circle = running([first, telling]);
    const { here } = circle;
    expect(press(circle, 'takeRole')).toEqual({
      ...nothing,
      does: 'takeRole',
      drafts: [{ type: 'role.taken', ...here, data: { role: 'owner', who: circle.member(0) } }],
      block: here.activity,
      who: circle.member(0),
      what: 'owner',
    });
    expect(next(circle)).toMatchObject({ does: 'beginStep', step: 'telling' });
  });

  it('takes it from whoever has it and is not here', () => {
    const circle = running([first, telling]);
    const { here } = circle;
    const [, b, c] = circle.members as [Id, Id, Id];
    takes(circle, 'owner', c);
    expect(next(circle)?.does).toBe('beginStep');
    circle.leaves(c);
    expect(next(circle)?.drafts).toEqual([
      { type: 'role.released', ...here, data: { role: 'owner', who: c } },
      { type: 'role.taken', ...here, data: { role: 'owner', who: circle.member(0) } },
    ]);
    press(circle, 'takeRole');
    expect(circle.dialogue.context.roles['owner']).toEqual([circle.member(0)]);
    expect(circle.dialogue.context.roles['owner']).not.toContain(b);
  });

  it('waits for somebody where nobody could have it', () => {
    const circle = running([first, telling]);
    for (const who of circle.members) takes(circle, 'leads', who);
    expect(next(circle)).toEqual({
      ...nothing,
      does: 'wait',
      drafts: [],
      block: circle.here.activity,
      what: 'owner',
    });
  });

  it('asks for each role that is needed, one press each', () => {
    const circle = running([first, { ...telling, needs: ['owner', 'writer'] }]);
    expect([press(circle, 'takeRole'), press(circle, 'takeRole')].map(({ what, who }) => [what, who])).toEqual([
      ['owner', circle.member(0)],
      ['writer', circle.member(1)],
    ]);
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('offers one of the step to whoever was planned, and to nobody otherwise', () => {
    const offering: Step = { ...first, roles: ['writer', 'owner'] };
    expect(next(running([offering, talk]))?.does).toBe('beginStep');
    const circle = new Circle({ members: 3 });
    circle.does({
      type: 'programme.changed',
      data: { session: circle.session(), case: circle.member(2) },
    });
    circle.opens();
    circle.runs(offering, talk);
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'owner', who: circle.member(2) });
    expect(next(circle)?.does).toBe('beginStep');
    const away = new Circle({ members: 3 });
    away.does({ type: 'programme.changed', data: { session: away.session(), case: away.member(2) } });
    away.opens(away.members.slice(0, 2));
    away.runs(offering, talk);
    expect(next(away)?.does).toBe('beginStep');
  });
});

describe('VC54 the next press about who leads a case', () => {
  const choosing: Step = { ...first, roles: ['owner', 'leads'] };

  it('asks somebody to, where the chair alone brings it or is away', () => {
    const circle = running([choosing, talk]);
    const [a, b] = circle.members as [Id, Id, Id];
    expect(next(circle)?.does).toBe('beginStep');
    takes(circle, 'owner', b);
    expect(next(circle)?.does).toBe('beginStep');
    circle.does({ type: 'role.released', ...circle.here, data: { role: 'owner', who: b } });
    takes(circle, 'owner', a);
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'leads', who: b });
    expect(next(circle)?.does).toBe('beginStep');
    const away = running([choosing, talk]);
    takes(away, 'owner', away.member(1));
    away.leaves(away.member(0));
    expect(next(away)).toMatchObject({ does: 'takeRole', what: 'leads', who: away.member(2) });
  });

  it('asks nobody where the step knows no such role, where one is left, or where the chair is two', () => {
    const silent = running([first, talk]);
    takes(silent, 'owner', silent.member(0));
    expect(next(silent)?.does).toBe('beginStep');
    const alone = running([choosing, talk]);
    takes(alone, 'owner', alone.member(0));
    for (const at of [1, 2]) alone.leaves(alone.member(at));
    expect(next(alone)?.does).toBe('beginStep');
    const two = running([choosing, talk]);
    two.does({ type: 'chair.passed', data: { to: [two.member(0), two.member(1)] } });
    takes(two, 'owner', two.member(0));
    expect(next(two)?.does).toBe('beginStep');
  });
});

describe('VC48 the next press about the six points', () => {
  it('ticks one after the other and keeps those that were left open, in a step that asks them', () => {
    const circle = running([{ ...first, ticks: 'asked' }, talk]);
    const [one, two, three] = ticks;
    const session = circle.session();
    expect(press(circle, 'checkCase')).toEqual({
      ...nothing,
      does: 'checkCase',
      drafts: [{ type: 'case.checked', data: { session, ticks: [one], unticked: [] } }],
      block: circle.here.activity,
      what: one,
    });
    circle.does({ type: 'case.checked', data: { session, ticks: [one], unticked: [two] } });
    expect(next(circle)).toMatchObject({
      drafts: [{ data: { ticks: [one, three], unticked: [two] } }],
      what: three,
    });
    for (const _tick of ticks.slice(2)) press(circle, 'checkCase');
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('ticks them before a step that needs them, and asks nothing elsewhere', () => {
    const circle = running([first, { ...talk, ticks: 'needed' }, { ...talk, id: 'end' }]);
    for (const _tick of ticks) press(circle, 'checkCase');
    press(circle, 'beginStep');
    expect(next(circle)).toMatchObject({ does: 'beginStep', step: 'end' });
    expect(next(running([first, { ...talk, ticks: 'asked' }]))?.does).toBe('beginStep');
  });
});

describe('VC49 the next press about the key question', () => {
  const asking: Step = { ...talk, id: 'asking', into: 'question' };
  const choosing: Step = { ...talk, id: 'choosing', ways: ['place', 'ideas', 'seek'] };
  const others: Step = { ...talk, id: 'others', voices: { who: 'except', roles: ['owner'] } };
  const end: Step = { ...talk, id: 'end' };
  const asks = (circle: Circle): Id =>
    circle.does({ type: 'question.added', ...circle.here, words: { text: 'Miten minä …?' } });
  const chooses = (circle: Circle, way: string): Id =>
    circle.does({ type: 'way.chosen', ...circle.here, data: { way } });

  it('waits for it, and then offers the first way', () => {
    const circle = running([asking, choosing, others, end]);
    const { activity } = circle.here;
    expect(next(circle)).toEqual({ ...nothing, does: 'wait', drafts: [], block: activity });
    asks(circle);
    expect(press(circle, 'beginStep').step).toBe('choosing');
    const { here } = circle;
    expect(press(circle, 'chooseWay')).toEqual({
      ...nothing,
      does: 'chooseWay',
      drafts: [{ type: 'way.chosen', ...here, data: { way: 'place' } }],
      block: activity,
      what: 'place',
    });
    expect(press(circle, 'beginStep').step).toBe('others');
    expect(press(circle, 'beginStep').step).toBe('end');
  });

  it('without one, seeks: the ways are passed by, and it is asked for again after the others have thought', () => {
    const circle = running([asking, choosing, others, end]);
    chooses(circle, 'seek');
    expect(press(circle, 'beginStep').step).toBe('others');
    expect(press(circle, 'beginStep').step).toBe('asking');
    asks(circle);
    expect(press(circle, 'beginStep').step).toBe('choosing');
    // Seeking is over, so another way is offered.
    expect(press(circle, 'chooseWay').what).toBe('place');
    expect(press(circle, 'beginStep').step).toBe('others');
    expect(press(circle, 'beginStep').step).toBe('end');
  });

  it('goes on from the ways where seeking was chosen there, and does not offer them twice', () => {
    const circle = running([asking, choosing, others, end]);
    asks(circle);
    press(circle, 'beginStep');
    chooses(circle, 'ideas');
    expect(next(circle)).toMatchObject({ does: 'beginStep', step: 'others' });
  });

  it('is not asked for again where the block does not ask for it', () => {
    const circle = running([choosing, others, end]);
    chooses(circle, 'seek');
    expect(press(circle, 'beginStep').step).toBe('others');
    expect(press(circle, 'beginStep').step).toBe('end');
  });
});
