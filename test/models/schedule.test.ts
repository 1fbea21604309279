/** The gate of dates, held against a reference written from the rule: an impossible date is put to that person first. */
import { scheduleMachine } from '@opelix/verme-core';
import { describe, expect, it } from 'vitest';
import { restingStates, walk } from './walked.ts';

interface Act {
  readonly type: string;
  readonly slot?: string;
  readonly who?: string;
  readonly answer?: string;
  readonly asked?: boolean;
  readonly byLeads?: boolean;
  readonly session?: string;
  readonly open?: { readonly who: string; readonly by: string };
  readonly sessions?: readonly string[];
  readonly members?: readonly string[];
}
interface Dates {
  readonly sessions: readonly string[];
  readonly members: readonly string[];
  /** `slot member` → what was said: `!` after a no that stays after asking aloud. */
  readonly said: Readonly<Record<string, string>>;
  readonly slots: readonly string[];
  /** session → slot, or the one who settles it by a day. */
  readonly dates: Readonly<Record<string, string | { readonly who: string; readonly by: string }>>;
}

const [s1, s2, one, two, a, b] = ['s1', 's2', 'x1', 'x2', 'a', 'b'];
const by = '2027-01-31';

const events: Act[] = [
  ...[one, two].flatMap((slot) => [
    { type: 'slot.proposed', slot },
    { type: 'slot.withdrawn', slot },
  ]),
  { type: 'availability.given', slot: one, who: a, answer: 'no', asked: false },
  { type: 'availability.given', slot: one, who: a, answer: 'no', asked: true },
  { type: 'availability.given', slot: one, who: b, answer: 'no', asked: false },
  { type: 'availability.given', slot: one, who: a, answer: 'remote', asked: true },
  { type: 'availability.given', slot: one, who: 'stranger', answer: 'yes', asked: false },
  { type: 'date.decided', byLeads: true, session: s1, slot: one },
  { type: 'date.decided', byLeads: true, session: s2, slot: one },
  { type: 'date.decided', byLeads: true, session: s2, slot: two },
  { type: 'date.decided', byLeads: true, session: s2, open: { who: b, by } },
  { type: 'date.decided', byLeads: false, session: s1, slot: one },
  { type: 'date.decided', byLeads: true, session: 'gone', slot: one },
  { type: 'date.reopened', byLeads: true, session: s1 },
  { type: 'date.reopened', byLeads: true, session: s2 },
  { type: 'date.reopened', byLeads: false, session: s2 },
  { type: 'facts.changed', sessions: [s1, s2], members: [a, b] },
  { type: 'facts.changed', sessions: [s1], members: [a] },
];
const asked: Act[] = [
  { type: 'date.decided', byLeads: true, session: s2, open: { who: 'stranger', by } },
  { type: 'date.decided', byLeads: true, session: s2 },
];

const isDateOf = (model: Dates, slot: string): readonly string[] =>
  Object.keys(model.dates).filter((session) => model.dates[session] === slot);

function next(model: Dates, event: Act): Dates | string {
  const { slot = '', session = '', who = '' } = event;
  switch (event.type) {
    case 'slot.proposed':
      return model.slots.includes(slot) ? 'isNewSlot' : { ...model, slots: [...model.slots, slot] };
    case 'slot.withdrawn':
      if (!model.slots.includes(slot)) return 'isSlot';
      if (isDateOf(model, slot).length > 0) return 'isFreeSlot';
      return {
        ...model,
        slots: model.slots.filter((other) => other !== slot),
        said: Object.fromEntries(Object.entries(model.said).filter(([key]) => !key.startsWith(`${slot} `))),
      };
    case 'availability.given':
      if (!model.slots.includes(slot)) return 'isSlot';
      if (!model.members.includes(who)) return 'isInCircle';
      return {
        ...model,
        said: {
          ...model.said,
          [`${slot} ${who}`]: `${event.answer}${event.answer === 'no' && event.asked ? '!' : ''}`,
        },
      };
    case 'date.decided': {
      if (!event.byLeads) return 'leads';
      if (!model.sessions.includes(session)) return 'isSession';
      if (event.slot === undefined) {
        const { open } = event;
        if (!open) return 'isSlot';
        if (!model.members.includes(open.who)) return 'isInCircle';
        return { ...model, dates: { ...model.dates, [session]: open } };
      }
      if (!model.slots.includes(slot)) return 'isSlot';
      if (isDateOf(model, slot).some((other) => other !== session)) return 'isFreeSlot';
      if (model.members.some((member) => model.said[`${slot} ${member}`] === 'no')) return 'absentWereAsked';
      return { ...model, dates: { ...model.dates, [session]: slot } };
    }
    case 'date.reopened': {
      if (!event.byLeads) return 'leads';
      const { [session]: date, ...others } = model.dates;
      return date === undefined ? 'isDecided' : { ...model, dates: others };
    }
    default: {
      const { sessions = [], members = [] } = event;
      const kept = Object.entries(model.dates).filter(([of]) => sessions.includes(of));
      return { ...model, sessions, members, dates: Object.fromEntries(kept) };
    }
  }
}

const valueOf = ({ sessions, dates, slots }: Dates): string => {
  if (sessions.length > 0 && sessions.every((session) => dates[session] !== undefined)) return 'settled';
  return slots.length > 0 ? 'gathering' : 'empty';
};

const sorted = (record: object): unknown => Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1));

describe('VC28 the gate of dates', () => {
  const tell = () =>
    walk<Dates, Act>({
      machine: scheduleMachine,
      events,
      asked,
      key: ({ context }) => {
        const { answers, decided, open, sessions, members } = context as Record<string, object>;
        return JSON.stringify([sorted(answers ?? {}), sorted(decided ?? {}), sorted(open ?? {}), sessions, members]);
      },
      limit: 60_000,
      first: { sessions: [], members: [], said: {}, slots: [], dates: {} },
      next,
      shown: (model) => ({
        value: valueOf(model),
        slots: [...model.slots].sort(),
        said: sorted(model.said),
        dates: sorted(model.dates),
      }),
      seen: ({ value, context }) => {
        const { answers, decided, open } = context as unknown as {
          answers: Record<string, Record<string, { answer: string; asked: boolean }>>;
          decided: Record<string, string>;
          open: Record<string, object>;
        };
        const said = Object.entries(answers).flatMap(([slot, given]) =>
          Object.entries(given).map(([who, { answer, asked: aloud }]) => [
            `${slot} ${who}`,
            `${answer}${aloud ? '!' : ''}`,
          ]),
        );
        return {
          value,
          slots: Object.keys(answers).sort(),
          said: sorted(Object.fromEntries(said) as object),
          dates: sorted({ ...decided, ...open }),
        };
      },
    });

  it('reaches every state and has a way on in each', () => {
    const walked = tell();
    expect([...walked.values].sort()).toEqual([...restingStates(scheduleMachine)].sort());
    expect(walked.dead).toEqual([]);
    expect(walked.paths).toBeGreaterThan(100);
    expect([...walked.refusals].sort()).toEqual(
      ['absentWereAsked', 'isDecided', 'isFreeSlot', 'isInCircle', 'isNewSlot', 'isSession', 'isSlot', 'leads'].sort(),
    );
  });
});
