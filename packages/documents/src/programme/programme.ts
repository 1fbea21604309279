/** The plan of the process: aims, and each session with its date, people and blocks. */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { groupFacts, programmeFacts, type SessionFacts } from '../facts.ts';
import { textsIn } from '../texts/languages.ts';
import type { ProgrammeTexts } from '../texts/texts.ts';
import { heading, labelled, list, paragraph, strong, table } from '../tree/nodes.ts';
import { endOf } from '../wall-end.ts';
import { formatDay, formatWhen } from '../when.ts';

function dateOf({ date, open }: SessionFacts, texts: ProgrammeTexts, lang: Lang): string {
  if (date) return formatWhen(date.date, date.time, endOf(date).time, lang);
  return open ? texts.open(open.who, formatDay(open.by, lang)) : texts.undecided;
}

function blocksPart({ blocks }: SessionFacts, texts: ProgrammeTexts): RootContent[] {
  if (blocks.length === 0) return [];
  const sum = blocks.reduce((minutes, block) => minutes + block.minutes, 0);
  return [
    table(
      [
        [texts.block, texts.minutes],
        ...blocks.map(({ title, minutes }) => [title, String(minutes)]),
        [[strong(texts.sum)], [strong(String(sum))]],
      ],
      { align: [null, 'right'], sum: true },
    ),
  ];
}

function sessionPart(session: SessionFacts, texts: ProgrammeTexts, lang: Lang): RootContent[] {
  const facts: readonly (readonly [string, string])[] = [
    [texts.date, dateOf(session, texts, lang)],
    [texts.place, session.place],
    [texts.remote, session.remote],
    [texts.method, session.method],
    [texts.case, session.case],
    [texts.host, session.host],
    [texts.leads, session.leads],
  ];
  const known = facts.filter(([, value]) => value !== '');
  return [
    heading(2, `${session.number}. ${session.theme}`),
    list(
      known.map(([label, value]) => labelled(label, value)),
      'facts',
    ),
    ...blocksPart(session, texts),
  ];
}

/** Throws {@link DocumentsError} `notFounded`. */
export function programmeDocument(state: GroupState, lang: Lang): Document {
  const facts = groupFacts(state);
  const { version, isAgreed, aims, people, sessions } = programmeFacts(state, lang);
  const texts = textsIn(lang).programme;
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph([strong(facts.name)], 'lead'),
    ...(facts.theme ? [paragraph(facts.theme, 'lead')] : []),
    paragraph(`${texts.version(version, isAgreed)}. ${texts.people(people)}`, 'small'),
    ...(aims.length > 0 ? [heading(2, texts.aims), ...aims.map((aim) => paragraph(aim, 'said'))] : []),
    ...sessions.flatMap((session) => sessionPart(session, texts, lang)),
  ];
  const head = { title: `${texts.title}: ${facts.name}`, name: `${facts.room}-${texts.file}` };
  return written(content, { ...head, lang, kind: 'programme' });
}
