/** Long ways through the process: whatever moment a group is at, two hundred things that people might do break nothing. */
import { emptyLog, fold, insert, order, type Envelope, type GroupState } from '@opelix/verme-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginning } from '../../packages/core/src/fold/beginning.ts';
import { can, step } from '../../packages/core/src/fold/fold.ts';
import { tellFiveSessions } from '../story/five-sessions.ts';
import { wishesOf, type Wish } from './acts.ts';

const prove = process.env['VERME_PROVE'] === '1';
const length = 200;
const text = (state: GroupState): string => JSON.stringify(state);

const { room: whole, moments } = tellFiveSessions('long');
const told = order(whole.log).events;
/** The group at each moment of its story, told once: a state is a value. */
const groups = moments.map(({ events }) => {
  const past = told.slice(0, events);
  return { past, state: past.reduce((state, event) => step(state, event), beginning) };
});

class Way {
  readonly events: Envelope[];
  state: GroupState;
  done = 0;
  #n: number;
  #time = (told.at(-1) as Envelope).at;
  readonly #device = whole.device;

  constructor({ past, state }: (typeof groups)[number]) {
    this.events = [...past];
    this.state = state;
    this.#n = past.filter(({ device }) => device === this.#device).length;
  }

  /** The first of some wishes that is allowed; that it was, and nothing else, is what the state then shows. */
  goes(pick: number): void {
    this.#time += (pick % 50) * 100;
    const wishes = wishesOf(this, pick, this.#time);
    for (let i = 0; i < 6; i += 1) {
      const wish = wishes[(pick * 31 + i * 17) % wishes.length];
      if (wish && this.#takes(this.#written(wish))) return;
    }
  }

  #written({ draft, for: member }: Wish): Envelope {
    const self = this.state.members.leads[0] ?? `${this.#device}:1`;
    return {
      ...draft,
      v: 1,
      room: whole.name,
      device: this.#device,
      n: this.#n + 1,
      seen: {},
      at: this.#time,
      member: member ?? self,
      ...(member === undefined || member === self ? {} : { via: 'chair' as const }),
    };
  }

  #takes(event: Envelope): boolean {
    if (!can(this.state, event).ok) return false;
    const { refused } = this.state;
    this.state = step(this.state, event);
    if (this.state.refused !== refused) throw new Error(`${event.type} was allowed and refused`);
    this.events.push(event);
    this.#n += 1;
    this.done += 1;
    return true;
  }
}

it('VC1 VC18 any two hundred deeds, from any moment of the story, are what their log folds to', () => {
  let [ways, deeds] = [0, 0];
  fc.assert(
    fc.property(
      fc.nat(groups.length - 1),
      fc.array(fc.nat(99_999), { minLength: length, maxLength: length, size: 'max' }),
      (moment, picks) => {
        const way = new Way(groups[moment] as (typeof groups)[number]);
        for (const pick of picks) way.goes(pick);
        ways += 1;
        deeds += way.done;
        // The log is as long as a whole story: one way in ten is folded from its beginning.
        if (ways % 10 !== 0) return;
        expect(text(fold(insert(emptyLog, way.events).log))).toBe(text(way.state));
      },
    ),
    { numRuns: prove ? 20_000 : 2000 },
  );
  // A way on which nothing happens proves nothing.
  expect(deeds / ways).toBeGreaterThan(length * 0.6);
});
