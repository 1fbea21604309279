export { base } from './base.ts';
export { fabric, fabricOf, type Fabric } from './fabric.ts';
export { pebble } from './pebble.ts';
export { answer, banner, button, choice, consentRow, field, note, steps } from './pieces.ts';
export { dialogWindow, sheet } from './sheet.ts';
export { tokens } from './tokens.ts';
