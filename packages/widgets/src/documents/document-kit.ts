/** What the list knows of the documents package, which is loaded only once somebody is there to see a document. */
import type { GroupState, Id, Lang } from '@opelix/verme-core';
import type { Document } from '@opelix/verme-documents';

const importKit = () => import('@opelix/verme-documents');
/** The documents package. */
export type Kit = Awaited<ReturnType<typeof importKit>>;

/** Documents that are made page by page; the calendar and the log are files only. */
export type PagePart = 'invitation' | 'programme' | 'statement';

/** Which document is looked at; `member` is null for the statements of all. */
export interface Wanted {
  readonly part: PagePart;
  readonly member: Id | null;
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

/** The documents of one wish: one, or the statements of all who were present. */
export function documentsOf(kit: Kit, state: GroupState, { part, member }: Wanted, lang: Lang): readonly Document[] {
  const kind = kit.documentKinds.find(({ id }) => id === part);
  if (kind === undefined || !kind.isReady(state)) return [];
  if (!kind.perMember) return [kind.make(state, lang)];
  const members = member === null ? kind.members(state).map((one) => one.member) : [member];
  return members.map((one) => kind.make(state, lang, { member: one }));
}

/** For whom there is a statement now. */
export const attendantsOf = (kit: Kit, state: GroupState): readonly { readonly member: Id; readonly name: string }[] =>
  kit.documentKinds.find(({ id }) => id === 'statement')?.members(state) ?? [];

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
