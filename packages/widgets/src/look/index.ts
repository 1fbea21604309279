export { fabric, fabricOf, type Fabric } from './fabric.ts';
export { answer, banner, base, button, consentRow, field, note, steps } from './pieces.ts';
export { tokens } from './tokens.ts';
