/**
 * The statement for a member's employer: what the books need, and not a word of the talk. It reads the times and
 * places of held sessions only; themes, methods, rules and topics are not within its reach.
 */
import type { GroupState, Id, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { slug, written, type Document } from '../document.ts';
import { groupFacts, heldSessions, personIn } from '../facts.ts';
import { sentence } from '../plain.ts';
import { textsIn } from '../texts/languages.ts';
import type { StatementTexts } from '../texts/texts.ts';
import { heading, lineBreak, list, paragraph, strong, table, type Inline } from '../tree/nodes.ts';
import { formatDay, formatHours, formatPeriod, formatTimes } from '../when.ts';
import { wallTimeOf } from '../zoned.ts';
import { attendants, presentTimes, sumOf, type PresentTime } from './hours.ts';
import { signatures, signers } from './signing.ts';

type Row = PresentTime;

function timesPart(rows: readonly Row[], texts: StatementTexts, lang: Lang): RootContent[] {
  if (rows.length === 0) return [];
  const sum = sumOf(rows);
  const body = rows.map(({ session: { number, zone, place }, time: { from, to, hundredths } }): Inline[] => {
    const [start, end] = [wallTimeOf(from, zone), wallTimeOf(to, zone)];
    const times = formatTimes(start.time, end.time, lang);
    return [`${number}.`, formatDay(start.date, lang), times, place, formatHours(hundredths, lang)];
  });
  const total = [[strong(texts.sum)], '', '', '', [strong(formatHours(sum, lang))]];
  return [
    heading(2, texts.caption),
    table([[texts.number, texts.date, texts.time, texts.place, texts.hours], ...body, total], {
      align: [null, null, null, null, 'right'],
      sum: true,
    }),
  ];
}

function travelPart(rows: readonly Row[], texts: StatementTexts, lang: Lang): RootContent[] {
  const noted = rows.filter(({ session }) => session.travel !== '');
  if (noted.length === 0) return [];
  const items = noted.map(({ session: { number, travel } }) => `${textsIn(lang).session(number)}: ${travel}`);
  return [paragraph([strong(`${texts.travel}:`)], 'small'), list(items)];
}

/** When the sessions were held that stand in the statement, and how many they were. */
function heldPart(group: string, rows: readonly Row[], texts: StatementTexts, lang: Lang): RootContent[] {
  const days = rows.map(({ session: { opened, zone } }) => wallTimeOf(opened, zone).date).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [paragraph(texts.held(group, rows.length, formatPeriod(first, last, lang)), 'end')];
}

/** The statement of one member. Throws {@link DocumentsError} `notFounded` or `noMember`. */
export function statement(state: GroupState, member: Id, lang: Lang): Document {
  const facts = groupFacts(state);
  const person = personIn(state, member);
  const rows = presentTimes(heldSessions(state, member));
  const texts = textsIn(lang).statement;
  const lead = (rows.length > 0 ? texts.took : texts.notYet)(person.name, person.role, facts.name);
  const content: RootContent[] = [
    paragraph([strong(texts.toEmployer), ...(person.organisation ? [lineBreak, person.organisation] : [])], 'who'),
    heading(1, texts.title),
    paragraph(facts.theme ? `${lead} ${sentence(texts.theme(facts.theme))}` : lead, 'lead'),
    ...(facts.project || facts.code ? [paragraph(texts.project(facts.project, facts.code))] : []),
    ...timesPart(rows, texts, lang),
    ...travelPart(rows, texts, lang),
    paragraph(texts.costs, 'small'),
    paragraph(texts.confidential, 'small'),
    signatures(signers(facts.leads, member), lang),
    ...heldPart(facts.name, rows, texts, lang),
  ];
  const name = [facts.room, texts.file, slug(person.name) || slug(member)].join('-');
  return written(content, { title: `${texts.title}: ${person.name}`, name, lang, kind: 'statement' });
}

/** A statement for each member who was present in a held session. */
export const statements = (state: GroupState, lang: Lang): readonly Document[] =>
  attendants(state).map((member) => statement(state, member, lang));
