/** The registry of documents, for whoever lists them. A new document is one folder and one line here. */
import { contactsView, planView, type GroupState, type Id, type Lang } from '@opelix/verme-core';
import { certificate } from './certificate/index.ts';
import { contactSheet } from './contacts/index.ts';
import type { Document } from './document.ts';
import { personIn } from './facts.ts';
import { guide } from './guide/index.ts';
import { employers, hoursSummary } from './hours/index.ts';
import { invitation } from './invitation/index.ts';
import { heldIn, minutes } from './minutes/index.ts';
import { developmentPlan } from './plan/index.ts';
import { programmeDocument } from './programme/index.ts';
import { attendants, statement } from './statement/index.ts';
import { textsIn } from './texts/languages.ts';

/** What a document is for: a member or session by id, or an organisation by its number as text. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
}

/** For whom a document is made; needed where it is not for the group. */
export interface DocumentOptions {
  readonly receiver?: string;
}

/** A kind of document: whether it can be made of a state, for whom, and how. */
export interface DocumentKind {
  readonly id:
    'invitation' | 'programme' | 'minutes' | 'plan' | 'statement' | 'hours' | 'certificate' | 'contacts' | 'guide';
  /** One for the group, or one for each session, member or organisation, which is named in the options. */
  readonly for: 'group' | 'session' | 'member' | 'organisation';
  /** Its name for a list, in a language. */
  title(lang: Lang): string;
  /** For whom it can be made now; empty where it is for the group. */
  receivers(state: GroupState): readonly Receiver[];
  /** Whether it can be made now. */
  isReady(state: GroupState): boolean;
  /** Throws {@link DocumentsError} where it is not ready, or nobody is the receiver. */
  make(state: GroupState, lang: Lang, options?: DocumentOptions): Document;
}

type Make = (state: GroupState, lang: Lang) => Document;

const forGroup = (
  id: 'invitation' | 'programme' | 'plan' | 'contacts' | 'guide',
  make: Make,
  isReady = (state: GroupState): boolean => state.group !== null,
): DocumentKind => ({
  id,
  for: 'group',
  title: (lang) => textsIn(lang)[id].title,
  receivers: () => [],
  isReady,
  make,
});

const forAttendants = (
  id: 'statement' | 'certificate',
  make: (state: GroupState, member: Id, lang: Lang) => Document,
): DocumentKind => ({
  id,
  for: 'member',
  title: (lang) => textsIn(lang)[id].title,
  receivers: (state) => attendants(state).map((member) => ({ id: member, name: personIn(state, member).name })),
  isReady: (state) => attendants(state).length > 0,
  make: (state, lang, { receiver = '' } = {}) => make(state, receiver, lang),
});

/** All kinds of documents, in the order in which they are needed. The calendar file is apart: it is no page. */
export const documentKinds: readonly DocumentKind[] = [
  forGroup('invitation', invitation),
  forGroup('programme', programmeDocument),
  {
    id: 'minutes',
    for: 'session',
    title: (lang) => textsIn(lang).minutes.title,
    receivers: (state) => heldIn(state, state.group?.lang ?? 'fi'),
    isReady: (state) => heldIn(state, 'fi').length > 0,
    make: (state, lang, { receiver = '' } = {}) => minutes(state, receiver, lang),
  },
  forGroup('plan', developmentPlan, (state) => planView(state).cards.length > 0),
  forAttendants('statement', statement),
  {
    id: 'hours',
    for: 'organisation',
    title: (lang) => textsIn(lang).hours.title,
    receivers: (state) => employers(state).map(({ org, name }) => ({ id: String(org), name })),
    isReady: (state) => employers(state).length > 0,
    make: (state, lang, { receiver = '' } = {}) => hoursSummary(state, Number(receiver), lang),
  },
  forAttendants('certificate', certificate),
  forGroup('contacts', contactSheet, (state) => contactsView(state).length > 0),
  forGroup('guide', guide),
];
