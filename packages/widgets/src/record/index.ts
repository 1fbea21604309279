export { VermeRecord } from './record.ts';
export { recordTexts } from './record.texts.ts';
