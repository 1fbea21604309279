/**
 * What the interface says, section by section. One typed module per language (`fi.ts`, `sv.ts`, `en.ts`) exports a
 * constant for each section, so that an element bundles the sections it shows and no others.
 * An entry is a string, or a function of its values. Names stand in nominative slots, never inflected.
 */
import type { ActivityKind, NextView, Reason } from '@opelix/verme-core';
import type { MadeTexts } from './made-texts.ts';

/** Weekdays from Sunday, and how dates and times are put together. Numbers come in the group's zone. */
export interface DateTexts {
  readonly weekdays: readonly string[];
  /** `ti 13.1.2026` */
  day(weekday: string, day: number, month: number, year: number): string;
  /** `ti 13.1.` */
  shortDay(weekday: string, day: number, month: number): string;
  /** `14.31` */
  clock(hours: number, minutes: number): string;
  /** `13–15`, or `13.30–15` */
  range(from: readonly [number, number], to: readonly [number, number]): string;
}

export interface CommonTexts {
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  minutes(count: number): string;
  sessionNumber(n: number): string;
  readonly close: string;
}

export interface TableTexts {
  readonly label: string;
  readonly now: string;
  readonly had: string;
  readonly ahead: string;
  readonly hand: string;
  readonly silent: string;
  readonly giveTurn: string;
  readonly raise: string;
  readonly lower: string;
  readonly sit: string;
  readonly rise: string;
  readonly inside: string;
  together(names: string): string;
  order(names: string): string;
}

export interface TimerTexts {
  readonly label: string;
  about(minutes: number): string;
  readonly underMinute: string;
  readonly over: string;
  left(minutes: number): string;
}

export interface AgendaTexts {
  readonly label: string;
  readonly unit: string;
  readonly done: string;
  readonly now: string;
  readonly dropped: string;
  readonly kept: string;
  ran(real: number, planned: number): string;
  behind(minutes: number): string;
  readonly inTime: string;
  beginsAt(title: string, clock: string): string;
  ends(clock: string): string;
  proposal(changes: string): string;
  change(title: string, from: number, to: number): string;
  dropping(title: string): string;
  readonly keptStay: string;
  readonly shorten: string;
  readonly keep: string;
  readonly lateAnyway: string;
  edit(title: string): string;
  readonly up: string;
  readonly down: string;
  readonly drop: string;
  more(minutes: number): string;
  less(minutes: number): string;
  readonly insert: string;
  insertThis(title: string): string;
  readonly reopen: string;
}

export interface PathTexts {
  readonly label: string;
  readonly done: string;
  readonly now: string;
  readonly next: string;
  readonly today: string;
  readonly undecided: string;
  open(by: string): string;
  settles(name: string): string;
  todayAt(range: string, place: string): string;
  at(range: string, place: string): string;
  host(name: string): string;
  leads(name: string): string;
}

export interface SessionTexts {
  readonly say: string;
  readonly turn: string;
  readonly then: string;
  roundLeft(minutes: number): string;
  stepLeft(minutes: number): string;
  readonly timeOver: string;
  readonly does: Readonly<Record<NextView['does'], string>>;
  /** What the button leads to, as a sentence above it. */
  nextUp(title: string): string;
  readonly ask: string;
  readonly waits: string;
  /** On the board: while dots are typed, and while notes that are level are talked about. */
  readonly waitsForDots: string;
  readonly waitsForTalk: string;
  readonly space: string;
  readonly pass: string;
  readonly roundDone: string;
  readonly moreTime: string;
  readonly backTurn: string;
  /** The same where groups were drawn. */
  readonly backDraw: string;
  readonly backStep: string;
  readonly backBlock: string;
  readonly blockDone: string;
  readonly readAloud: string;
  readonly asksNext: string;
  readonly waitsQuestion: string;
  readonly seek: string;
  readonly common: string;
  readonly triedOwn: string;
  readonly lastExperiments: string;
  readonly help: string;
  readonly editHelp: string;
  readonly saveHelp: string;
  readonly queueTip: string;
  readonly seatsTip: string;
  readonly talkOnly: string;
  readonly resume: string;
  readonly talking: string;
  readonly openWall: string;
  readonly closeWall: string;
  readonly tip: string;
  readonly groupsTip: string;
  readonly whoWasHere: string;
  readonly whoIsHere: string;
  readonly welcome: string;
  readonly today: string;
  readonly talk: string;
  readonly aside: string;
  readonly closed: string;
  readonly reopen: string;
  readonly thanks: string;
  readonly none: string;
  readonly backAt: string;
  afterBreak(title: string): string;
  begins(clock: string): string;
  readonly roundIsDone: string;
  readonly howToBegin: string;
  readonly writeDown: string;
  readonly changeQuestion: string;
  readonly ownQuestion: string;
  readonly useQuestion: string;
  readonly heading: string;
  /** What finds no room on the wall. */
  more(count: number): string;
  /** The one button where somebody takes a card. */
  readonly takesCard: string;
}

export interface AttendanceTexts {
  readonly label: string;
  count(here: number, all: number): string;
  readonly here: string;
  came(clock: string): string;
  left(clock: string): string;
  readonly away: string;
  readonly markCame: string;
  readonly markLeft: string;
  readonly markBack: string;
  readonly markAway: string;
  readonly hint: string;
  readonly cameAt: string;
  readonly leftAt: string;
  readonly save: string;
  times(name: string): string;
}

export interface RoomTexts {
  readonly full: string;
  readonly unavailable: string;
  readonly blocked: string;
  readonly conflict: string;
  readonly gone: string;
  readonly ended: string;
  readonly failed: string;
  readonly newer: string;
  readonly save: string;
  readonly goOn: string;
  /** The pen is with another device: nobody knows this one yet, or it had the pen before. */
  readonly readOnly: string;
  readonly elsewhere: string;
  /** The button by which this device goes on with the group. */
  readonly goOnHere: string;
  /** The past has changed: another branch of the log holds. */
  readonly overtaken: string;
  /** What of this device's own is refused now. */
  lost(count: number): string;
  readonly park: string;
  /** A refusal whose own sentence could not be loaded. */
  readonly notTaken: string;
}

export interface AnswerTexts {
  readonly letters: { readonly yes: string; readonly maybe: string; readonly no: string };
  readonly yes: string;
  readonly maybe: string;
  readonly remote: string;
  readonly no: string;
}

/** Each reason as a sentence with a way on. */
export type ReasonTexts = Readonly<Record<Reason, string>>;

/** All sections of one language. A host may register a further language as one such object. */
export interface Texts extends MadeTexts {
  readonly date: DateTexts;
  readonly common: CommonTexts;
  readonly table: TableTexts;
  readonly timer: TimerTexts;
  readonly agenda: AgendaTexts;
  readonly path: PathTexts;
  readonly session: SessionTexts;
  readonly attendance: AttendanceTexts;
  readonly room: RoomTexts;
  readonly answers: AnswerTexts;
  readonly reasons: ReasonTexts;
}
