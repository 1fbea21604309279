/**
 * The statement for a member’s employer: times and hours, not a word of the talk.
 *
 * @module @opelix/verme-documents/statement
 */
export { attendants } from './hours.ts';
export { statement, statements } from './statement.ts';
