/**
 * The sum of hours for one employer: who of its people was present in which session, and for how long. Like the
 * statement it reads times and places only.
 */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { slug, written, type Document } from '../document.ts';
import { DocumentsError } from '../errors.ts';
import { groupFacts, heldSessions, organisationIn, personIn, type HeldSession } from '../facts.ts';
import { attendants, presentTimes, sumOf, type PresentTime } from '../statement/hours.ts';
import { signatures } from '../statement/signing.ts';
import { textsIn } from '../texts/languages.ts';
import { heading, list, paragraph, strong, table, type Inline } from '../tree/nodes.ts';
import { formatDay, formatHours, formatTimes } from '../when.ts';
import { wallTimeOf } from '../zoned.ts';

/** The organisations whose people were present in a held session, by number, in seating order. */
export const employers = (state: GroupState): readonly { readonly org: number; readonly name: string }[] =>
  [...new Set(attendants(state).flatMap((id) => state.members.byId[id]?.org ?? []))].map((org) => ({
    org,
    name: organisationIn(state, org),
  }));

interface Employee {
  readonly name: string;
  readonly rows: readonly PresentTime[];
}

const hoursIn = (rows: readonly PresentTime[], number: number): number =>
  sumOf(rows.filter(({ session }) => session.number === number));

/** Each session once, whoever of the organisation was in it. */
function sessionsOf(people: readonly Employee[]): readonly HeldSession[] {
  const all = people.flatMap(({ rows }) => rows.map(({ session }) => session));
  return [...new Map(all.map((session) => [session.number, session])).values()].sort((a, b) => a.number - b.number);
}

function whenAndWhere({ number, opened, closed, zone, place }: HeldSession, lang: Lang): string {
  const [from, to] = [wallTimeOf(opened, zone), wallTimeOf(closed, zone)];
  const when = `${formatDay(from.date, lang)} ${formatTimes(from.time, to.time, lang)}`;
  return `${textsIn(lang).session(number)}: ${when}${place === '' ? '' : `, ${place}`}`;
}

function sums(people: readonly Employee[], sessions: readonly HeldSession[], lang: Lang): RootContent {
  const texts = textsIn(lang).hours;
  const shown = (hundredths: number): string => (hundredths === 0 ? '–' : formatHours(hundredths, lang));
  const line = (first: Inline, rows: readonly PresentTime[], mark: (text: string) => Inline): readonly Inline[] => [
    first,
    ...sessions.map(({ number }) => mark(shown(hoursIn(rows, number)))),
    mark(formatHours(sumOf(rows), lang)),
  ];
  const all = people.flatMap(({ rows }) => rows);
  return table(
    [
      [texts.name, ...sessions.map(({ number }) => `${number}.`), texts.sum],
      ...people.map(({ name, rows }) => line(name, rows, (text) => text)),
      line([strong(texts.sum)], all, (text) => [strong(text)]),
    ],
    { align: [null, ...sessions.map(() => 'right' as const), 'right'], sum: true },
  );
}

/**
 * The hours of one organisation's people, session by session, and their sum. Throws {@link DocumentsError}
 * `notFounded`, or `noOrganisation` where nobody of it was present.
 */
export function hoursSummary(state: GroupState, org: number, lang: Lang): Document {
  const facts = groupFacts(state);
  const organisation = organisationIn(state, org);
  const people = attendants(state)
    .filter((id) => state.members.byId[id]?.org === org)
    .map((id): Employee => ({ name: personIn(state, id).name, rows: presentTimes(heldSessions(state, id)) }));
  if (people.length === 0) throw new DocumentsError('noOrganisation', `nobody of organisation ${org} was present`);
  const sessions = sessionsOf(people);
  const { hours: texts, statement } = textsIn(lang);
  const content: RootContent[] = [
    paragraph([strong(organisation || statement.toEmployer)], 'who'),
    heading(1, texts.title),
    paragraph(texts.lead(facts.name), 'lead'),
    ...(facts.project || facts.code ? [paragraph(statement.project(facts.project, facts.code))] : []),
    heading(2, texts.caption),
    sums(people, sessions, lang),
    list(
      sessions.map((session) => whenAndWhere(session, lang)),
      'facts',
    ),
    paragraph(statement.costs, 'small'),
    paragraph(statement.confidential, 'small'),
    signatures(facts.leads, lang),
  ];
  const name = [facts.room, texts.file, slug(organisation) || String(org)].join('-');
  return written(content, { title: `${texts.title}: ${organisation}`, name, lang, kind: 'statement' });
}
