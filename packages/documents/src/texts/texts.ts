/**
 * What documents say. One typed module per language; an entry is a string, or a function of its values. Names and
 * counts stand in nominative slots, because a name is never inflected.
 */
import type { ActivityKind } from '@opelix/verme-core';
import type { CardLine } from '../plan/card-lines.ts';

export interface Texts {
  /** How dates, times and numbers are put together. Weekdays from Sunday, months from January. */
  readonly date: {
    readonly weekdays: readonly string[];
    readonly months: readonly string[];
    readonly decimal: ',' | '.';
    /** `month` counts from 0. */
    day(weekday: string, day: number, month: number, year: number): string;
    /** Of a time `HH:MM`. */
    clock(time: string): string;
    when(day: string, times: string): string;
  };
  /** 'Tapaaminen 2': a session that has no theme. */
  session(number: number): string;
  readonly invitation: InvitationTexts;
  readonly calendar: CalendarTexts;
  readonly programme: ProgrammeTexts;
  readonly statement: StatementTexts;
  readonly hours: HoursTexts;
  readonly certificate: CertificateTexts;
  readonly guide: GuideTexts;
  readonly minutes: MinutesTexts;
  readonly plan: PlanTexts;
  readonly contacts: ContactsTexts;
}

/** The invitation, under the leaflet's own headings. */
export interface InvitationTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  /** Label of the group's theme. */
  readonly theme: string;
  readonly forWhom: { readonly title: string; readonly text: string; with(organisations: string): string };
  readonly when: {
    readonly title: string;
    /** How many sessions, and how long each is in minutes. */
    series(count: number, minutes: number): string;
    first(when: string, place: string): string;
    readonly firstOpen: string;
    readonly refreshments: string;
    readonly rest: string;
    /** Heads the list of further dates that are decided already. */
    readonly decided: string;
  };
  readonly costs: {
    readonly title: string;
    readonly free: string;
    readonly allocated: string;
    readonly statement: string;
    project(name: string, code: string): string;
  };
  readonly about: { readonly title: string; readonly texts: readonly string[] };
  readonly principles: {
    readonly title: string;
    readonly text: string;
    readonly each: readonly { readonly title: string; readonly text: string }[];
  };
  readonly rules: { readonly draft: Section; readonly agreed: Section };
  readonly plan: {
    readonly draft: Section;
    readonly agreed: Section;
    readonly number: string;
    readonly theme: string;
    readonly method: string;
  };
  readonly answer: { readonly title: string; readonly text: string; readonly needs: string };
}

/** A heading and the sentence below it. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

export interface CalendarTexts {
  summary(group: string, number: number): string;
  theme(theme: string): string;
  remote(rule: string): string;
  /** A day of an action: its first trial, when it is done by, or when it is looked at again. */
  action(what: 'trial' | 'by' | 'review', goal: string): string;
}

/** The plan of the process: aims, sessions, blocks. */
export interface ProgrammeTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  /** Which version it is, and whether the group has agreed on it. Version 0 is the draft from before session one. */
  version(version: number, isAgreed: boolean): string;
  readonly aims: string;
  readonly date: string;
  open(who: string, by: string): string;
  readonly undecided: string;
  readonly place: string;
  readonly remote: string;
  readonly method: string;
  readonly case: string;
  readonly host: string;
  readonly leads: string;
  readonly block: string;
  readonly minutes: string;
  readonly sum: string;
  /** What a block is called that has neither a title nor a known method. */
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  people(count: number): string;
}

/** The statement for a member's employer. Not a word of the talk. */
export interface StatementTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  readonly toEmployer: string;
  /** Who took part in which group. `role` may be empty. */
  took(name: string, role: string, group: string): string;
  /** The same for somebody who has not been present yet. */
  notYet(name: string, role: string, group: string): string;
  theme(theme: string): string;
  project(name: string, code: string): string;
  readonly caption: string;
  readonly number: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly hours: string;
  readonly sum: string;
  readonly costs: string;
  readonly travel: string;
  readonly confidential: string;
  readonly placeAndDate: string;
  readonly leads: string;
  /** The last line: group, how many sessions have been held, and in which months. */
  held(group: string, count: number, period: string): string;
}

/** The sum of hours for one employer. */
export interface HoursTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  lead(group: string): string;
  readonly caption: string;
  readonly name: string;
  readonly sum: string;
}

/** The certificate of participation. */
export interface CertificateTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  /** Follows the person's name, which stands on a line of its own. */
  took(group: string): string;
  theme(theme: string): string;
  /** What was practised: the same for every group. */
  readonly practised: string;
  /** How many of the sessions held, for how many hours, and in which months. */
  present(count: number, held: number, hours: string, period: string): string;
  readonly notYet: string;
}

/** The guide for a new facilitator. */
export interface GuideTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  readonly lead: string;
  readonly begin: { readonly title: string; readonly steps: readonly string[] };
  readonly turn: { readonly title: string; readonly text: string };
  /** For how many people the minutes are reckoned. */
  people(count: number): string;
  block(title: string, minutes: number): string;
  step(title: string, minutes: number): string;
}

/** The minutes of a session. */
export interface MinutesTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  /** The minutes of the n-th session. */
  of(number: number): string;
  readonly when: string;
  readonly present: string;
  readonly nothing: string;
  readonly dates: string;
  date(session: string, when: string): string;
  readonly agreement: string;
  readonly programme: string;
  readonly seeProgramme: string;
  readonly needs: string;
  /** A need as a sentence: competence in what, what for, whose need; the last two may be empty. */
  need(text: string, so: string, whose: string): string;
  /** What everybody tries until the next time. */
  readonly experiments: string;
  readonly actions: string;
  readonly record: string;
  readonly others: string;
  added(number: number): string;
  dropped(count: number): string;
  chair(names: string): string;
  readonly summary: string;
  /** A decision that has been changed since. */
  changed(title: string): string;
  readonly confidential: string;
}

/** The development plan. */
export interface PlanTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  readonly proposes: string;
  readonly nothing: string;
  readonly agreed: string;
  readonly proposals: string;
  readonly number: string;
  readonly lines: Readonly<Record<CardLine, string>>;
  /** Who reminds of the first trial. */
  reminds(name: string): string;
  /** Who asks the line manager. */
  asks(name: string): string;
}

/** The contact sheet. */
export interface ContactsTexts {
  /** Part of a file's name. */
  readonly file: string;
  readonly title: string;
  readonly consent: string;
  readonly nobody: string;
  readonly name: string;
  readonly work: string;
  readonly email: string;
  readonly phone: string;
}
