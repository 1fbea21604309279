/**
 * The guide for a new facilitator: how to begin, and each session of the programme with what is said in every step. It
 * is made of the programme's blocks and the methods' own texts; nothing that the group wrote or said is in it.
 */
import { stepMinutes, type GroupState, type Lang, type Method } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { guideFacts, type GuideBlock } from '../facts.ts';
import { textsIn } from '../texts/languages.ts';
import type { GuideTexts } from '../texts/texts.ts';
import { heading, labelled, list, paragraph } from '../tree/nodes.ts';

function stepsPart(
  { steps }: GuideBlock,
  method: Method,
  people: number,
  texts: GuideTexts,
  lang: Lang,
): RootContent[] {
  return steps.flatMap((step): RootContent[] => {
    const said = method.texts[lang].steps[step.id];
    if (!said) return [];
    return [
      paragraph(labelled(texts.step(said.title, Math.round(stepMinutes(step, people))), said.say)),
      ...(said.heed.length > 0 ? [list(said.heed, 'small')] : []),
    ];
  });
}

function blockPart(block: GuideBlock, people: number, texts: GuideTexts, lang: Lang): RootContent[] {
  const { title, minutes, method } = block;
  return [
    heading(3, texts.block(title, minutes)),
    ...(method ? [paragraph(method.texts[lang].aim, 'lead'), ...stepsPart(block, method, people, texts, lang)] : []),
  ];
}

/** Throws {@link DocumentsError} `notFounded`. */
export function guide(state: GroupState, lang: Lang): Document {
  const { room, people, sessions } = guideFacts(state, lang);
  const texts = textsIn(lang).guide;
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph(texts.lead, 'lead'),
    heading(2, texts.begin.title),
    list(texts.begin.steps),
    heading(2, texts.turn.title),
    paragraph(texts.turn.text),
    paragraph(texts.people(people), 'small'),
    ...sessions.flatMap(({ number, theme, about, blocks }) => [
      heading(2, `${number}. ${theme}`),
      ...(about ? [paragraph(about, 'lead')] : []),
      ...blocks.flatMap((block) => blockPart(block, people, texts, lang)),
    ]),
  ];
  return written(content, { title: texts.title, name: `${room}-${texts.file}`, lang, kind: 'guide' });
}
