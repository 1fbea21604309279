/** The dialogue machine on every shortest path, beside a reference that a facilitator would recognise (floor.ts). */
import { dialogueMachine, type DialogueContext, type Step } from '@opelix/verme-core';
import type { AnyMachineSnapshot } from 'xstate';
import { lineOf, maySpeakNow } from '../../packages/core/src/activities/dialogue/dialogue.context.ts';
import { describe, expect, it } from 'vitest';
import { shownOf } from './floor-shown.ts';
import { heard, quiet, type Act, type Dialogue } from './floor.ts';
import { restingStates, walk, type Walk } from './walked.ts';

const [a, b, c] = ['d1:1', 'd1:2', 'd1:3'];

/** Each at most so often: that somebody has had two turns of a queue leads elsewhere than one, three no more than two. */
const atMost = (often: number, list: readonly string[]): string[] =>
  list.filter((who, i) => list.slice(0, i).filter((one) => one === who).length < often);

/** The key of a state: what may follow from it. `b` and `c` may be exchanged; the chair may not. */
const keyOf =
  (often: number) =>
  (snapshot: AnyMachineSnapshot): string => {
    const { steps, facts, turns, roles, checked, way } = snapshot.context as unknown as DialogueContext;
    const text = (swap: boolean): string => {
      const name = (who: string): string => (!swap ? who : who === b ? c : who === c ? b : who);
      const names = (list: readonly string[]): string[] => list.map(name);
      return JSON.stringify([
        snapshot.value,
        turns.at,
        names(turns.order),
        turns.holder === null ? null : name(turns.holder),
        names(atMost(often, turns.had)).sort(),
        names(turns.passed),
        turns.again,
        names(turns.hands),
        turns.groups.map((group) => names(group).sort()).sort(),
        // Who sat inside matters later only where those outside come in.
        names(steps[turns.at]?.rule === 'seats' || steps.some(({ swap }) => swap) ? turns.seats : []),
        turns.ended,
        checked,
        way,
        Object.entries(roles).map(([role, list]) => [role, names(list).sort()]),
        names(facts.present).sort(),
      ]);
    };
    const [one, other] = [text(false), text(true)];
    return one < other ? one : other;
  };

const seen: Walk<Dialogue, Act>['seen'] = ({ value, context }) => {
  const whole = context as unknown as DialogueContext;
  const { steps, facts, count, turns, roles, checked, way } = whole;
  const { order, holder, had, passed, again, hands, groups, seats, ended: over } = turns;
  return {
    value,
    step: steps[turns.at]?.id ?? null,
    begun: count,
    present: facts.present,
    leads: facts.leads,
    turns: { order, holder, had: [...had].sort(), passed, again, hands, groups, seats, over },
    roles,
    checked,
    way,
    line: lineOf(turns),
    heard: facts.present.filter((who) => maySpeakNow(whole, who)),
  };
};

/** Who acts for whom: whoever leads for all, each for themselves, and one for another. */
const acts = (type: string): Act[] => [
  ...[a, b, c].map((who) => ({ type, member: a, who })),
  { type, member: b, who: b },
  { type, member: c, who: c },
  { type, member: b, who: c },
];
const begun = (to: string, member: string = a): Act => ({ type: 'step.begun', member, to });
const taking: Act[] = [a, b].flatMap((member) => ['step.returned', 'turn.returned'].map((type) => ({ type, member })));

function tell(
  steps: readonly Step[],
  events: readonly Act[],
  present: readonly string[],
  limit: number,
  asked = taking,
  often = 1,
) {
  return walk<Dialogue, Act>({
    machine: dialogueMachine,
    input: { steps, facts: { leads: [a], present } },
    events,
    asked,
    key: keyOf(often),
    limit,
    first: quiet(steps, [a], present),
    next: heard,
    shown: shownOf,
    seen,
  });
}

describe('VC30 one method with every rule', () => {
  const steps: Step[] = [
    { id: 'still', rule: 'silent', minutes: 1, into: 'topic' },
    { id: 'free', rule: 'talk', minutes: 1 },
    { id: 'around', rule: 'round', minutes: 1, again: true },
    { id: 'stick', rule: 'piece', minutes: 1 },
    { id: 'line', rule: 'queue', minutes: 1 },
    { id: 'pairs', rule: 'groups', minutes: 1, size: 2 },
    { id: 'bowl', rule: 'seats', minutes: 1, seats: 2 },
  ];
  const events: Act[] = [
    ...steps.map(({ id }) => begun(id)),
    ...['turn.taken', 'turn.ended', 'turn.declined', 'hand.lowered'].flatMap(acts),
    ...[a, b, c].map((member) => ({ type: 'hand.raised', member })),
    ...[a, b].map((member) => ({ type: 'round.ended', member })),
    { type: 'groups.drawn', member: a, groups: [[a, b, c]] },
    ...[a, b].map((who) => ({ type: 'seat.taken', member: a, who })),
  ];
  const asked: Act[] = [
    ...taking,
    begun('around', b),
    begun('nowhere'),
    { ...begun('around'), order: [c, b, a] },
    { ...begun('around'), order: [c, b] },
    { ...begun('around'), order: [c, b, b] },
    { type: 'groups.drawn', member: b, groups: [[a, b, c]] },
    { type: 'groups.drawn', member: a, groups: [[a, b], [c]] },
    { type: 'groups.drawn', member: a, groups: [[a, b]] },
    { type: 'groups.drawn', member: a, groups: [[a, b, c, c]] },
    { type: 'content', member: c, kind: 'topic' },
    { type: 'content', member: c, kind: 'rule' },
    { type: 'turn.taken', member: a, who: 'd9:9' },
    { type: 'hand.raised', member: 'd9:9' },
    ...['seat.taken', 'seat.left'].flatMap(acts),
    { type: 'way.chosen', member: a, way: 'resonance' },
    { type: 'facts.changed', facts: { leads: [a], present: [a, c] } },
    { type: 'facts.changed', facts: { leads: [a], present: [] } },
    { type: 'facts.changed', facts: { leads: [b], present: [a, b, c] } },
  ];

  it('reaches every rule, agrees with the reference everywhere, and has a way on in every state', () => {
    const walked = tell(steps, events, [a, b, c], 200_000, asked);
    expect([...walked.values].sort()).toEqual([...restingStates(dialogueMachine)].sort());
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.paths).toBeGreaterThan(300);
    expect([...walked.refusals].sort()).toEqual(
      [
        ...[
          'hasHand',
          'hasNoHand',
          'hasSteps',
          'hasTurns',
          'isFree',
          'isGrouping',
          'isHolder',
          'isInto',
          'isKnownStep',
        ],
        ...['isNext', 'isNotHolder', 'isOrder', 'isOwnOrLeads', 'isPresent', 'leads', 'notNow'],
        ...['hasSeat', 'isNotSeated', 'isSeated', 'isWay'],
      ].sort(),
    );
  });
});

describe('VC40 people come and go', () => {
  const steps: Step[] = [
    { id: 'around', rule: 'round', minutes: 1, again: true },
    { id: 'line', rule: 'queue', minutes: 1 },
    { id: 'pairs', rule: 'groups', minutes: 1, size: 2 },
  ];
  const presences = [[a, b, c], [a, b], [a, c], [b, c], [a], []];
  const events: Act[] = [
    begun('around'),
    ...presences.map((present) => ({ type: 'facts.changed', facts: { leads: [a], present } })),
    ...[a, b, c].flatMap((who) =>
      ['turn.taken', 'turn.ended', 'turn.declined'].map((type) => ({ type, member: a, who })),
    ),
    { type: 'round.ended', member: a },
  ];
  const asked: Act[] = [...taking, begun('line'), begun('pairs')];

  it('never leaves the turn with somebody who has left, whoever comes or goes', () => {
    const walked = tell(steps, events, [a, b, c], 400_000, asked);
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.paths).toBeGreaterThan(300);
  });
});

describe('VC38 voices and roles', () => {
  const steps: Step[] = [
    { id: 'all-but', rule: 'round', minutes: 1, voices: { who: 'except', roles: ['owner'] }, needs: ['owner'] },
    { id: 'only', rule: 'queue', minutes: 1, voices: { who: 'only', roles: ['owner'] } },
    { id: 'chair', rule: 'piece', minutes: 1, voices: { who: 'leads' } },
  ];
  const events: Act[] = [
    ...steps.map(({ id }) => begun(id)),
    ...[b, c].map((who) => ({ type: 'role.taken', member: a, who, role: 'owner' })),
    { type: 'role.released', member: a, who: b, role: 'owner' },
    ...['turn.taken', 'turn.ended'].flatMap(acts),
    ...[b, c].map((member) => ({ type: 'hand.raised', member })),
  ];
  const asked: Act[] = [
    ...taking,
    { type: 'role.taken', member: b, who: c, role: 'owner' },
    { type: 'role.taken', member: a, who: 'd9:9', role: 'owner' },
    { type: 'role.released', member: c, who: b, role: 'owner' },
    { type: 'facts.changed', facts: { leads: [a], present: [a, b] } },
    { type: 'facts.changed', facts: { leads: [b], present: [a, b, c] } },
  ];

  it('lets speak whom the step lets speak, under every rule', () => {
    const walked = tell(steps, events, [a, b, c], 200_000, asked);
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.refusals).toContain('maySpeak');
    expect(walked.refusals).toContain('hasRole');
  });
});

describe('VC37 the line of raised hands', () => {
  const steps: Step[] = [{ id: 'line', rule: 'queue', minutes: 1 }];
  const events: Act[] = [
    begun('line'),
    ...[a, b, c].map((who) => ({ type: 'turn.taken', member: a, who })),
    ...[a, b, c].map((who) => ({ type: 'turn.ended', member: a, who })),
    ...[a, b, c].map((member) => ({ type: 'hand.raised', member })),
  ];

  it('is in the order of fewest turns in the step, then of time, however often somebody has spoken', () => {
    const walked = tell(steps, events, [a, b, c], 60_000, taking, 2);
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.paths).toBeGreaterThan(500);
  });
});

describe('VC47 the fishbowl', () => {
  const steps: Step[] = [
    { id: 'closed', rule: 'seats', minutes: 1, seats: 2 },
    { id: 'still', rule: 'silent', minutes: 1 },
    { id: 'change', rule: 'seats', minutes: 1, seats: 2, swap: true },
    { id: 'open', rule: 'seats', minutes: 1, seats: 3, open: true, voices: { who: 'except', roles: ['owner'] } },
  ];
  const events: Act[] = [
    ...steps.map(({ id }) => begun(id)),
    ...['seat.taken', 'seat.left'].flatMap(acts),
    ...[b, c].map((who) => ({ type: 'role.taken', member: a, who, role: 'owner' })),
  ];
  const asked: Act[] = [
    ...taking,
    { type: 'seat.taken', member: a, who: c, leaves: b },
    { type: 'seat.taken', member: a, who: b, leaves: c },
    { type: 'seat.taken', member: a, who: a, leaves: 'd9:9' },
    { type: 'seat.taken', member: a, who: 'd9:9' },
    { type: 'turn.taken', member: a, who: b },
    { type: 'hand.raised', member: b },
    { type: 'facts.changed', facts: { leads: [a], present: [a, c] } },
    { type: 'facts.changed', facts: { leads: [a], present: [] } },
  ];

  it('lets speak only those who sit inside, and makes room where one chair stays empty', () => {
    const walked = tell(steps, events, [a, b, c], 200_000, asked);
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    expect(walked.paths).toBeGreaterThan(90);
    for (const reason of ['hasSeat', 'isSeated', 'isNotSeated', 'isLeaving', 'maySpeak', 'isPresent', 'isOwnOrLeads'])
      expect(walked.refusals).toContain(reason);
  });
});

describe('VC48 a case', () => {
  const steps: Step[] = [
    {
      id: 'telling',
      rule: 'talk',
      minutes: 1,
      voices: { who: 'only', roles: ['owner'] },
      needs: ['owner'],
      ticks: 'needed',
    },
    { id: 'key', rule: 'talk', minutes: 1, into: 'question' },
    { id: 'way', rule: 'talk', minutes: 1, ways: ['resonance', 'seek'] },
    { id: 'think', rule: 'round', minutes: 1, voices: { who: 'except', roles: ['owner'] }, needs: ['owner'] },
  ];
  const here = { leads: [a], present: [a, b, c] };
  const events: Act[] = [
    ...steps.map(({ id }) => begun(id)),
    ...[b, c].map((who) => ({ type: 'role.taken', member: a, who, role: 'owner' })),
    ...[b, c].map((who) => ({ type: 'role.released', member: a, who, role: 'owner' })),
    ...['resonance', 'seek'].map((way) => ({ type: 'way.chosen', member: a, way })),
    ...[true, false].map((checked) => ({ type: 'facts.changed', facts: { ...here, checked } })),
  ];
  const written = ['added', 'edited', 'withdrawn'].flatMap((act) =>
    [a, b, c].map((member) => ({ type: 'content', kind: 'question', act, member })),
  );
  const asked: Act[] = [
    ...taking,
    ...written,
    { type: 'way.chosen', member: b, way: 'seek' },
    { type: 'way.chosen', member: a, way: 'nowhere' },
    { type: 'facts.changed', facts: { ...here, roles: { owner: [c] } } },
    { type: 'facts.changed', facts: { leads: [a], present: [a, c] } },
    ...[a, b].map((who) => ({ type: 'turn.taken', member: a, who })),
  ];

  it('is told by its owner after the six points, and thought about while the owner can neither speak nor write', () => {
    const walked = tell(steps, events, [a, b, c], 200_000, asked);
    expect(walked.dead).toEqual([]);
    expect(walked.missed).toEqual([]);
    for (const reason of ['isChecked', 'hasRole', 'isWay', 'mayWrite', 'maySpeak', 'leads'])
      expect(walked.refusals).toContain(reason);
  });
});
