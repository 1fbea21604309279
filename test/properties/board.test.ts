/**
 * The board, whatever is done with it: every note is there once with its words, and stands where a few lines of sets say
 * that it stands. Events with something wrong change nothing, and any order of arrival gives the same board.
 */
import {
  boardView,
  createRoom,
  emptyLog,
  fold,
  insert,
  order,
  parseEvent,
  type Draft,
  type Envelope,
  type GroupState,
  type Id,
  type Room,
} from '@opelix/verme-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, step } from '../../packages/core/src/fold/fold.ts';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { mutated, mutations } from './mutations.ts';

const prove = process.env['VERME_PROVE'] === '1';
const kinds = ['write', 'cluster', 'move', 'loosen', 'merge', 'part', 'withdraw', 'dissolve', 'edit'] as const;
const deeds = (longest: number) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(99), b: fc.nat(99) }), {
    minLength: 5,
    maxLength: longest,
  });
type Deed = { readonly kind: (typeof kinds)[number]; readonly a: number; readonly b: number };

/** The board in sets: what each note says, in which cluster it is, and under which note it lies. */
class Sets {
  readonly text = new Map<Id, string>();
  readonly cluster = new Map<Id, Id>();
  readonly under = new Map<Id, Id>();
  readonly clusters: Id[] = [];

  isUnder(note: Id): boolean {
    return this.text.has(this.under.get(note) ?? '');
  }
  lying(top: Id): readonly Id[] {
    return [...this.text.keys()].filter((note) => {
      for (let at: Id | undefined = note; at !== undefined; at = this.isUnder(at) ? this.under.get(at) : undefined) {
        if (at !== note && at === top) return true;
      }
      return false;
    });
  }
  /** Notes that stand, by cluster (empty: loose), each with its words and those of the notes under it. */
  shown(): unknown {
    const tops = [...this.text.keys()].filter((note) => !this.isUnder(note));
    const said = (note: Id) => [
      this.text.get(note),
      this.lying(note)
        .map((one) => this.text.get(one))
        .sort(),
    ];
    const of = (note: Id): Id => {
      const cluster = this.cluster.get(note) ?? '';
      return this.clusters.includes(cluster) ? cluster : '';
    };
    return ['', ...this.clusters].map((cluster) => [cluster, tops.filter((note) => of(note) === cluster).map(said)]);
  }
}

const founded = (): Room => {
  let time = 1_800_000_000_000;
  const room = createRoom({ name: 'board', device: 'd1', now: () => (time += 1000) });
  const programme = { id: 'own', sessions: [{ key: 's1', minutes: 60, blocks: [] }] };
  const data = { lang: 'fi', zone: 'UTC', org: 1, programme } as const;
  room.record({ type: 'group.founded', data, words: { name: 'B', founder: { name: 'A' } } });
  room.record({ type: 'member.added', data: { org: 2 }, words: { name: 'C' } });
  return room;
};
function does(room: Room, draft: Draft): Id | null {
  const done = room.record(draft);
  return done.ok ? `${done.value.device}:${done.value.n}` : null;
}

/** Does a deed in the room and in the sets; what the sets refuse the room must refuse, too. */
function deed(room: Room, sets: Sets, { kind, a, b }: Deed): void {
  const notes = [...sets.text.keys()];
  const one = notes[a % Math.max(1, notes.length)] ?? '';
  const other = notes[b % Math.max(1, notes.length)] ?? '';
  const cluster = sets.clusters[b % Math.max(1, sets.clusters.length)] ?? '';
  const is = (draft: Draft, holds: boolean, then: (id: Id) => void): void => {
    const id = does(room, draft);
    expect([kind, id !== null]).toEqual([kind, holds]);
    if (id !== null) then(id);
  };
  const text = `t${a}-${b}`;
  switch (kind) {
    case 'write':
      return is({ type: 'idea.added', words: { text } }, true, (id) => sets.text.set(id, text));
    case 'cluster':
      return is({ type: 'cluster.added' }, true, (id) => sets.clusters.push(id));
    default:
  }
  if (one === '') return;
  switch (kind) {
    case 'edit':
      return is({ type: 'idea.edited', data: { of: one }, words: { text } }, true, () => sets.text.set(one, text));
    case 'move':
      return is({ type: 'idea.clustered', data: { of: one, cluster: cluster || 'd9:9' } }, cluster !== '', () =>
        sets.cluster.set(one, cluster),
      );
    case 'loosen':
      return is({ type: 'idea.clustered', data: { of: one, cluster: null } }, true, () => sets.cluster.delete(one));
    case 'merge':
      return is(
        { type: 'idea.merged', data: { of: [one], into: other } },
        one !== other && !sets.isUnder(one) && !sets.isUnder(other),
        () => sets.under.set(one, other),
      );
    case 'part':
      return is({ type: 'idea.parted', data: { of: one } }, sets.isUnder(one), () => sets.under.delete(one));
    case 'withdraw':
      return is({ type: 'idea.withdrawn', data: { of: one } }, true, () => sets.text.delete(one));
    default:
      if (cluster === '') return;
      return is({ type: 'cluster.withdrawn', data: { of: cluster } }, true, () =>
        sets.clusters.splice(sets.clusters.indexOf(cluster), 1),
      );
  }
}

function seen(state: GroupState): unknown {
  const { clusters, loose } = boardView(state);
  const said = (notes: typeof loose) =>
    notes.map(({ text, originals }) => [text, originals.map((one) => one.text).sort()]);
  return [['', said(loose)], ...clusters.map(({ cluster, notes }) => [cluster, said(notes)])];
}

describe('VC81 the board of any deeds', () => {
  it('is what a few lines of sets say; going back and forth in its phases loses nothing', () => {
    fc.assert(
      fc.property(deeds(80), (list) => {
        const room = founded();
        const sets = new Sets();
        for (const one of list) deed(room, sets, one);
        expect(seen(room.state)).toEqual(sets.shown());
        does(room, { type: 'ideas.opened' });
        const ideas = boardView(room.state).notes.map(({ idea }) => idea);
        if (ideas.length > 1) {
          expect(does(room, { type: 'ballots.asked', data: { cap: 3, ideas } })).not.toBeNull();
          expect(does(room, { type: 'votes.counted', data: { of: ideas[0] ?? '', count: 1 } })).not.toBeNull();
          expect(does(room, { type: 'ballots.opened' })).not.toBeNull();
          for (const _ of ['counting', 'sorting', 'gathering']) does(room, { type: 'board.returned' });
        }
        expect(seen(room.state)).toEqual(sets.shown());
      }),
      { numRuns: prove ? 3000 : 120 },
    );
  });

  it('is the same in whatever order and batches its events arrive', () => {
    fc.assert(
      fc.property(deeds(60), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (list, salts) => {
        const room = founded();
        const sets = new Sets();
        for (const one of list) deed(room, sets, one);
        const { events } = order(room.log);
        const mixed = events
          .map((event, at) => [((at + 1) * ((salts[at % salts.length] ?? 1) + 7)) % 9973, event] as const)
          .sort(([x], [y]) => x - y)
          .map(([, event]) => event);
        const cut = (salts[0] ?? 0) % (mixed.length + 1);
        const log = insert(insert(emptyLog, mixed.slice(0, cut)).log, mixed.slice(cut)).log;
        expect(JSON.stringify(fold(log))).toBe(JSON.stringify(room.state));
      }),
      { numRuns: prove ? 2000 : 80 },
    );
  });
});

/** A board through all its phases, with every event that it knows. */
function whole(): readonly Envelope[] {
  const room = founded();
  const takes = (draft: Draft): Id => {
    const id = does(room, draft);
    if (id === null) throw new Error(`${draft.type} was refused`);
    return id;
  };
  takes({ type: 'board.asked', words: { question: 'Mitä tarvitsemme?' } });
  const ideas = ['a', 'b', 'c', 'd', 'e'].map((text) =>
    takes({ type: 'idea.added', words: { text, so: 's', whose: 'w' } }),
  );
  const [a = '', b = '', c = ''] = ideas;
  takes({ type: 'ideas.opened' });
  const cluster = takes({ type: 'cluster.added' });
  takes({ type: 'cluster.edited', data: { of: cluster }, words: { text: 'n' } });
  for (const of of ideas.slice(0, 3)) takes({ type: 'idea.clustered', data: { of, cluster } });
  takes({ type: 'idea.clustered', data: { of: c, cluster: null } });
  takes({ type: 'idea.merged', data: { of: [a], into: b } });
  takes({ type: 'idea.parted', data: { of: a } });
  takes({ type: 'ballots.asked', data: { cap: 3, ideas } });
  for (const of of ideas.slice(0, 4)) takes({ type: 'votes.counted', data: { of, count: 1 } });
  takes({ type: 'ballots.opened' });
  takes({ type: 'votes.counted', data: { of: a, count: 2 } });
  takes({ type: 'priorities.confirmed', data: { of: [a, b] } });
  takes({ type: 'idea.edited', data: { of: a, prepares: 'd1:2' } });
  takes({ type: 'board.returned' });
  takes({ type: 'idea.withdrawn', data: { of: c } });
  return order(room.log).events;
}

const accepted = ({ refused: _, unknown: __, ...rest }: GroupState): string => JSON.stringify(rest);

it('VC14 VC12 one wrong thing in an event of the board: nothing throws, and what is refused changes nothing', () => {
  const events = whole();
  const states: GroupState[] = [beginning];
  for (const event of events) states.push(step(states.at(-1) as GroupState, event));
  const types = [...new Set(events.map(({ type }) => type))];
  expect(types.length).toBeGreaterThan(12);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.array(mutations, { minLength: 1, maxLength: 3 }), (which, when, list) => {
      // Written once more, under a number of its own: a log has no number twice.
      const event = { ...(events[which % events.length] as Envelope), n: events.length + 1 };
      const state = states[when % states.length] as GroupState;
      const input = list.reduce<unknown>((one, mutation) => mutated(one as Envelope, mutation, types), event);
      const parsed = parseEvent(input);
      if (!parsed.ok) return;
      const before = JSON.stringify(state);
      const next = step(state, parsed.value);
      expect(JSON.stringify(state)).toBe(before);
      expect(can(state, parsed.value).ok).toBe(next.refused === state.refused);
      if (next.refused !== state.refused) expect(accepted(next)).toBe(accepted(state));
      const board = boardView(next);
      const lying = board.notes.reduce((sum, { originals }) => sum + originals.length, 0);
      const standing = next.collections.idea.shelves.flat().filter(({ withdrawn }) => !withdrawn).length;
      expect(board.notes.length + lying).toBe(standing);
    }),
    { numRuns: prove ? 20_000 : 1500 },
  );
});
