export { VermeSummary } from './summary.ts';
export { summaryTexts } from './summary.texts.ts';
