import type { ScheduleView } from '@opelix/verme-core';

/** Texts of `<verme-schedule>`. */
export interface ScheduleTexts {
  readonly title: string;
  /** The letter for taking part remotely; the other three stand with the answers. */
  readonly remoteLetter: string;
  /** Weekdays from Sunday, and a day as it is said aloud: `Keskiviikko 11.2.` */
  readonly weekdays: readonly string[];
  dayAloud(weekday: string, day: number, month: number): string;
  readonly grid: string;
  readonly proposing: string;
  proposal(dates: number): string;
  readonly answering: string;
  /** Who has not answered yet. */
  waits(names: string): string;
  readonly settled: string;
  readonly noAnswer: string;
  readonly where: string;
  readonly remote: string;
  readonly hint: string;
  cell(name: string, day: string): string;
  said(name: string, day: string, answer: string): string;
  readonly withdraw: string;

  readonly addDates: string;
  readonly oneDate: string;
  readonly manyDates: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  readonly place: string;
  readonly weekday: string;
  readonly every: string;
  readonly weeks: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly add: string;
  readonly addRow: string;
  addAll(count: number): string;
  readonly gap: string;
  readonly periodFirst: string;
  readonly periodLast: string;
  readonly wishes: string;
  added(count: number): string;

  readonly askAloud: string;
  ask(day: string, name: string): string;
  recordWhat(name: string): string;
  readonly maybe: string;
  readonly remotely: string;
  readonly absent: string;
  readonly another: string;
  readonly noOther: string;
  readonly none: Readonly<Record<Exclude<ScheduleView['none'], null>, string>>;

  which(n: number, of: number): string;
  readonly previous: string;
  readonly next: string;
  readonly suitsAll: string;
  missing(day: string, names: string): string;
  unknown(day: string, names: string): string;
  reluctant(day: string, names: string): string;
  remoteThen(day: string, names: string): string;
  sameMissing(name: string, days: string): string;
  shortGap(from: string, to: string, days: number): string;

  readonly thenAll: string;
  readonly details: string;
  decide(count: number): string;
  readonly decideAfter: string;
  readonly leaveOpen: string;
  readonly openTitle: string;
  readonly openWho: string;
  readonly openBy: string;
  readonly openSave: string;
  readonly session: string;
  openUntil(name: string, day: string): string;
  readonly decided: string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly reopen: string;
  readonly ourDates: string;
}
