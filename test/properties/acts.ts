/** What people might do next, drawn from what a device sees: mostly sensible, sometimes out of turn. */
import type { Draft, GroupState, Id, Room } from '@opelix/verme-core';
import { blockOf, methods, ticks } from '../../packages/core/src/index.ts';
import { boardWishes } from './board-acts.ts';
/** A draft, and for whom it is recorded. */
export interface Wish {
  readonly draft: Draft;
  readonly for?: Id;
}

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
const idsOf = (state: GroupState, kind: 'topic' | 'rule' | 'summary'): string[] =>
  state.collections[kind].shelves.flat().map((entry) => entry.id);

interface Dialogue {
  readonly count: number;
  readonly steps: readonly { readonly id: string; readonly rule: string }[];
  readonly facts: { readonly present: readonly Id[] };
  readonly turns: { readonly holder: Id | null; readonly order: readonly Id[]; readonly at: number };
  readonly earlier: readonly unknown[];
}

/** All that is worth trying; `pick` turns the choices inside. */
export function wishesOf({ state }: Pick<Room, 'state'>, pick: number, now: number): readonly Wish[] {
  const { circle } = state.members;
  const who = at(circle, pick) ?? 'd1:1';
  const other = at(circle, pick >> 3) ?? who;
  const session = state.now.session;
  const planned = state.programme.sessions.find((id) => state.sessions[id]?.opened === null);
  const text = { text: `t${pick}` };
  const wishes: Wish[] = [
    { draft: { type: 'topic.added', words: text }, for: who },
    { draft: { type: 'rule.added', words: text }, for: other },
    { draft: { type: 'parked.added', words: text } },
    { draft: { type: 'member.added', data: { org: 1 + (pick % 4) }, words: { name: `N ${pick}` } } },
    { draft: { type: 'programme.changed', words: { aims: pick % 3 === 0 ? null : `a${pick}` } } },
    { draft: { type: 'chair.passed', data: { to: [who] } } },
    {
      draft: {
        type: 'slot.proposed',
        data: { start: now + (pick % 60) * 86_400_000, minutes: 60, date: '2027-01-12', time: '14:00', zone: 'UTC' },
      },
    },
    {
      draft: {
        type: 'consent.asked',
        data: { about: { kind: 'agreement', revision: state.agreement.revision }, of: [...circle] },
      },
    },
  ];
  const five = Math.max(5, circle.length);
  wishes.push(
    { draft: { type: 'summary.added', words: text } },
    { draft: { type: 'contact.allowed', data: { fields: ['phone'] }, words: { phone: `p${pick}` } }, for: who },
    { draft: { type: 'record.decided', data: { until: 'end', sees: 'group' }, words: text } },
    {
      draft: {
        type: 'evaluation.counted',
        data: { form: pick % 2 ? 'mid' : 'final', answers: five, counts: { heard: [pick % 3, 2, 3] } },
        words: { keep: [`k${pick}`] },
      },
    },
    {
      draft: {
        type: 'consent.asked',
        data: { about: { kind: 'summary', revision: state.summary.revision }, of: [...circle] },
      },
    },
  );
  if (circle.length > 4) wishes.push({ draft: { type: 'member.left', data: { who } }, for: who });
  for (const kind of ['topic', 'rule', 'summary'] as const) {
    const of = at(idsOf(state, kind), pick >> 2);
    if (of === undefined) continue;
    wishes.push({ draft: { type: `${kind}.edited`, data: { of }, words: text } });
    if (pick % 3 === 0) wishes.push({ draft: { type: `${kind}.withdrawn`, data: { of } } });
  }
  wishes.push(...planWishes(state, pick, who, other));
  wishes.push(...boardWishes(state, pick, who));
  const slot = at(Object.keys(state.schedule.slots), pick);
  const undated = state.programme.sessions[pick % Math.max(1, state.programme.sessions.length)];
  if (slot !== undefined && undated !== undefined) {
    const answer = at(['yes', 'no', 'maybe', 'remote'] as const, pick >> 1) ?? 'yes';
    wishes.push({ draft: { type: 'availability.given', data: { slot, answer } }, for: who });
    wishes.push({ draft: { type: 'date.decided', data: { session: undated, slot } } });
    wishes.push({ draft: { type: 'date.reopened', data: { session: undated } } });
    wishes.push({ draft: { type: 'slot.withdrawn', data: { slot } } });
  }
  const consent = Object.keys(state.consents).at(-1);
  if (consent !== undefined) {
    wishes.push({ draft: { type: 'consent.given', data: { consent } }, for: who });
    wishes.push({ draft: { type: 'consent.withheld', data: { consent }, words: { reason: 'r' } }, for: other });
    if (pick % 5 === 0) wishes.push({ draft: { type: 'consent.closed', data: { consent } } });
  }
  if (session === null) {
    const shut = state.programme.sessions.find((id) => state.sessions[id]?.closed !== null);
    if (planned !== undefined) wishes.push({ draft: { type: 'session.opened', data: { session: planned } } });
    if (shut !== undefined) wishes.push({ draft: { type: 'session.reopened', data: { session: shut } } });
    if (pick % 9 === 0) wishes.push({ draft: { type: 'group.closed', data: { without: 'summary' } } });
    if (planned !== undefined)
      wishes.push({ draft: { type: 'programme.changed', data: { add: { key: 'x', minutes: 30, at: 0 } } } });
    return wishes;
  }
  wishes.push(...caseWishes(state, session, pick, who));
  const left = pick % 4 === 0 ? now : null;
  wishes.push({ draft: { type: 'attendance.marked', data: { session, who, came: now - 60_000, left } } });
  wishes.push({ draft: { type: 'attendance.marked', data: { session, who: other, came: now - 60_000, left: null } } });
  wishes.push({
    draft: { type: pick % 2 ? 'session.resumed' : 'session.paused', data: { session, why: 'talk' } } as Draft,
  });
  wishes.push({ draft: { type: 'session.resumed', data: { session } } });
  if (pick % 7 === 0) wishes.push({ draft: { type: 'session.closed', data: { session } } });
  const blocks = state.sessions[session]?.blocks ?? [];
  const block = at(blocks, pick >> 1);
  const life = ['activity.opened', 'activity.closed', 'activity.dropped', 'activity.reopened'] as const;
  if (block !== undefined) {
    wishes.push({ draft: { type: 'activity.opened', activity: block } });
    wishes.push({ draft: { type: at(life, pick) ?? 'activity.opened', activity: block } });
  }
  const method = methods[(at(Object.keys(methods), pick) ?? 'check-in') as keyof typeof methods];
  wishes.push({ draft: { type: 'activity.added', data: { session, at: pick % 3, block: blockOf(method) } } });
  const activity = state.now.activity;
  if (activity !== null) wishes.push(...flowWishes(state, activity, pick, who, other));
  return wishes;
}

/** Cards, and what becomes of them: also out of turn, by the wrong one, and about a card that has changed. */
function planWishes(state: GroupState, pick: number, who: Id, other: Id): readonly Wish[] {
  const wishes: Wish[] = [
    {
      draft: { type: 'action.added', data: { owner: who, by: '2027-04-15' }, words: { text: `g${pick}` } },
      for: other,
    },
    {
      draft: {
        type: 'action.added',
        data: { owner: other, by: '2027-04-15', filled: { daily: true } },
        words: { text: `g${pick}`, daily: 'd' },
      },
    },
  ];
  const action = at(Object.keys(state.plans), pick >> 1);
  const flow = action === undefined ? undefined : state.plans[action]?.flow.context;
  if (action === undefined || flow === undefined) return wishes;
  const about = { kind: 'action', action, revision: flow.revision - (pick % 7 === 0 ? 1 : 0) } as const;
  const owner = flow.owner ?? who;
  const stand = at(['underway', 'done', 'stuck', 'dropped'] as const, pick >> 4) ?? 'done';
  const answer = at(['asked', 'approved', 'declined', 'notAsked'] as const, pick >> 4) ?? 'asked';
  return [
    ...wishes,
    { draft: { type: 'action.edited', data: { of: action, owner: pick % 4 ? who : null } }, for: owner },
    { draft: { type: 'action.edited', data: { of: action, filled: { daily: true } }, words: { daily: `d${pick}` } } },
    { draft: { type: 'action.edited', data: { of: action, filled: { daily: false } }, words: { daily: null } } },
    { draft: { type: 'consent.asked', data: { about, of: [owner] } } },
    ...(flow.round === null
      ? []
      : [{ draft: { type: 'consent.given', data: { consent: flow.round } } as Draft, for: owner }]),
    { draft: { type: 'action.committed', data: { action } } },
    { draft: { type: 'action.answered', data: { action, answer } }, for: other },
    { draft: { type: 'action.followed', data: { action, state: stand }, words: { why: 'w' } }, for: owner },
    { draft: { type: 'action.returned', data: { action } } },
    ...(pick % 3 === 0 ? [{ draft: { type: 'action.withdrawn', data: { of: action } } as Draft }] : []),
  ];
}

/** A case and what is tried after it. */
function caseWishes(state: GroupState, session: Id, pick: number, who: Id): readonly Wish[] {
  const points = ticks.filter((_, i) => (pick >> i) % 2 === 0);
  const kept = at(['own', 'shared', 'common'] as const, pick) ?? 'own';
  const words = kept === 'own' ? {} : { words: { text: `e${pick}` } };
  const of = at(
    state.collections.experiment.shelves.flat().map((entry) => entry.id),
    pick >> 2,
  );
  return [
    { draft: { type: 'case.checked', data: { session, ticks: points, unticked: pick % 2 ? [...ticks] : [] } } },
    { draft: { type: 'case.checked', data: { session, ticks: [...ticks] } }, for: who },
    { draft: { type: 'experiment.added', data: { kept }, ...words }, for: who },
    ...(of === undefined
      ? []
      : ([
          { draft: { type: 'experiment.edited', data: { of, kept }, ...words }, for: who },
          { draft: { type: 'experiment.followed', data: { of, session } } },
          { draft: { type: 'experiment.followed', data: { of, session, told: true }, words: { told: 't' } } },
          { draft: { type: 'experiment.withdrawn', data: { of } } },
        ] as const)),
  ];
}

function flowWishes(state: GroupState, activity: Id, pick: number, who: Id, other: Id): readonly Wish[] {
  const { context } = state.flows[activity] as { readonly context: Dialogue };
  const { turns, facts, steps, earlier } = context;
  const here = { activity, step: context.count };
  const step = at(steps, pick >> 2);
  const half = Math.max(2, facts.present.length >> 1);
  const groups = [facts.present.slice(0, half), facts.present.slice(half)].filter((group) => group.length > 0);
  const holder = turns.holder ?? who;
  const order = [...turns.order].reverse();
  return [
    ...(step === undefined ? [] : [{ draft: { type: 'step.begun', ...here, data: { to: step.id } } as Draft }]),
    ...(step === undefined ? [] : [{ draft: { type: 'step.begun', ...here, data: { to: step.id, order } } as Draft }]),
    { draft: { type: 'step.returned', ...here } },
    { draft: { type: 'turn.ended', ...here, data: { who: holder } } },
    { draft: { type: 'turn.ended', ...here, data: { who: holder } }, for: holder },
    { draft: { type: 'turn.declined', ...here, data: { who } }, for: who },
    { draft: { type: 'turn.taken', ...here, data: { who: other } } },
    { draft: { type: 'turn.returned', ...here, data: { turn: earlier.length } } },
    { draft: { type: 'round.ended', ...here } },
    { draft: { type: 'hand.raised', ...here }, for: who },
    { draft: { type: 'hand.lowered', ...here, data: { who } } },
    { draft: { type: 'groups.drawn', ...here, data: { groups } } as Draft },
    { draft: { type: 'role.taken', ...here, data: { role: 'presenter', who } }, for: who },
    { draft: { type: 'role.released', ...here, data: { role: 'presenter', who } }, for: who },
    ...(['role.taken', 'role.released'] as const).map((type): Wish => ({
      draft: { type, ...here, data: { role: at(['owner', 'leads', 'observer'], pick >> 1) ?? 'owner', who } },
    })),
    { draft: { type: 'role.taken', ...here, data: { role: 'owner', who: other } }, for: other },
    { draft: { type: 'way.chosen', ...here, data: { way: pick % 2 ? 'seek' : 'place' } } },
    { draft: { type: 'seat.taken', ...here, data: { who, ...(pick % 3 === 0 ? { leaves: other } : {}) } }, for: who },
    { draft: { type: 'seat.taken', ...here, data: { who: other } } },
    { draft: { type: 'seat.left', ...here, data: { who: other } } },
    { draft: { type: 'question.added', ...here, words: { text: 'q' } }, for: who },
    { draft: { type: 'insight.added', ...here, words: { text: 'i' } }, for: who },
    { draft: { type: 'topic.added', ...here, words: { text: 'w' } }, for: other },
  ];
}
