/**
 * Three devices write, lose touch, hear things twice and late, and hand the pen over while all of them write. Rules:
 * packages/core/SPEC.md. Failing seeds are pinned in `examples`.
 */
import { createRoom, emptyLog, exportLog, fold, idOf, importLog, insert, order } from '@opelix/verme-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, step } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { lived, moves, shuffled, type World } from './world.ts';

const prove = process.env['VERME_PROVE'] === '1';
const numRuns = prove ? 2500 : 60;
const text = (value: unknown): string => JSON.stringify(value);
const said = { worlds: 0, events: 0, passes: 0, refused: 0, open: 0 };

/** Nothing stands before what its device had seen. */
function causesFirst(world: World): void {
  const reached: Record<string, number> = {};
  for (const event of world.eventsOf(0)) {
    if (event.n !== (reached[event.device] ?? 0) + 1) throw new Error(`${idOf(event)} before its own earlier one`);
    for (const [device, n] of Object.entries(event.seen))
      if ((reached[device] ?? 0) < n) throw new Error(`${idOf(event)} before ${device}:${n}, which it had seen`);
    reached[event.device] = event.n;
  }
}

describe('worlds of three devices', () => {
  it('VC4 VC5 VC70 one log gives one state, however it arrives; what the spine covers never changes', () => {
    fc.assert(
      fc.property(moves(90), fc.nat(), (list, seed) => {
        const covered: string[][] = [[], [], []];
        const world = lived(list, ({ rooms }) => {
          rooms.forEach((room, i) => {
            const now = order(room.log);
            const ids = now.events.slice(0, now.covered).map(idOf);
            const earlier = covered[i] as string[];
            if (ids.length < earlier.length || earlier.some((id, at) => ids[at] !== id))
              throw new Error(`what device ${i} had as covered has changed`);
            covered[i] = ids;
          });
        });
        const [one, two, three] = world.rooms.map((room) => text(room.state));
        expect(two).toBe(one);
        expect(three).toBe(one);
        const all = world.everything;
        // All at once, one by one, and in batches; each gives the order and the state that the rooms have.
        const orders = world.eventsOf(0).map(idOf);
        const whole = insert(emptyLog, shuffled(all, seed)).log;
        expect(order(whole).events.map(idOf)).toEqual(orders);
        expect(whole.waiting.size).toBe(0);
        expect(text(fold(whole))).toBe(one);
        const late = createRoom({ name: 'world', device: 'dff', now: () => 0 });
        const mixed = shuffled(all, seed + 1);
        for (let from = 0, size = 1; from < mixed.length; from += size, size = 1 + ((size * 7) % 23))
          late.receive(mixed.slice(from, from + size));
        expect(text(late.state)).toBe(one);
        causesFirst(world);
        said.worlds += 1;
        said.events += all.length;
        said.passes += world.passes;
        said.refused += world.rooms[0]?.state.refused.length ?? 0;
        said.open = Math.max(said.open, all.length - order(whole).covered);
      }),
      { numRuns },
    );
    // A world in which nothing happens proves nothing.
    expect(said.passes).toBeGreaterThan(said.worlds / 4);
    expect(said.refused).toBeGreaterThan(0);
    expect(said.events / said.worlds).toBeGreaterThan(50);
    if (prove) console.log(JSON.stringify(said));
  });

  it('VC70 a room that takes events as they come is the fold of its log, at every move', () => {
    fc.assert(
      fc.property(moves(60), (list) => {
        let moved = 0;
        lived(list, ({ rooms }) => {
          moved += 1;
          const room = rooms[moved % rooms.length];
          if (room && moved % 4 === 0) expect(text(room.state)).toBe(text(fold(room.log)));
        });
      }),
      { numRuns: prove ? 1000 : 25 },
    );
  });

  it('VC3 no edit is refused because what it changes does not exist yet', () => {
    fc.assert(
      fc.property(moves(80), (list) => {
        const world = lived(list);
        const { state } = world.rooms[0] as (typeof world.rooms)[0];
        const byId = new Map(world.everything.map((event) => [idOf(event), event]));
        const gone = new Set(
          world.everything
            .filter(({ type }) => type.endsWith('.withdrawn'))
            .map(({ data }) => (data as { of?: string }).of),
        );
        for (const [id, reason] of state.refused) {
          const event = byId.get(id);
          if (reason !== 'exists' || !event?.type.endsWith('.edited')) continue;
          const { of } = event.data as { of: string };
          // Withdrawn by somebody else meanwhile, or never accepted: both are fair; an event that comes later is not.
          const ids = order(world.rooms[0]?.log ?? emptyLog).events.map(idOf);
          expect(gone.has(of) || ids.indexOf(of) < ids.indexOf(id)).toBe(true);
        }
      }),
      { numRuns: prove ? 1000 : 25 },
    );
  });

  it('VC8 the log of every device, whatever it waits for, is the same after export and import', () => {
    fc.assert(
      fc.property(moves(60), (list) => {
        const world = lived(list.slice(0, -1), ({ rooms }) => {
          const room = rooms[list.length % rooms.length];
          if (!room || room.log.size % 5 !== 0) return;
          const file = exportLog(room.log);
          const read = importLog(file, 'world');
          if (!read.ok) throw new Error(`${read.error.reason} ${read.error.where}`);
          expect(exportLog(read.value)).toBe(file);
          expect(text(fold(read.value))).toBe(text(room.state));
        });
        expect(world.rooms).toHaveLength(3);
      }),
      { numRuns: prove ? 500 : 15 },
    );
  });

  it('VC12 can and step never differ; a refused event changes nothing but what is refused', () => {
    fc.assert(
      fc.property(moves(80), (list) => {
        let state = beginning;
        for (const event of lived(list).eventsOf(0)) {
          const verdict = can(state, event);
          const next = step(state, event);
          const last = next.refused.at(-1);
          const isRefused = next.refused !== state.refused;
          expect(verdict.ok).toBe(!isRefused);
          if (!verdict.ok) {
            expect(last).toEqual([idOf(event), verdict.reason]);
            for (const key of Object.keys(state) as (keyof typeof state)[])
              if (key !== 'refused' && key !== 'unknown') expect(next[key]).toBe(state[key]);
          }
          state = next;
        }
      }),
      { numRuns: prove ? 1000 : 25 },
    );
  });

  it('VC10 a state that went through JSON goes on to the same bytes', () => {
    fc.assert(
      fc.property(moves(70), fc.nat(), (list, cut) => {
        const events = lived(list).eventsOf(0);
        const at = cut % events.length;
        let [kept, copied] = [beginning, beginning];
        events.forEach((event, i) => {
          if (i === at) copied = JSON.parse(text(copied)) as typeof copied;
          kept = step(kept, event);
          copied = step(copied, event);
        });
        expect(text(copied)).toBe(text(kept));
      }),
      { numRuns: prove ? 1000 : 25 },
    );
  });
});
