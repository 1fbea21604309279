/** What a plan card says, line by line over the bridge from need to daily work: the same for page, sheet and file. */
import {
  employerAnswers,
  forms,
  funders,
  levels,
  planView,
  stands,
  workTimes,
  type GroupState,
  type Lang,
  type PlanCard,
} from '@opelix/verme-core';
import { personIn } from '../facts.ts';
import { plain } from '../plain.ts';
import { textsIn } from '../texts/languages.ts';
import { formatDay } from '../when.ts';

/** The lines of a card, in the order of the bridge. */
export const cardLines = [
  'need',
  'goal',
  'way',
  'form',
  'audience',
  'runs',
  'owner',
  'pair',
  'time',
  'work',
  'cost',
  'funder',
  'daily',
  'trial',
  'evaluation',
  'review',
  'superior',
  'answer',
  'stand',
] as const;
/** A line of a plan card. */
export type CardLine = (typeof cardLines)[number];
/** A card as text: what is not known is empty. */
export type CardFacts = Readonly<Record<CardLine, string>> & {
  readonly number: number;
  readonly isProposal: boolean;
  /** Where it stands without the reason, and the reason. */
  readonly status: string;
  readonly why: string;
};

const joined = (parts: readonly (string | undefined | null)[], between = ', '): string =>
  parts
    .map((part) => plain(part ?? ''))
    .filter((part) => part !== '')
    .join(between);

function factsOf(state: GroupState, view: PlanCard, lang: Lang): CardFacts {
  const { card, stand, followed, answer, number } = view;
  const { words, data } = card;
  const texts = textsIn(lang).plan;
  // In the room a first name is enough; on paper it is the whole one.
  const whole = (member: string | undefined): string => (member === undefined ? '' : personIn(state, member).name);
  const day = (date: string | undefined): string => (date === undefined ? '' : formatDay(date, lang));
  const time = data.from === undefined ? day(data.by) : joined([day(data.from), day(data.by)], ' – ');
  return {
    number,
    isProposal: stand === 'draft',
    need: joined([...view.needs.map(({ text }) => text), words.need], '; '),
    goal: plain(card.text ?? ''),
    way: joined([words.way]),
    form: joined((data.forms ?? []).map((form) => forms[form].said[lang])),
    audience: joined([words.audience]),
    runs: joined([words.who]),
    owner: whole(data.owner),
    pair: whole(data.pair),
    time,
    work: data.work === undefined ? '' : workTimes[data.work][lang],
    // Nothing is a cost, and unknown is none.
    cost: joined([data.euros === undefined ? undefined : `${data.euros} €`, words.cost], ', '),
    funder: data.funder === undefined ? '' : funders[data.funder][lang],
    daily: joined([words.daily]),
    trial: joined([day(data.trial), data.reminds === undefined ? '' : texts.reminds(whole(data.reminds))]),
    evaluation: joined([words.evaluation, data.level === undefined ? '' : levels[data.level][lang]], '. '),
    review: day(data.review),
    superior: joined([words.superior, data.asks === undefined ? '' : texts.asks(whole(data.asks))]),
    answer: employerAnswers[answer][lang],
    stand: joined([stands[stand][lang], followed?.why], ': '),
    status: stands[stand][lang],
    why: joined([followed?.why]),
  };
}

/** The cards of the plan as text, in the order in which they were made. */
export const cardsOf = (state: GroupState, lang: Lang): readonly CardFacts[] =>
  planView(state).cards.map((card) => factsOf(state, card, lang));
