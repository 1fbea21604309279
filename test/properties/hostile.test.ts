/**
 * What comes from outside is not trusted: real events with one thing wrong, and events of a device that nobody knows.
 * Nothing throws, and what is not accepted changes nothing but the refusals.
 */
import {
  createRoom,
  exportLog,
  fold,
  importLog,
  insert,
  order,
  parseEvent,
  penOf,
  type Envelope,
} from '@opelix/verme-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, step } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import type { GroupState } from '../../packages/core/src/index.ts';
import {
  nextView,
  pathView,
  planView,
  scheduleView,
  sessionView,
  tableView,
  tasksView,
} from '../../packages/core/src/index.ts';
import { tellSessionOne } from '../story/session-one.ts';
import { mutated, mutations } from './mutations.ts';

const prove = process.env['VERME_PROVE'] === '1';
const { room } = tellSessionOne(4, 'hostile');
const events = order(room.log).events;
const states: GroupState[] = [beginning];
for (const event of events) states.push(step(states.at(-1) as GroupState, event));
const types = [
  ...new Set(events.map(({ type }) => type)),
  'group.closed',
  'dream.told',
  'member.removed',
  'hand.raised',
  ...['action.added', 'action.edited', 'action.withdrawn', 'action.committed', 'action.followed', 'action.answered'],
  'device.bound',
  'pen.passed',
  'pen.taken',
];

const accepted = ({ refused: _, unknown: __, ...rest }: GroupState): string => JSON.stringify(rest);
const look = (state: GroupState): void => {
  for (const view of [pathView, tableView, scheduleView, sessionView, planView]) view(state);
  tasksView(state, state.members.circle[1] ?? 'd1:1');
  nextView(state, { now: 1, seed: 1 });
};
const said = { tried: 0, parsed: 0, accepted: 0 };

describe('hostile events', () => {
  it('VC14 VC12 one wrong thing in a real event: nothing throws, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.array(mutations, { minLength: 1, maxLength: 3 }), (which, when, list) => {
        const event = events[which % events.length] as Envelope;
        // In its own moment, or in any other.
        const at = when % 3 === 0 ? when % states.length : which % events.length;
        const state = states[at] as GroupState;
        const input = list.reduce<unknown>((one, mutation) => mutated(one as Envelope, mutation, types), event);
        said.tried += 1;
        const parsed = parseEvent(input);
        if (!parsed.ok) {
          expect(parsed.error.reason).not.toBe('');
          return;
        }
        said.parsed += 1;
        const before = JSON.stringify(state);
        const next = step(state, parsed.value);
        expect(JSON.stringify(state)).toBe(before);
        expect(can(state, parsed.value).ok).toBe(next.refused === state.refused);
        if (next.refused === state.refused) said.accepted += 1;
        else expect(accepted(next)).toBe(accepted(state));
        expect(JSON.parse(JSON.stringify(next))).toEqual(next);
        look(next);
      }),
      { numRuns: prove ? 40_000 : 1500 },
    );
    expect(said.parsed).toBeGreaterThan(said.tried / 5);
    if (prove) console.log(JSON.stringify(said));
  });

  it('VC14 whatever is thrown at a room, it stands, and its log is exported and imported the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), mutations), { minLength: 1, maxLength: 12 }), fc.nat(), (list, cut) => {
        const from = 20 + (cut % (events.length - 20));
        const listener = createRoom({ name: 'hostile', device: 'd5', now: () => 1 });
        listener.receive(events.slice(0, from));
        listener.receive(
          list.map(([which, mutation]) => mutated(events[which % events.length] as Envelope, mutation, types)),
        );
        look(listener.state);
        const file = exportLog(listener.log);
        const read = importLog(file);
        if (!read.ok) throw new Error(`${read.error.reason} ${read.error.where} ${read.error.detail}`);
        expect(exportLog(read.value)).toBe(file);
        expect(JSON.stringify(fold(read.value))).toBe(JSON.stringify(listener.state));
      }),
      { numRuns: prove ? 4000 : 120 },
    );
  });

  it('VC15 VC7 a device that nobody knows changes nothing, be it first of all devices, and found a group as it may', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('d0', 'd1a0', 'dff')), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.boolean(),
        (list, cut, hasSeen) => {
          const from = 20 + (cut % (events.length - 20));
          const log = insert(room.log, []).log;
          expect(log.size).toBe(events.length);
          const victim = createRoom({ name: 'hostile', device: 'd5', now: () => 1 });
          victim.receive(events.slice(0, from));
          const before = accepted(victim.state);
          const counts: Record<string, number> = {};
          const forged = list.flatMap(([which, device]): unknown[] => {
            const event = which % 4 === 0 ? (events[0] as Envelope) : (events[which % events.length] as Envelope);
            const n = (counts[device] = (counts[device] ?? 0) + 1);
            const seen = hasSeen ? { d1a: 1 + (which % from) } : {};
            const founds = event.type === 'group.founded';
            const member = founds ? `${device}:${n}` : event.member;
            const takes = which % 4 === 1 ? { type: 'pen.taken', data: {}, words: {} } : {};
            return [{ ...event, device, n, seen: n === 1 ? seen : {}, member, ...takes }];
          });
          victim.receive(forged);
          expect(accepted(victim.state)).toBe(before);
          expect(penOf(victim.log)).toBe('d1a');
          expect(victim.log.size).toBe(from + list.length);
        },
      ),
      {
        numRuns: prove ? 4000 : 120,
        examples: [
          // One founding event of a smaller device took the whole group over.
          [[[0, 'd0']], 0, false],
          // Somebody whom nobody knows takes the pen.
          [[[1, 'd0']], 0, true],
        ],
      },
    );
  });
});
