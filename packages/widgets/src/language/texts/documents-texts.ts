import type { IssueReason } from '@opelix/verme-core';

/** What `<verme-documents>` lists. */
export type DocumentPart =
  | 'invitation'
  | 'calendar'
  | 'programme'
  | 'minutes'
  | 'plan'
  | 'statement'
  | 'hours'
  | 'certificate'
  | 'contacts'
  | 'guide'
  | 'kit'
  | 'log'
  | 'import';

/** Texts of `<verme-documents>`. */
export interface DocumentsTexts {
  readonly label: string;
  readonly names: Readonly<Record<DocumentPart, string>>;
  /** What it is for, one line. */
  readonly what: Readonly<Record<DocumentPart, string>>;
  /** Why it is not there yet. */
  readonly later: {
    readonly calendar: string;
    readonly held: string;
    readonly plan: string;
    readonly contacts: string;
  };
  readonly language: string;
  /** Each language by its own name. */
  readonly languages: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly open: string;
  readonly markdown: string;
  /** Load it for a word processor, and as a sheet. */
  readonly docx: string;
  readonly csv: string;
  readonly ics: string;
  readonly json: string;
  readonly choose: string;
  readonly print: string;
  readonly forWhom: string;
  readonly everybody: string;
  readonly loading: string;
  readonly failed: string;
  readonly unreadable: string;
  imported(events: number): string;
  readonly issues: Readonly<Record<IssueReason, string>>;
}
