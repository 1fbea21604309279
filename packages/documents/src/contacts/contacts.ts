/** The contact sheet: those who have said that they may stand on it, with what they have said. */
import { contactsView, type GroupState, type Lang } from '@opelix/verme-core';
import type { RootContent } from 'mdast';
import { written, type Document } from '../document.ts';
import { groupFacts } from '../facts.ts';
import { plain } from '../plain.ts';
import { textsIn } from '../texts/languages.ts';
import { heading, link, paragraph, table, type Inline } from '../tree/nodes.ts';

/** Throws {@link DocumentsError} `notFounded`. */
export function contactSheet(state: GroupState, lang: Lang): Document {
  const { room, name } = groupFacts(state);
  const texts = textsIn(lang).contacts;
  const rows = contactsView(state).map(({ name: who, role, org, email, phone }): Inline[] => {
    const address = plain(email);
    return [
      plain(who),
      [plain(role), plain(org)].filter(Boolean).join(', '),
      address === '' ? '' : [link(`mailto:${address}`, address)],
      plain(phone),
    ];
  });
  const content: RootContent[] = [
    heading(1, texts.title),
    paragraph(name, 'lead'),
    paragraph(rows.length === 0 ? texts.nobody : texts.consent, 'small'),
    ...(rows.length === 0 ? [] : [table([[texts.name, texts.work, texts.email, texts.phone], ...rows])]),
  ];
  return written(content, { title: `${texts.title}: ${name}`, name: `${room}-${texts.file}`, lang, kind: 'contacts' });
}
