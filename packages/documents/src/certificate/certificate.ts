/** The certificate of participation: who, which group, how many sessions and hours; not a word of the talk. */
import type { GroupState, Id, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { slug, written, type Document } from '../document.ts';
import { groupFacts, heldSessions, personIn } from '../facts.ts';
import { sentence } from '../plain.ts';
import { presentTimes, sumOf } from '../statement/hours.ts';
import { signatures, signers } from '../statement/signing.ts';
import { textsIn } from '../texts/languages.ts';
import { heading, paragraph } from '../tree/nodes.ts';
import { formatHours, formatPeriod } from '../when.ts';
import { wallTimeOf } from '../zoned.ts';

/** The certificate of one member; a session that goes on counts to its planned end. Throws {@link DocumentsError} `notFounded` or `noMember`. */
export function certificate(state: GroupState, member: Id, lang: Lang): Document {
  const facts = groupFacts(state);
  const person = personIn(state, member);
  // It is handed over before the last session closes.
  const held = heldSessions(state, member, { running: true });
  const rows = presentTimes(held);
  const texts = textsIn(lang).certificate;
  const days = rows.map(({ session: { opened, zone } }) => wallTimeOf(opened, zone).date).sort();
  const [first, last] = [days[0], days.at(-1)];
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph(person.name, 'name'),
    ...(person.role || person.organisation
      ? [paragraph([person.role, person.organisation].filter(Boolean).join(', '), 'small')]
      : []),
    paragraph(texts.took(facts.name), 'lead'),
    ...(facts.theme ? [paragraph(sentence(texts.theme(facts.theme)))] : []),
    paragraph(texts.practised),
    ...(first !== undefined && last !== undefined
      ? [
          paragraph(
            texts.present(rows.length, held.length, formatHours(sumOf(rows), lang), formatPeriod(first, last, lang)),
          ),
        ]
      : [paragraph(texts.notYet)]),
    ...(facts.project || facts.code
      ? [paragraph(textsIn(lang).statement.project(facts.project, facts.code), 'small')]
      : []),
    signatures(signers(facts.leads, member), lang),
  ];
  const name = [facts.room, texts.file, slug(person.name) || slug(member)].join('-');
  return written(content, { title: `${texts.title}: ${person.name}`, name, lang, kind: 'certificate' });
}
