import { base, button, field, sheet, steps, tokens } from '../look/index.ts';
import { chairStyles } from './chair.styles.ts';
import { cupStyles } from './cup.styles.ts';
import { wallStyles } from './wall.styles.ts';
import { wideStyles } from './wide.styles.ts';

/** Styles of `<verme-session>`. */
export const sessionStyles = [
  tokens,
  base,
  button,
  field,
  steps,
  sheet,
  cupStyles,
  wideStyles,
  chairStyles,
  wallStyles,
];
