import { dictionary } from '../language/languages.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';

/** Texts of the session. */
export const sessionTexts = dictionary('session', { fi: fi.session, sv: sv.session, en: en.session });
