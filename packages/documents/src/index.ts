/**
 * Documents of a peer-mentoring group, made from its state: invitation, calendar file, programme, the employer's
 * statement and sum of hours, certificate, minutes, development plan, contact sheet and guide,
 * each as a page for print, as Markdown and as .docx, in Finnish, Swedish and English. No clock, no DOM, no network.
 *
 * @module @opelix/verme-documents
 */
export { calendar, type CalendarFile, type CalendarOptions } from './calendar/index.ts';
export { certificate } from './certificate/index.ts';
export { contactSheet } from './contacts/index.ts';
export type { Document } from './document.ts';
export { documentKinds, type DocumentKind, type DocumentOptions, type Receiver } from './documents.ts';
export { DocumentsError } from './errors.ts';
export { guide } from './guide/index.ts';
export { employers, hoursSummary } from './hours/index.ts';
export { invitation } from './invitation/index.ts';
export { heldIn, minutes } from './minutes/index.ts';
export { developmentPlan, planSheet, type SheetFile } from './plan/index.ts';
export { programmeDocument } from './programme/index.ts';
export { attendants, statement, statements } from './statement/index.ts';
export { wordFile } from './tree/docx.ts';
export { withStyles } from './tree/page.ts';
export { printStyles } from './tree/styles.ts';
export { formatDay, formatHours, formatPeriod, formatTimes, formatWhen } from './when.ts';
export { instantOf, wallTimeOf, type WallTime } from './zoned.ts';
