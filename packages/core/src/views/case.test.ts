/** A case as a group meets it: roles over blocks and sessions, six points, the key question, the owner in silence. */
import { describe, expect, it } from 'vitest';
import { blockOf } from '../methods/block.ts';
import type { Block } from '../methods/method.ts';
import { methods } from '../methods/registry.ts';
import { ticks } from '../methods/case-ticks.ts';
import { Circle } from '../testing/circle.ts';
import { next, press } from '../testing/pressing.ts';
import { caseView } from './case.view.ts';
import { roleView, rolesView } from './roles.view.ts';
import { tableView } from './table.view.ts';

const caseBlocks: Block[] = [blockOf(methods['choosing-a-case']), blockOf(methods['peer-consultation'])];
const takes = (circle: Circle, role: string, who: string): void =>
  void circle.does({ type: 'role.taken', ...circle.here, data: { role, who } });
const releases = (circle: Circle, role: string, who: string): void =>
  void circle.does({ type: 'role.released', ...circle.here, data: { role, who } });

/** A circle whose first session holds a case, its choosing block open. */
function choosing(members = 5, planned?: number): Circle {
  const circle = new Circle({ members, sessions: [caseBlocks, caseBlocks, caseBlocks] });
  if (planned !== undefined) {
    circle.does({
      type: 'programme.changed',
      data: { session: circle.session(0), case: circle.member(planned) },
    });
  }
  circle.opens();
  press(circle, 'openBlock');
  return circle;
}
/** … and the consultation, as far as its way. */
function consulting(owner = 2): Circle {
  const circle = choosing(5, owner);
  press(circle, 'takeRole');
  press(circle, 'beginStep');
  for (const _ of ticks) press(circle, 'checkCase');
  press(circle, 'openBlock');
  press(circle, 'beginStep');
  press(circle, 'beginStep');
  press(circle, 'beginStep');
  return circle;
}
const typesQuestion = (circle: Circle): string =>
  circle.does({ type: 'question.added', ...circle.here, words: { text: 'Miten minä pysyn rauhallisena?' } });

describe('VC55 roles', () => {
  it('hold several members, and are released one by one', () => {
    const circle = choosing();
    takes(circle, 'observer', circle.member(1));
    takes(circle, 'observer', circle.member(3));
    expect(roleView(circle.state, 'observer').holders).toEqual([circle.member(1), circle.member(3)]);
    releases(circle, 'observer', circle.member(1));
    expect(roleView(circle.state, 'observer').holders).toEqual([circle.member(3)]);
    expect(tableView(circle.state).seats.map(({ roles }) => roles)).toEqual([[], [], [], ['observer'], []]);
  });

  it('that the programme planned are taken with one press each, whoever else is free', () => {
    const circle = choosing(5, 2);
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'owner', who: circle.member(2) });
    circle.does({ type: 'programme.changed', data: { session: circle.session(0), leads: circle.member(3) } });
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'leads', who: circle.member(3) });
    press(circle, 'beginStep');
  });

  it('are proposed to whom the programme planned it for, and hold in the next block', () => {
    const circle = consulting(2);
    expect(caseView(circle.state)?.owner).toBe(circle.member(2));
    expect(circle.dialogue.context.roles).toMatchObject({ owner: [circle.member(2)] });
  });

  it('hold also after the block is opened again where it stood', () => {
    const circle = consulting(2);
    circle.does({ type: 'activity.closed', activity: circle.here.activity });
    circle.does({ type: 'activity.reopened', activity: circle.block(0) });
    releases(circle, 'owner', circle.member(2));
    takes(circle, 'owner', circle.member(3));
    circle.does({ type: 'activity.reopened', activity: circle.block(1) });
    expect(circle.dialogue.context.roles['owner']).toEqual([circle.member(3)]);
  });

  it('are proposed fairly over the sessions: fewest times, then longest ago, then as people sit', () => {
    const circle = choosing(4);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    const order = (role: string) => roleView(circle.state, role).proposals.map(({ member }) => member);
    expect(order('writer')).toEqual([a, b, c, d]);
    takes(circle, 'writer', a);
    takes(circle, 'writer', c);
    circle.does({ type: 'session.closed', data: { session: circle.session(0) } });
    circle.opens(circle.members, 1);
    press(circle, 'openBlock');
    expect(order('writer')).toEqual([b, d, a, c]);
    takes(circle, 'writer', c);
    circle.does({ type: 'session.closed', data: { session: circle.session(1) } });
    circle.opens(circle.members, 2);
    expect(order('writer')).toEqual([b, d, a, c]);
    expect(roleView(circle.state, 'writer').proposals.map(({ times }) => times)).toEqual([0, 0, 1, 2]);
    // Whoever leads a session has led; the chair is proposed last.
    expect(order('leads').at(-1)).toBe(a);
  });

  it('are proposed to whoever has had them fewer times, also if that was later', () => {
    const circle = new Circle({ members: 2, sessions: [caseBlocks, caseBlocks, caseBlocks, []] });
    const [a, b] = circle.members as [string, string];
    [b, b, a].forEach((who, at) => {
      circle.opens(circle.members, at);
      press(circle, 'openBlock');
      takes(circle, 'writer', who);
      circle.does({ type: 'session.closed', data: { session: circle.session(at) } });
      circle.wait(60);
    });
    circle.opens(circle.members, 3);
    expect(roleView(circle.state, 'writer').proposals.map(({ member }) => member)).toEqual([a, b]);
  });

  it('go round: whoever has none in this session is asked before whoever has one', () => {
    const circle = choosing(4);
    const [a, b, c, d] = circle.members as [string, string, string, string];
    const order = (role: string) => roleView(circle.state, role).proposals.map(({ member }) => member);
    takes(circle, 'writer', a);
    expect(order('timekeeper')).toEqual([b, c, d, a]);
    takes(circle, 'timekeeper', b);
    expect(order('observer')).toEqual([c, d, a, b]);
    releases(circle, 'writer', a);
    expect(order('observer')).toEqual([a, c, d, b]);
  });

  it('VC55 a role that was given back before its step is not remembered, one that was used is', () => {
    const circle = choosing(4);
    const [, b, c] = circle.members as [string, string, string];
    takes(circle, 'owner', b);
    releases(circle, 'owner', b);
    takes(circle, 'owner', c);
    press(circle, 'beginStep');
    for (const _ of ticks) press(circle, 'checkCase');
    press(circle, 'openBlock');
    press(circle, 'beginStep');
    releases(circle, 'owner', c);
    const times = Object.fromEntries(
      roleView(circle.state, 'owner').proposals.map(({ member, times: n }) => [member, n]),
    );
    expect(times).toMatchObject({ [b]: 0, [c]: 1 });
  });

  it('the owner of a case is not proposed to lead it, and if the chair brings it somebody else is', () => {
    const circle = choosing(4, 0);
    const [a, b] = circle.members as [string, string];
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'owner', who: a });
    expect(roleView(circle.state, 'leads').proposals.map(({ member }) => member)).not.toContain(a);
    expect(press(circle, 'takeRole')).toMatchObject({ what: 'leads', who: b });
    expect(next(circle)?.does).toBe('beginStep');
  });

  it('somebody who is not here has no role that a step could need', () => {
    const circle = choosing(4, 2);
    press(circle, 'takeRole');
    circle.leaves(circle.member(2));
    expect(circle.refused({ type: 'step.begun', ...circle.here, data: { to: 'ticks' } })).toBe('hasRole');
    const again = press(circle, 'takeRole');
    expect(again.who).not.toBe(circle.member(2));
    expect(caseView(circle.state)?.owner).toBe(again.who);
  });

  it('shows every usual role and those of a method of the group’s own', () => {
    const circle = choosing();
    takes(circle, 'drummer', circle.member(1));
    expect(rolesView(circle.state).map(({ role }) => role)).toEqual([
      ...['owner', 'leads', 'writer', 'timekeeper', 'observer', 'host'],
      'drummer',
    ]);
  });

  it('are offered side by side to nobody twice while there is somebody else', () => {
    const circle = choosing(2);
    const [a, b] = circle.members as [string, string];
    const first = (): readonly unknown[] =>
      rolesView(circle.state, ['writer', 'timekeeper', 'observer']).map((row) => row.first?.member ?? null);
    expect(first()).toEqual([a, b, a]);
    takes(circle, 'timekeeper', b);
    expect(first()).toEqual([a, null, b]);
  });

  it('somebody who has been removed has no role', () => {
    const circle = choosing(4);
    takes(circle, 'owner', circle.member(2));
    circle.does({ type: 'member.removed', data: { who: circle.member(2) } });
    expect(circle.dialogue.context.roles['owner']).toEqual([]);
    expect(roleView(circle.state, 'owner').holders).toEqual([]);
  });
});

describe('VC48 the six points', () => {
  it('are gone through one by one by the next press, and no case is told before', () => {
    const circle = choosing(4, 1);
    press(circle, 'takeRole');
    press(circle, 'beginStep');
    expect(press(circle, 'checkCase').what).toBe(ticks[0]);
    circle.does({ type: 'activity.opened', activity: circle.block(1) });
    circle.begins('intro');
    expect(circle.refused({ type: 'step.begun', ...circle.here, data: { to: 'telling' } })).toBe('isChecked');
    for (const tick of ticks.slice(1)) expect(press(circle, 'checkCase').what).toBe(tick);
    press(circle, 'beginStep');
    expect(circle.dialogue.value).toBe('talk');
  });

  it('are passed over only by leaving a point open knowingly', () => {
    const circle = choosing(4, 1);
    press(circle, 'takeRole');
    press(circle, 'beginStep');
    const session = circle.session(0);
    const five = ticks.slice(0, 5);
    circle.does({ type: 'case.checked', data: { session, ticks: five } });
    expect(caseView(circle.state)?.checked).toBe(false);
    circle.does({ type: 'case.checked', data: { session, ticks: five, unticked: ['self'] } });
    expect(caseView(circle.state)?.checked).toBe(true);
    expect(caseView(circle.state)?.ticks.at(-1)?.state).toBe('unticked');
    expect(next(circle)?.does).toBe('openBlock');
    // What is ticked is not left open.
    circle.does({ type: 'case.checked', data: { session, ticks: [...ticks], unticked: ['self'] } });
    expect(caseView(circle.state)?.ticks.at(-1)?.state).toBe('ticked');
  });

  it('belong to one case: another owner goes through them anew', () => {
    const circle = choosing(4, 1);
    press(circle, 'takeRole');
    circle.does({ type: 'case.checked', data: { session: circle.session(0), ticks: [...ticks] } });
    expect(circle.dialogue.context.checked).toBe(true);
    takes(circle, 'writer', circle.member(3));
    expect(caseView(circle.state)?.checked).toBe(true);
    releases(circle, 'owner', circle.member(1));
    takes(circle, 'owner', circle.member(2));
    expect(caseView(circle.state)?.checked).toBe(false);
    expect(circle.dialogue.context.checked).toBe(false);
  });

  it('are ticked by who leads or whose case it is, in the session that is open', () => {
    const circle = choosing(4, 1);
    press(circle, 'takeRole');
    const data = { session: circle.session(0), ticks: [...ticks] };
    expect(circle.refused({ type: 'case.checked', data }, circle.member(3))).toBe('isOwnOrLeads');
    expect(circle.refused({ type: 'case.checked', data }, circle.member(1))).toBe('accepted');
    const other = { ...data, session: circle.session(1) };
    expect(circle.refused({ type: 'case.checked', data: other })).toBe('isRunning');
  });
});

describe('VC49 consultation', () => {
  it('waits for the key question, which is the only text that is kept', () => {
    const circle = consulting();
    expect(next(circle)).toMatchObject({ does: 'wait', drafts: [] });
    const of = typesQuestion(circle);
    expect(caseView(circle.state)?.question?.text).toBe('Miten minä pysyn rauhallisena?');
    circle.does({
      type: 'question.edited',
      ...circle.here,
      data: { of },
      words: { text: 'Miten pysyn rauhallisena?' },
    });
    expect(caseView(circle.state)?.question?.text).toBe('Miten pysyn rauhallisena?');
    press(circle, 'beginStep');
    expect(press(circle, 'chooseWay').what).toBe('resonance');
    circle.does({ type: 'way.chosen', ...circle.here, data: { way: 'place' } });
    expect(circle.refused({ type: 'way.chosen', ...circle.here, data: { way: 'shouting' } })).toBe('isWay');
    press(circle, 'beginStep');
    expect(caseView(circle.state)?.way).toBe('place');
  });

  it('finds a way back without a key question: the others think together, and the step is begun again', () => {
    const circle = consulting();
    circle.does({ type: 'way.chosen', ...circle.here, data: { way: 'seek' } });
    expect(press(circle, 'beginStep').step).toBe('consultation');
    while (circle.turns.holder !== null) press(circle, 'nextTurn');
    expect(press(circle, 'beginStep').step).toBe('key-question');
    expect(next(circle)?.does).toBe('wait');
    typesQuestion(circle);
    expect(press(circle, 'beginStep').step).toBe('way');
    press(circle, 'chooseWay');
    expect(press(circle, 'beginStep').step).toBe('consultation');
  });

  it('lets everybody but the owner speak, and the owner writes nothing, whatever the way round', () => {
    const circle = consulting(2);
    const owner = circle.member(2);
    const of = typesQuestion(circle);
    press(circle, 'beginStep');
    press(circle, 'chooseWay');
    press(circle, 'beginStep');
    expect(circle.turns.order).toEqual(circle.members.filter((who) => who !== owner));
    expect(tableView(circle.state).apart).toEqual([owner]);
    expect(circle.refused({ type: 'turn.taken', ...circle.here, data: { who: owner } })).toBe('maySpeak');
    const words = { text: 'Mutta minä …' };
    const tries = [
      { type: 'question.added', ...circle.here, words },
      { type: 'question.edited', ...circle.here, data: { of }, words },
      { type: 'question.added', words },
      { type: 'insight.added', words },
      { type: 'topic.added', words },
    ] as const;
    for (const draft of tries) expect(circle.refused(draft, owner)).toBe('mayWrite');
    expect(circle.refused({ type: 'parked.added', words }, owner)).toBe('accepted');
    for (const draft of tries.slice(0, 1)) expect(circle.refused(draft, circle.member(1))).toBe('accepted');
    while (circle.turns.holder !== null) {
      expect(circle.turns.holder).not.toBe(owner);
      press(circle, 'nextTurn');
    }
    press(circle, 'beginStep');
    // The last word is the owner's alone, and now the others listen.
    expect(
      tableView(circle.state)
        .seats.filter(({ maySpeak }) => maySpeak)
        .map(({ member }) => member),
    ).toEqual([owner]);
    expect(circle.refused({ type: 'insight.added', words }, circle.member(1))).toBe('mayWrite');
  });

  it('takes the owner’s own words back also while they listen', () => {
    const circle = consulting(2);
    const owner = circle.member(2);
    const of = circle.does({ type: 'question.added', ...circle.here, words: { text: 'Miten minä …?' } }, owner);
    press(circle, 'beginStep');
    press(circle, 'chooseWay');
    press(circle, 'beginStep');
    expect(circle.refused({ type: 'question.withdrawn', ...circle.here, data: { of } }, owner)).toBe('accepted');
  });
});
