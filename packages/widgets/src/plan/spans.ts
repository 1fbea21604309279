/** What stands on the bridge of a card: the words of each span, what is small beside them, and where a span is missing. */
import {
  forms,
  funders,
  levels,
  workTimes,
  type Gap,
  type PlanCard,
  type PlanPerson,
  type Said,
} from '@opelix/verme-core';
import { formatDate, formatList } from '../language/format.ts';
import { ownLanguage } from '../language/languages.ts';
import type { PlanTexts, Section, Span } from '../language/texts/plan-texts.ts';
import type { DateTexts } from '../language/texts/texts.ts';

/** The words that the bridge is told in. */
export interface Telling {
  readonly texts: PlanTexts;
  readonly dates: DateTexts;
  readonly lang: string;
}

/** One span: laid, or a gap with its question. */
export interface SpanView {
  readonly span: Span;
  readonly words: string;
  readonly small: readonly string[];
  /** The question of a span that is missing; null where it carries. */
  readonly missing: string | null;
}

export const spans: readonly Span[] = ['need', 'goal', 'way', 'who', 'when', 'daily'];
export const sections: readonly Section[] = ['need', 'goal', 'way', 'who', 'when', 'cost', 'daily', 'evaluation'];

/** The gap that takes a span out of the bridge. */
const broken: Readonly<Partial<Record<Span, Gap>>> = {
  need: 'need',
  way: 'forms',
  who: 'owner',
  when: 'time',
  daily: 'daily',
};
/** Where a question is answered. */
export const sectionOf: Readonly<Record<Gap, Section>> = {
  need: 'need',
  forms: 'way',
  courseOnly: 'way',
  audience: 'way',
  who: 'way',
  owner: 'who',
  ownerAbsent: 'who',
  ownerBusy: 'who',
  pair: 'who',
  asks: 'who',
  time: 'when',
  holidays: 'when',
  work: 'when',
  ownTime: 'when',
  cost: 'cost',
  funder: 'cost',
  daily: 'daily',
  trial: 'daily',
  evaluation: 'evaluation',
  feedbackOnly: 'evaluation',
};

/** A question about a card, with the name in it where it is about somebody. */
export function gapQuestion(gap: Gap, card: PlanCard, texts: PlanTexts): string {
  const name = card.owner?.name ?? '';
  if (gap === 'ownerAbsent') return texts.ownerAbsent(name);
  return gap === 'ownerBusy' ? texts.ownerBusy(name) : texts.gaps[gap];
}

/** A choice of core's in the reader's language, or the nearest. */
export const saidIn = (said: Said, lang: string): string => said[ownLanguage(lang)];

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const kept = (list: readonly (string | undefined | false | null)[]): string[] =>
  list.filter((one): one is string => typeof one === 'string' && one !== '');

/** `Ohjekortti ja koulutuspäivä`: the forms of a card; empty where none is chosen. */
export function formsOf({ card }: PlanCard, { lang }: Telling): string {
  const names = (card.data.forms ?? []).map((id, i) => {
    const name = saidIn(forms[id].said, lang);
    return i === 0 ? name : lower(name);
  });
  return names.length === 0 ? '' : formatList(lang, names);
}

/** What is small beside a need: what it is for, and how many dots it was given. */
const smallOf = ({ so, dots }: PlanCard['needs'][number], texts: PlanTexts): string[] =>
  kept([so && texts.soThat(so), dots !== null && dots > 0 && texts.dots(dots)]);

/** What the need is: the ideas of the board, else the card's own words. */
export const needOf = ({ needs, card }: PlanCard): string =>
  // A note of the board goes on from its beginning, and stands alone here.
  kept(needs.map(({ text }) => capital(text))).join(' · ') || (card.words.need ?? '');

const houseOf = (person: PlanPerson | null, orgs: Readonly<Record<number, string>>): string | undefined =>
  person === null ? undefined : orgs[person.org];

function whoOf(
  card: PlanCard,
  orgs: Readonly<Record<number, string>>,
  { texts, lang }: Telling,
): Omit<SpanView, 'missing'> {
  const { owner, pair, asks } = card;
  const houses = [...new Set(kept([houseOf(owner, orgs), houseOf(pair, orgs)]))];
  return {
    span: 'who',
    words: kept([owner?.name, pair && texts.pairOf(pair.name)]).join(', '),
    small: kept([houses.length === 0 ? '' : formatList(lang, houses), asks && texts.askedBy(asks.name)]),
  };
}

/** When, in words: `ke 1.4.–to 15.4.` or `to 15.4. mennessä`. */
export function whenOf({ card }: PlanCard, { texts, dates }: Telling): string {
  const { from, by } = card.data;
  if (by === undefined) return '';
  return from === undefined || from === by
    ? texts.by(formatDate(dates, by))
    : texts.between(formatDate(dates, from), formatDate(dates, by));
}

const sentences = (parts: readonly string[]): string =>
  parts.map((one) => capital(one.endsWith('.') ? one : `${one}.`)).join(' ');

/** What it costs, in words; that it is open where it is. */
function costOf({ card }: PlanCard, { texts, lang }: Telling): string {
  const { euros, funder } = card.data;
  const sum = euros === undefined ? '' : texts.euros(euros);
  const paid = funder === undefined ? '' : texts.paidBy(lower(saidIn(funders[funder], lang)));
  return sentences(kept([sum, card.words.cost, paid])) || sentences([texts.costOpen]);
}

/** The six spans of a card. */
export function spansOf(card: PlanCard, orgs: Readonly<Record<number, string>>, telling: Telling): readonly SpanView[] {
  const { texts, dates, lang } = telling;
  const { data, words } = card.card;
  const { reminds } = card;
  const way = formsOf(card, telling);
  const all: readonly Omit<SpanView, 'missing'>[] = [
    { span: 'need', words: needOf(card), small: card.needs.flatMap((need) => smallOf(need, texts)) },
    { span: 'goal', words: card.card.text ?? '', small: [] },
    {
      span: 'way',
      words: words.way === undefined ? way : kept([words.way]).join(''),
      small: kept([words.audience, words.who && texts.runBy(words.who)]),
    },
    whoOf(card, orgs, telling),
    {
      span: 'when',
      words: capital(whenOf(card, telling)),
      small: kept([data.work && saidIn(workTimes[data.work], lang)]),
    },
    {
      span: 'daily',
      words: words.daily ?? '',
      small: kept([
        data.trial && capital(texts.firstTrial(formatDate(dates, data.trial))),
        reminds && texts.reminder(reminds.name),
      ]),
    },
  ];
  return all.map((one) => {
    const gap = broken[one.span];
    // A way in words carries, also where no form is chosen yet.
    if (one.words !== '') return { ...one, missing: null };
    // What was let go is asked nothing, and its bridge stands as far as it was built.
    if (card.stand === 'dropped') return { ...one, missing: '' };
    const isBroken = gap !== undefined && card.gaps.includes(gap);
    return { ...one, missing: isBroken ? texts.gaps[gap as keyof PlanTexts['gaps']] : null };
  });
}

/** What stands below the bridge: what it costs, and how we shall see it. */
export function belowOf(card: PlanCard, telling: Telling): readonly (readonly [Section, string])[] {
  const { evaluation } = card.card.words;
  const { review, level } = card.card.data;
  const { texts, dates, lang } = telling;
  const seen = kept([
    evaluation ?? (level && saidIn(levels[level], lang)),
    review && texts.reviewOn(formatDate(dates, review)),
  ]);
  const parts: readonly (readonly [Section, string])[] = [
    ['cost', costOf(card, telling)],
    ['evaluation', sentences(seen)],
  ];
  return parts.filter(([, words]) => words !== '');
}

/** How many spans are missing. */
export const missingSpans = (list: readonly SpanView[]): number =>
  list.filter(({ missing }) => missing !== null).length;

/** The questions that the picture does not show: what is open inside spans that carry. */
export function openQuestions(card: PlanCard, list: readonly SpanView[]): readonly Gap[] {
  const shown = new Set(list.flatMap(({ span, missing }) => (missing === null ? [] : [broken[span]])));
  return card.gaps.filter((gap) => !shown.has(gap));
}
