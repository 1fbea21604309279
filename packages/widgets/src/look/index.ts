export { base } from './base.ts';
export { fabric, fabricOf, type Fabric } from './fabric.ts';
export { answer, banner, button, consentRow, field, note, steps } from './pieces.ts';
export { tokens } from './tokens.ts';
