import { dictionary } from '../language/languages.ts';
import { en } from './schedule-texts.en.ts';
import { fi } from './schedule-texts.fi.ts';
import { sv } from './schedule-texts.sv.ts';

/** What `<verme-schedule>` says. */
export const scheduleTexts = dictionary('schedule', { fi, sv, en });
