/**
 * The guide for a new facilitator.
 *
 * @module @opelix/verme-documents/guide
 */
export { guide } from './guide.ts';
