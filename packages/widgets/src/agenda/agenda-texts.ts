import { dictionary } from '../language/languages.ts';
import * as en from '../language/texts/en.ts';
import * as fi from '../language/texts/fi.ts';
import * as sv from '../language/texts/sv.ts';

/** Texts of the agenda. */
export const agendaTexts = dictionary('agenda', { fi: fi.agenda, sv: sv.agenda, en: en.agenda });
