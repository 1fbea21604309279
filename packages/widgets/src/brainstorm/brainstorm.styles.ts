import { banner, base, button, fabric, field, note, sheet, tokens } from '../look/index.ts';
import { boardStyles } from './board.styles.ts';
import { cardsStyles } from './cards.styles.ts';
import { dotsStyles } from './dots.styles.ts';
import { notesStyles } from './notes.styles.ts';
import { sheetStyles } from './sheet.styles.ts';
import { wallStyles } from './wall.styles.ts';

/** Styles of `<verme-brainstorm>`. */
export const brainstormStyles = [
  ...[tokens, base, button, field, banner, fabric, note],
  ...[boardStyles, notesStyles, dotsStyles, cardsStyles, sheet, sheetStyles, wallStyles],
];
