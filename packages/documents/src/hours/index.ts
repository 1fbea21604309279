/**
 * The sum of hours for one employer.
 *
 * @module @opelix/verme-documents/hours
 */
export { employers, hoursSummary } from './hours-summary.ts';
