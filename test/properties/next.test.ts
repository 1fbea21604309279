/** The one obvious press: what it proposes is allowed, and pressing on comes to an end. */
import { nextView } from '@opelix/verme-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moves, World } from './world.ts';

const prove = process.env['VERME_PROVE'] === '1';

it('VC54 what the next press proposes is allowed, whatever has happened before', () => {
  const waits = new Set(['hasDate', 'hasPeers', 'hasRole']);
  fc.assert(
    fc.property(moves(60), (list) => {
      const world = new World();
      const [room] = world.rooms;
      for (const move of list.filter(({ kind }) => kind === 'act')) {
        world.move({ ...move, device: 0 });
        const next = room && nextView(room.state, { now: world.time, seed: move.pick });
        const [draft] = next?.drafts ?? [];
        if (!room || !next || !draft) continue;
        const verdict = room.can(draft, next.for === null ? {} : { for: next.for });
        if (verdict.ok || waits.has(verdict.reason)) continue;
        throw new Error(`${next.does}: ${JSON.stringify(draft)} would be refused: ${verdict.reason}`);
      }
    }),
    { numRuns: prove ? 2000 : 60 },
  );
});

it('VC54 pressing on closes a session, whatever has happened in it', () => {
  fc.assert(
    fc.property(moves(40), (list) => {
      const world = new World();
      const room = world.rooms[0] as (typeof world.rooms)[0];
      for (const move of list.filter(({ kind }) => kind === 'act')) world.move({ ...move, device: 0 });
      for (let press = 0; press < 600; press += 1) {
        if (room.state.now.session === null) return;
        const next = nextView(room.state, { now: world.time, seed: press });
        // Waiting for a decision is no dead end: the chair goes on to the next block by hand.
        if (!next || next.drafts.length === 0) return;
        for (const draft of next.drafts) {
          const done = room.record(draft, next.for === null ? {} : { for: next.for });
          if (done.ok) continue;
          if (done.error === 'hasRole') return;
          throw new Error(`${next.does}: ${JSON.stringify(draft)} was refused: ${done.error}`);
        }
      }
      expect(room.state.now.session).toBeNull();
    }),
    { numRuns: prove ? 1000 : 25 },
  );
});
