export { VermeEvaluation } from './evaluation.ts';
export { evaluationTexts } from './evaluation.texts.ts';
