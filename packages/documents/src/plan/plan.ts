/** The development plan: each action over the bridge from need to daily work, the agreed ones before the proposals. */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { groupFacts } from '../facts.ts';
import { textsIn } from '../texts/languages.ts';
import { heading, labelled, list, paragraph } from '../tree/nodes.ts';
import { cardLines, cardsOf, type CardFacts } from './card-lines.ts';

function cardPart(card: CardFacts, lang: Lang): RootContent[] {
  const { lines } = textsIn(lang).plan;
  const known = cardLines.filter((line) => line !== 'goal' && card[line] !== '');
  return [
    heading(3, `${card.number}. ${card.goal}`),
    list(
      known.map((line) => labelled(lines[line], card[line])),
      'facts',
    ),
  ];
}

/** Throws {@link DocumentsError} `notFounded`. */
export function developmentPlan(state: GroupState, lang: Lang): Document {
  const { room, name, theme } = groupFacts(state);
  const texts = textsIn(lang).plan;
  const cards = cardsOf(state, lang);
  const part = (title: string, of: readonly CardFacts[]): RootContent[] =>
    of.length === 0 ? [] : [heading(2, title), ...of.flatMap((card) => cardPart(card, lang))];
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph(name, 'lead'),
    ...(theme ? [paragraph(theme, 'lead')] : []),
    paragraph(cards.length === 0 ? texts.nothing : texts.proposes, 'small'),
    ...part(
      texts.agreed,
      cards.filter(({ isProposal }) => !isProposal),
    ),
    ...part(
      texts.proposals,
      cards.filter(({ isProposal }) => isProposal),
    ),
  ];
  return written(content, { title: `${texts.title}: ${name}`, name: `${room}-${texts.file}`, lang, kind: 'plan' });
}
