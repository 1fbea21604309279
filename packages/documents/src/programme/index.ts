/**
 * The programme as a document.
 *
 * @module @opelix/verme-documents/programme
 */
export { programmeDocument } from './programme.ts';
