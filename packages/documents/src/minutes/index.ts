/**
 * The minutes of a session: what was decided.
 *
 * @module @opelix/verme-documents/minutes
 */
export { heldIn, minutes } from './minutes.ts';
