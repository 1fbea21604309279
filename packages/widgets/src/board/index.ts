export { VermeBoard } from './board.ts';
export { boardTexts } from './board.texts.ts';
export { keepText, keptText } from './kept-text.ts';
export { wallFit, type WallFit } from './wall-fit.ts';
