export { VermeDocuments } from './documents.ts';
export { documentsTexts } from './documents.texts.ts';
export type { ImportedDetail } from './log-file.ts';
