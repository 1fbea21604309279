/**
 * The development plan, as a document and as a sheet.
 *
 * @module @opelix/verme-documents/plan
 */
export { developmentPlan } from './plan.ts';
export { planSheet, type SheetFile } from './plan-sheet.ts';
