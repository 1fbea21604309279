import { describe, expect, it } from 'vitest';
import type { DateSet } from './best-sets-shapes.ts';
import { compromisesOf } from './compromises.ts';

const plain: DateSet = {
  slots: ['a', 'b', 'c'],
  gaps: [7, 7],
  missing: [],
  unknown: [],
  reluctant: [],
  remote: [],
  alwaysMissing: [],
};

describe('compromisesOf', () => {
  it('has nothing to say about a set that suits all', () => {
    expect(compromisesOf(plain)).toEqual([]);
    expect(compromisesOf({ ...plain, slots: [], gaps: [] })).toEqual([]);
  });

  it('names who is missing again and again first, then goes date by date', () => {
    const set: DateSet = {
      ...plain,
      missing: [
        { slot: 'a', members: ['Ada'] },
        { slot: 'c', members: ['Ada', 'Bea'] },
      ],
      unknown: [{ slot: 'a', members: ['Cid'] }],
      reluctant: [{ slot: 'b', members: ['Cid'] }],
      remote: [{ slot: 'a', members: ['Bea'] }],
      alwaysMissing: ['Ada'],
    };
    expect(compromisesOf(set)).toEqual([
      { kind: 'sameMissing', member: 'Ada', slots: ['a', 'c'] },
      { kind: 'missing', slot: 'a', members: ['Ada'] },
      { kind: 'unknown', slot: 'a', members: ['Cid'] },
      { kind: 'remote', slot: 'a', members: ['Bea'] },
      { kind: 'reluctant', slot: 'b', members: ['Cid'] },
      { kind: 'missing', slot: 'c', members: ['Ada', 'Bea'] },
    ]);
  });

  it('says of a single date only that somebody is missing', () => {
    const missing = [{ slot: 'a', members: ['Ada'] }];
    const set: DateSet = { ...plain, slots: ['a'], gaps: [], missing, alwaysMissing: ['Ada'] };
    expect(compromisesOf(set)).toEqual([{ kind: 'missing', slot: 'a', members: ['Ada'] }]);
  });

  it('calls a gap short below half of the longest', () => {
    expect(compromisesOf({ ...plain, gaps: [7, 14] })).toEqual([]);
    expect(compromisesOf({ ...plain, gaps: [15, 7] })).toEqual([
      { kind: 'shortGap', slots: ['b', 'c'], days: 7, longest: 15 },
    ]);
  });
});
