/** Where a card stands, as one sentence beside its name. */
import { stands, type PlanCard, type Stand } from '@opelix/verme-core';
import { formatShortDay } from '../language/format.ts';
import { missingSpans, saidIn, type SpanView, type Telling } from './spans.ts';

/** `Sovittu 10.3. Hyväksytty.`, `Silta kantaa.`, `2 väliä vielä auki.` */
export function sentenceOf(card: PlanCard, spans: readonly SpanView[], telling: Telling, zone: string): string {
  const { texts, dates, lang } = telling;
  const { stand, committed, answer, consent } = card;
  if (stand === 'draft') {
    const missing = missingSpans(spans);
    if (missing > 0) return texts.openSpans(missing);
    const isWithheld = consent?.rows.some((row) => row.answer === 'withheld') === true;
    return isWithheld ? saidIn(stands.draft, lang) : texts.carries;
  }
  const word =
    stand === 'committed' && committed !== null
      ? texts.agreedOn(formatShortDay(dates, committed, zone))
      : saidIn(stands[stand], lang);
  // The employer's word is told where there is one, or where it is still to be asked for.
  const employer = stand === 'done' || stand === 'dropped' ? '' : texts.employer[answer];
  return [word, employer]
    .filter((one) => one !== '')
    .map((one) => (one.endsWith('.') ? one : `${one}.`))
    .join(' ');
}

/** What a card is called: its forms, else its number. */
export const nameOfCard = (card: PlanCard, forms: string, { texts }: Telling): string =>
  forms === '' ? texts.card(card.number) : forms;

/** How many cards stand where, in words. */
export function sumsOf(cards: readonly PlanCard[], { texts, lang }: Telling): string {
  const order = Object.keys(stands) as Stand[];
  const counts = order.map((stand) => [stand, cards.filter((card) => card.stand === stand).length] as const);
  return texts.sums(
    counts.filter(([, count]) => count > 0).map(([stand, count]) => [saidIn(stands[stand], lang), count] as const),
  );
}
