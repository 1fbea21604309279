/**
 * The minutes of a session: when and where it was, what was decided, and the summary that each has approved. Nothing of
 * what was said stands in them, because nothing of it is read.
 */
import { decidedView, type DecidedView, type GroupState, type Id, type Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { DocumentsError } from '../errors.ts';
import { groupFacts, personIn, programmeFacts, sessionHeld, type SessionFacts } from '../facts.ts';
import { lines, phrase, plain, sentence } from '../plain.ts';
import { cardsOf } from '../plan/card-lines.ts';
import { textsIn } from '../texts/languages.ts';
import type { MinutesTexts } from '../texts/texts.ts';
import { heading, labelled, list, paragraph, type Inline } from '../tree/nodes.ts';
import { endOf } from '../wall-end.ts';
import { formatDay, formatTimes, formatWhen } from '../when.ts';
import { wallTimeOf } from '../zoned.ts';

/** The sessions of which there are minutes: those that were held, by id and theme. */
export const heldIn = (state: GroupState, lang: Lang): readonly { readonly id: Id; readonly name: string }[] =>
  state.group === null
    ? []
    : programmeFacts(state, lang)
        .sessions.filter(({ id }) => sessionHeld(state, id) !== null)
        .map(({ id, number, theme }) => ({ id, name: `${number}. ${theme}` }));

function dateLine({ number, theme, date, open, place }: SessionFacts, texts: MinutesTexts, lang: Lang): string {
  const { programme } = textsIn(lang);
  const when = date
    ? formatWhen(date.date, date.time, endOf(date).time, lang)
    : open
      ? programme.open(open.who, formatDay(open.by, lang))
      : programme.undecided;
  return texts.date(`${textsIn(lang).session(number)}, ${theme}`, [when, place].filter(Boolean).join(', '));
}

const said = (entries: readonly { readonly text: string | null }[]): readonly string[] =>
  entries.map(({ text }) => plain(text ?? '')).filter((text) => text !== '');

const part = (title: string, items: readonly Inline[], mark?: string): RootContent[] =>
  items.length === 0 ? [] : [heading(2, title), list(items, mark)];

function decisions(state: GroupState, decided: DecidedView, texts: MinutesTexts, lang: Lang): RootContent[] {
  const { sessions } = programmeFacts(state, lang);
  const dated = new Set(decided.dates.map(({ session }) => session));
  const taken = new Set(decided.actions.map(({ number }) => number));
  const changed = (title: string, isChanged: boolean): string => (isChanged ? texts.changed(title) : title);
  const changes = [
    ...decided.added.map(({ number }) => texts.added(number)),
    ...(decided.dropped > 0 ? [texts.dropped(decided.dropped)] : []),
    ...(decided.chair ? [texts.chair(decided.chair.map((id) => personIn(state, id).name).join(', '))] : []),
  ];
  return [
    ...part(
      texts.dates,
      sessions.filter(({ id }) => dated.has(id)).map((session) => dateLine(session, texts, lang)),
    ),
    ...(decided.agreement
      ? part(changed(texts.agreement, decided.agreement.changed), said(decided.agreement.rules), 'said')
      : []),
    ...(decided.programme
      ? [
          heading(2, changed(texts.programme, decided.programme.changed)),
          ...lines(decided.programme.aims).map((aim) => paragraph(aim, 'said')),
          paragraph(texts.seeProgramme, 'small'),
        ]
      : []),
    ...(decided.priorities && !decided.priorities.changed
      ? part(
          texts.needs,
          decided.priorities.needs.map(({ text, so, whose }) => texts.need(plain(text), plain(so), plain(whose))),
          'said',
        )
      : []),
    ...part(texts.experiments, said(decided.experiments), 'said'),
    ...part(
      texts.actions,
      cardsOf(state, lang)
        .filter(({ number }) => taken.has(number))
        .map(({ goal, owner, time, status, why }) => {
          const after = [owner, time].filter(Boolean);
          const what = [after.length === 0 ? goal : phrase(goal), ...after].join(', ');
          return labelled(status, why === '' ? what : `${sentence(what)} ${why}`);
        }),
    ),
    ...(decided.record
      ? [
          heading(2, changed(texts.record, decided.record.changed)),
          ...(decided.record.text === '' ? [] : [paragraph(plain(decided.record.text), 'said')]),
        ]
      : []),
    ...part(texts.others, changes),
    ...(decided.summary && !decided.summary.changed ? part(texts.summary, said(decided.summary.lines), 'said') : []),
  ];
}

/**
 * The minutes of one session. Throws {@link DocumentsError} `notFounded`, or `notHeld` where the session is not there
 * or was not closed.
 */
export function minutes(state: GroupState, session: Id, lang: Lang): Document {
  const { room, name } = groupFacts(state);
  const held = sessionHeld(state, session);
  if (!held) throw new DocumentsError('notHeld', `there are no minutes of ${session}`);
  const facts = programmeFacts(state, lang).sessions.find(({ id }) => id === session);
  const texts = textsIn(lang).minutes;
  const [from, to] = [wallTimeOf(held.opened, held.zone), wallTimeOf(held.closed, held.zone)];
  const decided = decidedView(state, session);
  const number = facts?.number ?? decided.number;
  const content: RootContent[] = [
    heading(1, texts.of(number)),
    paragraph([name, facts?.theme ?? ''].filter(Boolean).join(': '), 'lead'),
    list(
      [
        labelled(texts.when, `${formatDay(from.date, lang)} ${formatTimes(from.time, to.time, lang)}`),
        ...(facts?.place ? [labelled(textsIn(lang).programme.place, facts.place)] : []),
        labelled(texts.present, String(held.present)),
      ],
      'facts',
    ),
    ...(decided.nothing ? [paragraph(texts.nothing)] : decisions(state, decided, texts, lang)),
    paragraph(texts.confidential, 'small'),
  ];
  const file = `${room}-${texts.file}-${number}`;
  return written(content, { title: `${texts.of(number)}: ${name}`, name: file, lang, kind: 'minutes' });
}
