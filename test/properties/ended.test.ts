/** After `group.closed` nothing changes a group, whatever comes, in whatever order. */
import type { Draft, Envelope, Room } from '@opelix/verme-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { step } from '../../packages/core/src/fold/fold.ts';
import type { GroupState } from '../../packages/core/src/index.ts';
import { wishesOf } from './acts.ts';
import { moves, World } from './world.ts';

const prove = process.env['VERME_PROVE'] === '1';
const told = ({ refused: _, unknown: __, ...rest }: GroupState): string => JSON.stringify(rest);

function closes(room: Room): void {
  const session = room.state.now.session;
  const drafts: Draft[] = [
    ...(session === null ? [] : [{ type: 'session.closed', data: { session } } as const]),
    { type: 'record.decided', data: { until: 'end', sees: 'group' }, words: { text: 'x' } },
    { type: 'group.closed', data: { without: 'summary' } },
  ];
  for (const draft of drafts) room.record(draft);
}

it('VC112 nothing that anybody might do, or has done before, changes a group that has ended', () => {
  fc.assert(
    fc.property(moves(40), fc.array(fc.nat(99_999), { minLength: 30, maxLength: 30 }), (list, picks) => {
      const world = new World();
      const [room] = world.rooms;
      if (!room) throw new Error('no room');
      for (const move of list.filter(({ kind }) => kind === 'act')) world.move({ ...move, device: 0 });
      closes(room);
      expect(room.state.journey.value).toBe('closed');
      const before = told(room.state);
      const log = world.eventsOf(0);
      for (const pick of picks) {
        for (const { draft, for: member } of wishesOf(room, pick, world.time).slice(0, 12)) {
          const result = room.record(draft, member === undefined ? {} : { for: member });
          expect(result.ok ? 'accepted' : result.error).toMatch(/^(ended|badData)$/);
        }
        // An event of the past, told once more, whatever the device and the number.
        const past = log[pick % log.length] as Envelope;
        const again = { ...past, n: past.n + 5000, member: room.self ?? past.member };
        expect(told(step(room.state, again))).toBe(before);
      }
      expect(told(room.state)).toBe(before);
    }),
    { numRuns: prove ? 1000 : 30 },
  );
});
