export { VermeEnding } from './ending.ts';
export { endingTexts } from './ending.texts.ts';
