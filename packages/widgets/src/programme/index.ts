export { VermeProgramme } from './programme.ts';
export { programmePlanTexts } from './programme.texts.ts';
