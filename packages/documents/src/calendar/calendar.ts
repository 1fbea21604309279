/** The calendar file: decided dates only, nobody's name or address. */
import { planView, type GroupState, type Lang } from '@opelix/verme-core';
import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { groupFacts, programmeFacts, type DecidedDate, type GroupFacts, type SessionFacts } from '../facts.ts';
import { plain } from '../plain.ts';
import { textsIn } from '../texts/languages.ts';
import { asUtc, instantOf, isZone, offsetAt, wallTimeOf } from '../zoned.ts';
import { folded } from './folded.ts';
import { helsinki, helsinkiRules } from './helsinki.ts';

/** A file to be saved. */
export interface CalendarFile {
  readonly name: string;
  readonly type: 'text/calendar;charset=utf-8';
  readonly text: string;
}

/** What a calendar file may be told beside the state. */
export interface CalendarOptions {
  /**
   * When the log was last written to, ms: the `at` of its last event. It tells a calendar which of two files is newer.
   * Absent: when the group was founded. Never the clock.
   */
  readonly stamp?: number;
}

/** Finland's wall times carry their zone, all others are written as UTC. */
function timeOf(instant: number, zone: string): IcsDateObject {
  const date = new Date(instant);
  if (zone !== helsinki) return { date };
  const wall = new Date(asUtc(wallTimeOf(instant, zone)));
  return { date, local: { date: wall, timezone: zone, tzoffset: `+0${offsetAt(instant, zone) / 60}00` } };
}

function eventOf(
  session: SessionFacts,
  { date, time, zone, minutes, start }: DecidedDate,
  facts: GroupFacts,
  lang: Lang,
  stamp: IcsDateObject,
): IcsEvent {
  const { id, number, theme, remote, place, changes } = session;
  const texts = textsIn(lang).calendar;
  // A zone that this machine does not know: the instant that its author's device computed.
  const from = isZone(zone) ? instantOf(date, time, zone) : start;
  return {
    uid: `${facts.room}.${id.replace(':', '-')}@verme.invalid`,
    summary: texts.summary(facts.name, number),
    description: [texts.theme(theme), ...(remote ? [texts.remote(remote)] : [])].join('\n'),
    ...(place ? { location: place } : {}),
    start: timeOf(from, zone),
    end: timeOf(from + minutes * 60_000, zone),
    stamp,
    lastModified: stamp,
    sequence: changes,
  };
}

/** The day by which an action is done, or is looked at: a whole day, without anybody's name. */
function actionEvents(state: GroupState, facts: GroupFacts, lang: Lang, stamp: IcsDateObject): readonly IcsEvent[] {
  const texts = textsIn(lang).calendar;
  return planView(state).cards.flatMap(({ action, card, stand, revision }): IcsEvent[] => {
    const days = [
      ['trial', card.data.trial],
      ['by', card.data.by],
      ['review', card.data.review],
    ] as const;
    if (!['committed', 'underway', 'stuck'].includes(stand)) return [];
    return days.flatMap(([what, day]): IcsEvent[] => {
      if (day === undefined) return [];
      const from = asUtc({ date: day, time: '00:00' });
      return [
        {
          uid: `${facts.room}.${action.replace(':', '-')}.${what}@verme.invalid`,
          summary: texts.action(what, plain(card.text ?? '')),
          start: { date: new Date(from), type: 'DATE' },
          end: { date: new Date(from + 86_400_000), type: 'DATE' },
          stamp,
          lastModified: stamp,
          sequence: revision,
        },
      ];
    });
  });
}

/**
 * The calendar file of a group: its dates, and the days of the actions that somebody has taken. An entry keeps its UID for ever; its SEQUENCE counts how often the date was changed.
 * Throws {@link DocumentsError} `notFounded`.
 */
export function calendar(state: GroupState, lang: Lang, options: CalendarOptions = {}): CalendarFile {
  const facts = groupFacts(state);
  const stamp: IcsDateObject = { date: new Date(options.stamp ?? facts.founded) };
  const dated = programmeFacts(state, lang).sessions.flatMap((session) =>
    session.date ? [{ session, date: session.date }] : [],
  );
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: `-//Opelix//Verme//${lang.toUpperCase()}`,
    ...(dated.some(({ date }) => date.zone === helsinki) ? { timezones: [helsinkiRules] } : {}),
    events: [
      ...dated.map(({ session, date }) => eventOf(session, date, facts, lang, stamp)),
      ...actionEvents(state, facts, lang, stamp),
    ],
  });
  return { name: `${facts.room}.ics`, type: 'text/calendar;charset=utf-8', text: folded(text) };
}
