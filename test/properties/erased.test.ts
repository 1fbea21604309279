/** Words can be erased: that changes no decision (law 4). */
import { emptyLog, fold, insert, order, type Envelope } from '@opelix/verme-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellSessionOne } from '../story/session-one.ts';
import { lived, moves } from './world.ts';

const prove = process.env['VERME_PROVE'] === '1';
/** Fields that hold what people said or wrote. */
const wordFields = new Set([
  ...['name', 'role', 'email', 'theme', 'project', 'code', 'aims', 'text', 'title', 'question', 'place', 'remote'],
  ...['travel', 'reasons', 'orgs', 'words', 'phone', 'why'],
]);
const bones = (events: readonly Envelope[]): string => {
  const state = fold(insert(emptyLog, events).log);
  // A session's method is words; a block's method is the name of data.
  const sessions = Object.values(state.sessions).map(({ method: _, ...rest }) => rest);
  return JSON.stringify({ ...state, sessions }, (key, value: unknown) => (wordFields.has(key) ? undefined : value));
};
const erased = (events: readonly Envelope[], which: (i: number) => boolean): Envelope[] =>
  events.map((event, i) => (event.words && which(i) ? { ...event, words: null } : event));

const story = order(tellSessionOne(4, 'erased').room.log).events;

it('VC13 the whole of session one decides the same without a word', () => {
  expect(bones(erased(story, () => true))).toBe(bones(story));
});

it('VC13 any words of any world can be erased', () => {
  fc.assert(
    fc.property(moves(70), fc.nat(), (list, mask) => {
      const events = lived(list).eventsOf(0);
      expect(bones(erased(events, (i) => (mask >> (i % 20)) % 2 === 0))).toBe(bones(events));
    }),
    { numRuns: prove ? 1000 : 25 },
  );
});
