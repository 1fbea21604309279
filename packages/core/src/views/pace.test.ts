import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOfSteps, Circle, talk } from '../testing/circle.ts';
import { agendaView, type AgendaBlock } from './agenda.view.ts';
import { paceProposal } from './pace.ts';

const block = (activity: string, planned: number, more: Partial<AgendaBlock> = {}): AgendaBlock => ({
  activity,
  kind: 'dialogue',
  method: '',
  title: '',
  state: 'ahead',
  protect: false,
  planned,
  real: null,
  start: 0,
  ...more,
});

const agendas = fc.array(
  fc.record({
    planned: fc.integer({ min: 0, max: 60 }),
    protect: fc.boolean(),
    state: fc.constantFrom('done' as const, 'now' as const, 'ahead' as const, 'dropped' as const),
  }),
  { maxLength: 12 },
);

describe('VC51 pace', () => {
  it('says nothing within three minutes', () => {
    expect(paceProposal([block('a', 30)], 2)).toBeNull();
    expect(paceProposal([block('a', 30)], 0)).toBeNull();
  });

  it('reckons to the end that was agreed on with the date, whenever the door was opened', () => {
    const opened = (late: number) => {
      const circle = new Circle({ sessions: [[blockOfSteps([{ ...talk, minutes: 120 }])], []] });
      circle.dates();
      const agreed = circle.time + 120 * 60_000;
      circle.wait(late);
      circle.opens();
      const { plannedEnd, behind } = agendaView(circle.state, circle.session(), circle.time) ?? {};
      return { after: ((plannedEnd ?? 0) - agreed) / 60_000, behind };
    };
    expect(opened(0)).toEqual({ after: 0, behind: 0 });
    expect(opened(-20)).toEqual({ after: 0, behind: 0 });
    expect(opened(10)).toEqual({ after: 0, behind: 10 });
    // At quite another time of the day it has its minutes from then.
    expect(opened(90)).toEqual({ after: 90, behind: 0 });
  });

  it('takes from the longest, a little from each, by hand figures', () => {
    const blocks = [block('a', 20), block('b', 10), block('out', 15, { protect: true })];
    // 10 and 5 may go: six minutes leave five of each.
    expect(paceProposal(blocks, 6)).toEqual({
      changes: [{ activity: 'a', from: 20, to: 14 }].map((change) => ({ ...change })),
      drop: null,
    });
    expect(paceProposal(blocks, 15)).toEqual({
      changes: [
        { activity: 'a', from: 20, to: 10 },
        { activity: 'b', from: 10, to: 5 },
      ],
      drop: null,
    });
  });

  it('takes a minute where most is left, and from the earlier one where as much is left', () => {
    expect(paceProposal([block('a', 10), block('b', 20)], 6)).toEqual({
      changes: [
        { activity: 'a', from: 10, to: 9 },
        { activity: 'b', from: 20, to: 15 },
      ],
      drop: null,
    });
  });

  it('drops the smallest block that is just enough', () => {
    expect(paceProposal([block('a', 10), block('b', 20)], 20)).toEqual({
      changes: [{ activity: 'b', from: 20, to: 10 }],
      drop: 'a',
    });
  });

  it('drops the smallest block that is enough when shortening is not, and nothing else then', () => {
    const blocks = [block('a', 30), block('b', 17), block('c', 5)];
    // 15 + 8 + 2 = 25 may go; 30 are needed: b whole (17) and 13 of a.
    expect(paceProposal(blocks, 30)).toEqual({ changes: [{ activity: 'a', from: 30, to: 17 }], drop: 'b' });
    expect(paceProposal([block('out', 30, { protect: true })], 20)).toBeNull();
  });

  it('never touches what is protected, done, open or dropped, never halves a block, and reaches the time or drops', () => {
    fc.assert(
      fc.property(agendas, fc.integer({ min: 0, max: 240 }), (list, behind) => {
        const blocks = list.map((one, i) => block(`d1:${i + 1}`, one.planned, one));
        const proposal = paceProposal(blocks, behind);
        const free = blocks.filter((one) => one.state === 'ahead' && !one.protect);
        if (behind < 3) {
          expect(proposal).toBeNull();
          return;
        }
        const byId = new Map(free.map((one) => [one.activity, one]));
        const changes = proposal?.changes ?? [];
        const dropped = byId.get(proposal?.drop ?? '');
        if (proposal?.drop !== null && proposal) expect(dropped).toBeDefined();
        for (const { activity, from, to } of changes) {
          const one = byId.get(activity);
          expect(one?.planned).toBe(from);
          expect(activity).not.toBe(proposal?.drop);
          expect(to).toBeLessThan(from);
          expect(to).toBeGreaterThanOrEqual(Math.max(3, from / 2));
        }
        const won = changes.reduce((sum, { from, to }) => sum + from - to, dropped?.planned ?? 0);
        const shortening = free.reduce(
          (sum, { planned }) => sum + Math.max(0, planned - Math.max(3, Math.ceil(planned / 2))),
          0,
        );
        if (shortening >= behind) {
          expect(proposal?.drop).toBeNull();
          expect(won).toBe(behind);
        } else {
          // Dropping comes in where there is anything to drop; only what is left over may stay missing.
          expect(dropped === undefined).toBe(free.length === 0);
          const best = Math.max(
            0,
            ...free.map((one) => one.planned - Math.max(0, one.planned - Math.max(3, Math.ceil(one.planned / 2)))),
          );
          expect(won).toBeGreaterThanOrEqual(Math.min(behind, shortening + best));
        }
      }),
    );
  });
});

describe('VC51 a clock that is wrong, or a session left open', () => {
  it('says bounded minutes and proposes nothing', () => {
    const circle = new Circle({ sessions: [[blockOfSteps([talk]), blockOfSteps([talk])], []] });
    circle.opens();
    circle.does({ type: 'activity.opened', activity: circle.block() });
    const agenda = agendaView(circle.state, circle.session(), Date.UTC(2100, 0, 1));
    expect(agenda?.proposal).toBeNull();
    expect(agenda?.blocks[0]?.real).toBe(12 * 60);
  });
});
