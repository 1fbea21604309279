/** What a group leaves behind: made of its last state, pages to look at and files to take along, none needing another. */
import { order, type GroupState } from '@opelix/verme-core';
import type { DocumentKind } from '@opelix/verme-documents';
import type { KeptDocument } from '@opelix/verme-sync';
import type { Kit } from '../documents/document-kit.ts';
import { documentsTexts } from '../documents/documents.texts.ts';
import { textsOf, type OwnLang } from '../language/languages.ts';
import type { WidgetRoom } from '../room/contract.ts';

/** Of whom, and in which language. */
export interface Kept {
  readonly kit: Kit;
  readonly room: Pick<WidgetRoom, 'log' | 'name'>;
  readonly group: GroupState;
  readonly lang: OwnLang;
}
interface KeptFile {
  readonly title: string;
  readonly isReady: boolean;
  make(): Promise<Omit<KeptDocument, 'title'>> | Omit<KeptDocument, 'title'>;
}

const page = 'text/html';

/** Before a group nobody needs an invitation to it any more. */
const isKept = ({ id }: DocumentKind): boolean => id !== 'invitation';
const kindsOf = ({ kit, group }: Kept): readonly DocumentKind[] =>
  kit.documentKinds.filter((kind) => isKept(kind) && kind.isReady(group));

/** All pages that the state allows, in one language, each whole with its style inside. */
export const keptPages = (kept: Kept): readonly KeptDocument[] =>
  kindsOf(kept).flatMap((kind) => {
    const { kit, group, lang } = kept;
    const receivers = kind.for === 'group' ? [undefined] : kind.receivers(group).map(({ id }) => id);
    return receivers.map((receiver) => {
      const { name, title, html } = kind.make(group, lang, receiver === undefined ? {} : { receiver });
      return { name: `${name}.html`, title, type: page, content: kit.withStyles(html) };
    });
  });

/** What is no page: the plan to work on, the days for a calendar, the programme from which a new group starts. */
function filesOf(kept: Kept): readonly KeptFile[] {
  const { kit, room, group, lang } = kept;
  const { names } = textsOf(documentsTexts, lang);
  const plan = kindsOf(kept).find(({ id }) => id === 'plan');
  const hasDates = Object.keys(group.dates.context.decided).length > 0;
  return [
    {
      title: `${names.plan}, DOCX`,
      isReady: plan !== undefined,
      make: async () => {
        const made = (plan as DocumentKind).make(group, lang);
        const file = await kit.wordFile(made);
        return { name: `${made.name}.docx`, type: file.type, content: new Uint8Array(await file.arrayBuffer()) };
      },
    },
    {
      title: `${names.plan}, CSV`,
      isReady: plan !== undefined,
      make: async () => {
        const { name, type, text } = await kit.planSheet(group, lang);
        return { name, type, content: text };
      },
    },
    {
      title: names.calendar,
      isReady: hasDates,
      make: () => {
        const last = order(room.log).events.at(-1);
        const { name, type, text } = kit.calendar(group, lang, last === undefined ? {} : { stamp: last.at });
        return { name, type, content: text };
      },
    },
    {
      title: names.kit,
      isReady: group.group !== null,
      make: async () => {
        const { exportKit, kitOf } = await import('@opelix/verme-core/methods');
        const start = kitOf(group);
        if (start === null) throw new Error('there is no programme');
        return { name: `${room.name}.verme-kit.json`, type: 'application/json', content: exportKit(start) };
      },
    },
  ].filter(({ isReady }) => isReady);
}

/** Everything that is kept: the pages, then the files. */
export async function keptDocuments(kept: Kept): Promise<readonly KeptDocument[]> {
  const files = filesOf(kept).map(async (file) => ({ title: file.title, ...(await file.make()) }));
  return [...keptPages(kept), ...(await Promise.all(files))];
}

/** What will be kept, by the names of the kinds, and how many of each. */
export const keptTitles = (kept: Kept): readonly (readonly [string, number])[] => [
  ...kindsOf(kept).map((kind): readonly [string, number] => [
    kind.title(kept.lang),
    kind.for === 'group' ? 1 : kind.receivers(kept.group).length,
  ]),
  ...filesOf(kept).map(({ title }): readonly [string, number] => [title, 1]),
];

/** Whether it can be looked at here; what is no page is saved and opened by the program that is for it. */
export const isPage = ({ type }: KeptDocument): boolean => type === page;

/** A page of a kept document, and the style that stands in it: a host's policy may forbid styles inside. */
export function pageOf({ content }: KeptDocument): { readonly html: string; readonly styles: string } {
  const whole = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const styles: string[] = [];
  const html = whole.replace(/<style>([^]*?)<\/style>/g, (_, style: string) => {
    styles.push(style);
    return '';
  });
  return { html, styles: styles.join('\n') };
}
