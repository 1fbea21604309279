/** Journey, formation, session and consent, each held against a reference of a few lines. */
import { consentMachine, formationMachine, journeyMachine, sessionMachine } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { restingStates, walk, type Walked } from './walked.ts';

const reachesAll = (walked: Walked, machine: Parameters<typeof restingStates>[0]): void => {
  expect([...walked.values].sort()).toEqual([...restingStates(machine)].sort());
};
const both = [true, false];

describe('VC23 the journey', () => {
  interface Place {
    readonly at: 'forming' | 'inSession' | 'between' | 'closed';
  }
  interface Act {
    readonly type: string;
    readonly byLeads: boolean;
    readonly recorded?: boolean;
    readonly summed?: boolean;
  }
  const ways: Record<string, Partial<Record<Place['at'], Place['at']>>> = {
    'session.opened': { forming: 'inSession', between: 'inSession' },
    'session.closed': { inSession: 'between' },
    'session.reopened': { between: 'inSession' },
    'group.closed': { between: 'closed' },
  };
  const tell = () =>
    walk({
      machine: journeyMachine,
      events: Object.keys(ways).flatMap((type) =>
        both.flatMap((byLeads): Act[] =>
          type === 'group.closed'
            ? both.flatMap((recorded) => both.map((summed) => ({ type, byLeads, recorded, summed })))
            : [{ type, byLeads }],
        ),
      ),
      key: (snapshot) => String(snapshot.value),
      limit: 200,
      first: { at: 'forming' } as Place,
      next: ({ at }, { type, byLeads, recorded, summed }) => {
        const to = ways[type]?.[at];
        if (to === undefined) return 'notNow';
        if (!byLeads) return 'leads';
        if (to !== 'closed') return { at: to };
        return recorded !== true ? 'recordIsDecided' : summed === true ? { at: to } : 'summaryIsApproved';
      },
      shown: ({ at }) => at,
      seen: ({ value }) => value,
    });

  it('VC21 VC22 reaches every state; only a closed group has no way on', () => {
    const walked = tell();
    reachesAll(walked, journeyMachine);
    expect(walked.dead).toEqual(['closed']);
    expect([...walked.refusals].sort()).toEqual(['leads', 'notNow', 'recordIsDecided', 'summaryIsApproved']);
  });
});

describe('VC24 forming', () => {
  interface Forming {
    readonly people: number;
    readonly date: boolean;
  }
  const types = ['member.added', 'member.left', 'member.removed', 'date.decided', 'date.reopened', 'session.opened'];
  const tell = () =>
    walk({
      machine: formationMachine,
      events: types.map((type) => ({ type })),
      // More than three people tell nothing new.
      key: ({ context }) => `${Math.min(3, context['members'] as number)} ${String(context['firstDate'])}`,
      limit: 400,
      first: { people: 1, date: false } as Forming,
      next: ({ people, date }, { type }) => {
        if (type === 'member.added') return { people: people + 1, date };
        if (type === 'member.left' || type === 'member.removed') return { people: people > 1 ? people - 1 : 1, date };
        if (type === 'date.decided') return { people, date: true };
        if (type === 'date.reopened') return { people, date: false };
        return people < 2 ? 'hasPeers' : date ? { people, date } : 'hasDate';
      },
      shown: ({ people, date }) => [people, date, people < 2 ? 'gathering' : date ? 'ready' : 'undated'],
      seen: ({ value, context }) => [context['members'], context['firstDate'], value],
    });

  it('reaches every state and has a way on in each', () => {
    const walked = tell();
    reachesAll(walked, formationMachine);
    expect(walked.dead).toEqual([]);
    expect([...walked.refusals].sort()).toEqual(['hasDate', 'hasPeers']);
  });
});

describe('VC25 a session', () => {
  interface Sitting {
    readonly at: 'running' | 'paused' | 'closed';
    readonly open: string | null;
    readonly why: 'talk' | 'pause' | null;
  }
  interface Act {
    readonly type: string;
    readonly byLeads: boolean;
    readonly why?: 'talk' | 'pause';
    readonly activity?: string;
    readonly life?: string;
  }
  const lives = ['ahead', 'open', 'closed', 'dropped'];
  const ofActivity = ['opened', 'closed', 'reopened', 'dropped', 'moved', 'extended'].map((name) => `activity.${name}`);
  const events: Act[] = both.flatMap((byLeads) => [
    ...['session.resumed', 'session.closed', 'session.reopened'].map((type) => ({ type, byLeads })),
    ...(['talk', 'pause'] as const).map((why) => ({ type: 'session.paused', why, byLeads })),
    ...ofActivity.flatMap((type) =>
      ['d1:2', 'd1:3'].flatMap((activity) => lives.map((life) => ({ type, activity, life, byLeads }))),
    ),
  ]);

  function next(model: Sitting, event: Act): Sitting | string {
    const { at, open } = model;
    const { type, byLeads, activity = '', life = '' } = event;
    if (!type.startsWith('activity.')) {
      const allowed = {
        'session.paused': at === 'running',
        'session.resumed': at === 'paused',
        'session.closed': at !== 'closed',
        'session.reopened': at === 'closed',
      }[type];
      if (allowed !== true) return 'notNow';
      if (!byLeads) return 'leads';
      if (type === 'session.paused') return { at: 'paused', open, why: event.why ?? 'pause' };
      return type === 'session.closed'
        ? { at: 'closed', open: null, why: model.why }
        : { at: 'running', open, why: null };
    }
    const standing = ['activity.dropped', 'activity.moved', 'activity.extended'].includes(type);
    if (at === 'closed' || (at === 'paused' && !standing)) return 'isRunning';
    if (!byLeads) return 'leads';
    switch (type) {
      case 'activity.opened':
        return life === 'ahead' ? { ...model, open: activity } : 'isAhead';
      case 'activity.closed':
        return life === 'open' ? { ...model, open: null } : 'isOpen';
      case 'activity.reopened':
        if (life === 'dropped') return model;
        return life === 'closed' ? { ...model, open: activity } : 'isClosed';
      case 'activity.dropped':
        if (life !== 'ahead' && life !== 'open') return 'isNotClosed';
        return open === activity ? { ...model, open: null } : model;
      case 'activity.moved':
        return life === 'ahead' ? model : 'isAhead';
      default:
        return life === 'ahead' || life === 'open' ? model : 'isNotClosed';
    }
  }

  const tell = () =>
    walk<Sitting, Act>({
      machine: sessionMachine,
      events,
      key: ({ value, context }) => `${String(value)} ${JSON.stringify(context)}`,
      limit: 4000,
      first: { at: 'running', open: null, why: null },
      next,
      shown: ({ at, open, why }) => [at, open, why],
      seen: ({ value, context }) => [value, context['activity'], context['why']],
    });

  it('reaches every state and has a way on in each', () => {
    const walked = tell();
    reachesAll(walked, sessionMachine);
    expect(walked.dead).toEqual([]);
    expect([...walked.refusals].sort()).toEqual(
      ['isAhead', 'isClosed', 'isNotClosed', 'isOpen', 'isRunning', 'leads', 'notNow'].sort(),
    );
  });
});

describe.each([2, 3])('VC27 a consent round of %i', (count) => {
  interface Round {
    readonly said: Readonly<Record<string, 'given' | 'withheld'>>;
    readonly over: boolean;
  }
  type Act = { readonly type: string; readonly who?: string; readonly byLeads?: boolean };
  const of = ['d1:1', 'd1:2', 'd1:3'].slice(0, count);
  const valueOf = ({ said, over }: Round): string => {
    if (over) return 'closed';
    const all = of.map((who) => said[who]);
    return all.includes('withheld') ? 'withheld' : all.includes(undefined) ? 'asking' : 'given';
  };
  const tell = () =>
    walk<Round, Act>({
      machine: consentMachine,
      input: { of },
      events: [
        ...[...of, 'd9:9'].flatMap((who) => [
          { type: 'consent.given', who },
          { type: 'consent.withheld', who },
        ]),
        ...both.map((byLeads) => ({ type: 'consent.closed', byLeads })),
      ],
      // Members may be exchanged: only how many gave it, and how many withheld it, tells two states apart.
      key: ({ value, context }) =>
        `${String(value)} ${Object.values(context['answers'] as object)
          .sort()
          .join()}`,
      limit: 2000,
      first: { said: {}, over: false },
      next: (model, { type, who = '', byLeads }) => {
        if (model.over) return 'isOpen';
        if (type === 'consent.closed') return byLeads ? { ...model, over: true } : 'leads';
        if (!of.includes(who)) return 'isAsked';
        return { ...model, said: { ...model.said, [who]: type === 'consent.given' ? 'given' : 'withheld' } };
      },
      shown: (model) => [valueOf(model), model.said],
      seen: ({ value, context }) => [value, context['answers']],
    });

  it('reaches every state; a round that is closed takes no more answers', () => {
    const walked = tell();
    reachesAll(walked, consentMachine);
    expect(walked.dead.every((key) => key.startsWith('closed'))).toBe(true);
    expect([...walked.refusals].sort()).toEqual(['isAsked', 'isOpen', 'leads']);
  });
});
