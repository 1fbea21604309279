import { dictionary } from '../language/languages.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';

/** Texts about attendance. */
export const attendanceTexts = dictionary('attendance', { fi: fi.attendance, sv: sv.attendance, en: en.attendance });
