/**
 * What is still open on a plan card, as keys of kind questions. Nothing of it is an error, and only four of them keep a
 * card from being taken. Words are never read here: `filled` says which of them are there.
 */
import type { Entry } from '../collections/collection.ts';
import type { ActionField } from '../planning/action.ts';
import { isCourse } from '../planning/forms.ts';
import { isHolidayWeek } from './weeks.ts';

/** An open question about a plan card, in the order of the bridge. */
export const gaps = [
  'need',
  'forms',
  'courseOnly',
  'audience',
  'who',
  'owner',
  'ownerAbsent',
  'ownerBusy',
  'pair',
  'time',
  'holidays',
  'work',
  'ownTime',
  'cost',
  'funder',
  'asks',
  'daily',
  'trial',
  'evaluation',
  'feedbackOnly',
] as const;
/** An open question about a plan card. */
export type Gap = (typeof gaps)[number];
/** What a card must have before somebody can take it. */
export const neededGaps: readonly Gap[] = ['owner', 'ownerAbsent', 'time', 'daily'];

/** What is known of a card beside its record. */
export interface GapFacts {
  readonly owner: string | null;
  readonly pair: string | null;
  readonly asks: string | null;
  /** The owner is in the room; outside a session nobody is absent. */
  readonly ownerHere: boolean;
  /** Cards that are not over, of the same owner. */
  readonly ofOwner: number;
  /** How many of the ideas that it links to still stand. */
  readonly needs: number;
}

/** How many cards of one owner are asked about: more than these. */
export const enoughForOne = 2;
/** How many cards that were taken and are not over are asked about: more than these. */
export const enoughForGroup = 5;

/** What is open on a card. */
export function gapsOf({ data }: Entry<'action'>, facts: GapFacts): readonly Gap[] {
  const { forms = [], from, by, work, euros, funder, trial, level } = data;
  const has = (field: ActionField): boolean => data.filled?.[field] === true;
  const open: Readonly<Record<Gap, boolean>> = {
    need: facts.needs === 0 && !has('need'),
    forms: forms.length === 0,
    courseOnly: forms.length > 0 && forms.every(isCourse),
    audience: !has('audience'),
    who: !has('who'),
    owner: facts.owner === null,
    ownerAbsent: facts.owner !== null && !facts.ownerHere,
    ownerBusy: facts.owner !== null && facts.ofOwner > enoughForOne,
    pair: facts.owner !== null && facts.pair === null,
    time: by === undefined,
    holidays: [from, by].some((date) => date !== undefined && isHolidayWeek(date)),
    work: work === undefined,
    ownTime: work === 'own',
    // Nothing is a valid cost; unknown is not nothing.
    cost: euros === undefined && !has('cost'),
    funder: euros !== undefined && euros > 0 && funder === undefined,
    asks: facts.asks === null,
    daily: !has('daily'),
    trial: has('daily') && trial === undefined,
    evaluation: level === undefined && !has('evaluation'),
    feedbackOnly: level === 'reaction',
  };
  return gaps.filter((gap) => open[gap]);
}
