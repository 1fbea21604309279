/** What the list knows of the documents package, which is loaded only once somebody is there to see a document. */
import type { GroupState, Lang } from '@opelix/verme-core';
import type { Document, DocumentKind, Receiver } from '@opelix/verme-documents';
import type { DocumentPart } from '../language/texts/documents-texts.ts';

const importKit = () => import('@opelix/verme-documents');
/** The documents package. */
export type Kit = Awaited<ReturnType<typeof importKit>>;

/** Documents that are made page by page; the calendar, the kit and the log are files only. */
export type PagePart = Exclude<DocumentPart, 'calendar' | 'kit' | 'log' | 'import'>;

/** Which document is looked at; `receiver` is null for those of all receivers. */
export interface Wanted {
  readonly part: PagePart;
  readonly receiver: string | null;
}

let loading: Promise<Kit> | null = null;

/** Loads the documents package; after a failure the next call tries again. */
export function loadKit(): Promise<Kit> {
  loading ??= importKit().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

const kindOf = (kit: Kit, part: DocumentPart): DocumentKind | undefined =>
  kit.documentKinds.find(({ id }) => id === part);

/** The documents of one wish: one, or those of all receivers. */
export function documentsOf(kit: Kit, state: GroupState, { part, receiver }: Wanted, lang: Lang): readonly Document[] {
  const kind = kindOf(kit, part);
  if (kind === undefined || !kind.isReady(state)) return [];
  if (kind.for === 'group') return [kind.make(state, lang)];
  const receivers = receiver === null ? kind.receivers(state).map(({ id }) => id) : [receiver];
  return receivers.map((one) => kind.make(state, lang, { receiver: one }));
}

/** For whom there is one now; empty where it is for the group. */
export const receiversOf = (kit: Kit, state: GroupState, part: DocumentPart): readonly Receiver[] =>
  kindOf(kit, part)?.receivers(state) ?? [];

/** The name of one of them, with its receiver. */
export const nameOf = (kit: Kit, part: DocumentPart, receiver: string, lang: Lang): string =>
  [kindOf(kit, part)?.title(lang), receiver].join(': ');

/** Whether it can be made now; a file that is no page always can. */
export const isReady = (kit: Kit, state: GroupState, part: DocumentPart): boolean =>
  kindOf(kit, part)?.isReady(state) ?? true;

/** Name and text of the Markdown file of several documents. */
export function markdownFile(room: string, documents: readonly Document[]): { readonly name: string; text: string } {
  const [first] = documents;
  const name = first?.name ?? room;
  // Of many statements the file has the common part of their names: the room, and what they are.
  const end = documents.length > 1 ? name.indexOf('-', room.length + 1) : -1;
  return {
    name: `${end < 0 ? name : name.slice(0, end)}.md`,
    text: documents.map(({ markdown }) => markdown.trimEnd()).join('\n\n---\n\n') + '\n',
  };
}
