/** The registry of documents, for whoever lists them. A new document is one folder and one line here. */
import type { GroupState, Id, Lang } from '@opelix/verme-core';
import type { Document } from './document.ts';
import { personIn } from './facts.ts';
import { invitation } from './invitation/index.ts';
import { programmeDocument } from './programme/index.ts';
import { attendants, statement } from './statement/index.ts';
import { textsIn } from './texts/languages.ts';

/** For whom a document is made; needed where the kind is `perMember`. */
export interface DocumentOptions {
  readonly member?: Id;
}

/** A kind of document: whether it can be made of a state, for whom, and how. */
export interface DocumentKind {
  readonly id: 'invitation' | 'programme' | 'statement';
  /** One for each member, who is named in the options. */
  readonly perMember: boolean;
  /** Its name for a list, in a language. */
  title(lang: Lang): string;
  /** For whom it can be made now, with full names; empty where it is not `perMember`. */
  members(state: GroupState): readonly { readonly member: Id; readonly name: string }[];
  /** Whether it can be made now. */
  isReady(state: GroupState): boolean;
  /** Throws {@link DocumentsError} where it is not ready, or the member is missing. */
  make(state: GroupState, lang: Lang, options?: DocumentOptions): Document;
}

const isFounded = (state: GroupState): boolean => state.group !== null;

/** All kinds of documents, in the order in which they are needed. The calendar file is apart: it is no page. */
export const documentKinds: readonly DocumentKind[] = [
  {
    id: 'invitation',
    perMember: false,
    title: (lang) => textsIn(lang).invitation.title,
    members: () => [],
    isReady: isFounded,
    make: invitation,
  },
  {
    id: 'programme',
    perMember: false,
    title: (lang) => textsIn(lang).programme.title,
    members: () => [],
    isReady: isFounded,
    make: programmeDocument,
  },
  {
    id: 'statement',
    perMember: true,
    title: (lang) => textsIn(lang).statement.title,
    members: (state) => attendants(state).map((member) => ({ member, name: personIn(state, member).name })),
    isReady: (state) => attendants(state).length > 0,
    make: (state, lang, { member = '' } = {}) => statement(state, member, lang),
  },
];
