/** Who signs for whom, and the place for it. */
import type { Id, Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import type { Person } from '../facts.ts';
import { textsIn } from '../texts/languages.ts';
import { lineBreak, link, list, type Inline } from '../tree/nodes.ts';

/** Who signs: those who lead, other than the member; a member who leads alone signs for all. */
export function signers(leads: readonly Person[], member: Id): readonly Person[] {
  const others = leads.filter(({ id }) => id !== member);
  return others.length > 0 ? others : leads;
}

/** Place and date, and a line for the first of those who sign. */
export function signatures(leads: readonly Person[], lang: Lang): RootContent {
  const texts = textsIn(lang).statement;
  const signature = ({ name, email }: Person): Inline => [
    `${name}, ${texts.leads}`,
    ...(email ? [lineBreak, link(`mailto:${email}`, email)] : []),
  ];
  return list([texts.placeAndDate, ...leads.slice(0, 1).map(signature)], 'sign');
}
