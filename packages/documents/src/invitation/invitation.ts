/** The invitation, under the leaflet's own headings. It goes out before session one, with what is still a draft. */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { groupFacts, programmeFacts, rulesOf, type GroupFacts, type Person, type SessionFacts } from '../facts.ts';
import { sentence } from '../plain.ts';
import { textsIn } from '../texts/languages.ts';
import type { InvitationTexts } from '../texts/texts.ts';
import { heading, labelled, link, list, paragraph, strong, table, type Inline } from '../tree/nodes.ts';
import { formatWhen } from '../when.ts';
import { endOf } from '../wall-end.ts';

const whenOf = ({ date }: SessionFacts, lang: Lang): string =>
  date ? formatWhen(date.date, date.time, endOf(date).time, lang) : '';

function whenPart(sessions: readonly SessionFacts[], texts: InvitationTexts['when'], lang: Lang): RootContent[] {
  const [first, ...rest] = sessions;
  const dated = rest.filter(({ date }) => date !== null);
  const longest = Math.max(0, ...sessions.map(({ minutes }) => minutes));
  return [
    heading(2, texts.title),
    paragraph(texts.series(sessions.length, longest)),
    paragraph([strong(first?.date ? texts.first(whenOf(first, lang), first.place) : texts.firstOpen)]),
    paragraph(texts.refreshments),
    ...(dated.length > 0
      ? [
          paragraph(texts.decided),
          list(dated.map((session) => [whenOf(session, lang), session.place].filter(Boolean).join(', '))),
        ]
      : []),
    ...(dated.length < rest.length ? [paragraph(texts.rest)] : []),
  ];
}

function costsPart({ project, code }: GroupFacts, texts: InvitationTexts['costs']): RootContent[] {
  return [
    heading(2, texts.title),
    paragraph([strong(texts.free), ` ${texts.allocated}`]),
    ...(project || code ? [paragraph(texts.project(project, code))] : []),
    paragraph(texts.statement),
  ];
}

function rulesPart(state: GroupState, texts: InvitationTexts['rules']): RootContent[] {
  const { rules, isAgreed } = rulesOf(state);
  if (rules.length === 0) return [];
  const section = isAgreed ? texts.agreed : texts.draft;
  return [heading(2, section.title), paragraph(section.text), list(rules, 'said')];
}

function planPart(sessions: readonly SessionFacts[], isAgreed: boolean, texts: InvitationTexts['plan']): RootContent[] {
  const section = isAgreed ? texts.agreed : texts.draft;
  const rows = sessions.map(({ number, theme, method }) => [`${number}.`, theme, method]);
  return [
    heading(2, section.title),
    paragraph(section.text),
    table([[texts.number, texts.theme, texts.method], ...rows]),
  ];
}

function answerTo({ name, role, organisation, email }: Person): Inline {
  const who = [role, organisation].filter(Boolean).join(', ');
  return [strong(name), ...(who ? [`, ${who}`] : []), ...(email ? [', ', link(`mailto:${email}`, email)] : [])];
}

/** Throws {@link DocumentsError} `notFounded`. */
export function invitation(state: GroupState, lang: Lang): Document {
  const facts = groupFacts(state);
  const { sessions, isAgreed } = programmeFacts(state, lang);
  const texts = textsIn(lang).invitation;
  const { forWhom, about, principles, answer } = texts;
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph([strong(facts.name)], 'lead'),
    ...(facts.theme ? [paragraph(labelled(texts.theme, sentence(facts.theme)), 'lead')] : []),
    heading(2, forWhom.title),
    paragraph(forWhom.text),
    ...(facts.organisations.length > 1 ? [paragraph(forWhom.with(facts.organisations.join(', ')))] : []),
    ...whenPart(sessions, texts.when, lang),
    ...costsPart(facts, texts.costs),
    heading(2, about.title),
    ...about.texts.map((text) => paragraph(text)),
    heading(2, principles.title),
    paragraph(principles.text),
    ...principles.each.flatMap(({ title, text }) => [heading(3, title), paragraph(text)]),
    ...rulesPart(state, texts.rules),
    ...planPart(sessions, isAgreed, texts.plan),
    heading(2, answer.title),
    paragraph(answer.text),
    list(facts.leads.map(answerTo)),
    paragraph(answer.needs),
  ];
  const head = { title: `${texts.title}: ${facts.name}`, name: `${facts.room}-${texts.file}` };
  return written(content, { ...head, lang, kind: 'invitation' });
}
