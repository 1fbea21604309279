/**
 * The contact sheet, by consent.
 *
 * @module @opelix/verme-documents/contacts
 */
export { contactSheet } from './contacts.ts';
