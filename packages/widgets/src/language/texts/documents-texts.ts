import type { IssueReason } from '@opelix/verme-core';

/** Texts of `<verme-documents>`. */
export interface DocumentsTexts {
  readonly title: string;
  readonly invitation: string;
  readonly invitationFor: string;
  readonly calendar: string;
  readonly calendarFor: string;
  readonly programme: string;
  readonly programmeFor: string;
  statement(name: string): string;
  readonly statements: string;
  readonly statementsFor: string;
  readonly log: string;
  readonly logFor: string;
  readonly later: string;
  readonly preview: string;
  readonly print: string;
  readonly markdown: string;
  readonly ics: string;
  readonly json: string;
  readonly close: string;
  readonly import: string;
  readonly importFor: string;
  imported(events: number): string;
  readonly failed: string;
  readonly issues: Readonly<Record<IssueReason, string>>;
}
