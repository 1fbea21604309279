/** What is open on a card, at the borders: from the facts alone. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../collections/collection.ts';
import { addsWhole, cardIn } from '../testing/cards.ts';
import { Circle } from '../testing/circle.ts';
import { enoughForGroup, enoughForOne, gapsOf, neededGaps, type GapFacts } from './plan-gaps.ts';

const circle = new Circle();
const { card } = cardIn(circle, addsWhole(circle));
const facts: GapFacts = { owner: 'a', pair: 'b', asks: 'c', ownerHere: true, ofOwner: 1, needs: 1 };
const open = (data: Partial<Entry<'action'>['data']> = {}, more: Partial<GapFacts> = {}) =>
  gapsOf({ ...card, data: { ...card.data, ...data } }, { ...facts, ...more });
const { filled } = card.data;

describe('VC136 what is open on a card', () => {
  it('is nothing on a whole one', () => {
    expect(open()).toEqual([]);
  });

  it.each([
    [enoughForOne, []],
    [enoughForOne + 1, ['ownerBusy']],
  ])('of an owner of %i is %j', (ofOwner, gaps) => {
    expect(open({}, { ofOwner })).toEqual(gaps);
  });

  it('is of an owner only where there is one', () => {
    expect(open({}, { owner: null, ownerHere: false, pair: null, ofOwner: 9 })).toEqual(['owner']);
    expect(open({}, { ownerHere: false })).toEqual(['ownerAbsent']);
    expect(open({}, { pair: null })).toEqual(['pair']);
    expect(open({}, { asks: null })).toEqual(['asks']);
  });

  it('is no need where one is linked or written', () => {
    expect(open({}, { needs: 0 })).toEqual([]);
    expect(open({ filled: { ...filled, need: false } })).toEqual([]);
    expect(open({ filled: { ...filled, need: false } }, { needs: 0 })).toEqual(['need']);
  });

  it.each([
    [0, []],
    [1, ['funder']],
  ])('for %i euros is %j', (euros, gaps) => {
    expect(open({ euros })).toEqual(gaps);
    expect(open({ euros, funder: 'project' })).toEqual([]);
  });

  it.each([
    ['2027-02-21', []],
    ['2027-02-22', ['holidays']],
    ['2027-03-14', ['holidays']],
    ['2027-03-15', []],
  ])('on %s is %j, at either end', (date, gaps) => {
    expect(open({ by: date })).toEqual(gaps);
    expect(open({ from: date })).toEqual(gaps);
  });

  it.each(['audience', 'who'] as const)('is the %s where no word of it is written', (field) => {
    expect(open({ filled: { ...filled, [field]: false } })).toEqual([field]);
  });

  it('is the evaluation where there is neither a level nor a word of it', () => {
    const without = { ...filled, evaluation: false };
    expect(open({ filled: without })).toEqual([]);
    const { level: _, ...data } = card.data;
    expect(gapsOf({ ...card, data }, facts)).toEqual([]);
    expect(gapsOf({ ...card, data: { ...data, filled: without } }, facts)).toEqual(['evaluation']);
    expect(open({ level: 'reaction', filled: without })).toEqual(['feedbackOnly']);
  });

  it('is no trial of what nobody does daily', () => {
    const { trial: _, ...untried } = card.data;
    const gaps = (data: Entry<'action'>['data']) => gapsOf({ ...card, data }, facts);
    expect(gaps(untried)).toEqual(['trial']);
    expect(gaps({ ...untried, filled: { ...filled, daily: false } })).toEqual(['daily']);
  });

  it('keeps a card from being taken in four things', () => {
    expect(neededGaps).toEqual(['owner', 'ownerAbsent', 'time', 'daily']);
    expect(enoughForGroup).toBe(5);
  });
});
