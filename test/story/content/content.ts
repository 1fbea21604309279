/** What the example group says and writes in session one, in the language that it speaks. */
import type { Lang } from '@opelix/verme-core';
import type { Person } from '../people.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

export interface Content {
  readonly group: { readonly name: string; readonly theme: string; readonly project: string; readonly code: string };
  /** Where the first session is held. */
  readonly place: string;
  /** Eight at least; the first leads. */
  readonly people: readonly Person[];
  readonly rules: readonly string[];
  readonly topics: readonly string[];
  /** Where the candidate dates would be held: four houses, two dates each. */
  readonly houses: readonly [string, string, string, string];
  readonly aims: string;
  readonly recordDecision: string;
  /** One hope each at check-out, of those who asked for it to be written. */
  readonly hopes: readonly { readonly seat: number; readonly text: string }[];
}

export const contents: Readonly<Record<Lang, Content>> = { fi, sv, en };

/** Local dates and times that are proposed; Helsinki is UTC+2 in winter and UTC+3 from 28 March 2027. */
const times = [
  ['2027-01-12', '14:00'],
  ['2027-01-14', '14:00'],
  ['2027-02-10', '13:00'],
  ['2027-02-11', '14:00'],
  ['2027-03-09', '14:00'],
  ['2027-03-10', '13:00'],
  ['2027-04-08', '14:00'],
  ['2027-04-13', '14:00'],
] as const;

export interface Slot {
  readonly date: string;
  readonly time: string;
  readonly place: string;
}

/** The candidate slots of a group. */
export const slotsOf = ({ houses }: Content): readonly Slot[] =>
  times.map(([date, time], index) => ({ date, time, place: houses[Math.floor(index / 2)] ?? '' }));

/** What a letter of `answers` means. */
export const letters = { K: 'yes', J: 'maybe', E: 'no' } as const;

/** Answers by seat, a letter for each slot. */
export const answers = [
  'KKKKKKKJ',
  'KKEKKKKK',
  'KKKKKJKK',
  'KEKEKKJK',
  'KKKJKKKK',
  'KKKKKKEK',
  'KJKKKEKK',
  'JKKEKKKK',
] as const;
