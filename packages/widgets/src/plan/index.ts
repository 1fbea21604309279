export { VermePlan } from './plan.ts';
export { planTexts } from './plan.texts.ts';
